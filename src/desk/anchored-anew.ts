import type { Article } from "../model/article.ts";
import type { Fact } from "../model/fact.ts";
import { describe, locate, Passage } from "../model/selector.ts";

/** The fact with each of its passages described where it stands in the new text; those that stand nowhere stay. */
export const anchoredAnew = (article: Article, fact: Fact): Fact => renewed(article, fact) as Fact;

function renewed(article: Article, value: unknown): unknown {
  const passage = Passage.safeParse(value);
  if (passage.success) {
    const range = locate(article, passage.data);
    return range ? describe(article, range) : value;
  }
  if (Array.isArray(value)) return value.map((one) => renewed(article, one));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, renewed(article, part)]));
}
