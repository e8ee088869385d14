/** A long excerpt in parts that a platform takes: nothing is left out, and a part ends with a sentence. */
import type { Range } from "../model/selector.ts";
import { sentences } from "../text/sentences.ts";
import type { Quote } from "./message.ts";

/** How much a message of a platform holds. */
export interface Room {
  /** In units of `measure`. */
  readonly most: number;
  /** What a text costs once it is written as the platform wants it. */
  readonly measure: (text: string) => number;
  /** Quotes that a message has places for; any number when left out. */
  readonly quotes?: number;
}

/** The first lines, as many as a third of a message holds, and how many more there are. */
export function fewest(
  lines: readonly string[],
  { most, measure }: Room,
  more: (count: number) => string,
): readonly string[] {
  let left = most / 3;
  const kept = lines.findIndex((line) => {
    left -= measure(line);
    return left < 0;
  });
  return kept === -1 ? lines : [...lines.slice(0, kept), more(lines.length - kept)];
}

/** Quotes over as many parts as they need, each within `most`; at least one part, which may be empty. */
export function partsOf(quotes: readonly Quote[], room: Room): readonly (readonly Quote[])[] {
  const { most, measure, quotes: places = Number.POSITIVE_INFINITY } = room;
  const parts: Quote[][] = [[]];
  let left = most;
  const turn = () => {
    if ((parts.at(-1)?.length ?? 0) === 0) return;
    parts.push([]);
    left = most;
  };
  for (const quote of quotes) {
    const around = besideOf(quote, room);
    if (measure(quote.text) + around > left) turn(); // what fits a part of its own is not divided
    for (const { start, end } of piecesOf(quote, { most: Math.max(1, left - around), measure })) {
      const text = quote.text.slice(start, end);
      if (measure(text) + around > left || (parts.at(-1)?.length ?? 0) >= places) turn();
      parts.at(-1)?.push({ ...quote, text });
      left -= measure(text) + around;
    }
  }
  return parts;
}

/** What stands beside the words of a quote in every part that has some of them. */
function besideOf({ label, notes }: Quote, { measure }: Room): number {
  const texts = [...(label === null ? [] : [label]), ...notes.flatMap((note) => [note.label, note.text])];
  return texts.reduce((sum, text) => sum + measure(text), 0);
}

/** Stretches of a quotation, in order, with nothing but white space between them; each within `most`. */
function piecesOf({ text, tongue }: Quote, { most, measure }: Room): readonly Range[] {
  const fits = ({ start, end }: Range) => measure(text.slice(start, end)) <= most;
  if (fits({ start: 0, end: text.length })) return [{ start: 0, end: text.length }];
  const divide = (range: Range, [cut, ...finer]: readonly Cut[]): readonly Range[] =>
    fits(range) || !cut
      ? [range]
      : cut(text.slice(range.start, range.end), tongue).flatMap(({ start, end }) =>
          divide({ start: range.start + start, end: range.start + end }, finer),
        );
  const units = divide({ start: 0, end: text.length }, [sentences, words, letters]);
  const pieces: Range[] = [];
  for (let at = 0; at < units.length; ) {
    const upTo = (next: number) => ({
      start: units[at]?.start ?? 0,
      end: units[next - 1]?.end ?? text.length,
    });
    // As many units as fit, and at least one: in doubling steps, then in halves, since a text is dear to measure.
    let [next, last] = [at + 1, units.length];
    for (let step = 1; next < last; step *= 2) {
      const further = next + Math.min(step, Math.ceil((last - next) / 2));
      if (fits(upTo(further))) next = further;
      else last = further - 1;
    }
    pieces.push(upTo(next));
    at = next;
  }
  return pieces;
}

type Cut = (text: string, tongue: string) => readonly Range[];

/** For a sentence that no part holds. */
const words: Cut = (text) =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));

const PIECE = 512; // code units: Intl.Segmenter takes two seconds for twenty thousand at once, and little for these
const LETTERS = new Intl.Segmenter();

/** For a word that no part holds: letters as a reader sees them. */
const letters: Cut = (text) => {
  const found: Range[] = [];
  for (let from = 0, length = PIECE; from < text.length; ) {
    const isLast = from + length >= text.length;
    const all = [...LETTERS.segment(text.slice(from, from + length))];
    const whole = isLast ? all : all.slice(0, -1); // the end of a piece may be within a letter
    for (const { segment, index } of whole)
      found.push({ start: from + index, end: from + index + segment.length });
    length = whole.length > 0 ? PIECE : 2 * length;
    from = found.at(-1)?.end ?? 0;
  }
  return found;
};
