/** A store in which only some dossiers exist. */
import type { Dossier } from "../model/dossier.ts";
import type { FactStore } from "./store.ts";

/** The store as it is where only the dossiers that `isOpen` lets through are told: the others are not there at all. */
export function narrow(store: FactStore, isOpen: (dossier: Dossier) => boolean): FactStore {
  const dossiers = store.list().filter(isOpen);
  if (dossiers.length === store.list().length) return store;
  const ids = new Set(dossiers.map(({ id }) => id));
  return {
    list: () => dossiers,
    search: async (query) => (ids.has(query.dossier) ? store.search(query) : []),
    names: async (dossier, text, kinds) => (ids.has(dossier) ? store.names(dossier, text, kinds) : []),
    dossiers: async (text) => (await store.dossiers(text)).filter((id) => ids.has(id)),
    close: () => store.close(),
  };
}
