/** Tells a clause from a noun phrase. */
import { cuesOf, isVerb } from "./cues.ts";
import { has, is } from "./kinds.ts";
import { phraseEnd } from "./phrase-after.ts";
import { TAG } from "./tags.ts";
import type { Sentence } from "./tokens.ts";

// All others take a noun as well, so that a clause must show its verb: "showed he had", but "showed the door".
export const TAKES_CLAUSE = new Set("say tell insist argue contend joke quip tweet agree".split(" "));

/** Whether a clause opens at `at`: a subject, and a verb after it. */
export function opensClause(sentence: Sentence, at: number, strict: boolean): boolean {
  const token = sentence[at];
  if (
    is(token, "he", "she", "they", "it", "i", "we", "you", "there") ||
    (!strict && is(token, "if", "when", "while", "because"))
  )
    return hasVerb(sentence, at + 1);
  if (!strict && is(token, "in", "no", "too", "so", "now")) return hasVerb(sentence, at + 1);
  let end = phraseEnd(sentence, at);
  if (end === at) return false;
  if (!strict) return hasVerb(sentence, at + 1);
  for (let steps = 0; steps < 4 && has(sentence[end], TAG.preposition | TAG.conjunction); steps++) {
    const next = phraseEnd(sentence, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  while (has(sentence[end], TAG.adverb)) end += 1;
  const verb = sentence[end];
  if (has(verb, TAG.auxiliary | TAG.verb) || is(verb, "who")) return true;
  return (
    verb?.kind === "word" &&
    !verb.capital &&
    (isVerb(verb.lower) || /ed$/.test(verb.lower)) &&
    !verb.lower.endsWith("ing")
  );
}

function hasVerb(sentence: Sentence, at: number): boolean {
  for (let i = at; i < Math.min(sentence.length, at + 30); i++) {
    const token = sentence[i];
    if (token?.kind === "quote" || has(token, TAG.auxiliary | TAG.verb)) return true;
    if (
      token?.kind === "word" &&
      !token.capital &&
      (/ed$/.test(token.lower) || cuesOf(token.lower).length > 0)
    )
      return true;
    if (token?.kind === "word" && !token.capital && i > at && /[^s]s$/.test(token.lower)) return true;
    if (is(token, ";", ".")) return false;
  }
  return false;
}
