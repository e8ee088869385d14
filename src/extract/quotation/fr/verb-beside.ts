import { cueAt } from "./cue.ts";
import { type CueWords, type Draft, draftOf } from "./draft.ts";
import { type Inverted, invertedAt } from "./inverted.ts";
import { type Phrase, phraseAt } from "./phrase.ts";
import { isFirst, type Place } from "./place.ts";
import { sourceOf } from "./source.ts";
import type { Token } from "./tokens.ts";
import { VERB_FORMS } from "./verbs.ts";
import * as W from "./words.ts";

const BACK = 40; // tokens from a colon back to its verb

/** « … », a déclaré X. Also: Paris est « préoccupé », a déclaré X; « … », dit X, « … ». */
export function verbAfter({ tokens, at, stretch }: Place): Draft | null {
  let verb = at + 1;
  while (/^[,.!?…–—-]+$/.test(tokens[verb]?.low ?? "") && verb < at + 3) {
    if (tokens[verb]?.low === "." && !stretch.utterance) return null;
    verb += 1;
  }
  const incise = invertedAt(tokens, verb, true);
  if (!incise || !isPlausible(tokens[at + 1]?.low === "," && stretch.utterance, incise)) return null;
  const begin = beginOf(tokens, at);
  const pieces: [number, number][] = [[begin, at + 1]];
  // « … », dit X, « … »: one quotation in two pieces
  if (tokens[incise.to]?.low === "," && tokens[incise.to + 1]?.stretch)
    pieces.push([incise.to + 1, incise.to + 2]);
  const rule = begin === at ? "verb after" : "verb after, words before";
  return draftOf(rule, tokens, pieces, incise.cue, incise.source);
}

/** A verb that is one without quotation marks too needs its comma or its subject behind it. */
function isPlausible(isCertain: boolean, { source, cue }: Inverted): boolean {
  if (isCertain || cue.clitic) return true;
  return source.kind === "name" || source.noun !== null;
}

/** Where the words that go with the stretch at `at` begin: itself, or the clause that it completes. */
function beginOf(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]?.low ?? "";
  if (isFirst(tokens, at) || /^[:–—-]$/.test(before)) return at;
  if (at === 1 && /^(?:et|mais|ou|car)$/.test(before)) return at;
  let begin = at;
  while (begin > 0 && at - begin < BACK * 2) {
    const low = tokens[begin - 1]?.low ?? "";
    if (/^[;:]$/.test(low)) break;
    begin -= 1;
  }
  // Another finished quotation or a cue in front: the stretch stands for itself.
  for (let index = begin; index < at; index += 1) if (cueAt(tokens, index)) return at;
  if (/^(?:mais|et|car|or)$/.test(tokens[begin]?.low ?? "")) begin += 1;
  return begin;
}

/** X a déclaré : « … »; écrit X : « … »; X lance « … ». */
export function verbBefore({ tokens, at, stretch }: Place): Draft | null {
  const before = tokens[at - 1]?.low ?? "";
  const isColon = before === ":";
  const end = isColon || before === "," ? at - 1 : at;
  const limit = Math.max(0, at - BACK);
  for (let verb = end - 1; verb >= limit; verb -= 1) {
    const token = tokens[verb];
    if (!token || token.low === ";" || (token.stretch && !isColon)) break;
    if (/^(?:que|qu')$/.test(token.low) && !isColon) break;
    const cue = cueAt(tokens, verb);
    if (!cue) {
      const told = narrative(tokens, verb);
      if (told && isColon) return draftOf("verb before", tokens, [[at, at + 1]], told.cue, told.source);
      continue;
    }
    const isNear = cue.to === end || (end - cue.to < 8 && isColon);
    if (!isColon && cue.to !== end && !(stretch.utterance && isHearer(tokens, cue.to, end))) return null;
    if (!isColon && !stretch.utterance && /^(?:v)$/.test(cue.verb.takes)) return null;
    if (
      !isColon &&
      !stretch.utterance &&
      /^(?:écrire|publier|titrer|poster|annoncer|dévoiler|révéler|saluer|célébrer|dire)$/.test(cue.verb.lemma)
    )
      return null;
    const source = sourceOf(tokens, cue, isColon ? end : null);
    if (!source) return null;
    if (!isNear && cue.verb.takes === "v" && !stretch.utterance) return null;
    return draftOf("verb before", tokens, [[at, at + 1]], cue, source);
  }
  return null;
}

/** Whether only those who hear it stand between the verb and the words: "lance aux députés « … »". */
function isHearer(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 8) return false;
  for (let at = from; at < to; at += 1)
    if (
      W.isTensed(tokens[at]?.low ?? "") ||
      /^(?:de|d'|du|des)$/.test(tokens[from]?.low ?? "") ||
      tokens[at]?.low === ","
    )
      return false;
  return /^(?:à|au|aux|dans|en|sur|hier|lors|devant|pour|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|sobrement|simplement)$/.test(
    tokens[from]?.low ?? "",
  );
}

/** "et le maire d'ajouter": an infinitive that tells. */
function narrative(tokens: readonly Token[], at: number): { cue: CueWords; source: Phrase } | null {
  const token = tokens[at];
  const link = tokens[at - 1]?.low;
  if (!token || (link !== "de" && link !== "d'")) return null;
  const verb = VERB_FORMS.get(token.low)?.find(({ tense }) => tense === "inf")?.verb;
  if (!verb) return null;
  for (let from = Math.max(0, at - 12); from < at - 1; from += 1) {
    const source = tokens[from]?.low === "et" ? phraseAt(tokens, from + 1, true) : null;
    if (source?.to === at - 1)
      return { cue: { range: { start: token.start, end: token.end }, verb }, source };
  }
  return null;
}
