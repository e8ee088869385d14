/**
 * How well time expressions are found and understood, beside what npm has: `npm run bench:time -- --help`.
 *
 * The articles are given by path: nothing of them is kept in the repository. Where they are single phrases with their
 * resolution, only the values are scored.
 */
import { z } from "zod";
import { timexesOf } from "../src/extract/timex.ts";
import { command, countOf, optionsOf, readLines, setOf, Unusable } from "./command.ts";
import { type Phrase, PhraseLine } from "./phrases.ts";
import { percent, percents, type Score, scoreOf } from "./spans.ts";
import { kbPerS } from "./speed.ts";
import { timePeers } from "./time-peers.ts";
import { measurePhrases } from "./time-phrases.ts";
import { worstOf } from "./time-worst.ts";
import {
  compare,
  TimeDocument,
  type TimeSystem,
  type TimeTallies,
  tally,
  withoutDateLine,
} from "./timexes.ts";

const HELP = `npm run bench:time -- --docs FILE
  --docs FILE   annotated articles, or phrases with their resolution: one JSON object a line
  --peers       chrono-node and @microsoft/recognizers-text-date-time too (the latter reads some 2 KB a second)
  --limit N     the first N lines only
  --worst N     the N documents with most errors, each error with its words; of phrases the first N wrong ones
  --json        one object a line
`;

interface Asked {
  readonly set: string;
  readonly systems: Readonly<Record<string, TimeSystem>>;
  readonly worst: number;
  readonly json: boolean;
}

function main(): void {
  const options = optionsOf({
    docs: { type: "string" },
    peers: { type: "boolean", default: false },
    limit: { type: "string" },
    worst: { type: "string", default: "0" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  });
  if (options.help) {
    process.stdout.write(HELP);
    return;
  }
  if (!options.docs) throw new Unusable("Cannot measure: give --docs FILE");
  const asked = {
    set: setOf(options.docs),
    systems: { onrecord: timexesOf, ...(options.peers ? timePeers : {}) },
    worst: countOf("--worst", options.worst),
    json: options.json,
  };
  const limit = options.limit === undefined ? Infinity : countOf("--limit", options.limit);
  const [first] = readLines(options.docs, z.looseObject({ id: z.string() }));
  if (PhraseLine.safeParse(first).success)
    phrasesIn(readLines(options.docs, PhraseLine).slice(0, limit), asked);
  else articlesIn(readLines(options.docs, TimeDocument).slice(0, limit), asked);
}

function articlesIn(documents: readonly TimeDocument[], { set, systems, worst, json }: Asked): void {
  const texts = documents.map(({ text }) => text);
  const hasDateLines = documents.some(({ timexes }) => timexes.some(({ isDct }) => isDct));
  let ours: readonly number[] | null = null;
  for (const [system, find] of Object.entries(systems)) {
    const read = ({ text, lang, dct }: TimeDocument) => find(text, lang, dct);
    const found = documents.map(read);
    const compared = documents.map((document, i) => withoutDateLine(document, found[i] ?? []));
    const speed = kbPerS(texts, (place) => read(documents[place] as TimeDocument));
    const tallies = tally(compared);
    const figures = figuresOf(tallies);
    if (json) {
      process.stdout.write(`${JSON.stringify({ system, set, ...figures, kbPerS: speed })}\n`);
      continue;
    }
    const { strict, relaxed, valueF1 } = figures;
    process.stdout.write(
      `${set}, ${system}: strict ${said(strict)}, relaxed ${said(relaxed)}, value F1 ${valueF1}, ` +
        `type ${percent(scoreOf(tallies.type).p)} % of pairs, ${speed} KB/s; ` +
        `${tallies.relaxed.expected} expected, ${tallies.relaxed.found} found\n`,
    );
    if (hasDateLines) {
      const whole = figuresOf(tally(documents.map((document, i) => compare(document, found[i] ?? []))));
      process.stdout.write(
        `  with the date line too: strict ${said(whole.strict)}, relaxed ${said(whole.relaxed)}, value F1 ${whole.valueF1}\n`,
      );
    }
    const row = [strict.f1, relaxed.f1, valueF1, speed];
    if (ours !== null) process.stdout.write(`  onrecord has ${timesOf(ours, row)}\n`);
    else for (const line of worstOf(compared, worst)) process.stdout.write(`${line}\n`);
    ours ??= row;
  }
}

const said = ({ p, r, f1 }: Score): string => `F1 ${f1} (P ${p} R ${r})`;

const figuresOf = ({ strict, relaxed, value }: TimeTallies) => ({
  strict: percents(scoreOf(strict)),
  relaxed: percents(scoreOf(relaxed)),
  valueF1: percent(scoreOf(value).f1),
});

const COLUMNS = ["strict F1", "relaxed F1", "value F1", "KB/s"];

/** Our figures as multiples of another's. */
const timesOf = (ours: readonly number[], theirs: readonly number[]): string =>
  COLUMNS.map((name, i) => `${((ours[i] ?? 0) / (theirs[i] || 1)).toFixed(2)} times its ${name}`).join(", ");

function phrasesIn(phrases: readonly Phrase[], { set, systems, worst, json }: Asked): void {
  for (const [system, find] of Object.entries(systems)) {
    const { figures, wrong } = measurePhrases(phrases, find);
    if (json) {
      process.stdout.write(`${JSON.stringify({ system, set, ...figures })}\n`);
      continue;
    }
    process.stdout.write(
      `${set}, ${system}: of ${figures.phrases} phrases ${figures.compared} have one value; ` +
        `${figures.found} % found, ${figures.value} % with this value\n`,
    );
    if (system === "onrecord")
      for (const { phrase, found } of wrong.slice(0, worst)) {
        const values = found.map(({ value }) => value).join(", ") || "nothing";
        process.stdout.write(`  ${phrase.text} (${phrase.dct}) ${phrase.value} — found ${values}\n`);
      }
  }
}

await command(main);
