/** The sentences of an article on record. */
import type { Article } from "../model/article.ts";
import type { Range } from "../model/selector.ts";
import { sentences } from "../text/sentences.ts";

const known = new WeakMap<Article, readonly Range[]>();

/** The article's `sentences`, cut once: it does not change, and to cut it costs more than the rest of an answer. */
export function sentencesOf(article: Article): readonly Range[] {
  const cut = known.get(article) ?? sentences(article.text, article.language);
  known.set(article, cut);
  return cut;
}
