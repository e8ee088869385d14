import type { Cue } from "./cue.ts";
import { mainSubject } from "./main-subject.ts";
import { isSpeaker, type Phrase, phraseAt } from "./phrase.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";
import type { Token } from "./tokens.ts";
import * as W from "./words.ts";

/** Whoever the cue is about: behind it, before it, or the one the sentence is about. */
export function sourceOf(tokens: readonly Token[], cue: Cue, end: number | null): Phrase | null {
  if (cue.clitic) return cue.clitic;
  if (cue.tense === "ger" || cue.tense === "inf") {
    // "…, poursuit-il, en soulignant"
    for (let at = cue.from - 1; at >= Math.max(0, cue.from - 6); at -= 1)
      if (tokens[at]?.low.startsWith("-")) return phraseAt(tokens, at);
    // "un communiqué indiquant que": a gerund at a noun's heels is the noun's
    const before = tokens[cue.front - 1];
    if (cue.tense === "ger" && before?.isWord && before.low !== "en" && tokens[cue.from - 1]?.low !== "en")
      return phraseBefore(tokens, cue.front);
    const main = mainSubject(tokens, cue.from);
    return main && isSpeaker(main) ? main : null;
  }
  const before = subjectBefore(tokens, cue);
  if (before) return before;
  if (end !== null) {
    const after = subjectAfter(tokens.slice(0, end), cue.to, cue.isPlural);
    if (after && isSpeaker(after)) return after;
  }
  const link = tokens[cue.front - 1]?.low ?? "";
  if (/^(?:et|mais|puis|,)$/.test(link)) {
    const main = mainSubject(tokens, cue.from);
    if (
      main &&
      isSpeaker(main) &&
      (cue.isPlural === null || main.isPlural === cue.isPlural || main.kind === "name")
    )
      return main;
  }
  return null;
}

/** The phrase that ends just before token `end`, when it can speak. */
function phraseBefore(tokens: readonly Token[], end: number): Phrase | null {
  for (let from = end - 1; from >= Math.max(0, end - 10); from -= 1) {
    const token = tokens[from];
    if (!token?.isWord) return null;
    if (!W.DETERMINERS.has(token.low) || W.CONNECTORS.has(tokens[from - 1]?.low ?? "")) continue;
    const phrase = phraseAt(tokens, from, false, end);
    return phrase?.to === end && isSpeaker(phrase) ? phrase : null;
  }
  return null;
}
