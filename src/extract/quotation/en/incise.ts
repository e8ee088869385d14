/** Reads the words that say who has spoken, where they stand behind or within what is said: "said Ana Ruiz, a lawyer". */

import type { CueClass } from "../types.ts";
import { cuesOf, FRAME, isVerb } from "./cues.ts";
import { has, is, type Span } from "./kinds.ts";
import { phraseEnd, subjectAfter } from "./phrase-after.ts";
import { predicatesAt } from "./subject.ts";
import { TAG } from "./tags.ts";
import type { Sentence } from "./tokens.ts";

/** A cue that stands at the end or in the middle of its content, in tokens. */
export interface Incise {
  readonly rule: string;
  readonly cue: Span;
  readonly cueClass: CueClass;
  readonly source: Span | null;
  /** Whether the verb reports words without quotation marks too: "said", but no "continued". */
  readonly reports: boolean;
  /** Where verb, subject and addressee end. */
  readonly after: number;
  /** With its adjuncts. */
  readonly whole: Span;
}

/** The incise that begins at `at`, which stands after a comma or a quotation; null for none. */
export function inciseAt(sentence: Sentence, at: number, sure = false): Incise | null {
  return inverted(sentence, at, sure) ?? plain(sentence, at, sure);
}

/** "said Ana Ruiz, a lawyer". */
function inverted(sentence: Sentence, at: number, sure: boolean): Incise | null {
  const cue = cuesOf(sentence[at]?.lower ?? "").find(
    ({ form, frames, particle }) =>
      (form === "past" || form === "s") &&
      frames & (FRAME.final | FRAME.quote) &&
      !(frames & FRAME.addressee) &&
      particle === null,
  );
  if (!cue || sentence[at]?.kind !== "word") return null;
  const source = subjectAfter(sentence, at + 1);
  if (
    !source ||
    has(sentence[at + 1], TAG.time) ||
    is(sentence[at + 1], "this", "that", "it", "his", "her", "me", "him", "us", "them")
  )
    return null;
  const opener = sentence[source.start];
  if (
    !opener?.capital &&
    opener?.kind !== "number" &&
    !has(opener, TAG.determiner | TAG.pronoun | TAG.person | TAG.group) &&
    !has(sentence[source.end - 1], TAG.person) &&
    !sentence[source.end - 1]?.capital
  )
    return null;
  const next = sentence[source.end];
  const closes =
    next === undefined ||
    next.kind !== "word" ||
    has(next, TAG.preposition | TAG.subordinator | TAG.time | TAG.adverb | TAG.determiner | TAG.conjunction);
  if (!closes && !sure) return null;
  return {
    rule: `inverted ${cue.lemma}`,
    cue: { start: at, end: at + 1 },
    cueClass: cue.cueClass,
    source,
    reports: (cue.frames & (FRAME.that | FRAME.bare)) > 0,
    after: source.end,
    whole: { start: at, end: adjunctsEnd(sentence, source.end) },
  };
}

/** In tokens: a subject with its apposition, and the verb. */
export const REACH = 45;

/** "she said", "Ana Ruiz, a lawyer, told reporters on Monday". */
function plain(sentence: Sentence, at: number, sure: boolean): Incise | null {
  for (let i = at + 1; i < Math.min(sentence.length, at + REACH); i++) {
    const token = sentence[i];
    if (token?.spoken || is(token, ";", ":")) return null;
    for (const { cue, span, subject, kind } of predicatesAt(sentence, i)) {
      if (kind !== "finite" || !subject) continue;
      const begins =
        subject.start === at || (sure && subject.start >= at && isQuiet(sentence, at, subject.start));
      if (!begins) continue;
      if (!(cue.frames & (FRAME.final | FRAME.quote))) continue;
      const words = cue.particle?.split(" ") ?? [];
      if (!words.every((word, step) => is(sentence[i + 1 + step], word))) continue;
      const end = i + 1 + words.length;
      const addressed = cue.frames & FRAME.addressee ? phraseEnd(sentence, end) : end;
      return {
        rule: `incise ${cue.lemma}`,
        cue: { start: span.start, end },
        cueClass: cue.cueClass,
        source: { start: at, end: subject.end },
        reports: (cue.frames & (FRAME.that | FRAME.bare)) > 0,
        after: addressed,
        whole: { start: at, end: adjunctsEnd(sentence, addressed) },
      };
    }
  }
  return null;
}

/** Whether no verb stands between, so that what does belongs to the subject. */
function isQuiet(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (has(sentence[i], TAG.auxiliary | TAG.subordinator) || isVerb(sentence[i]?.lower ?? "")) return false;
  return true;
}

/** Where the adjuncts of an incise end: at the next comma, quotation or end; a comma is part of it. */
function adjunctsEnd(sentence: Sentence, at: number): number {
  let i = at;
  while (
    i < sentence.length &&
    sentence[i]?.kind !== "quote" &&
    !is(sentence[i], ",", ".", ";", ":", "?", "!")
  )
    i += 1;
  return i;
}

/** Whether nothing but adjuncts follows the verb, so that what it reports stands elsewhere: no "later, she said he would go". */
export function isParenthetical(sentence: Sentence, { after: first, whole }: Incise): boolean {
  const next = sentence[first];
  if (next === undefined || next.kind === "sign") return true;
  if (next.kind === "quote") return false;
  if (
    is(next, "to") &&
    !has(sentence[first + 1], TAG.determiner | TAG.pronoun) &&
    !sentence[first + 1]?.capital
  )
    return false;
  for (let i = first; i < whole.end; i++) {
    const token = sentence[i];
    if (is(token, "that", "whether", "if") || has(token, TAG.auxiliary)) return false;
    if (
      has(token, TAG.pronoun) &&
      !has(token, TAG.determiner) &&
      !is(sentence[i - 1], "of", "with", "to", "for", "told")
    )
      return false;
  }
  return (
    has(next, TAG.preposition | TAG.time | TAG.adverb) ||
    is(next, "last", "this", "when", "as", "while", "after") ||
    whole.end - first <= 3
  );
}
