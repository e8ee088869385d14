import type { Range } from "../../../model/selector.ts";
import { type Draft, draftOf } from "./draft.ts";
import { invertedAt } from "./inverted.ts";
import type { Place } from "./place.ts";
import { sentencesOf, type Token } from "./tokens.ts";
import * as W from "./words.ts";

/** « …, dit-il. … »: the incise is within the marks. */
export function verbWithin(place: Place): Draft | null {
  const { text, stretch, tokens, at } = place;
  const inner = text.slice(stretch.inner.start, stretch.inner.end);
  if (!stretch.utterance || !/[,!?]\s+\p{L}/u.test(inner)) return null;
  const shifted = shiftedSentences(inner, stretch.inner.start);
  for (const words of shifted) {
    for (const [index, token] of words.entries()) {
      if (!/^[,!?]$/.test(token.low)) continue;
      const incise = invertedAt(words, index + 1);
      if (!incise || index === 0) continue;
      const to = endOf(words, incise.to);
      const end = words[to];
      if (end && !SIGN.test(end.low)) continue;
      const start = stretch.outer.start;
      const last = words[to - 1];
      if (!last) continue;
      const left: Range = { start, end: token.low === "," ? token.start : token.end };
      const from = end
        ? nextWord(text, end.low === "," || end.low === "." ? end.end : last.end)
        : stretch.outer.end;
      const right: Range = { start: from, end: stretch.outer.end };
      const content = right.start < stretch.inner.end ? [left, right] : [left];
      const base = draftOf("verb within", tokens, [[at, at + 1]], incise.cue, incise.source);
      return base && { ...base, content };
    }
  }
  return null;
}

const SIGN = /^[,.;:!?…]/;
const LONGEST = 12; // tokens: when, where and before whom it was said

/** The end of the incise with the words that tell when and where: "a déclaré X lundi devant la presse". */
function endOf(words: readonly Token[], from: number): number {
  const low = words[from]?.low ?? "";
  if (!W.TIMES.has(low) && !W.PREPOSITIONS.has(low)) return from;
  for (let at = from + 1; at <= from + LONGEST; at += 1) {
    const token = words[at];
    if (token === undefined || SIGN.test(token.low)) return at;
  }
  return from;
}

const nextWord = (text: string, from: number): number => {
  let at = from;
  while (/\s/.test(text.charAt(at))) at += 1;
  return at;
};

/** The sentences within quoted words, at their places in the article. */
export function shiftedSentences(inner: string, offset: number): readonly (readonly Token[])[] {
  return sentencesOf(inner, []).map(({ tokens }) =>
    tokens.map((token) => ({ ...token, start: token.start + offset, end: token.end + offset })),
  );
}
