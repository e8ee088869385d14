/** What stands around an excerpt in its article. */
import type { Excerpt } from "../model/answer.ts";
import type { Dossier } from "../model/dossier.ts";
import { lowerBound } from "../model/lower-bound.ts";
import { sentencesOf } from "./article-sentences.ts";
import { cutWhole } from "./excerpt.ts";

const AROUND = 2; // sentences on each side: what "il" and "these claims" refer to mostly stands there

export interface Context {
  /** Null at the beginning of the article. */
  readonly before: Excerpt | null;
  /** Null at its end. */
  readonly after: Excerpt | null;
}

/** The sentences before and after an excerpt; null when its article is not there. */
export function contextOf(dossier: Dossier, excerpt: Excerpt): Context | null {
  const article = dossier.articles.find(({ id }) => id === excerpt.article.id);
  if (!article) return null;
  const { points } = article;
  const start = points.toUnit(excerpt.position.start);
  const end = points.toUnit(excerpt.position.end);
  const all = sentencesOf(article);
  const before = all
    .slice(
      0,
      lowerBound(all, (one) => one.end > start),
    )
    .slice(-AROUND);
  const next = lowerBound(all, (one) => one.start >= end);
  const after = all.slice(next, next + AROUND);
  const cutAll = (some: typeof all) => {
    const [first, last] = [some[0], some.at(-1)];
    return first && last ? cutWhole(dossier, article, { start: first.start, end: last.end }) : null;
  };
  return { before: cutAll(before), after: cutAll(after) };
}
