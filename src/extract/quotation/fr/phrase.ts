import type { Range } from "../../../model/selector.ts";
import { withAppositions } from "./apposition.ts";
import type { SpeakerNoun } from "./nouns.ts";
import { described } from "./phrase-content.ts";
import { endOfPhrase } from "./phrase-end.ts";
import type { Token } from "./tokens.ts";
import * as W from "./words.ts";

/** A noun phrase that may be a source: the tokens from `from` up to `to`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** The words that stand for the speaker, with a name that follows its role. */
  readonly range: Range;
  readonly kind: "pronoun" | "name" | "noun";
  /** The proper name within, or null. */
  readonly name: Range | null;
  readonly role: Range | null;
  /** The noun it is about, in lower case: "ministre". */
  readonly head: string | null;
  readonly noun: SpeakerNoun | null;
  readonly gender: "m" | "f" | null;
  readonly isPlural: boolean;
  readonly isDefinite: boolean;
  /** Words after the noun: adjectives, and two for every complement. */
  readonly added: number;
}

/** Reads the phrase that begins at token `from`; null where none can. */
export function phraseAt(
  tokens: readonly Token[],
  from: number,
  withApposition = true,
  limit = tokens.length,
): Phrase | null {
  const first = tokens[from];
  if (!first || from >= limit) return null;
  const pronoun = pronounAt(tokens, from);
  if (pronoun) return pronoun;
  const to = Math.min(endOfPhrase(tokens, from, limit), limit);
  if (to === from) return null;
  const core = described(tokens, from, to);
  if (!core) return null;
  return withApposition ? withAppositions(tokens, core, phraseAt) : core;
}

function pronounAt(tokens: readonly Token[], from: number): Phrase | null {
  const token = tokens[from];
  const then = tokens[from + 1];
  if (
    token &&
    then &&
    /^(?:ce|cette|ces)$/.test(token.low) &&
    /^derni(?:er|ère)s?$/.test(then.low) &&
    !W.TIME_NOUNS.has(tokens[from + 2]?.low ?? "")
  ) {
    const range = { start: token.start, end: then.end };
    const gender = then.low.startsWith("dernière") ? "f" : "m";
    return {
      from,
      to: from + 2,
      range,
      kind: "pronoun",
      name: null,
      role: null,
      head: "dernier",
      noun: null,
      gender,
      isPlural: token.low === "ces",
      isDefinite: true,
      added: 0,
    };
  }
  const low = token?.low.replace(/^-(?:t-)?/, "") ?? "";
  if (!token || !W.PRONOUNS.has(low)) return null;
  const isPlural = /^(?:ils|elles|eux|ceux-ci|celles-ci|nous|vous)$/.test(low);
  const gender = /^(?:elle|celle)/.test(low) ? "f" : /^(?:il|lui|eux|ceux|celui)/.test(low) ? "m" : null;
  const start = token.start + (token.low.startsWith("-") ? token.raw.length - low.length : 0);
  const range = { start, end: token.end };
  return {
    from,
    to: from + 1,
    range,
    kind: "pronoun",
    name: null,
    role: null,
    head: low,
    noun: null,
    gender,
    isPlural,
    isDefinite: true,
    added: 0,
  };
}

/** Whether what a phrase names is known to speak: a pronoun, a name, a role, a body or a document. */
export const isSpeaker = (phrase: Phrase): boolean => phrase.kind !== "noun" || phrase.noun !== null;

/** Whether it is somebody: "on dit que" and "nous disons que" name nobody, "il faut" is nobody. */
export const isWho = (phrase: Phrase): boolean =>
  isSpeaker(phrase) && !/^(?:on|je|tu|nous|vous|moi)$/.test(phrase.head ?? "");
