/** Who and what an article names, in capitals. */
import type { Range } from "../../../model/selector.ts";
import { isVerb } from "./cues.ts";
import type { Reading } from "./draft.ts";
import { type Gender, genderOf, isGivenName } from "./given.ts";
import { has, is } from "./kinds.ts";
import { TAG } from "./tags.ts";
import type { Sentence, Token } from "./tokens.ts";

/** One place where somebody or something is named. */
export interface Mention extends Range {
  readonly sentence: number;
  /** The name without titles, as printed. */
  readonly full: string;
  /** In how many words. */
  readonly length: number;
  /** The last word, lower case. */
  readonly last: string;
  readonly gender: Gender | null;
  readonly person: boolean;
  /** The nouns and titles right before and behind the name, lower case: "mayor", "spokeswoman". */
  readonly roles: readonly string[];
}

const PARTICLES = ["de", "van", "von", "der", "den", "al", "bin", "del", "di", "da", "el", "la", "le"];

const inName = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === "word" &&
  token.capital &&
  !has(
    token,
    TAG.determiner |
      TAG.pronoun |
      TAG.auxiliary |
      TAG.time |
      TAG.subordinator |
      TAG.conjunction |
      TAG.preposition |
      TAG.negation,
  );

/** Every name of the article outside quotation marks, in order. */
export function mentionsOf({ text, sentences }: Reading): readonly Mention[] {
  const found: Mention[] = [];
  for (const [number, sentence] of sentences.entries())
    for (let at = 0; at < sentence.length; at++) {
      if (!inName(sentence[at])) continue;
      let end = at + 1;
      while (inName(sentence[end]) || (is(sentence[end], ...PARTICLES) && inName(sentence[end + 1])))
        end += 1;
      const mention = mentionAt(text, sentence, number, at, end);
      if (mention) found.push(mention);
      at = end;
    }
  return found;
}

function mentionAt(
  text: string,
  sentence: Sentence,
  number: number,
  at: number,
  end: number,
): Mention | null {
  const roles: string[] = [];
  let start = at;
  for (let i = at; i < end - 1; i++)
    if (has(sentence[i], TAG.title | TAG.person)) {
      roles.push(sentence[i]?.lower.replace(/\.$/, "") ?? "");
      start = i + 1;
    }
  const before = sentence[at - 1];
  if (has(before, TAG.person)) roles.push(before?.lower ?? "");
  roles.push(...rolesBehind(sentence, end));
  const [first, last] = [sentence[start], sentence[end - 1]];
  if (!first || !last) return null;
  const given = isGivenName(first.lower) && end - start > 1;
  const group = sentence
    .slice(start, end)
    .some((token) => has(token, TAG.group | TAG.medium) && !isGivenName(token.lower));
  const gender = [first.lower, ...roles].map(genderOf).find((found) => found !== null) ?? null;
  return {
    sentence: number,
    start: first.start,
    end: last.end,
    full: text.slice(first.start, last.end),
    length: end - start,
    last: last.lower,
    gender,
    person: !group && (given || roles.length > 0),
    roles,
  };
}

/** "Ana Ruiz, the mayor of Leeds, …": the noun of the apposition, which must end before any verb. */
function rolesBehind(sentence: Sentence, at: number): readonly string[] {
  if (!is(sentence[at], ",")) return [];
  let role: string | null = null;
  for (let i = at + 1; i < at + 14; i++) {
    const token = sentence[i];
    if (!token || token.kind === "sign") return role ? [role] : [];
    if (has(token, TAG.auxiliary | TAG.verb) || isVerb(token.lower) || is(token, "who")) return [];
    if (!role && has(token, TAG.person) && !has(sentence[i + 1], TAG.person)) role = token.lower;
    if (!role && has(token, TAG.preposition)) return [];
  }
  return [];
}
