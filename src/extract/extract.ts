/** From an article to draft facts: its quotations, dates and figures, each anchored in its words. */
import type { Article } from "../model/article.ts";
import type { Fact } from "../model/fact.ts";
import { readable } from "../model/language.ts";
import { figureDrafts } from "./draft/figure.ts";
import { occurrenceDrafts } from "./draft/occurrence.ts";
import { quotationDrafts } from "./draft/quotation.ts";
import { read } from "./draft/reading.ts";
import { namer } from "./draft/slug.ts";

/**
 * Drafts the facts of an article; their ids are none of `taken`.
 *
 * Shape: by kind, each in article order; a date that was counted from another names its id. Empty for an article in a
 * language that is not read for facts.
 */
export function extract(article: Article, taken: Iterable<string> = []): readonly Fact[] {
  const language = readable(article.language);
  if (language === null) return [];
  const reading = read(article, language);
  const name = namer(taken);
  return [quotationDrafts, occurrenceDrafts, figureDrafts].flatMap((draft) => draft(reading, name));
}
