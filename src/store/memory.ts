import type { Article } from "../model/article.ts";
import { accepted, type Dossier, type Entry, wordsAt } from "../model/dossier.ts";
import type { FactKind } from "../model/fact.ts";
import type { Range } from "../model/selector.ts";
import type { Document, Field } from "../search/forward.ts";
import { type Index, indexOf } from "../search/index.ts";
import { indexNames, type NameIndex } from "../search/names.ts";
import { rank } from "../search/rank.ts";
import { DATE, NAME, NUMBER, SPEECH } from "../search/wants.ts";
import { sentences } from "../text/sentences.ts";
import { isCapital, words } from "../text/words.ts";
import type { FactStore } from "./store.ts";

interface Shelf {
  readonly dossier: Dossier;
  readonly entries: readonly Entry[];
  readonly index: Index;
  /** By document number; null for what only stands around the facts. */
  readonly entryOf: readonly (Entry | null)[];
  readonly names: NameIndex;
}

/** The default store: everything in memory, one index a dossier. */
export function memoryStore(dossiers: readonly Dossier[]): FactStore {
  const shelves = new Map(dossiers.map((dossier) => [dossier.id, shelve(dossier)]));
  return {
    list: () => dossiers,
    async search({ dossier, kinds, text, language, wants }) {
      const shelf = shelves.get(dossier);
      if (!shelf) return [];
      const wanted = (entry: Entry) => kinds?.includes(entry.fact.kind) ?? true;
      if (text.trim() === "")
        return shelf.entries
          .filter(wanted)
          .map((entry) => ({ entry, score: 0, confidence: 0, coverage: 0, plain: 0, complete: true }));
      return rank({ text, language, ...(wants && { wants: CARRIES[wants] }) }, shelf.index)
        .map(({ document, ...hit }) => ({ entry: shelf.entryOf[document] as Entry, ...hit }))
        .filter(({ entry }) => wanted(entry));
    },
    async names(dossier, text) {
      return shelves.get(dossier)?.names(text) ?? [];
    },
    async close() {},
  };
}

function shelve(dossier: Dossier): Shelf {
  const entries = accepted(dossier);
  const aliases = aliasesByName(entries);
  const roles = rolesByName(entries);
  const documents: Document[] = [];
  const entryOf: (Entry | null)[] = [];
  for (const [article, theirs] of byArticle(entries))
    for (const { document, entry } of documentsOf(article, theirs, aliases, roles, documents.length)) {
      documents.push(document);
      entryOf.push(entry);
    }
  return { dossier, entries, index: indexOf(documents), entryOf, names: indexNames(aliases) };
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

/** The title and the sentences of an article, then its facts, which are found by their own words and by those. */
function documentsOf(
  { text, title, language }: Article,
  entries: readonly Entry[],
  aliases: ReadonlyMap<string, readonly string[]>,
  roles: ReadonlyMap<string, string>,
  first: number,
): readonly { document: Document; entry: Entry | null }[] {
  const context = (words: string): Document => ({
    fields: [{ text: words, language, weight: 1 }],
    findable: false,
  });
  const split = sentences(text, language);
  const last = split.length - 1;
  const around = split.map(({ start, end }, i) => ({
    ...context(text.slice(start, end)),
    ...(i > 0 && { before: first + i }),
    ...(i < last && { after: first + i + 2 }),
  }));
  const facts = entries.map((entry) => {
    const { before, after } = neighbours(text, entry.excerpt, split);
    const document: Document = {
      fields: fieldsOf(entry, aliases, roles),
      findable: true,
      title: first,
      ...(before !== null && { before: first + 1 + before }),
      ...(after !== null && { after: first + 1 + after }),
      carries: CARRIES[entry.fact.kind],
    };
    return { document, entry };
  });
  return [...[context(title), ...around].map((document) => ({ document, entry: null })), ...facts];
}

/** What a fact of each kind has to tell. */
const CARRIES: Readonly<Record<FactKind, number>> = {
  occurrence: DATE,
  figure: NUMBER,
  quotation: SPEECH,
  entity: NAME,
};

/** Every name of the dossier, of its entities and its speakers, with the other names it goes by. */
function aliasesByName(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, Set<string>>();
  const aliasesOf = (name: string): Set<string> => {
    const known = names.get(name) ?? new Set();
    names.set(name, known);
    return known;
  };
  for (const { fact } of entries) {
    if (fact.kind === "quotation") aliasesOf(fact.source.name);
    if (fact.kind === "entity")
      for (const alias of fact.entity.aliases) aliasesOf(fact.entity.name).add(alias);
    if (fact.kind === "entity") aliasesOf(fact.entity.name);
  }
  return new Map([...names].map(([name, aliases]) => [name, [...aliases]]));
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
const WEIGHT = { evidence: 1, reviewer: 0.95, excerpt: 0.5 } as const;

function fieldsOf(
  entry: Entry,
  aliases: ReadonlyMap<string, readonly string[]>,
  roles: ReadonlyMap<string, string>,
): readonly Field[] {
  const { fact, article, excerpt } = entry;
  const own = { language: article.language, weight: WEIGHT.evidence };
  const fields: Field[] = [{ text: wordsAt(entry, "evidence") ?? "", ...own }];
  for (const part of ["source", "cue", "role"] as const)
    fields.push({ text: wordsAt(entry, part) ?? "", ...own });
  for (const name of namesOf(entry))
    for (const text of [name, ...(aliases.get(name) ?? [])])
      fields.push({ text, language: null, weight: WEIGHT.evidence });
  const role = fact.kind === "quotation" ? roles.get(fact.source.name) : undefined;
  if (role !== undefined) fields.push({ text: role, language: article.language, weight: WEIGHT.reviewer });
  for (const language of ["fr", "en"] as const) {
    const texts = [fact.gloss?.[language] ?? "", ...fact.keywords[language]];
    fields.push({ text: texts.join(" "), language, weight: WEIGHT.reviewer });
  }
  const text = article.text.slice(excerpt.start, excerpt.end);
  fields.push({ text, language: article.language, weight: WEIGHT.excerpt });
  return fields;
}

function namesOf({ fact }: Entry): readonly string[] {
  if (fact.kind === "quotation") return [fact.source.name];
  return fact.kind === "entity" ? [fact.entity.name] : [];
}

/** The sentences before and after in the same paragraph: "il" and "la société" are named there. */
function neighbours(text: string, excerpt: Range, split: readonly Range[]) {
  const first = split.findIndex(({ end }) => end > excerpt.start);
  const last = split.findLastIndex(({ start }) => start < excerpt.end);
  const [before, after] = [split[first - 1], split[last + 1]];
  return {
    before: before && !text.slice(before.end, excerpt.start).includes("\n") ? first - 1 : null,
    after: after && !text.slice(excerpt.end, after.start).includes("\n") ? last + 1 : null,
  };
}
