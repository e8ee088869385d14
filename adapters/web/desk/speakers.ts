/** The names that a dossier knows, to be chosen from when a speaker is corrected. */
import type { Dossier } from "../../../src/index.ts";

const MOST = 500; // more would only make the page long

const known = new WeakMap<Dossier, readonly string[]>();

/** Those of its speakers, and of the people and organisations that it names; sorted. */
export function namesOf(dossier: Dossier): readonly string[] {
  const names = known.get(dossier) ?? read(dossier);
  known.set(dossier, names);
  return names;
}

function read({ entries }: Dossier): readonly string[] {
  const names = new Set<string>();
  for (const { fact } of entries) {
    if (names.size >= MOST) break;
    if (fact.kind === "quotation") names.add(fact.source.name);
    if (fact.kind === "entity" && ["person", "organisation"].includes(fact.entity.type))
      names.add(fact.entity.name);
  }
  return [...names].sort((a, b) => a.localeCompare(b));
}
