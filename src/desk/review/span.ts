/** Moves the ends of a passage in an article, word by word or letter by letter. */
import type { Range } from "../../model/selector.ts";

export interface Move {
  readonly end: "start" | "end";
  readonly by: "word" | "letter";
  readonly to: "left" | "right";
}

/** The range with one end moved; the same range where that would leave it empty or leave the text. */
export function move(text: string, range: Range, { end, by, to }: Move): Range {
  const places = by === "word" ? (end === "start" ? wordStarts : wordEnds) : letterStarts;
  const place = to === "left" ? lastBelow(text, range[end], places) : firstAbove(text, range[end], places);
  if (place === null) return range;
  const moved = { ...range, [end]: place };
  return moved.start < moved.end ? moved : range;
}

type Places = (text: string) => readonly number[];

/** A word with its elision (l’), a number, or one sign. */
const WORD = /[\p{L}\p{M}\p{N}]+['’]?|[^\s\p{L}\p{M}\p{N}]/gu;

const wordStarts: Places = (text) => Array.from(text.matchAll(WORD), ({ index }) => index);
const wordEnds: Places = (text) =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => index + word.length);

const LETTERS = new Intl.Segmenter("und", { granularity: "grapheme" }); // a letter with its marks is one

/** Where a letter begins; the end of the text too. */
const letterStarts: Places = (text) => [
  ...Array.from(LETTERS.segment(text), ({ index }) => index),
  text.length,
];

const WINDOW = 400; // code units: no word and no run of spaces is longer

function lastBelow(text: string, at: number, places: Places): number | null {
  const from = wholePair(text, Math.max(0, at - WINDOW));
  const found = places(text.slice(from, Math.min(text.length, at + WINDOW))).filter(
    (place) => from + place < at,
  );
  const last = found.at(-1);
  return last === undefined ? null : from + last;
}

function firstAbove(text: string, at: number, places: Places): number | null {
  const from = wholePair(text, Math.max(0, at - WINDOW));
  const to = Math.min(text.length, at + WINDOW);
  const found = places(text.slice(from, wholePair(text, to))).find((place) => from + place > at);
  return found === undefined ? null : from + found;
}

/** Moves a cut that would part an astral letter to the letter's end. */
const wholePair = (text: string, at: number): number =>
  at + (/^[\udc00-\udfff]/.test(text.charAt(at)) ? 1 : 0);
