/** The figures of an article: what is counted, how many, and with which qualifier. */
import type { Language } from "../model/language.ts";
import type { Range } from "../model/selector.ts";
import { compounds } from "./figure/compound.ts";
import type { Found, Rule } from "./figure/found.ts";
import { fractions } from "./figure/fraction.ts";
import { halves } from "./figure/half.ts";
import { numbers } from "./figure/number.ts";
import { WORDS } from "./figure/numeral-words.ts";
import { type Mod, qualifierAfter, qualifierBefore } from "./figure/qualifier.ts";
import { ranges } from "./figure/range.ts";
import { type Token, tokensOf } from "./figure/tokens.ts";
import { twice } from "./figure/twice.ts";
import { VAGUE_STARTS, vagues } from "./figure/vague.ts";

/** A number, or words that stand for one, with what it counts; from the qualifier to the unit. */
export interface Figure extends Range {
  /** Null when the words give none: "un certain nombre". A fraction is 0 to 1, percent 0 to 100. */
  readonly value: number | null;
  /** The upper end of a range: "de 3 à 5 millions". */
  readonly to?: number;
  readonly mod?: Mod;
  /** What is counted, as printed; the ISO 4217 code of money, "%" for percent, "times" for "twice". */
  readonly unit: string;
  readonly rule: string;
}

/** In order; the first that finds something at a token has it. */
const RULES: readonly Rule[] = [
  // "two" of "two thirds" and "neuf" of "neuf sur dix" count nothing by themselves, so these come first.
  fractions,
  // "a few hundred" before its hundred, "des millions" before "millions".
  vagues,
  halves,
  // "a 200-page report" before the range that its hyphen might be.
  compounds,
  // "3 à 5 millions" before "5 millions".
  ranges,
  numbers,
  twice,
];

/** The words that a figure may start with; digits aside, all others are passed over. */
const STARTS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set([...WORDS.fr.keys(), ...VAGUE_STARTS.fr, "la"]), // la moitié
  en: new Set([...WORDS.en.keys(), ...VAGUE_STARTS.en, "half", "an", "twice", "thrice"]),
};

const mayStart = (token: Token | undefined, language: Language): boolean =>
  token?.kind === "number" || (token?.kind === "word" && STARTS[language].has(token.word));

/**
 * Finds the figures of a text. A number that counts nothing is none; nor is "un", "a" or "one".
 *
 * Shape: in order, disjoint; none shares a character with `taken` (in order): the dates that another tagger found.
 * Units: UTF-16 code units.
 */
export function figuresOf(text: string, language: Language, taken: readonly Range[]): readonly Figure[] {
  const tokens = tokensOf(text, language, taken);
  const figures: Figure[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = mayStart(tokens[at], language) ? foundAt(text, tokens, at, language) : [];
    for (const one of found) {
      const last = figures.at(-1)?.end ?? 0;
      const figure = qualified(tokens, one, language, last);
      if (figure.start >= last) figures.push(figure);
    }
    at = Math.max(at + 1, found.at(-1)?.next ?? 0);
  }
  return figures;
}

function foundAt(text: string, tokens: readonly Token[], at: number, language: Language): readonly Found[] {
  for (const rule of RULES) {
    const found = rule(text, tokens, at, language);
    if (found.length > 0) return found;
  }
  return [];
}

/** Adds the qualifier before a figure or, failing that, the one after it; words before `from` are another's. */
function qualified(tokens: readonly Token[], found: Found, language: Language, from: number): Figure {
  const { value, to, mod, unit, rule, start, end } = found;
  const before = qualifierBefore(tokens, start, language);
  const own =
    before && (!before.weak || found.sure) && (tokens[before.start]?.start ?? 0) >= from ? before : null;
  const after = own ? null : qualifierAfter(tokens, found.next, language);
  const said = own?.mod ?? after?.mod ?? mod;
  return {
    start: tokens[own?.start ?? start]?.start ?? 0,
    end: after ? (tokens[after.next - 1]?.end ?? end) : end,
    value,
    ...(to !== undefined && { to }),
    ...(said && { mod: said }),
    unit,
    rule,
  };
}
