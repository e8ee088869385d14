/** A paragraph of an article with words marked in it. */
import { styleText } from "node:util";
import type { Range } from "../../src/index.ts";
import { type Line, wrap } from "./columns.ts";

export interface Marked {
  /** The paragraph, or the part of it around the words that there may be room for. */
  readonly text: string;
  /** In it: what is proved or moved, and within that what it is about. */
  readonly outer: Range;
  readonly inner: Range | null;
}

const AROUND = 3000; // code units on each side: more than any screen shows

/** The paragraphs that `outer` touches. */
export function paragraphAround(text: string, outer: Range, inner: Range | null): Marked {
  const from = Math.max(text.lastIndexOf("\n", outer.start - 1) + 1, word(text, outer.start - AROUND));
  const end = text.indexOf("\n", outer.end);
  const to = Math.min(end === -1 ? text.length : end, word(text, outer.end + AROUND));
  const within = ({ start, end: last }: Range): Range => ({ start: start - from, end: last - from });
  return {
    text: text.slice(from, to).replaceAll("\t", " "),
    outer: within(outer),
    inner: inner && within(inner),
  };
}

/** The first place from `at` on where a word begins. */
function word(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(" ", at);
  return space === -1 ? text.length : space + 1;
}

/** How the marks look. */
export interface Look {
  readonly colour: boolean;
  readonly room: number;
}

/** The paragraph line by line, and which of the lines hold marked words. */
export function markedLines(
  { text, outer, inner }: Marked,
  { colour, room }: Look,
): { readonly lines: readonly string[]; readonly first: number; readonly last: number } {
  const [shown, marks] = colour ? [text, { outer, inner }] : [withSigns(text, outer), null];
  const rows = wrap(shown, room);
  const start = marks ? outer.start : outer.start + OPEN.length;
  const end = marks ? outer.end : outer.end + OPEN.length;
  const first = rows.findIndex((row) => row.end > start);
  const last = rows.findLastIndex((row) => row.start < end);
  const lines = rows.map((row) =>
    marks ? painted(shown, row, marks.outer, marks.inner) : shown.slice(row.start, row.end),
  );
  return { lines, first: Math.max(0, first), last: Math.max(0, last) };
}

const OPEN = "▸";
const CLOSE = "◂";

/** Without colour, the words between two signs. */
const withSigns = (text: string, { start, end }: Range): string =>
  `${text.slice(0, start)}${OPEN}${text.slice(start, end)}${CLOSE}${text.slice(end)}`;

/** A row with the outer words bold, and the inner in reverse too. */
function painted(text: string, row: Line, outer: Range, inner: Range | null): string {
  const cuts = [outer.start, outer.end, ...(inner ? [inner.start, inner.end] : [])]
    .filter((cut) => cut > row.start && cut < row.end)
    .sort((a, b) => a - b);
  const stops = [row.start, ...cuts, row.end];
  return stops
    .slice(1)
    .map((end, i) => {
      const start = stops[i] ?? 0;
      const words = text.slice(start, end);
      if (inner && isIn(start, end, inner)) return styleText(["bold", "inverse"], words);
      return isIn(start, end, outer) ? styleText("bold", words) : words;
    })
    .join("");
}

const isIn = (start: number, end: number, range: Range): boolean =>
  start < end && range.start <= start && end <= range.end;
