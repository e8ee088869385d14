import { type Draft, draftOf } from "./draft.ts";
import { invertedAt } from "./inverted.ts";
import type { Token } from "./tokens.ts";
import { VERB_FORMS } from "./verbs.ts";
import * as W from "./words.ts";

/** What a sentence says around an incise: "Le site ferme, a indiqué la mairie"; "Le site, dit-elle, ferme". */
export function incisesIn(tokens: readonly Token[], isTaken: (at: number) => boolean): readonly Draft[] {
  const found: Draft[] = [];
  if (!tokens.some(({ low }) => VERB_FORMS.has(low))) return found;
  let begin = 0;
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.low === ";") begin = at + 1;
    const isComma = token.low === ",";
    // Le bâtiment venait d'être refait confirme X: some papers leave the comma out
    const isBare = token.isWord && at > 5 && !isComma;
    if (!isComma && !isBare) continue;
    const from = isComma ? at + 1 : at;
    const incise = invertedAt(tokens, from);
    if (!incise || isTaken(incise.cue.from)) continue;
    const after = tokens[incise.to];
    const isClosed =
      !after ||
      after.stretch !== null ||
      /^[,.;:!?…)»–—]/.test(after.low) ||
      W.PREPOSITIONS.has(after.low) ||
      W.TIMES.has(after.low) ||
      W.GERUND.test(after.low) ||
      /^(?:qui|alors|tandis|d'|ce|cette)$/.test(after.low);
    if (!isClosed || /^(?:on|je|nous|vous)$/.test(incise.source.head ?? "") || incise.cue.verb.takes === "v")
      continue;
    if (
      isBare &&
      (incise.cue.clitic ||
        !incise.cue.verb.takes.includes("q") ||
        !isClosed ||
        !/^[,.:]/.test(after?.low ?? ".") ||
        incise.source.kind !== "name" ||
        !hasVerb(tokens, begin, at) ||
        W.CONJUNCTIONS.has(tokens[at - 1]?.low ?? "") ||
        W.PREPOSITIONS.has(tokens[at - 1]?.low ?? ""))
    )
      continue;
    let first = begin;
    while (/^(?:mais|et|or|car|puis|,|-|–|—)$/.test(tokens[first]?.low ?? "")) first += 1;
    const pieces: [number, number][] = [];
    let last = at;
    while (last > first && /^["'”»,–—-]$/.test(tokens[last - 1]?.low ?? "")) last -= 1;
    if (last > first) pieces.push([first, last]);
    // Le site, a dit X, est fermé: what follows the incise completes what stands before it
    const isOpening =
      W.PREPOSITIONS.has(tokens[first]?.low ?? "") ||
      /^(?:si|s'|quand|lorsque|lorsqu'|comme)$/.test(tokens[first]?.low ?? "");
    if (isComma && after?.low === "," && (isOpening || !hasVerb(tokens, first, at))) {
      let end = tokens.length;
      while (end > incise.to && /^[.!?…]+$/.test(tokens[end - 1]?.low ?? "")) end -= 1;
      if (hasVerb(tokens, incise.to + 1, end)) pieces.push([incise.to + 1, end]);
      else if (!hasVerb(tokens, first, at)) continue;
    } else if (!hasVerb(tokens, first, at)) continue;
    const draft = draftOf(
      isBare ? "incise without comma" : "incise",
      tokens,
      pieces,
      incise.cue,
      incise.source,
    );
    if (draft) found.push(draft);
    at = incise.to - 1;
  }
  return found;
}

const LONG = 7; // tokens: no title and no date is as long

/** Whether there is a verb in a tense: a title or a date is nothing that somebody says. */
export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from >= LONG) return true;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.stretch?.utterance) return true;
    const low = token?.low ?? "";
    if (W.isTensed(low) || /^(?:-|ne$|n'$|se$|s'$|il$|ils$|elles?$)/.test(low)) return true;
    const next = tokens[at - 1];
    if (
      low.length > 3 &&
      /(?:[^aeiou]e|ent|ra|ront|it|ut|rt|nd)$/.test(low) &&
      next &&
      (next.isWord || next.stretch || at === from) &&
      !W.DETERMINERS.has(next.low) &&
      !W.PREPOSITIONS.has(next.low) &&
      !W.CONNECTORS.has(next.low) &&
      !W.ADVERB.test(low) &&
      (at > from + 1 || tokens[from - 1]?.low === ",")
    )
      return true;
  }
  return false;
}
