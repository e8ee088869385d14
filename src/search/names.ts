/** Names by approximate spelling: what fuse.js is best at, a short list of short texts. */
import Fuse from "fuse.js";
import { fold } from "../text/fold.ts";

/** Somebody or something named in the record. */
export interface Name {
  readonly name: string;
  /** Other names for the same. */
  readonly aliases: readonly string[];
  /** 0 is the name letter for letter, 1 is anything. */
  readonly distance: number;
}

/** Finds the names that a typed one may mean, likeliest first. */
export type NameIndex = (typed: string) => readonly Name[];

const THRESHOLD = 0.45; // fuse.js counts two letters swapped as two of five: "Odlie" is found

/** Indexes names with their aliases. */
export function indexNames(names: ReadonlyMap<string, readonly string[]>): NameIndex {
  const rows = [...names].map(([name, aliases]) => ({ name, aliases, folded: [name, ...aliases].map(fold) }));
  const fuse = new Fuse(rows, {
    keys: ["folded"],
    includeScore: true,
    ignoreLocation: true,
    threshold: THRESHOLD,
    minMatchCharLength: 2,
  });
  return (typed) =>
    fuse.search(fold(typed).trim()).map(({ item, score }) => ({
      name: item.name,
      aliases: item.aliases,
      distance: score ?? 1,
    }));
}
