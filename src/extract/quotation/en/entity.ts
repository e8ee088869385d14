/** Says who a name or a description stands for. */
import type { Range } from "../../../model/selector.ts";
import { type Reading, rangeOf } from "./draft.ts";
import { is, type Span } from "./kinds.ts";
import { headNoun, type Reference, referenceOf } from "./naming.ts";
import type { Known, Registry } from "./registry.ts";

/** Somebody or something that a pronoun may stand for. */
export interface Entity extends Known {
  readonly plural: boolean;
  /** The number of the sentence where they were last spoken of. */
  readonly sentence: number;
}

// "the police" needs no more to say which.
const UNIQUE = new Set(
  "police government military army navy opposition authorities pentagon vatican kremlin administration parliament public".split(
    " ",
  ),
);

/** Who the words in `span` are; null for a pronoun, and for "the group" that may be any. */
export function entityOf(
  { text, sentences }: Reading,
  registry: Registry,
  number: number,
  span: Span,
): Entity | null {
  const sentence = sentences[number] ?? [];
  const reference = referenceOf(sentence, span);
  if (reference.kind === "pronoun") return null;
  const words = rangeOf(sentence, reference.name);
  if (reference.kind === "name") {
    const full = registry.fullOf(words, sentence[reference.name.end - 1]?.lower ?? "", reference.gender);
    return { ...full, person: full.person || reference.person, plural: false, sentence: number };
  }
  const first = sentence[reference.name.start];
  if (is(first, "his", "her", "its", "their", "my", "our", "your")) return null;
  const { gender, person, plural } = reference;
  const own = {
    name: text.slice(words.start, words.end),
    at: words,
    gender,
    person,
    plural,
    sentence: number,
  };
  if (plural || !is(first, "the", "this", "that")) return own;
  const bare = reference.name.end - reference.name.start === 2;
  const noun = headNoun(sentence, reference.name)?.lower ?? "";
  return (
    (bare && person ? bearerOf(registry, noun, reference, words, number) : null) ??
    (bare && !UNIQUE.has(noun) ? null : own)
  );
}

/** "The mayor", where one mayor only has been named before. */
function bearerOf(
  registry: Registry,
  noun: string,
  { gender }: Reference,
  words: Range,
  number: number,
): Entity | null {
  const bearers = registry
    .bearersOf(noun)
    .filter(
      (mention) => mention.start < words.start && (!gender || !mention.gender || mention.gender === gender),
    );
  const [only] = [...bearers].sort((a, b) => b.length - a.length);
  if (!only || bearers.some(({ last }) => last !== only.last)) return null;
  return {
    ...registry.fullOf(only, only.last, only.gender ?? gender),
    person: true,
    plural: false,
    sentence: number,
  };
}
