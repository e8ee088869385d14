/**
 * How well quotations and their speakers are found: `npm run bench:quotes -- --help`.
 *
 * The articles are given by path: nothing of them is kept in the repository.
 */
import { quotationsOf } from "../src/extract/quotation.ts";
import type { Range } from "../src/model/selector.ts";
import { hasKind, KINDS, type Quotation, QuoteDocument, type Unit } from "./attributions.ts";
import { command, countOf, optionsOf, readLines, setOf, Unusable } from "./command.ts";
import {
  type ComparedQuotes,
  compareQuotes,
  isPrinted,
  isResolved,
  quoteErrorsOf,
  tallyQuotes,
} from "./quote-scores.ts";
import { percent, percents, scoreOf, type Tally } from "./spans.ts";
import { kbPerS } from "./speed.ts";

const HELP = `npm run bench:quotes -- --docs FILE
  --docs FILE   annotated articles or sentences: one JSON object a line
  --limit N     the first N lines only
  --trim        leave the marks and the white space at the ends of a quotation out of the measure
  --pieces      leave what interrupts a quotation out of the measure, where the annotation says what does
  --worst N     the N documents with most errors at 0.8
  --false       every false find at 0.8
  --kind KIND   the kind that is listed: ${KINDS.join(", ")}
  --json        one object a line
`;

const THRESHOLDS = [0.3, 0.8];
const LISTED = 0.8;

function main(): void {
  const options = optionsOf({
    docs: { type: "string" },
    limit: { type: "string" },
    trim: { type: "boolean", default: false },
    pieces: { type: "boolean", default: false },
    worst: { type: "string", default: "0" },
    false: { type: "boolean", default: false },
    kind: { type: "string", default: "all" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  });
  if (options.help) {
    process.stdout.write(HELP);
    return;
  }
  if (!options.docs) throw new Unusable("Cannot measure: give --docs FILE");
  const listed = KINDS.find((kind) => kind === options.kind);
  if (!listed)
    throw new Unusable(`Cannot measure: there is no kind "${options.kind}", only ${KINDS.join(", ")}`);
  const worst = countOf("--worst", options.worst);
  const limit = options.limit === undefined ? Infinity : countOf("--limit", options.limit);
  const documents = readLines(options.docs, QuoteDocument).slice(0, limit);
  const set = setOf(options.docs);
  const { trim: isTrimmed, pieces: byPiece } = options;

  const find = ({ text, lang }: QuoteDocument): readonly Quotation[] => quotationsOf(text, lang);
  const found = documents.map(find);
  const speed = kbPerS(
    documents.map(({ text }) => text),
    (place) => find(documents[place] as QuoteDocument),
  );
  const compared = (kind: (typeof KINDS)[number], at: number) =>
    documents.map((document, i) => compareQuotes(document, found[i] ?? [], { kind, at, isTrimmed, byPiece }));

  if (!options.json) process.stdout.write(`${set}, onrecord, ${speed} KB/s\n${HEADINGS.join("\t")}\n`);
  for (const kind of KINDS.filter((one) => hasKind(documents, one)))
    for (const at of THRESHOLDS) {
      const scored = compared(kind, at);
      const { quotes, printed, resolved, named } = tallyQuotes(scored);
      const unjudged = scored.reduce((sum, one) => sum + one.unjudged, 0);
      const { p, r, f1 } = percents(scoreOf(quotes));
      const [speakerPrinted, speakerResolved] = [shareOf(printed), shareOf(resolved)];
      const figures = { kind, at, p, r, f1, speakerPrinted, speakerResolved };
      if (options.json)
        process.stdout.write(`${JSON.stringify({ system: "onrecord", set, ...figures, kbPerS: speed })}\n`);
      else
        process.stdout.write(
          `${[kind.padEnd(12), at, p, r, f1, speakerPrinted ?? "-", speakerResolved ?? "-", shareOf(named) ?? "-", `${quotes.right} of ${quotes.expected}, ${quotes.found} found, ${unjudged} not judged`].join("\t")}\n`,
        );
    }
  if (options.json) return;
  const sorted = [...compared(listed, LISTED)].sort((a, b) => quoteErrorsOf(b) - quoteErrorsOf(a));
  for (const one of sorted.slice(0, worst)) if (quoteErrorsOf(one) > 0) list(one);
  if (options.false)
    for (const { document, invented } of compared(listed, LISTED))
      for (const unit of invented) process.stdout.write(`${document.id}\t${shown(document.text, unit)}\n`);
}

const HEADINGS = ["kind        ", "at", "P", "R", "F1", "printed", "resolved", "(within)", "right"];

/** In percent; null where nobody was asked for. */
function shareOf({ right, expected }: Tally): number | null {
  return expected === 0 ? null : percent(right / expected);
}

function list(one: ComparedQuotes): void {
  const { document, pairs, missed, invented } = one;
  const { text } = document;
  process.stdout.write(`\n${document.id}: ${quoteErrorsOf(one)} errors, ${pairs.length} right\n`);
  const lines = [
    ...missed.map((unit) => ({ unit, line: `missed   ${shown(text, unit)}` })),
    ...invented.map((unit) => ({ unit, line: `invented ${shown(text, unit)}` })),
    ...pairs.flatMap(({ expected, found }) =>
      isPrinted(expected, found) && isResolved(expected, found)
        ? []
        : [{ unit: expected, line: `speaker  ${shown(text, expected)}\n   found ${shown(text, found)}` }],
    ),
  ];
  const at = ({ pieces: [piece] }: Unit) => piece?.start ?? 0;
  for (const { line } of lines.sort((a, b) => at(a.unit) - at(b.unit))) process.stdout.write(`  ${line}\n`);
}

const HEAD = 70; // code units of each end of a long quotation

function shown(text: string, { directness, pieces, source, speaker }: Unit): string {
  const said = pieces.map((piece) => `[${shortened(wordsOf(text, piece))}]`).join(" + ");
  return `${directness} ${said} by ${source ? `"${wordsOf(text, source)}"` : "nobody"} = ${speaker ?? "unknown"}`;
}

const wordsOf = (text: string, { start, end }: Range): string => text.slice(start, end).replace(/\s+/g, " ");

const shortened = (said: string): string =>
  said.length > 2 * HEAD + 5 ? `${said.slice(0, HEAD)} … ${said.slice(-HEAD)}` : said;

await command(main);
