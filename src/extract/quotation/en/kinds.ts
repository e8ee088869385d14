/** Asks what a token is. */
import { isVerb } from "./cues.ts";
import { TAG } from "./tags.ts";
import type { Sentence, Token } from "./tokens.ts";

/** Half-open, in tokens of the sentence. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const has = (token: Token | undefined, tags: number): boolean =>
  token !== undefined && (token.tags & tags) !== 0;
export const is = (token: Token | undefined, ...words: readonly string[]): boolean =>
  token !== undefined && token.kind !== "quote" && words.includes(token.lower);

const BREAKS = TAG.auxiliary | TAG.subordinator | TAG.conjunction | TAG.negation;

/** Whether a token can be part of a noun phrase as a noun, a name, a number or an adjective. */
export function isNominal(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === "quote") return !token.spoken;
  if (token.kind === "number" || is(token, "&", "%")) return true;
  if (token.kind === "sign") return false;
  if (has(token, TAG.person | TAG.medium | TAG.group)) return true;
  if (is(token, "me", "him", "us", "them", "himself", "herself", "itself", "themselves")) return false;
  if (has(token, TAG.preposition | BREAKS | TAG.adverb | TAG.relative) && !midName(token)) return false;
  if (has(token, TAG.pronoun) && !has(token, TAG.determiner)) return is(token, "others", "one");
  if (has(token, TAG.determiner)) return false;
  if (!token.capital && (has(token, TAG.verb) || isVerb(token.lower))) return false;
  return true;
}

/** "Will Smith", "May": a closed-class word with a capital can be a name, but not where it opens the sentence. */
const midName = (token: Token): boolean => token.capital && has(token, TAG.modal);

/** Where a sentence ends without its full stop, in tokens. */
export function withoutStop(sentence: Sentence): number {
  let end = sentence.length;
  while (end > 1 && is(sentence[end - 1], ".", "…", "...")) end -= 1;
  return end;
}
