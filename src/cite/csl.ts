/**
 * A citation for Zotero, pandoc and other users of CSL styles.
 *
 * Source: Citation Style Language, schemas/input/csl-data.json, v1.0; CSL 1.0.2 specification, appendix IV (`note`, `annote`).
 */
import { dateIn } from "../answer/wording.ts";
import { dateParts } from "./calendar.ts";
import { type Cited, keyOf } from "./cited.ts";
import { inOneLine, told } from "./told.ts";

/** An array of one item. `annote` has the exact words; `note`, which readers see, has them with all that belongs to them. */
export function toCsl(cited: Cited): string {
  const { article, excerpt, language } = cited;
  const { title, publisher, author, url, published } = article;
  const parts = dateParts(article);
  const item = {
    id: keyOf(cited),
    type: "article-newspaper",
    title,
    // Nobody can tell from a name which part of it is the family's.
    ...(author !== undefined && { author: [{ literal: author }] }),
    "container-title": publisher,
    issued: {
      ...(parts ? { "date-parts": parts } : { literal: dateIn(published.value, language) }),
      ...(published.inferred && { circa: true }),
    },
    ...(url !== undefined && { URL: url }),
    language: article.language,
    note: noteOf(cited),
    annote: excerpt[language].verbatim,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** One line: Zotero and citeproc-js take a line such as `Source: …` for a field, and move it out of the note. */
function noteOf(cited: Cited): string {
  const { words, notes, source, read } = told(cited, cited.language);
  return inOneLine([words, ...notes, source, read]);
}
