/** Names by approximate spelling: what fuse.js is best at, a short list of short texts. */
import Fuse from "fuse.js";
import { fold } from "../text/fold.ts";

/** What a name is the name of. */
export type NameKind =
  | "speaker"
  | "person"
  | "organisation"
  | "place"
  | "domain"
  | "link"
  | "topic"
  | "dossier";

/** Somebody or something named in the record. */
export interface Name {
  readonly name: string;
  /** Other names for the same. */
  readonly aliases: readonly string[];
  /** All that it is: who is quoted may be a person too. */
  readonly kinds: readonly NameKind[];
}

/** Finds up to 25 names that a typed one may mean, likeliest first; all that it may be before any typing. */
export type NameIndex = (typed: string, kinds?: readonly NameKind[]) => readonly Name[];

/** Discord shows no more. */
export const MOST = 25;
const THRESHOLD = 0.45; // fuse.js counts two letters swapped as two of five: "Odlie" is found
const LONGEST = 64; // letters: nobody types a longer name, and fuse.js takes its time over them

interface Row extends Name {
  readonly folded: readonly string[];
}

const OPTIONS = { keys: ["folded"], ignoreLocation: true, threshold: THRESHOLD, minMatchCharLength: 2 };

/** Indexes names with their aliases, in the order in which they are shown before anything is typed. */
export function indexNames(names: readonly Name[]): NameIndex {
  const rows = names.map((name): Row => ({ ...name, folded: [name.name, ...name.aliases].map(fold) }));
  let byPair: ReadonlyMap<string, readonly Row[]> | null = null; // made when it is first needed
  return (typed, kinds) => {
    const begun = fold(typed).trim().slice(0, LONGEST);
    const wanted = kinds ? rows.filter((row) => kinds.some((kind) => row.kinds.includes(kind))) : rows;
    const found = new Set<Row>();
    // What begins so, in whole or with one of its words, is what somebody who is still typing means.
    for (const fits of [startsWith, hasWordFrom])
      for (const row of wanted) if (found.size < MOST && fits(row, begun)) found.add(row);
    if (found.size < MOST) {
      byPair ??= rowsByPair(rows);
      const near = alike(byPair, begun).filter(
        (row) => !kinds || kinds.some((kind) => row.kinds.includes(kind)),
      );
      for (const { item } of new Fuse(near.slice(0, COMPARED), OPTIONS).search(begun)) found.add(item);
    }
    return [...found].slice(0, MOST).map(({ folded: _, ...name }) => name);
  };
}

const ALIKE = 0.2; // share of the pairs typed: two letters swapped spoil three of the four of a short name
const COMPARED = 100; // names that fuse.js compares: among 2,000 it alone takes 13 ms

/** The names that have two letters beside each other in any of their spellings. */
function rowsByPair(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows)
    for (const pair of new Set(row.folded.flatMap(pairsOf))) {
      const theirs = found.get(pair);
      if (theirs) theirs.push(row);
      else found.set(pair, [row]);
    }
  return found;
}

/** The names that have most of the pairs of letters typed, these first. */
function alike(byPair: ReadonlyMap<string, readonly Row[]>, begun: string): readonly Row[] {
  const pairs = new Set(pairsOf(begun));
  const counts = new Map<Row, number>();
  for (const pair of pairs)
    for (const row of byPair.get(pair) ?? []) counts.set(row, (counts.get(row) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= ALIKE * pairs.size)
    .sort(([, a], [, b]) => b - a)
    .map(([row]) => row);
}

const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));

const startsWith = ({ folded }: Row, begun: string): boolean =>
  folded.some((spelling) => spelling.startsWith(begun));

const hasWordFrom = ({ folded }: Row, begun: string): boolean =>
  folded.some((spelling) => spelling.includes(` ${begun}`) || spelling.includes(`-${begun}`));
