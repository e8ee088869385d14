/** Numbers in words. */
import type { Language } from "../../model/language.ts";

const table = (...words: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(words.flatMap((names, number) => names.split("|").map((name) => [name, number])));

const FR: Readonly<Record<string, number>> = {
  ...table(
    ..."zero un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(
      " ",
    ),
  ),
  ...{ vingt: 20, vingts: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, septante: 70 },
  ...{ huitante: 80, octante: 80, nonante: 90, cent: 100, cents: 100, mille: 1000 },
};

const EN: Readonly<Record<string, number>> = {
  ...table(
    ...(
      "zero a|an|one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
      "seventeen eighteen nineteen"
    ).split(" "),
  ),
  ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  ...{ hundred: 100, thousand: 1000, dozen: 12 },
};

const NAMES: Readonly<Record<Language, Readonly<Record<string, number>>>> = { fr: FR, en: EN };
const LINKS = new Set(["et", "and", "of"]);

/** The words of which numbers are made, longest first. */
export const numberWords = (language: Language): readonly string[] =>
  Object.keys(NAMES[language])
    .filter((word) => word !== "a" && word !== "an")
    .sort((a, b) => b.length - a.length);

/**
 * Reads a number in figures or in words: "1 400", "2,5", "quatre-vingt-dix", "twenty-one".
 *
 * Null for what is no number. A comma before three figures parts thousands in English, and is a decimal sign in French.
 */
export function numberOf(words: string, language: Language): number | null {
  if (/^\d/.test(words)) return figures(words, language);
  let total = 0;
  let part = 0;
  for (const word of words.split(/[ -]+/)) {
    if (LINKS.has(word)) continue;
    const value = NAMES[language][word];
    if (value === undefined) return null;
    if (value === 1000) {
      total += Math.max(1, part) * 1000;
      part = 0;
    } else if (value === 100 || word === "dozen" || (value === 20 && part === 4 && language === "fr"))
      part = Math.max(1, part) * value; // "quatre-vingts", "deux cents", "two dozen"
    else part += value;
  }
  return total + part;
}

function figures(words: string, language: Language): number | null {
  const plain = words.replace(/ /g, "");
  const grouped = language === "fr" ? /^\d{1,3}(?:\.\d{3})+$/ : /^\d{1,3}(?:,\d{3})+$/;
  const value = Number(grouped.test(plain) ? plain.replace(/[.,]/g, "") : plain.replace(",", "."));
  return Number.isNaN(value) ? null : value;
}
