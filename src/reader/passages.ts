/** An article cut into the stretches that a page marks: joined again they are its text, letter for letter. */
import type { Article } from "../model/article.ts";
import type { Entry } from "../model/dossier.ts";
import type { Range } from "../model/selector.ts";

/** A run of letters that the same facts are shown with. */
interface Stretch {
  readonly text: string;
  /** Which facts have it in their excerpt, as numbers from 0, ascending. */
  readonly excerpts: readonly number[];
  /** Which are proved by it. */
  readonly evidence: readonly number[];
  /** Whose excerpt begins here. */
  readonly begins: readonly number[];
}

/** A line of the article. */
interface Paragraph {
  /** The line breaks, and the white space around them, before it. */
  readonly gap: string;
  readonly isTitle: boolean;
  readonly stretches: readonly Stretch[];
}

export interface Passages {
  readonly paragraphs: readonly Paragraph[];
  /** What white space stands after the last. */
  readonly rest: string;
}

/** Cuts an article; `entries` are facts of it. */
export function passagesOf({ text, title }: Article, entries: readonly Entry[]): Passages {
  const sweep = sweepOver(entries);
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const { 0: line, index } of text.matchAll(/\S(?:[^\n]*\S)?/g)) {
    const range = { start: index, end: index + line.length };
    const stretches = sweep(range).map(({ start, end, ...shown }) => ({
      text: text.slice(start, end),
      ...shown,
    }));
    paragraphs.push({ gap: text.slice(at, index), isTitle: line === title, stretches });
    at = range.end;
  }
  return { paragraphs, rest: text.slice(at) };
}

type Cut = Range & Omit<Stretch, "text">;

/** Cuts ranges, one after the other, wherever an excerpt or its evidence begins or ends: one walk over all of them. */
function sweepOver(entries: readonly Entry[]): (range: Range) => readonly Cut[] {
  const ends = entries.flatMap(({ excerpt, ranges: { evidence } }, number) => [
    { at: excerpt.start, of: "excerpts" as const, number, opens: true },
    { at: excerpt.end, of: "excerpts" as const, number, opens: false },
    { at: evidence.start, of: "evidence" as const, number, opens: true },
    { at: evidence.end, of: "evidence" as const, number, opens: false },
  ]);
  ends.sort((a, b) => a.at - b.at);
  const open = { excerpts: new Set<number>(), evidence: new Set<number>() };
  let next = 0;
  let begins: number[] = [];
  const passTo = (place: number) => {
    for (let end = ends[next]; end && end.at <= place; end = ends[++next]) {
      if (end.opens) open[end.of].add(end.number);
      else open[end.of].delete(end.number);
      if (end.opens && end.of === "excerpts") begins.push(end.number);
    }
  };
  return ({ start, end }) => {
    const cuts: Cut[] = [];
    for (let at = start; at < end; ) {
      passTo(at);
      const to = Math.min(end, ends[next]?.at ?? end);
      cuts.push({
        start: at,
        end: to,
        excerpts: ascending(open.excerpts),
        evidence: ascending(open.evidence),
        begins: begins.sort((a, b) => a - b),
      });
      begins = [];
      at = to;
    }
    return cuts;
  };
}

const ascending = (numbers: ReadonlySet<number>): readonly number[] => [...numbers].sort((a, b) => a - b);
