/** The facts of a dossier as documents to be searched. */

import { createHash } from "node:crypto";
import type { Article } from "../model/article.ts";
import { answerable, type Dossier, type Entry, wordsAt } from "../model/dossier.ts";
import type { FactKind } from "../model/fact.ts";
import { readable } from "../model/language.ts";
import { lowerBound } from "../model/lower-bound.ts";
import type { Range } from "../model/selector.ts";
import { atOnce, type Steps } from "../model/steps.ts";
import type { Document, Field } from "../search/forward.ts";
import { type Index, indexing, type Kept, type Part } from "../search/index.ts";
import { indexNames, MOST, type Name, type NameIndex, type NameKind } from "../search/names.ts";
import { DATE, ENTITY, NUMBER, SPEECH } from "../search/wants.ts";
import { sentences } from "../text/sentences.ts";
import { isCapital, words } from "../text/words.ts";

/** A dossier with what finds its facts. */
export interface Shelf {
  readonly dossier: Dossier;
  readonly entries: readonly Entry[];
  readonly index: Index;
  /** By document number; null for what only stands around the facts. */
  readonly entryOf: readonly (Entry | null)[];
  readonly names: NameIndex;
  /** The texts that a fact is found by. */
  readonly fields: (entry: Entry) => readonly Field[];
}

/** Indexes the accepted facts of a dossier; what is kept of an earlier index is not read again. */
export const shelve = (dossier: Dossier, kept: Kept | null = null): Shelf => atOnce(shelving(dossier, kept));

/** The same in steps; `onPart` hears how many of the articles are indexed. */
export function* shelving(
  dossier: Dossier,
  kept: Kept | null,
  onPart: (done: number, all: number) => void = () => {},
): Steps<Shelf> {
  const entries = answerable(dossier);
  const articles = [...byArticle(entries)];
  const about: About = {
    names: namesByName(entries),
    roles: rolesByName(entries),
    isOneOfMany: articles.length > 1,
  };
  yield;
  const parts: Part[] = [];
  for (const [article, theirs] of articles) {
    const key = keyOf(article, theirs, about);
    parts.push({ key, documents: () => documentsOf(article, theirs, about) });
    yield;
  }
  const index = yield* indexing(parts, kept, (done) => onPart(done, parts.length));
  yield;
  // The facts of a part stand last in it, in their order.
  const entryOf = articles.flatMap(([, theirs], i) => {
    const context = (index.parts[i]?.size ?? 0) - theirs.length;
    return [...new Array<null>(context).fill(null), ...theirs];
  });
  return {
    dossier,
    entries,
    index,
    entryOf,
    names: namesOfShelf([...about.names.values()], topicsOf(entries)),
    fields: (entry) => fieldsOf(entry, about),
  };
}

/** What other articles of the dossier tell of the names in this one. */
interface About {
  readonly names: ReadonlyMap<string, Name>;
  readonly roles: ReadonlyMap<string, string>;
  /** A title tells articles apart; where there is but one it is in all that is asked. */
  readonly isOneOfMany: boolean;
}

function byArticle(entries: readonly Entry[]): ReadonlyMap<Article, readonly Entry[]> {
  const found = new Map<Article, Entry[]>();
  for (const entry of entries) {
    const theirs = found.get(entry.article);
    if (theirs) theirs.push(entry);
    else found.set(entry.article, [entry]);
  }
  return found;
}

const DOCUMENTS = 1; // to be raised when documents are made otherwise from the same facts

/** Another for each change of what the documents of an article are made from. */
function keyOf(
  article: Article,
  entries: readonly Entry[],
  { names: known, roles, isOneOfMany }: About,
): string {
  const { title, text, language } = article;
  const names = new Set(entries.flatMap(namesOf));
  const told = [...names].map((name) => [name, known.get(name)?.aliases, roles.get(name)]);
  const around = JSON.stringify([isOneOfMany, told]);
  const before = keys.get(article);
  if (before?.around === around && areThese(before.entries, entries)) return before.key;
  const facts = entries.map(({ fact, excerpt, ranges }) => [fact, excerpt, ranges]);
  const all = JSON.stringify([DOCUMENTS, WEIGHT, isOneOfMany, title, text, language, told, facts]);
  const key = createHash("sha256").update(all).digest("hex");
  keys.set(article, { around, entries, key });
  return key;
}

/** The last key of an article: a record that is read again has the very objects that have not changed. */
const keys = new WeakMap<
  Article,
  { readonly around: string; readonly entries: readonly Entry[]; readonly key: string }
>();

const areThese = (some: readonly Entry[], others: readonly Entry[]): boolean =>
  some.length === others.length && some.every((entry, i) => entry === others[i]);

/** The title and the sentences of an article, then its facts, which are found by their own words and by those. */
function documentsOf(
  { text, title, language }: Article,
  entries: readonly Entry[],
  about: About,
): readonly Document[] {
  const context = (words: string): Document => ({
    fields: [{ text: words, language: readable(language), weight: 1 }],
    findable: false,
  });
  const split = sentences(text, language);
  const around = split.map(({ start, end }, i) => ({
    ...context(text.slice(start, end)),
    ...(i > 0 && { before: i }),
    ...(i < split.length - 1 && { after: i + 2 }),
  }));
  const facts = entries.map((entry) => {
    const { before, after } = neighbours(text, entry.excerpt, split);
    return {
      fields: fieldsOf(entry, about),
      findable: true,
      title: 0,
      ...(before !== null && { before: before + 1 }),
      ...(after !== null && { after: after + 1 }),
      carries: CARRIES[entry.fact.kind],
    };
  });
  return [context(title), ...around, ...facts];
}

/** What a fact of each kind has to tell. */
export const CARRIES: Readonly<Record<FactKind, number>> = {
  occurrence: DATE,
  figure: NUMBER,
  quotation: SPEECH,
  entity: ENTITY,
};

/** Every name of the dossier, of its entities and its speakers, with the other names it goes by. */
function namesByName(entries: readonly Entry[]): ReadonlyMap<string, Name> {
  const found = new Map<string, { name: string; aliases: Set<string>; kinds: Set<NameKind> }>();
  const add = (name: string, kind: NameKind, aliases: readonly string[] = []) => {
    const known = found.get(name) ?? { name, aliases: new Set(), kinds: new Set() };
    found.set(name, known);
    known.kinds.add(kind);
    for (const alias of aliases) known.aliases.add(alias);
  };
  for (const { fact } of entries) {
    if (fact.kind === "quotation") add(fact.source.name, "speaker");
    if (fact.kind === "entity") add(fact.entity.name, fact.entity.type, fact.entity.aliases);
  }
  return new Map(
    [...found.values()].map(({ name, aliases, kinds }) => [
      name,
      { name, aliases: [...aliases], kinds: [...kinds] },
    ]),
  );
}

/** What reviewers have said that the facts are about. */
const topicsOf = (entries: readonly Entry[]): readonly Name[] =>
  [...new Set(entries.flatMap(({ fact }) => [...fact.keywords.fr, ...fact.keywords.en]))].map((name) => ({
    name,
    aliases: [],
    kinds: ["topic"],
  }));

/** Names first, then topics, of which there are many more: a question that asks for names does not go through them. */
function namesOfShelf(names: readonly Name[], topics: readonly Name[]): NameIndex {
  const [named, about] = [indexNames(names), indexNames(topics)];
  return (typed, kinds) => {
    const found = named(typed, kinds);
    return kinds && !kinds.includes("topic") ? found : [...found, ...about(typed)].slice(0, MOST);
  };
}

/** The names in what the article says somebody is: "according to Amnesty" wants to hear Amnesty's director too. */
function rolesByName(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const roles = new Map<string, string>();
  for (const entry of entries) {
    const role = wordsAt(entry, "role");
    if (entry.fact.kind !== "entity" || role === null) continue;
    const names = words(role).filter(({ raw }) => isCapital(raw));
    roles.set(entry.fact.entity.name, names.map(({ raw }) => raw).join(" "));
  }
  return roles;
}

/** How much a word in each kind of text proves that a fact is about it, 0-1. */
export const WEIGHT = { evidence: 1, reviewer: 0.95, excerpt: 0.5, title: 0.35 } as const;

function fieldsOf(entry: Entry, { names: known, roles, isOneOfMany }: About): readonly Field[] {
  const { fact, article, excerpt } = entry;
  const own = { language: readable(article.language), weight: WEIGHT.evidence };
  const fields: Field[] = [{ text: wordsAt(entry, "evidence") ?? "", ...own }];
  for (const part of ["source", "cue", "role"] as const)
    fields.push({ text: wordsAt(entry, part) ?? "", ...own });
  for (const name of namesOf(entry))
    for (const text of [name, ...(known.get(name)?.aliases ?? [])])
      fields.push({ text, language: null, weight: WEIGHT.evidence });
  const role = fact.kind === "quotation" ? roles.get(fact.source.name) : undefined;
  if (role !== undefined)
    fields.push({ text: role, language: readable(article.language), weight: WEIGHT.reviewer });
  for (const language of ["fr", "en"] as const) {
    const texts = [fact.gloss?.[language] ?? "", ...fact.keywords[language]];
    fields.push({ text: texts.join(" "), language, weight: WEIGHT.reviewer });
  }
  const text = article.text.slice(excerpt.start, excerpt.end);
  fields.push({ text, language: readable(article.language), weight: WEIGHT.excerpt });
  if (isOneOfMany)
    fields.push({ text: article.title, language: readable(article.language), weight: WEIGHT.title });
  return fields;
}

function namesOf({ fact }: Entry): readonly string[] {
  if (fact.kind === "quotation") return [fact.source.name];
  return fact.kind === "entity" ? [fact.entity.name] : [];
}

/** The places of the sentences before and after in the same paragraph: "il" and "la société" are named there. */
function neighbours(text: string, excerpt: Range, split: readonly Range[]) {
  const before = lowerBound(split, ({ end }) => end > excerpt.start) - 1;
  const after = lowerBound(split, ({ end }) => end >= excerpt.end) + 1;
  const [first, last] = [split[before], split[after]];
  return {
    before: first && !text.slice(first.end, excerpt.start).includes("\n") ? before : null,
    after: last && !text.slice(excerpt.end, last.start).includes("\n") ? after : null,
  };
}
