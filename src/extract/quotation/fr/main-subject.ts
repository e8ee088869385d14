import { OPENS_CLAUSE } from "./clause-opening.ts";
import { type Phrase, phraseAt } from "./phrase.ts";
import type { Token } from "./tokens.ts";
import { VERB_FORMS } from "./verbs.ts";
import { isFunction, isNamePart } from "./word-kinds.ts";
import * as W from "./words.ts";

const REACH = 40; // tokens between a subject and its verb

/** Who the sentence is about, as far as token `end`: the subject that its first verb has. */
export function mainSubject(tokens: readonly Token[], end: number): Phrase | null {
  for (let from = 0; from < Math.min(end, REACH); from += 1) {
    const before = tokens[from - 1];
    const isPlace =
      from === 0 ||
      before?.low === "," ||
      before?.stretch ||
      (W.DETERMINERS.has(tokens[from]?.low ?? "") &&
        !W.PREPOSITIONS.has(before?.low ?? "") &&
        !W.CONNECTORS.has(before?.low ?? ""));
    const isPlacedName =
      !isPlace &&
      isNamePart(tokens[from]) &&
      !isNamePart(before, from === 1) &&
      !W.PREPOSITIONS.has(before?.low ?? "") &&
      !W.CONNECTORS.has(before?.low ?? "") &&
      !W.DETERMINERS.has(before?.low ?? "");
    const isPronoun = W.SUBJECT_PRONOUNS.has(tokens[from]?.low ?? "");
    if (!isPlace && !isPronoun && !isPlacedName) continue;
    if (
      before &&
      (OPENS_CLAUSE.has(before.low) || before.low === "qui" || before.low === "si") &&
      before.low !== "mais" &&
      before.low !== "or"
    )
      continue;
    const token = tokens[from];
    if (!token || (isFunction(token.low) && !W.DETERMINERS.has(token.low) && !isPronoun)) continue;
    const phrase = phraseAt(tokens, from, true);
    if (phrase && phrase.to < end && hasVerb(tokens, phrase.to, end)) return phrase;
  }
  return null;
}

/** Whether a verb follows the phrase that ends at `from`, at once or after an insert. */
function hasVerb(tokens: readonly Token[], from: number, end: number): boolean {
  let at = from;
  if (tokens[at]?.low === "(") while (at < end && tokens[at]?.low !== ")") at += 1;
  if (tokens[at]?.low === ")") at += 1;
  if (tokens[at]?.low === "," || tokens[at]?.low === "qui") {
    // X, remis à Y, dresse; X, qui dort, ronfle
    at += 1;
    while (at < end && tokens[at]?.low !== ",") at += 1;
    if (at < end) at += 1;
  }
  for (let seen = 0; at < end && seen < 4; seen += 1, at += 1) {
    const low = tokens[at]?.low ?? "";
    if (W.isTensed(low) || VERB_FORMS.has(low) || /^(?:ne|n'|se|s')$/.test(low)) return true;
    if (low === "," || W.PREPOSITIONS.has(low) || W.CONJUNCTIONS.has(low)) return false;
    if (/(?:e|ent|it|a)$/.test(low) && !isFunction(low) && seen === 0) return true;
  }
  return false;
}
