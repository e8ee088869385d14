import { closing } from "./apposition.ts";
import { type Draft, draftOf } from "./draft.ts";
import { mainSubject } from "./main-subject.ts";
import { phraseAt } from "./phrase.ts";
import { isFirst, type Place } from "./place.ts";
import { isNamePart } from "./word-kinds.ts";
import * as W from "./words.ts";

/** : « … », « … » et « … ». */
export function inList({ tokens, at, here }: Place): Draft | null {
  const last = here.at(-1);
  if (!last || !/^(?:,|et|ou|puis|;)$/.test(tokens[at - 1]?.low ?? "")) return null;
  const previous = /^(?:,|;)$/.test(tokens[at - 2]?.low ?? "") ? at - 3 : at - 2;
  const before = tokens[previous]?.stretch;
  if (!before || !last.stretches.includes(before) || last.rule === "complement") return null;
  return draftOf("list", tokens, [[at, at + 1]], null, null, last);
}

/** « … » (X); « … » – X. */
export function sourceAfter({ tokens, at, stretch }: Place): Draft | null {
  const sign = tokens[at + 1]?.low ?? "";
  if (!stretch.utterance || !/^[(–—-]$/.test(sign)) return null;
  const phrase = phraseAt(tokens, at + 2, true);
  if (phrase?.kind !== "name" || !isNamePart(tokens[at + 2])) return null;
  const after = tokens[phrase.to]?.low;
  const isClosed =
    sign === "("
      ? after === ")" || (after === "," && closing(tokens, phrase.to) !== null)
      : after === undefined || after === "." || after === ",";
  return isClosed ? draftOf("source after", tokens, [[at, at + 1]], null, phrase) : null;
}

const FIRST_PERSON =
  /(?<!\p{L})(?:je|j['’]\p{L}+|nous|on|me|m['’]\p{L}+|moi|mon|ma|mes|notre|nos)(?!\p{L})/iu;
const SEEN = 300; // code units

/** X : « … »; Mais X se sait menacé : « … ». */
export function colonBefore({ text, tokens, at, stretch }: Place): Draft | null {
  if (tokens[at - 1]?.low !== ":" || !stretch.utterance) return null;
  const first = phraseAt(tokens, 0, true);
  // "Paul Durand : « … »" is his; after anything else it may be a slogan, a rule, a definition.
  const isPlay = first?.kind === "name" && first.to === at - 1 && isNamePart(tokens[at - 3]) && at > 2;
  if (!isPlay && !FIRST_PERSON.test(text.slice(stretch.inner.start, stretch.inner.end).slice(0, SEEN)))
    return null;
  const source = first && first.to === at - 1 && first.kind === "name" ? first : mainSubject(tokens, at - 1);
  const isPerson =
    source &&
    (source.kind === "pronoun" ||
      source.noun?.kind === "person" ||
      (source.kind === "name" && source.noun === null));
  return source && isPerson && !/^(?:on|je|nous|vous)$/.test(source.head ?? "")
    ? draftOf("colon before", tokens, [[at, at + 1]], null, source)
    : null;
}

/** « … » : le substitut X a requis la sévérité. */
export function colonAfter({ tokens, at, stretch }: Place): Draft | null {
  if (at !== 0 || tokens[at + 1]?.low !== ":" || !stretch.utterance) return null;
  const source = phraseAt(tokens, at + 2, true);
  const after = tokens[source?.to ?? -1];
  const isPerson =
    source &&
    (source.kind === "name" || source.noun?.kind === "person") &&
    !W.INDEFINITE.has(tokens[at + 2]?.low ?? "");
  return source && isPerson && after && W.isTensed(after.low)
    ? draftOf("colon after", tokens, [[at, at + 1]], null, source)
    : null;
}

/** « J'étais énervé »: somebody says so, and the article leaves open who. */
export function firstPerson({ text, tokens, at, stretch }: Place): Draft | null {
  const words = text.slice(stretch.inner.start, Math.min(stretch.inner.end, stretch.inner.start + SEEN));
  return stretch.utterance && FIRST_PERSON.test(words)
    ? draftOf("first person", tokens, [[at, at + 1]], null, null)
    : null;
}

/** The next sentence or paragraph in quotation marks, with nothing else in it. */
export function goesOn({ tokens, at, stretch, last: before, here }: Place): Draft | null {
  const last = at === 0 ? before : (here.at(-1) ?? null);
  if (!isFirst(tokens, at) || !last || (!stretch.utterance && !stretch.continues)) return null;
  const isAlone = tokens.slice(at + 1, at + 4).every(({ low }) => /^[.,!?…]+$/.test(low));
  if (!isAlone) return null;
  return draftOf("goes on", tokens, [[at, at + 1]], null, null, last);
}
