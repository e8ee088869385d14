/** Finds the noun phrase on the right of a verb. */
import { has, is, isNominal, type Span } from "./kinds.ts";
import { TAG } from "./tags.ts";
import type { Sentence } from "./tokens.ts";

const LONGEST = 40; // tokens: a subject with its apposition is not longer

/** Where the noun phrase that starts at `at` ends, with what "of" hangs on it; `at` itself when there is none. */
export function phraseEnd(sentence: Sentence, at: number): number {
  let i = at;
  const limit = Math.min(sentence.length, at + LONGEST);
  let seen = false; // a noun, after which a determiner opens another phrase
  while (i < limit) {
    const token = sentence[i];
    if (!token) break;
    if (has(token, TAG.pronoun) && !has(token, TAG.determiner) && !is(token, "one", "others")) {
      if (seen) break;
      if (!is(sentence[i + 1], "of")) return i + 1;
      i += 2;
      continue;
    }
    if (has(token, TAG.determiner)) {
      if (is(token, "her") && !seen && !isNominal(sentence[i + 1])) return i + 1;
      if (seen || (is(token, "that") && i > at)) break;
      i += 1;
      continue;
    }
    if (is(token, "'s", "'")) {
      seen = false;
      i += 1;
      continue;
    }
    if (isNominal(token)) {
      if (has(token, TAG.time) && seen) break;
      seen = true;
      i += 1;
      continue;
    }
    if (
      seen &&
      is(token, "of", "&") &&
      i + 1 < limit &&
      (isNominal(sentence[i + 1]) || has(sentence[i + 1], TAG.determiner))
    ) {
      seen = false;
      i += 1;
      continue;
    }
    if (seen && is(token, "(")) {
      const close = [1, 2, 3, 4, 5, 6, 7, 8].find((step) => is(sentence[i + step], ")"));
      if (close === undefined) break;
      i += close + 1;
      continue;
    }
    break;
  }
  return i;
}

/** The speaker that stands after the verb, with the apposition that says what they are: "said Ana Ruiz, a lawyer". */
export function subjectAfter(sentence: Sentence, at: number): Span | null {
  let end = phraseEnd(sentence, at);
  if (end === at) return null;
  while (is(sentence[end], "and", "for", "at", "in", "with", "from") && sentence[end + 1]) {
    const next = phraseEnd(sentence, end + 1);
    if (next === end + 1 || has(sentence[end + 1], TAG.time)) break;
    end = next;
  }
  if (is(sentence[end], ",")) {
    const next = sentence[end + 1];
    const apposes =
      next?.kind !== "quote" &&
      (has(next, TAG.determiner) ||
        is(next, "who", "whose", "which") ||
        next?.kind === "number" ||
        (isNominal(next) && !next?.lower.endsWith("ing")));
    if (apposes) {
      let stop = end + 1;
      while (
        stop < sentence.length &&
        stop < end + LONGEST &&
        sentence[stop]?.kind !== "quote" &&
        !is(sentence[stop], ".", ";", ":")
      )
        stop += 1;
      while (is(sentence[stop - 1], ",")) stop -= 1;
      return { start: at, end: stop };
    }
  }
  return { start: at, end };
}
