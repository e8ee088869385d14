/** Proves a fact: its words stand in its article, in places that are possible together. */
import type { Article } from "../model/article.ts";
import type { Entry, Part } from "../model/dossier.ts";
import type { Fact } from "../model/fact.ts";
import { lowerBound } from "../model/lower-bound.ts";
import { locate, overlap, type Passage, places, type Range, within } from "../model/selector.ts";

export interface Flaw {
  /** Within the fact: `source.at`. */
  readonly path: string;
  readonly message: string;
}

type Row = readonly [part: Part, path: string, passage: Passage | null | undefined];

/** The passages a fact stands on, the evidence first. */
function passages(fact: Fact): readonly Row[] {
  const common: Row[] = [
    ["evidence", "evidence", fact.evidence],
    ["hedge", "hedge.at", fact.hedge?.at],
  ];
  switch (fact.kind) {
    case "quotation":
      return [
        ...common,
        ["content", "content", fact.content],
        ["cue", "cue", fact.cue],
        ["source", "source.at", fact.source.at],
      ];
    case "occurrence":
      return [...common, ["when", "when.at", fact.when.at]];
    case "figure":
      return [...common, ["figure", "figure.at", fact.figure.at]];
    case "entity":
      return [...common, ["entity", "entity.at", fact.entity.at], ["role", "entity.role", fact.entity.role]];
  }
}

/** What the fact is about. Cue, source and hedge may stand before it or after it. */
const INSIDE_EVIDENCE: readonly Part[] = ["content", "when", "figure", "entity"];

/** Pairs that cannot share a letter: who says is not what is said. */
const APART: readonly (readonly [Part, Part])[] = [
  ["content", "cue"],
  ["content", "source"],
  ["cue", "source"],
];

/** Cuts the excerpt of a fact that stands, else lists all that is wrong. `sentences` are the article's. */
export function prove(article: Article, sentences: readonly Range[], fact: Fact): Entry | readonly Flaw[] {
  const rows = passages(fact);
  const flaws: Flaw[] = [];
  const ranges: Partial<Record<Part, Range>> = {};
  for (const [part, path, passage] of rows) {
    if (!passage) continue;
    const range = locate(article, passage) ?? locateWithin(article, passage, ranges.evidence);
    if (range) ranges[part] = range;
    else flaws.push({ path, message: whyLost(article, passage) });
  }
  const pathOf = (part: Part) => rows.find(([name]) => name === part)?.[1] ?? part;
  const at = (range: Range) => `${article.points.toPoint(range.start)}-${article.points.toPoint(range.end)}`;
  const { evidence } = ranges;
  for (const part of INSIDE_EVIDENCE) {
    const range = ranges[part];
    if (evidence && range && !within(range, evidence))
      flaws.push({
        path: pathOf(part),
        message: `stands at ${at(range)}, expected within "evidence", ${at(evidence)}`,
      });
  }
  for (const [one, other] of APART) {
    const [a, b] = [ranges[one], ranges[other]];
    if (a && b && overlap(a, b))
      flaws.push({
        path: pathOf(one),
        message: `stands at ${at(a)}, expected apart from "${pathOf(other)}", ${at(b)}`,
      });
  }
  if (flaws.length > 0 || !evidence) return flaws;
  return {
    fact,
    article,
    ranges: { ...ranges, evidence },
    excerpt: wholeSentences(sentences, Object.values(ranges)),
  };
}

/** Words without a position that stand in many places, but once in the evidence, are those of the evidence. */
function locateWithin(
  { text }: Article,
  { quote, position }: Passage,
  evidence: Range | undefined,
): Range | null {
  if (!evidence || position) return null;
  const [only, twin] = places(text, quote, MANY).filter((range) => within(range, evidence));
  return only && !twin ? only : null;
}

/** From the first sentence that a part touches to the last, so that no excerpt begins or ends in one. */
function wholeSentences(sentences: readonly Range[], parts: readonly Range[]): Range {
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  const first = sentences[lowerBound(sentences, ({ end: to }) => to > start)];
  const last = sentences[lowerBound(sentences, ({ start: from }) => from >= end) - 1];
  return { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) };
}

/** What was expected, what stands there instead, and what to do. */
function whyLost({ text, points }: Article, { quote, position }: Passage): string {
  const said = [`expected ${shown(quote.exact)}`];
  if (position) {
    const there = text.slice(points.toUnit(position.start), points.toUnit(position.end));
    const where = `at ${position.start}-${position.end}`;
    said.push(there === "" ? `the text ends at ${points.length}` : `${where} stands ${shown(there)}`);
  }
  const twins = places(text, quote, MANY).length;
  if (twins > 1) said.push(`it stands in ${twins} places: give its position, or a longer prefix or suffix`);
  else if (text.includes(quote.exact))
    said.push("it stands elsewhere with another prefix or suffix: correct them");
  else said.push("it stands nowhere in the article: copy it letter for letter");
  return said.join("; ");
}

const MANY = 1000; // counting further tells nobody more

const SHOWN = 80; // letters at each end: enough to find the place in an editor

const shown = (text: string): string =>
  JSON.stringify(text.length > 2 * SHOWN ? `${text.slice(0, SHOWN)} … ${text.slice(-SHOWN)}` : text);
