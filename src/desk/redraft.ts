/** Reads the articles of a dossier again: adds the drafts that are new, and keeps every verdict. */
import type { Article } from "../model/article.ts";
import { readable } from "../model/language.ts";
import { diskProblem } from "./disk-problem.ts";
import type { Holdings } from "./holdings.ts";
import type { Merged } from "./merge.ts";
import { saveAgain } from "./save.ts";

export type Redrafted = {
  readonly article: Article;
  /** Null for an article in a language that is not read for facts. */
  readonly merged: Merged | { readonly problem: string } | null;
};

/** Reads the articles again, of these ids or all, one after the other. */
export async function* redraft(
  holdings: Holdings,
  ids: readonly string[],
  today: string,
): AsyncGenerator<Redrafted> {
  const wanted = ids.length === 0 ? [...holdings.articles.keys()] : ids;
  for (const article of wanted.flatMap((id) => holdings.articles.get(id) ?? []))
    yield {
      article,
      merged: readable(article.language)
        ? await saveAgain(holdings, article, article, today).catch((error) => ({
            problem: diskProblem(error),
          }))
        : null,
    };
}
