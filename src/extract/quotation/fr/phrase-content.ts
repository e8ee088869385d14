import type { Range } from "../../../model/selector.ts";
import { SPEAKER_NOUNS, type SpeakerNoun } from "./nouns.ts";
import type { Phrase } from "./phrase.ts";
import { nameOf } from "./phrase-name.ts";
import type { Token } from "./tokens.ts";
import { CIVIL, isDeterminer, isFunction, isModifier } from "./word-kinds.ts";
import * as W from "./words.ts";

/** What the tokens of a phrase say. */
export function described(tokens: readonly Token[], from: number, to: number): Phrase | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  const hasDeterminer = isDeterminer(first.low);
  const body = tokens.slice(from, to);
  const words = body.map(({ low }) => low);
  let head: string | null = null;
  for (const [index, word] of words.entries()) {
    if (W.CONNECTORS.has(word) && index > 0 && head !== null) break;
    if (SPEAKER_NOUNS.has(word) && !(isModifier(word) && SPEAKER_NOUNS.has(words[index + 1] ?? ""))) {
      head = word;
      break;
    }
    if (head === null && !isFunction(word) && !isModifier(word) && !(body[index]?.isCapital && index > 0))
      head = word;
  }
  // un ancien de la maison
  const veteran = words.findIndex(
    (word, index) => /^anciens?$/.test(word) && W.CONNECTORS.has(words[index + 1] ?? ""),
  );
  if (head !== null && veteran !== -1 && veteran < words.indexOf(head)) head = words[veteran] ?? head;
  const found =
    head === null
      ? null
      : (SPEAKER_NOUNS.get(veteran !== -1 && head === words[veteran] ? "ami" : head) ?? null);
  const noun = found?.isPlural && /^(?:le|la|un|une|ce|cet|cette)$/.test(first.low) ? null : found; // "le cours" is no court
  if (words.some((word, index) => index < 3 && W.TIME_NOUNS.has(word)) && !noun) return null;
  const name = nameOf(tokens, from, to, hasDeterminer, noun !== null);
  // "votre profil Facebook" is a profile; "le superintendant Lee Halstead" is a person
  const isLabel =
    hasDeterminer &&
    !/^(?:le|la|l')$/.test(first.low) &&
    noun === null &&
    name !== null &&
    head !== null &&
    isLowerHead(body, head) &&
    !isLongName(body, name);
  const isName = name !== null && !isLabel && (!hasDeterminer || noun === null || noun.kind === "person");
  const civil = words.find((word) => CIVIL.test(word)) ?? "";
  // le maire et le préfet, Pierre et Paul; but "Institut de la statistique et des études" is one
  const isCoordinated = words.some(
    (word, index) =>
      word === "et" && index > 0 && (words[index + 1] === "d'" || !W.CONNECTORS.has(words[index + 1] ?? "")),
  );
  const isPlural =
    isCoordinated ||
    /^\d/.test(first.low) ||
    W.PLURAL_DETERMINERS.has(first.low) ||
    /^(?:mm\.?|mmes)$/.test(civil) ||
    first.low === "de" ||
    first.low === "d'";
  const gender = genderOf(words, noun, civil);
  const isDefinite = !W.INDEFINITE.has(first.low) && !/^\d/.test(first.low);
  const place = head === null ? -1 : words.indexOf(head);
  const tail = words.slice(place + 1).filter((word) => word !== "en" && word !== "question");
  const capitals = body.filter(({ isCapital, low }, index) => isCapital && index > 0 && low !== head).length;
  const added = tail.length + tail.filter((word) => W.CONNECTORS.has(word)).length + capitals;
  const range = { start: first.start, end: last.end };
  return {
    from,
    to,
    range,
    kind: isName ? "name" : "noun",
    name: isName ? name : null,
    role: null,
    head,
    noun,
    gender,
    isPlural,
    isDefinite,
    added,
  };
}

const isLowerHead = (body: readonly Token[], head: string): boolean =>
  body.some(({ low, isCapital }) => low === head && !isCapital);

const isLongName = (tokens: readonly Token[], { start, end }: Range): boolean =>
  tokens.filter((token) => token.start >= start && token.end <= end).length > 1;

function genderOf(words: readonly string[], noun: SpeakerNoun | null, civil: string): "m" | "f" | null {
  if (/^(?:mme|mlle|madame)/.test(civil)) return "f";
  if (/^(?:m|mm|mgr|monsieur)\.?$/.test(civil)) return "m";
  const determiner = words[0] ?? "";
  if (W.FEMININE_DETERMINERS.has(determiner)) return "f";
  if (W.MASCULINE_DETERMINERS.has(determiner)) return "m";
  return noun && noun.gender !== "c" ? noun.gender : null;
}
