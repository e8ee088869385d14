/** Finds what a cue brings in, where it stands after it. */
import { opensClause, TAKES_CLAUSE } from "./clause.ts";
import { contentEnd } from "./content-end.ts";
import { type Cue, FRAME } from "./cues.ts";
import { has, is, isNominal, type Span } from "./kinds.ts";
import { phraseEnd } from "./phrase-after.ts";
import { TAG } from "./tags.ts";
import type { Sentence } from "./tokens.ts";

export interface Complement extends Span {
  readonly kind: "that" | "bare" | "quote" | "infinitive" | "object" | "question" | "naming";
}

const ADJUNCTS = [
  "on",
  "in",
  "at",
  "during",
  "to",
  "after",
  "before",
  "from",
  "for",
  "with",
  "of",
  "by",
  "via",
  "over",
];
const FAR = 24; // tokens: no complement begins further from its cue

/** The complement of the cue that ends before `at`; null when it has none of those that `cue` allows. */
export function complementAfter(sentence: Sentence, at: number, cue: Cue): Complement | null {
  const { frames } = cue;
  let i = at;
  let addressed = -1; // where the addressee starts
  let moved = false; // an adjunct has been passed
  const made = (kind: Complement["kind"], start: number): Complement | null => {
    const end = contentEnd(sentence, start);
    return end > start ? { kind, start, end } : null;
  };
  while (i < sentence.length && i < at + FAR) {
    const token = sentence[i];
    const next = sentence[i + 1];
    if (!token) return null;
    if (token.kind === "quote" && frames & FRAME.quote) return made("quote", i);
    if (is(token, ":") && frames & (FRAME.quote | FRAME.that)) return next ? made("quote", i + 1) : null;
    if (is(token, ",")) {
      if (next?.kind === "quote" && frames & FRAME.quote) return made("quote", i + 1);
      const close = [2, 3, 4, 5, 6].find((step) => is(sentence[i + step], ","));
      if (close && is(sentence[i + close + 1], "that") && frames & FRAME.that)
        return made("that", i + close + 1);
      return null;
    }
    if (
      is(token, "that") &&
      frames & FRAME.that &&
      i + 1 < sentence.length &&
      !is(next, ".", "of") &&
      !(is(next, ",") && !(frames & FRAME.quote))
    )
      return made("that", i);
    if (
      frames & FRAME.question &&
      is(token, "whether", "if", "how", "why", "what", "who", "when", "where", "which") &&
      next?.kind === "word"
    )
      return made("question", i);
    if (
      is(token, "to") &&
      frames & FRAME.infinitive &&
      (addressed >= 0 || !(frames & FRAME.addressee) || cue.lemma === "ask") &&
      (next?.kind === "quote" ||
        (next?.kind === "word" && !next.capital && !has(next, TAG.determiner | TAG.pronoun)))
    )
      return made("infinitive", addressed >= 0 ? addressed : i);
    if (frames & FRAME.addressee && addressed < 0 && !moved) {
      const end = phraseEnd(sentence, i);
      if (end > i) {
        addressed = i;
        i = end;
        continue;
      }
    }
    if (frames & FRAME.object && !moved && opensObject(sentence, i)) return made("object", i);
    const adjunct = adjunctEnd(sentence, i);
    if (adjunct > i && !(frames & FRAME.bare && has(token, TAG.determiner) && !has(next, TAG.time))) {
      i = adjunct;
      moved = true;
      continue;
    }
    if (
      frames & FRAME.bare &&
      (!(frames & FRAME.addressee) || addressed >= 0) &&
      opensClause(sentence, i, !TAKES_CLAUSE.has(cue.lemma))
    )
      return made("bare", i);
    return null;
  }
  return null;
}

function opensObject(sentence: Sentence, at: number): boolean {
  const token = sentence[at];
  if (has(token, TAG.time)) return false;
  if (is(token, "this", "that", "it", "him", "them", "her") && !isNominal(sentence[at + 1])) return false;
  if (is(token, "what")) return true;
  return (
    (isNominal(token) ||
      has(token, TAG.determiner) ||
      (has(token, TAG.pronoun) && !is(token, "i", "we", "he", "she", "they"))) &&
    phraseEnd(sentence, at) > at
  );
}

/** Where the adverb, the time or the prepositional phrase at `at` ends. */
function adjunctEnd(sentence: Sentence, at: number): number {
  const token = sentence[at];
  if (has(token, TAG.time) && !is(sentence[at + 1], "'s")) return at + 1;
  if (
    is(token, "last", "this", "early", "late", "earlier", "later", "next") &&
    has(sentence[at + 1], TAG.time)
  )
    return at + 2;
  if (is(token, ...ADJUNCTS)) {
    const end = phraseEnd(sentence, at + 1);
    return end > at + 1 ? end : at;
  }
  if (has(token, TAG.adverb) && !is(token, "there", "here", "so", "too", "well")) return at + 1;
  return at;
}
