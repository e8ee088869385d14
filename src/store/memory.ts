import type { Entry } from "../model/dossier.ts";
import { indexNames } from "../search/names.ts";
import { readQuery } from "../search/query.ts";
import { rank } from "../search/rank.ts";
import { CARRIES, type Shelf } from "./shelf.ts";
import type { FactStore } from "./store.ts";
import { wordsTold } from "./told.ts";

/** The default store: everything in memory, one index a dossier. */
export function memoryStore(all: readonly Shelf[]): FactStore {
  const shelves = new Map(all.map((shelf) => [shelf.dossier.id, shelf]));
  const titles = indexNames(
    all.map(({ dossier: { id, title } }) => ({
      name: id,
      aliases: [title.fr, title.en],
      kinds: ["dossier"],
    })),
  );
  return {
    list: () => all.map(({ dossier }) => dossier),
    async search({ dossier, kinds, text, language, wants, reasons = false }) {
      const shelf = shelves.get(dossier);
      if (!shelf) return [];
      const wanted = (entry: Entry) => kinds?.includes(entry.fact.kind) ?? true;
      if (text.trim() === "")
        return shelf.entries
          .filter(wanted)
          .map((entry) => ({ entry, score: 0, confidence: 0, coverage: 0, plain: 0, complete: true }));
      const groups = readQuery(text, language, shelf.index);
      const asked = { text, language, groups, reasons, ...(wants && { wants: CARRIES[wants] }) };
      const only = (kinds ?? []).reduce((bits, kind) => bits | CARRIES[kind], 0);
      const found = [...rank({ ...asked, only }, shelf.index)];
      // Of the kind wanted also what many facts of other kinds would crowd out.
      if (wants && only === 0) {
        const known = new Set(found.map(({ document }) => document));
        for (const one of rank({ ...asked, only: CARRIES[wants] }, shelf.index))
          if (!known.has(one.document)) found.push(one);
        found.sort((a, b) => b.score - a.score || a.document - b.document);
      }
      return found.map(({ document, account, ...hit }) => {
        const entry = shelf.entryOf[document] as Entry;
        return account
          ? { entry, ...hit, words: () => wordsTold(account(), shelf, entry) }
          : { entry, ...hit };
      });
    },
    async names(dossier, text, kinds) {
      return shelves.get(dossier)?.names(text, kinds) ?? [];
    },
    async dossiers(text) {
      return titles(text).map(({ name }) => name);
    },
    async close() {},
  };
}
