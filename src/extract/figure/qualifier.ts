import type { Language } from "../../model/language.ts";
import type { Timex3 } from "../../model/timex3.ts";
import type { Token } from "./tokens.ts";

/** TIMEX3 `mod` of a figure. */
export type Mod = NonNullable<Timex3["mod"]>;

type Rows = readonly (readonly [mod: Mod, phrases: string])[];
const phrases = (rows: Rows): ReadonlyMap<string, Mod> =>
  new Map(rows.flatMap(([mod, all]) => all.split("|").map((phrase) => [phrase, mod] as const)));

/** What stands before a number, folded, one space between tokens. */
const BEFORE: Readonly<Record<Language, ReadonlyMap<string, Mod>>> = {
  fr: phrases([
    [
      "APPROX",
      "pres de|pres d'|pres des|environ|quelque|presque|a peu pres|aux alentours de|autour de|autour d'|approximativement|" +
        "de l' ordre de|de l' ordre d'|a peine|quasiment|quasi|grosso modo|proche de|proche des|proches de|plus ou moins|~|≈",
    ],
    [
      "MORE_THAN",
      "plus de|plus d'|plus des|au - dela de|au dela de|au - dessus de|au dessus de|superieur a|superieure a|" +
        "superieurs a|superieures a|>",
    ],
    [
      "LESS_THAN",
      "moins de|moins d'|moins des|en dessous de|au - dessous de|en - dessous de|inferieur a|inferieure a|inferieurs a|inferieures a|<",
    ],
    [
      "EQUAL_OR_MORE",
      "au moins|au minimum|pas moins de|pas moins d'|au bas mot|un minimum de|minimum|a tout le moins|≥",
    ],
    [
      "EQUAL_OR_LESS",
      "au plus|au maximum|jusqu' a|tout au plus|pas plus de|pas plus d'|un maximum de|maximum|≤",
    ],
  ]),
  en: phrases([
    [
      "APPROX",
      "nearly|some|about|around|approximately|roughly|almost|close to|circa|an estimated|estimated|more or less|" +
        "in the region of|in the order of|on the order of|virtually|approx|approx .|~|≈",
    ],
    ["MORE_THAN", "more than|over|above|in excess of|upwards of|upward of|greater than|exceeding|>"],
    ["LESS_THAN", "less than|fewer than|under|below|lower than|<"],
    [
      "EQUAL_OR_MORE",
      "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|≥",
    ],
    [
      "EQUAL_OR_LESS",
      "at most|at the most|up to|no more than|not more than|as many as|as much as|a maximum of|maximum of|≤",
    ],
  ]),
};

/** Prepositions of place or topic too: before a small number in words they say where or what of ("about two brothers"). */
const WEAK = new Set(["about", "around", "over", "above", "under", "below", "autour de", "autour d'"]);

/** What makes a qualifier stronger or weaker and is part of it: "un peu plus de", "well over". */
const DEGREE: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(["un peu", "bien", "a peine", "nettement", "largement", "beaucoup", "legerement", "tout"]),
  en: new Set(["just", "well", "slightly", "a little", "far", "significantly", "only"]),
};

/** What stands after the unit, folded. */
const AFTER: Readonly<Record<Language, ReadonlyMap<string, Mod>>> = {
  fr: phrases([
    ["EQUAL_OR_MORE", "au moins|au minimum|ou plus|et plus|au bas mot|minimum"],
    ["EQUAL_OR_LESS", "au plus|au maximum|ou moins|tout au plus|maximum"],
    ["APPROX", "environ|a peu pres"],
  ]),
  en: phrases([
    ["EQUAL_OR_MORE", "or more|at least|and over|or over|and above|or above|and up"],
    ["EQUAL_OR_LESS", "or less|or fewer|at most|at the most"],
    ["APPROX", "or so|approximately"],
  ]),
};

const LONGEST = 5; // tokens of the longest phrase

/** A qualifier with its place in tokens, half-open. */
export interface Qualifier {
  readonly mod: Mod;
  readonly start: number;
  readonly next: number;
  /** Whether the words may say a place or a topic instead. */
  readonly weak: boolean;
}

/** The qualifier that ends right before a token; the longest one, with its degree; null where none does. */
export function qualifierBefore(tokens: readonly Token[], at: number, language: Language): Qualifier | null {
  for (let length = LONGEST; length > 0; length--) {
    const phrase = joined(tokens, at - length, at);
    const mod = BEFORE[language].get(phrase);
    if (!mod || tokens[at]?.breaks) continue;
    let start = at - length;
    for (const words of [2, 1])
      if (DEGREE[language].has(joined(tokens, start - words, start))) start -= words;
    return { mod, start, next: at, weak: WEAK.has(phrase) };
  }
  return null;
}

/** The qualifier that starts at a token, after the unit; none before a number, whose own it is then. */
export function qualifierAfter(tokens: readonly Token[], at: number, language: Language): Qualifier | null {
  if (tokens[at]?.breaks) return null;
  for (let length = 3; length > 0; length--) {
    const mod = AFTER[language].get(joined(tokens, at, at + length));
    if (!mod) continue;
    const follows = tokens[at + length];
    const own = follows?.kind === "number" || /^(?:un|une|a|an|de|d'|than)$/.test(follows?.word ?? "");
    return own ? null : { mod, start: at, next: at + length, weak: false };
  }
  return null;
}

/** Tokens as one phrase; empty where a line break or the text's edge parts them. */
function joined(tokens: readonly Token[], from: number, to: number): string {
  if (from < 0 || to > tokens.length) return "";
  let phrase = tokens[from]?.word ?? "";
  for (let at = from + 1; at < to; at++) {
    if (tokens[at]?.breaks) return "";
    phrase += ` ${tokens[at]?.word}`;
  }
  return phrase;
}
