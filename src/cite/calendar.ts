/** When an article was published, as reference managers count: years, months and days. */
import type { Article } from "../model/article.ts";

/** `[2020]`, `[2020, 4]` or `[2020, 4, 23]`: as coarse as it is known. */
type DateParts = readonly number[];

/** One date, or the two of an interval; null for what has no such form (a week, a season, a decade). */
export function dateParts({ published }: Pick<Article, "published">): readonly DateParts[] | null {
  const dates = published.value
    .split("/")
    .map((date) => /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/.exec(date));
  const parts = dates.map((date) => (date ?? []).slice(1).filter(Boolean).map(Number));
  return parts.some(({ length }) => length === 0) ? null : parts;
}
