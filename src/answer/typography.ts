/** How a sentence of ours is set in each language. */
import type { Language } from "../model/language.ts";

/** The same, said in both languages. */
export type Said = Readonly<Record<Language, string>>;

/** French sets it inside guillemets and before a colon, so that no line breaks there. */
export const NBSP = "\u00a0";

/** Words in the quotation marks of a language. */
export const quoted = (text: string, language: Language): string =>
  language === "fr" ? `«${NBSP}${text}${NBSP}»` : `“${text}”`;
