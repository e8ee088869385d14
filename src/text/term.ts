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

/** Terms by word: stemming costs, and a newsroom's words are few. */
const memory: Readonly<Record<Language, Map<string, Term>>> = { en: new Map(), fr: new Map() };
const REMEMBERED = 200_000; // words of a language, about 20 MB

/** The term of a folded word. */
export function termOf(word: string, language: Language): Term {
  const known = memory[language].get(word);
  if (known !== undefined) return known;
  const term: Term = `${language}:${stem(BASES[language].get(word) ?? word, language)}`;
  if (memory[language].size < REMEMBERED) memory[language].set(word, term);
  return term;
}

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
