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
}

/** Quotes over as many parts as they need, each within `most`; at least one part, which may be empty. */
export function partsOf(quotes: readonly Quote[], { most, measure }: Room): readonly (readonly Quote[])[] {
  const parts: Quote[][] = [[]];
  let left = most;
  const turn = () => {
    if ((parts.at(-1)?.length ?? 0) === 0) return;
    parts.push([]);
    left = most;
  };
  for (const quote of quotes) {
    const around = quote.notes.reduce((sum, { label, text }) => sum + measure(label) + measure(text), 0);
    if (measure(quote.text) + around > left) turn(); // what fits a part of its own is not divided
    for (const { start, end } of piecesOf(quote, { most: Math.max(1, left - around), measure })) {
      const text = quote.text.slice(start, end);
      if (measure(text) + around > left) turn();
      parts.at(-1)?.push({ ...quote, text });
      left -= measure(text) + around;
    }
  }
  return parts;
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
  const pieces: Range[] = [];
  for (const unit of divide({ start: 0, end: text.length }, [sentences, words, letters])) {
    const last = pieces.at(-1);
    const longer = last && { start: last.start, end: unit.end };
    if (longer && fits(longer)) pieces[pieces.length - 1] = longer;
    else pieces.push(unit);
  }
  return pieces;
}

type Cut = (text: string, tongue: string) => readonly Range[];

/** For a sentence that no part holds. */
const words: Cut = (text) =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));

/** For a word that no part holds: letters as a reader sees them. */
const letters: Cut = (text) =>
  [...new Intl.Segmenter().segment(text)].map(({ segment, index }) => ({
    start: index,
    end: index + segment.length,
  }));
