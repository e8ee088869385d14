/** Which words of a question say something. */
import { type Language, otherLanguage } from "../model/language.ts";
import { sensesOf } from "./senses.ts";
import { COUNTRIES, isStop } from "./stop.ts";
import type { Word } from "./words.ts";

/**
 * Whether a word of a question in `language` has content.
 *
 * Reporters mix: "who said révoquer la licence". A stop word of the other language is one too, unless it is written
 * like a name, or the question's language has such a word of its own ("car", "son").
 */
export function isContent({ text, raw }: Word, language: Language): boolean {
  if (COUNTRIES.has(raw)) return true;
  if (isStop(text, language)) return false;
  return (
    !isStop(text, otherLanguage(language)) || /^\p{Lu}/u.test(raw) || sensesOf([text], language).length > 0
  );
}
