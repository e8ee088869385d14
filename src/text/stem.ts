import type { Language } from "../model/language.ts";
import { stemEnglish } from "./stem-en.ts";
import { stemFrench } from "./stem-fr.ts";

/**
 * Reduces a folded word to the stem it shares with its inflected forms; a word with a digit comes back as it is.
 *
 * A stem is a key, not a word: compare it with other stems of the same language and never show it.
 */
export function stem(word: string, language: Language): string {
  if (/\d/.test(word)) return word;
  return language === "fr" ? stemFrench(word) : stemEnglish(word);
}
