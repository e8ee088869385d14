/** Cue, then content: "she said that …", "they denied the claims", "adding that …". */
import { type Complement, complementAfter } from "./complement.ts";
import { contentEnd } from "./content-end.ts";
import { type Cue, FRAME } from "./cues.ts";
import { type Draft, rangeOf } from "./draft.ts";
import { has, is, type Span } from "./kinds.ts";
import { headNoun } from "./naming.ts";
import { phraseEnd } from "./phrase-after.ts";
import { leadingSubject, type Predicate, predicatesAt } from "./subject.ts";
import { TAG } from "./tags.ts";
import type { Sentence, Token } from "./tokens.ts";

/** The quotations of one sentence whose cue stands before what is said. */
export function cuesBefore(sentence: Sentence, number: number): readonly Draft[] {
  const found: Draft[] = [];
  let last: Span | null = null; // the last subject of a cue
  for (let at = 0; at < sentence.length; at++) {
    for (const predicate of predicatesAt(sentence, at)) {
      const end = particleEnd(sentence, at + 1, predicate.cue);
      if (end === -1) continue;
      const complement = complementOf(sentence, end, predicate.cue);
      if (!complement || !speaks(sentence, predicate, complement)) continue;
      const source = predicate.subject ?? last ?? leadingSubject(sentence, at);
      found.push({
        sentence: number,
        content: [rangeOf(sentence, complement)],
        cue: rangeOf(sentence, { start: predicate.span.start, end: Math.max(end, at + 1) }),
        cueClass: predicate.cue.cueClass,
        source,
        rule: `${predicate.kind} ${complement.kind} ${predicate.cue.lemma}`,
      });
      if (predicate.subject) last = predicate.subject;
      break;
    }
  }
  return found;
}

/** Whether the reading makes sense as somebody's words or stance. */
function speaks(
  sentence: Sentence,
  { cue, subject, kind, span }: Predicate,
  complement: Complement,
): boolean {
  const stance = complement.kind === "infinitive" || complement.kind === "object" || cue.cueClass === "claim";
  // "those who want to travel" are nobody; "people who say that" are somebody.
  if (stance && subject && is(sentence[subject.end - 1], "who", "that", "which")) return false;
  if (
    (complement.kind === "infinitive" || complement.kind === "object") &&
    subject &&
    !canSpeak(sentence, subject)
  )
    return false;
  // "accused of supporting the rebels": the participle belongs to the charge.
  if (
    complement.kind === "object" &&
    kind === "participle" &&
    is(sentence[span.start - 1], "of", "in", "by", "for", "from", "than")
  )
    return false;
  if (
    complement.kind === "object" &&
    complement.end - complement.start === 1 &&
    has(sentence[complement.start], TAG.pronoun | TAG.determiner)
  )
    return false;
  const first = sentence[complement.start];
  if (complement.kind === "quote" && first?.kind === "quote" && !first.spoken && TITLED.includes(cue.lemma))
    return false;
  const isQuestion = is(sentence.at(-1), "?");
  return !isQuestion || complement.kind === "question" || complement.kind === "quote";
}

/** Whether a subject is a name, a person, a body or a paper: "the weather" wants nothing. */
function canSpeak(sentence: Sentence, subject: Span): boolean {
  const last = sentence[subject.end - 1];
  if (has(last, TAG.pronoun | TAG.person | TAG.group | TAG.medium) || last?.capital || last?.kind === "sign")
    return true;
  return has(headNoun(sentence, subject), TAG.person | TAG.group | TAG.medium);
}

const FAR = 14; // tokens: a long object of a naming verb
const OBJECT = 12; // tokens: who is accused
const TITLED = ["read", "write", "sing", "recite"]; // these take titles as well

/** Where the cue ends with its particle: "pointed out"; -1 where the particle is not there. */
function particleEnd(sentence: Sentence, at: number, cue: Cue): number {
  if (cue.particle === null || cue.apart) return at;
  const words = cue.particle.split(" ");
  return words.every((word, step) => is(sentence[at + step], word)) ? at + words.length : -1;
}

/** The complement, with the parting particle: "accused Y of …", "called Y a liar". */
function complementOf(sentence: Sentence, at: number, cue: Cue): Complement | null {
  if (cue.frames & FRAME.naming) return named(sentence, at, cue);
  if (!cue.apart) return complementAfter(sentence, at, cue);
  // The first particle is that of the cue: "accused the mayor of lying".
  const object = sentence.findIndex((token, i) => i > at && i < at + OBJECT && is(token, cue.particle ?? ""));
  if (object === -1 || sentence.slice(at, object).some(({ kind, lower }) => kind === "sign" && lower !== "'"))
    return null;
  const end = contentEnd(sentence, object + 1);
  return end > object + 1 ? { kind: "object", start: object + 1, end } : null;
}

/** "called the plan a disaster": what is named and the name. */
function named(sentence: Sentence, at: number, cue: Cue): Complement | null {
  const first = sentence[at];
  const object = first?.kind === "quote" ? at : phraseEnd(sentence, at);
  if (cue.apart) {
    if (is(first, cue.particle ?? "") && sentence[at + 1]?.kind === "quote")
      return { kind: "naming", start: at, end: contentEnd(sentence, at) };
    if (object === at) return null;
    for (let i = object; i < Math.min(sentence.length, object + 8); i++)
      if (is(sentence[i], cue.particle ?? ""))
        return { kind: "naming", start: at, end: contentEnd(sentence, i) };
    return null;
  }
  if (is(first, "for", "on", "off", "out", "in", "upon", "to", "back") || is(sentence[at - 1], "so"))
    return null;
  if (object === at) return null;
  return isName(sentence[object]) || quoteAfter(sentence, at)
    ? { kind: "naming", start: at, end: contentEnd(sentence, at) }
    : null;
}

/** Whether a token can begin what something is called. */
const isName = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === "quote" ||
    has(token, TAG.determiner) ||
    (token.kind === "word" &&
      !has(token, TAG.preposition | TAG.conjunction | TAG.subordinator | TAG.auxiliary | TAG.time)));

/** Whether quoted words follow before any sign: "called the proposal by the mayor “…”". */
function quoteAfter(sentence: Sentence, at: number): boolean {
  for (let i = at; i < Math.min(sentence.length, at + FAR); i++) {
    if (sentence[i]?.kind === "quote") return true;
    if (sentence[i]?.kind === "sign" && !is(sentence[i], "'")) return false;
  }
  return false;
}
