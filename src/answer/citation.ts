/** An excerpt as it is cited in running text. */
import type { Excerpt } from "../model/answer.ts";
import type { Language } from "../model/language.ts";
import { quoted } from "./typography.ts";
import { labelled, notesOf, sourceLine, whoLine, wording } from "./wording.ts";

/** The words in quotation marks, then what belongs to them. */
export const citation = (excerpt: Excerpt, language: Language): string =>
  `${words(excerpt, language)}\n${reference(excerpt, language)}`;

/** All that an answer tells of an excerpt, a line each: who, when, how it is held, what denies it, and the source. */
export function reference(excerpt: Excerpt, language: Language): string {
  const line = (label: string, text: string) => labelled({ label, text }, language);
  const denials = (excerpt.denials ?? []).map((denial) => {
    const said = [words(denial, language), whoLine(denial, language)].filter((part) => part !== null);
    return line(wording.denial[language], said.join(" – "));
  });
  return [
    ...notesOf(excerpt, language).map((note) => labelled(note, language)),
    ...denials,
    line(wording.source[language], sourceLine(excerpt, language)),
  ].join("\n");
}

/** A single quotation keeps its own marks. */
const words = ({ verbatim }: Excerpt, language: Language): string =>
  /^[«“"][^«»“”"]*[»”"]$/.test(verbatim.trim()) ? verbatim : quoted(verbatim, language);
