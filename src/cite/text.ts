/** A citation as plain text, to be pasted. */
import type { Language } from "../model/language.ts";
import type { Cited } from "./cited.ts";
import { told } from "./told.ts";

/** The words in the quotation marks of the language, and under them all that belongs to them, a line each. */
export function toText(cited: Cited, language: Language): string {
  const { words, notes, source, read } = told(cited, language);
  return `${[words, ...notes, source, ...(read === null ? [] : [read])].join("\n")}\n`;
}
