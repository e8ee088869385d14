/** What is looked up for each excerpt, by its name or place: a page of a dossier tells all of its facts. */
import type { Article } from "../model/article.ts";
import { answerable, type Dossier, type Entry } from "../model/dossier.ts";
import { lowerBound } from "../model/lower-bound.ts";

interface LookUp {
  /** Those that answer, of an article, by where their excerpt begins. */
  readonly articles: ReadonlyMap<Article, readonly Entry[]>;
  /** Whether they answer or not. */
  readonly ids: ReadonlyMap<string, Entry>;
  /** The first that answers, by the name that it names. */
  readonly entities: ReadonlyMap<string, Entry>;
  /** Those that answer and deny something. */
  readonly denials: readonly Entry[];
}

const known = new WeakMap<Dossier, LookUp>();

/** The tables of a dossier, made once. */
export function lookUp(dossier: Dossier): LookUp {
  const made = known.get(dossier);
  if (made) return made;
  const articles = new Map<Article, Entry[]>();
  const entities = new Map<string, Entry>();
  const answering = answerable(dossier);
  for (const entry of answering) {
    const theirs = articles.get(entry.article);
    if (theirs) theirs.push(entry);
    else articles.set(entry.article, [entry]);
    if (entry.fact.kind === "entity" && !entities.has(entry.fact.entity.name))
      entities.set(entry.fact.entity.name, entry);
  }
  const ids = new Map(dossier.entries.map((entry) => [entry.fact.id, entry]));
  const tables = { articles, entities, ids, denials: answering.filter(({ fact }) => fact.denies.length > 0) };
  known.set(dossier, tables);
  return tables;
}

/** The facts that answer whose excerpt begins within that of `entry`, in the record's order: by where theirs begins. */
export function closeTo(dossier: Dossier, { article, excerpt }: Entry): readonly Entry[] {
  const theirs = lookUp(dossier).articles.get(article) ?? [];
  const first = lowerBound(theirs, (other) => other.excerpt.start >= excerpt.start);
  const after = lowerBound(theirs, (other) => other.excerpt.start > excerpt.end);
  return theirs.slice(first, after);
}
