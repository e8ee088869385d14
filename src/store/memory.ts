import type { Article } from "../model/article.ts";
import { accepted, type Dossier, type Entry, wordsAt } from "../model/dossier.ts";
import type { Range } from "../model/selector.ts";
import { type Field, type Inverted, invert, isCapital } from "../search/inverted.ts";
import { indexNames, type NameIndex } from "../search/names.ts";
import { readQuery } from "../search/query.ts";
import { rank } from "../search/rank.ts";
import { sentences } from "../text/sentences.ts";
import { words } from "../text/words.ts";
import type { FactStore } from "./store.ts";

interface Shelf {
  readonly dossier: Dossier;
  readonly entries: readonly Entry[];
  readonly index: Inverted;
  readonly names: NameIndex;
}

/** The default store: everything in memory, one index a dossier. */
export function memoryStore(dossiers: readonly Dossier[]): FactStore {
  const shelves = new Map(dossiers.map((dossier) => [dossier.id, shelve(dossier)]));
  return {
    list: () => dossiers,
    async search({ dossier, kinds, text, language }) {
      const shelf = shelves.get(dossier);
      if (!shelf) return [];
      const wanted = (entry: Entry) => kinds?.includes(entry.fact.kind) ?? true;
      if (text.trim() === "")
        return shelf.entries
          .filter(wanted)
          .map((entry) => ({ entry, score: 0, coverage: 0, plain: 0, complete: true }));
      return rank(readQuery(text, language, shelf.index), shelf.index)
        .map(({ document, ...hit }) => ({ entry: shelf.entries[document] as Entry, ...hit }))
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
  const split = new Map(
    dossier.articles.map((article) => [article, sentences(article.text, article.language)]),
  );
  const roles = rolesByName(entries);
  const index = invert(
    entries.map((entry) => fieldsOf(entry, aliases, roles, split.get(entry.article) ?? [])),
  );
  return { dossier, entries, index, names: indexNames(aliases) };
}

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
const WEIGHT = { evidence: 1, reviewer: 0.95, excerpt: 0.5, neighbour: 0.35 } as const;

function fieldsOf(
  entry: Entry,
  aliases: ReadonlyMap<string, readonly string[]>,
  roles: ReadonlyMap<string, string>,
  split: readonly Range[],
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
  for (const text of neighbours(article, excerpt, split))
    fields.push({ text, language: article.language, weight: WEIGHT.neighbour });
  return fields;
}

function namesOf({ fact }: Entry): readonly string[] {
  if (fact.kind === "quotation") return [fact.source.name];
  return fact.kind === "entity" ? [fact.entity.name] : [];
}

/** The sentences before and after in the same paragraph: "il" and "la société" are named there. */
function neighbours({ text }: Article, excerpt: Range, split: readonly Range[]): readonly string[] {
  const first = split.findIndex(({ end }) => end > excerpt.start);
  const last = split.findLastIndex(({ start }) => start < excerpt.end);
  const [before, after] = [split[first - 1], split[last + 1]];
  const found: string[] = [];
  if (before && !text.slice(before.end, excerpt.start).includes("\n"))
    found.push(text.slice(before.start, before.end));
  if (after && !text.slice(excerpt.end, after.start).includes("\n"))
    found.push(text.slice(after.start, after.end));
  return found;
}
