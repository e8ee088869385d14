import type { Language } from "../model/language.ts";
import { fold } from "./fold.ts";
import { englishForms, frenchForms } from "./lexicon/forms.ts";
import { stem } from "./stem.ts";

/** What the inflected forms of a word have in common, marked with its language: `en:sue`. */
export type Term = `${Language}:${string}`;

/** Irregular forms to their base: bought → buy, poursuivi → poursuivre. */
const BASES: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: bases(englishForms),
  fr: bases(frenchForms),
};

/** The term of a folded word. */
export const termOf = (word: string, language: Language): Term =>
  `${language}:${stem(BASES[language].get(word) ?? word, language)}`;

function bases(rows: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const row of rows.trim().split("\n")) {
    const [base = "", forms = ""] = row.split(":");
    // A form of two verbs goes to the first row that has it, and a base is never a form of another.
    for (const form of fold(forms).trim().split(/\s+/)) if (!map.has(form)) map.set(form, fold(base));
  }
  for (const base of [...map.values()]) map.delete(base);
  return map;
}
