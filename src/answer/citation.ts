/** An excerpt as it is cited in running text. */
import type { Excerpt } from "../model/answer.ts";
import type { Language } from "../model/language.ts";
import { quoted } from "./typography.ts";
import { labelled, notesOf, recordLine, sourceLine, whoLine, wording } from "./wording.ts";

/** The words in quotation marks, then what belongs to them. */
export const citation = (excerpt: Excerpt, language: Language): string =>
  `${wordsCited(excerpt, language)}\n${reference(excerpt, language)}`;

/** All that an answer tells of an excerpt, a line each: who, when, how it is held, what denies it, and the source. */
export const reference = (excerpt: Excerpt, language: Language): string =>
  [...linesUnder(excerpt, language), sourceUnder(excerpt, language)].join("\n");

/** The same without the source, which must stand below. */
export function linesUnder(excerpt: Excerpt, language: Language): readonly string[] {
  const denials = (excerpt.denials ?? []).map((denial) => {
    const said = [
      wordsCited(denial, language),
      whoLine(denial, language),
      denial.review === excerpt.review ? null : recordLine(denial, language),
    ];
    const text = said.filter((part) => part !== null).join(" – ");
    return labelled({ label: wording.denial[language], text }, language);
  });
  return [...notesOf(excerpt, language).map((note) => labelled(note, language)), ...denials];
}

export const sourceUnder = (excerpt: Excerpt, language: Language): string =>
  labelled({ label: wording.source[language], text: sourceLine(excerpt, language) }, language);

/** In the quotation marks of the language; a single quotation keeps its own. */
export const wordsCited = ({ verbatim }: Excerpt, language: Language): string =>
  /^[«“"][^«»“”"]*[»”"]$/.test(verbatim.trim()) ? verbatim : quoted(verbatim, language);
