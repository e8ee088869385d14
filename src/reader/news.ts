/** What is new of a dossier: facts that were accepted, and what was corrected or withdrawn. */
import { answerable, type Dossier } from "../model/dossier.ts";
import type { Fact } from "../model/fact.ts";
import type { Language } from "../model/language.ts";
import { type ToldFact, toldOf } from "./overview.ts";

/** One piece of news. `on` is a day, ISO 8601: the record knows no hours. */
export type News = { readonly fact: string; readonly on: string } & (
  | { readonly what: "accepted"; readonly told: ToldFact }
  | { readonly what: "corrected"; readonly told: ToldFact; readonly reason: string }
  /** Of what is no longer on the record no word is told. */
  | { readonly what: "withdrawn"; readonly reason: string }
);

/** At most so many, the newest first; of one day a correction before what was accepted, and these in the order of the record. */
export function newsOf(dossier: Dossier, language: Language, most: number): readonly News[] {
  const isOpen = new Set(answerable(dossier));
  const told = dossier.entries.flatMap((entry) => {
    const { fact } = entry;
    if (!isOpen.has(entry)) return withdrawalOf(fact);
    return [...correctionOf(fact), ...acceptanceOf(fact)].map((news) => ({
      on: news.on,
      tell: (): News => ({ ...news, fact: fact.id, told: toldOf(dossier, entry, language) }),
    }));
  });
  const gone = dossier.lapsed.flatMap(withdrawalOf);
  return [...told, ...gone]
    .sort((a, b) => b.on.localeCompare(a.on)) // stable
    .slice(0, most)
    .map(({ tell }) => tell());
}

const acceptanceOf = ({ review }: Fact) =>
  review.state === "accepted" ? [{ what: "accepted" as const, on: review.on }] : [];

const correctionOf = ({ correction }: Fact) =>
  correction ? [{ what: "corrected" as const, ...correction }] : [];

/** A fact that answers no more, where somebody has said why. */
const withdrawalOf = ({ id, correction, review }: Fact) =>
  correction && review.state !== "draft"
    ? [{ on: correction.on, tell: (): News => ({ what: "withdrawn", fact: id, ...correction }) }]
    : [];
