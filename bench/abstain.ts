/**
 * Whether the engine knows what it does not have: half of the articles are indexed, and the questions of all are asked.
 *
 *   npm run bench:abstain -- --corpus FILE --queries FILE [--field text] [--by title|doc] [--json]
 */
import { parseArgs } from "node:util";
import { indexOf } from "../src/search/index.ts";
import { rank } from "../src/search/rank.ts";
import { documentsOf, languageOf, readCorpus, readQuestions, type Sentence } from "./corpus.ts";
import { quantile, rocAuc } from "./metrics.ts";

const { values: options } = parseArgs({
  options: {
    corpus: { type: "string" },
    queries: { type: "string" },
    field: { type: "string", default: "text" },
    by: { type: "string", default: "title" },
    json: { type: "boolean", default: false },
  },
});
if (!options.corpus || !options.queries)
  throw new Error("Cannot measure: give --corpus FILE and --queries FILE");

const all = await readCorpus(options.corpus);
const language = languageOf(all);
const groupOf = ({ title, doc, id }: Sentence) => (options.by === "doc" ? doc : (title ?? doc)) ?? id;
const corpus = all.filter((sentence) => isKept(groupOf(sentence)));
const kept = new Set(corpus.map(({ id }) => id));
const index = indexOf([{ key: options.corpus, documents: () => documentsOf(corpus, language) }]);

const confidences: Record<"inside" | "outside", number[]> = { inside: [], outside: [] };
for (const { text, language: asked, relevant } of await readQuestions(
  options.queries,
  options.field,
  undefined,
  language,
)) {
  const [best] = rank({ text, language: asked }, index);
  confidences[[...relevant].some((id) => kept.has(id)) ? "inside" : "outside"].push(best?.confidence ?? 0);
}
const { inside, outside } = confidences;
const share = (numbers: readonly number[], least: number) =>
  numbers.filter((number) => number > least).length / numbers.length;
const threshold = quantile(outside, 0.95);
const result = {
  inside: inside.length,
  outside: outside.length,
  auc: round(rocAuc(inside, outside)),
  answeredAt5: round(share(inside, threshold)),
  thresholdAt5: round(threshold),
};
if (options.json) process.stdout.write(`${JSON.stringify(result)}\n`);
else {
  process.stdout.write(
    `${result.inside} questions of articles in the index, ${result.outside} of others: ROC-AUC ${result.auc}, ` +
      `${Math.round(100 * result.answeredAt5)} % answered at 5 % false (above ${result.thresholdAt5})\n`,
  );
  for (const least of [0.5, 0.6, 0.7, 0.8, 0.9])
    process.stdout.write(
      `above ${least}: ${Math.round(100 * share(inside, least))} % answered, ${(100 * share(outside, least)).toFixed(1)} % false\n`,
    );
}

/** Half of the groups, the same ones every time. */
function isKept(group: string): boolean {
  let hash = 0x811c9dc5; // FNV-1a
  for (const letter of group) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return ((hash >>> 7) & 1) === 0;
}

function round(number: number): number {
  return Math.round(1000 * number) / 1000;
}
