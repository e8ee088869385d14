/** What a dossier holds, as its page tells it: articles, who and what is named, figures, dates. */
import { toExcerpt } from "../answer/excerpt.ts";
import type { Excerpt } from "../model/answer.ts";
import type { Article } from "../model/article.ts";
import { answerable, type Dossier, type Entry } from "../model/dossier.ts";
import type { Language } from "../model/language.ts";

/** A fact where it stands, with its excerpt. */
export interface ToldFact {
  readonly id: string;
  readonly entry: Entry;
  readonly excerpt: Excerpt;
}

/** Somebody who is named or quoted. */
export interface Named {
  readonly name: string;
  /** In an article's words. */
  readonly role: string | null;
  readonly type: "person" | "organisation" | "place" | "domain" | "link" | "speaker";
  /** The fact that names them, where one does. */
  readonly told: ToldFact | null;
  /** What they said, in article order. */
  readonly quotations: readonly ToldFact[];
}

export interface Overview {
  readonly articles: readonly { readonly article: Article; readonly facts: number }[];
  /** Most quoted first, then as the record names them. */
  readonly named: readonly Named[];
  readonly figures: readonly ToldFact[];
}

/** Gathers what of a dossier answers, for a reader of `language`. */
export function overviewOf(dossier: Dossier, language: Language): Overview {
  const told = answerable(dossier).map((entry) => toldOf(dossier, entry, language));
  const facts = new Map<string, number>();
  for (const { entry } of told) facts.set(entry.article.id, (facts.get(entry.article.id) ?? 0) + 1);
  return {
    articles: dossier.articles.map((article) => ({ article, facts: facts.get(article.id) ?? 0 })),
    named: namedIn(told),
    figures: told.filter(({ entry }) => entry.fact.kind === "figure"),
  };
}

/** A fact as a page tells it. */
export const toldOf = (dossier: Dossier, entry: Entry, language: Language): ToldFact => ({
  id: entry.fact.id,
  entry,
  excerpt: toExcerpt(dossier, entry, language),
});

function namedIn(all: readonly ToldFact[]): readonly Named[] {
  const quotations = quotationsBySpeaker(all);
  const entities = all.filter(({ entry }) => entry.fact.kind === "entity");
  const known = new Set<string>();
  const named: Named[] = [];
  for (const told of entities) {
    const { entity } = told.excerpt;
    if (!entity || known.has(entity.name)) continue; // another article names them too
    known.add(entity.name);
    const { name, role, type } = entity;
    named.push({ name, role, type, told, quotations: quotations.get(name) ?? [] });
  }
  for (const [name, said] of quotations)
    if (!known.has(name)) {
      const role = said[0]?.excerpt.source?.role ?? null;
      named.push({ name, role, type: "speaker", told: null, quotations: said });
    }
  return named.sort((a, b) => b.quotations.length - a.quotations.length); // stable
}

function quotationsBySpeaker(all: readonly ToldFact[]): ReadonlyMap<string, readonly ToldFact[]> {
  const said = new Map<string, ToldFact[]>();
  for (const told of all) {
    if (told.entry.fact.kind !== "quotation") continue;
    const { name } = told.entry.fact.source;
    const theirs = said.get(name);
    if (theirs) theirs.push(told);
    else said.set(name, [told]);
  }
  return said;
}
