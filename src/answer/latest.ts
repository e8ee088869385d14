/** What is new on the record. */
import type { Excerpt } from "../model/answer.ts";
import { answerable, type Dossier } from "../model/dossier.ts";
import type { Language } from "../model/language.ts";
import { toExcerpt } from "./excerpt.ts";

/** The excerpts of the facts last accepted, newest first; of several facts in the same words the first. */
export function latest(
  dossiers: readonly Dossier[],
  language: Language,
  most: number,
): readonly { readonly dossier: Dossier; readonly excerpt: Excerpt }[] {
  const accepted = dossiers.flatMap((dossier) =>
    answerable(dossier).flatMap((entry) => {
      const { review } = entry.fact;
      return review.state === "accepted" ? [{ dossier, entry, on: review.on }] : [];
    }),
  );
  const newest = accepted.sort((a, b) => b.on.localeCompare(a.on)); // stable: of one day in the order of the record
  const seen = new Set<string>();
  const apart = newest.filter(({ dossier, entry: { article, excerpt } }) => {
    const key = `${dossier.id}/${article.id}/${excerpt.start}-${excerpt.end}`;
    return !seen.has(key) && seen.add(key);
  });
  return apart
    .slice(0, most)
    .map(({ dossier, entry }) => ({ dossier, excerpt: toExcerpt(dossier, entry, language) }));
}
