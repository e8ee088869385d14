import { OPENS_CLAUSE } from "./clause-opening.ts";
import type { Cue } from "./cue.ts";
import { type Phrase, phraseAt } from "./phrase.ts";
import type { Token } from "./tokens.ts";
import * as W from "./words.ts";

const REACH = 40; // tokens between a subject and its verb

const SIGN = /^[;:([–—]$/;

/** Who the verb in front of whose clitics token `front` stands is about; null where it has no subject before it. */
export function subjectBefore(tokens: readonly Token[], cue: Cue): Phrase | null {
  const last = cue.front - 1;
  const before = tokens[last];
  if (!before) return null;
  if (W.SUBJECT_PRONOUNS.has(before.low) || before.low === "on") return phraseAt(tokens, last);
  if (before.low === "qui") return antecedent(tokens, last, cue.isPlural);
  if (before.low === "," || before.low === ")") return beforeInsert(tokens, last, cue.isPlural);
  return endingAt(tokens, last, cue.isPlural);
}

/** The phrase that the clause up to token `last` is about. */
function endingAt(tokens: readonly Token[], last: number, isPlural: boolean | null): Phrase | null {
  const limit = Math.max(0, last - REACH);
  let begin = last;
  while (begin > limit && !isBoundary(tokens, begin - 1, isPlural)) begin -= 1;
  if (begin > 0 && begin === limit) return null;
  if (/^(?:si|s')$/.test(tokens[begin]?.low ?? "")) return null; // a condition
  for (let from = begin; from <= last; ) {
    const token = tokens[from];
    if (!token) return null;
    const before = tokens[from - 1];
    const isAfterPreposition =
      from > begin &&
      before !== undefined &&
      (W.PREPOSITIONS.has(before.low) || W.CONNECTORS.has(before.low));
    const canBegin =
      token.isCapital ||
      W.DETERMINERS.has(token.low) ||
      W.PRONOUNS.has(token.low) ||
      token.low === "d'" ||
      token.low === "de";
    const phrase = canBegin ? phraseAt(tokens, from, false, last + 1) : null;
    if (!phrase) {
      if (W.isTensed(token.low) && from > begin) return null;
      from += 1;
      continue;
    }
    if (isAfterPreposition) {
      from = phrase.to;
      continue;
    }
    const fits =
      isPlural === null ||
      phrase.kind === "pronoun" ||
      phrase.isPlural === isPlural ||
      (isPlural && phrase.kind === "name");
    if (fits && isFilled(tokens, phrase.to, last)) return phraseAt(tokens, from, true, last + 1);
    from = Math.max(phrase.to, from + 1);
  }
  return null;
}

function isBoundary(tokens: readonly Token[], at: number, isPlural: boolean | null): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.stretch)
    return !W.CONNECTORS.has(tokens[at - 1]?.low ?? "") && !W.DETERMINERS.has(tokens[at - 1]?.low ?? "");
  if (token.low === "," || SIGN.test(token.low) || OPENS_CLAUSE.has(token.low)) return true;
  // "Coopération et Développement économiques" is one name
  return token.low === "et" && isPlural !== true && !(tokens[at - 1]?.isCapital && tokens[at + 1]?.isCapital);
}

/** Whether only what belongs to a subject stands between it and its verb: complements, a relative clause, a bracket. */
function isFilled(tokens: readonly Token[], from: number, last: number): boolean {
  let isRelative = false;
  for (let at = from; at <= last; at += 1) {
    const token = tokens[at];
    if (!token) return false;
    const before = tokens[at - 1]?.low ?? "";
    if (token.low === "qui" || token.low === "(") isRelative = true;
    if (isRelative || token.stretch) continue;
    if (W.isTensed(token.low) || W.PRONOUNS.has(token.low)) return false;
    // A determiner without a preposition begins another subject.
    if (
      W.DETERMINERS.has(token.low) &&
      token.low !== "des" &&
      !W.PREPOSITIONS.has(before) &&
      !W.CONNECTORS.has(before) &&
      !/^(?:ce|cette|cet)$/.test(token.low)
    )
      return false;
  }
  return true;
}

/** "X, maire de Y, a dit", "X (Y) a dit": the phrase before the insert that ends at token `last`. */
function beforeInsert(tokens: readonly Token[], last: number, isPlural: boolean | null): Phrase | null {
  if (tokens[last]?.low === ")") {
    let at = last;
    while (at > 0 && last - at < REACH && tokens[at]?.low !== "(") at -= 1;
    return at > 0 ? endingAt(tokens, at - 1, isPlural) : null;
  }
  let commas = 0;
  for (let at = last - 1; at > 0 && last - at < REACH && commas < 4; at -= 1) {
    if (tokens[at]?.low !== ",") continue;
    commas += 1;
    const phrase =
      tokens[at - 1]?.low === ")"
        ? beforeInsert(tokens, at - 1, isPlural)
        : endingAt(tokens, at - 1, isPlural);
    if (phrase && (phrase.kind !== "noun" || phrase.noun !== null)) return phrase;
  }
  return null;
}

/** What a "qui" at token `at` takes up. */
function antecedent(tokens: readonly Token[], at: number, isPlural: boolean | null): Phrase | null {
  const last = tokens[at - 1]?.low === "," ? at - 2 : at - 1;
  // X, 19 ans, qui reconnaît
  if (last < at - 1 && !/\p{Lu}/u.test(tokens[last]?.raw.charAt(0) ?? "")) {
    const early = beforeInsert(tokens, at - 1, isPlural);
    if (early) return early;
  }
  const limit = Math.max(0, last - REACH);
  for (let from = last; from >= limit; from -= 1) {
    const token = tokens[from];
    if (!token) return null;
    if (token.low === "," || SIGN.test(token.low) || W.isTensed(token.low)) return null;
    if (
      !W.DETERMINERS.has(token.low) &&
      !/^\d+$/.test(token.low) &&
      !(token.isCapital && !tokens[from - 1]?.isCapital)
    )
      continue;
    if (W.CONNECTORS.has(tokens[from - 1]?.low ?? "") && !/^\d+$/.test(token.low)) continue;
    const phrase = phraseAt(tokens, from, false);
    if (
      phrase?.to === last + 1 &&
      (isPlural === null || phrase.isPlural === isPlural || phrase.kind === "name")
    ) {
      // Nouri al-Maliki, le premier ministre, qui a demandé
      const named = tokens[from - 1]?.low === "," ? endingAt(tokens, from - 2, isPlural) : null;
      return named?.kind === "name" ? named : phrase;
    }
  }
  return null;
}
