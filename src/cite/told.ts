/** What is told of an excerpt in words, apart: a format has a field for some of it, and a note for the rest. */
import { linesUnder, sourceUnder, wordsCited } from "../answer/citation.ts";
import type { Said } from "../answer/typography.ts";
import { labelled } from "../answer/wording.ts";
import type { Language } from "../model/language.ts";
import type { Cited } from "./cited.ts";

interface Told {
  /** In the quotation marks of the language. */
  readonly words: string;
  /** A line each: whether it was reviewed, who, when, how the article holds it, what denies it. May be empty. */
  readonly notes: readonly string[];
  readonly source: string;
  /** Where it is read in its article; null where there is no reader. */
  readonly read: string | null;
}

/** The parts of `citation`, none left out. */
export function told(cited: Cited, language: Language): Told {
  const { address } = cited;
  const excerpt = cited.excerpt[language];
  return {
    words: wordsCited(excerpt, language),
    notes: linesUnder(excerpt, language),
    source: sourceUnder(excerpt, language),
    read: address === null ? null : labelled({ label: READ[language], text: address }, language),
  };
}

/** For where a line end would mean something: what is left of `parts`, one after another. */
export const inOneLine = (parts: readonly (string | null)[]): string =>
  parts
    .filter((part) => part !== null)
    .join("; ")
    .replace(/\s*\n\s*/g, " ");

/** What comes before the address of the excerpt in the reader. */
export const READ: Said = { en: "In its article", fr: "Dans son article" };
