/** An excerpt as it is cited in running text. */
import type { Excerpt } from "../model/answer.ts";
import type { Language } from "../model/language.ts";
import { quoted } from "./typography.ts";
import { DRAFT, HEDGE, labelled, sourceLine, whoLine } from "./wording.ts";

/** The words in quotation marks, then what belongs to them. */
export const citation = (excerpt: Excerpt, language: Language): string =>
  `${words(excerpt, language)}\n${reference(excerpt, language)}`;

/** Who says it, how the article holds it, whether it was read, and the source: a line each. */
export function reference(excerpt: Excerpt, language: Language): string {
  const { hedge } = excerpt;
  return [
    whoLine(excerpt, language),
    hedge ? HEDGE[hedge][language] : null,
    excerpt.review === "draft"
      ? labelled({ label: DRAFT.label[language], text: DRAFT.text[language] }, language)
      : null,
    sourceLine(excerpt, language),
  ]
    .filter((line) => line !== null)
    .join("\n");
}

/** A single quotation keeps its own marks. */
const words = ({ verbatim }: Excerpt, language: Language): string =>
  /^[«“"][^«»“”"]*[»”"]$/.test(verbatim.trim()) ? verbatim : quoted(verbatim, language);
