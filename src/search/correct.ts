/** Spelling: which known words an unknown one may have been meant for. */
import { atOnce, type Steps } from "../model/steps.ts";
import { editDistance } from "../text/edit-distance.ts";

/** Words that a misspelt one may have been meant for, found by what is left of both when letters are left out. */
export interface Spelling {
  readonly words: readonly string[];
  /** By word: how often the documents have it; 0 for one that is only in the lexicon. */
  readonly counts: Uint32Array;
  /** Where the words of each bucket begin; one more than buckets, which are a power of two. */
  readonly start: Uint32Array;
  /** Word numbers by bucket. */
  readonly entries: Uint32Array;
}

const PREFIX = 7; // letters looked at: what differs after them is told by the distance
const SHORTEST = 4; // letters: a slip in "nso" makes another name, not a misspelling
const LONG = 8; // letters: from here two slips are forgiven
const CANDIDATES = 3;
const STEP = 2000; // words: some ten milliseconds

/**
 * Indexes words by all that is left of their first letters when one is left out, or two in a long word.
 *
 * Source: SymSpell (Garbe 2012), by hashes instead of strings: a word in a wrong bucket costs one comparison.
 */
export const spellingOf = (words: readonly string[], counts: Uint32Array): Spelling =>
  atOnce(spelling(words, counts));

/** The same in steps, of some words each. */
export function* spelling(words: readonly string[], counts: Uint32Array): Steps<Spelling> {
  let bits = 8;
  while (1 << bits < 4 * words.length) bits++;
  const buckets = 1 << bits;
  const start = new Uint32Array(buckets + 1);
  function* visitAll(visit: (bucket: number, word: number) => void): Steps<void> {
    for (let number = 0; number < words.length; number++) {
      if (number % STEP === 0) yield;
      const word = words[number] as string;
      if (word.length < SHORTEST - 1 || hasFigure(word)) continue;
      // A word of seven letters may be meant by one of eight, in which two slips are forgiven.
      leftOf(word, word.length >= LONG - 1 ? 2 : 1, (hash) => visit(hash >>> (32 - bits), number));
    }
  }
  yield* visitAll((bucket) => {
    start[bucket + 1] = (start[bucket + 1] as number) + 1;
  });
  for (let bucket = 0; bucket < buckets; bucket++)
    start[bucket + 1] = (start[bucket + 1] as number) + (start[bucket] as number);
  const entries = new Uint32Array(start[buckets] as number);
  const next = start.slice();
  yield* visitAll((bucket, word) => {
    const at = next[bucket] as number;
    entries[at] = word;
    next[bucket] = at + 1;
  });
  return { words, counts, start, entries };
}

export interface Correction {
  readonly word: string;
  readonly slips: number;
}

/** Up to three words within one slip of `word`, two in a long one, likeliest first. Figures are never corrected. */
export function corrections(
  word: string,
  { words, counts, start, entries }: Spelling,
): readonly Correction[] {
  if (word.length < SHORTEST || hasFigure(word)) return [];
  const limit = word.length >= LONG ? 2 : 1;
  const shift = 32 - Math.log2(start.length - 1);
  const seen = new Set<number>();
  const near: (Correction & { readonly rank: number })[] = [];
  leftOf(word, limit, (hash) => {
    const bucket = hash >>> shift;
    for (let i = start[bucket] as number; i < (start[bucket + 1] as number); i++) {
      const number = entries[i] as number;
      if (seen.has(number)) continue;
      seen.add(number);
      const known = words[number] as string;
      const slips = editDistance(word, known, limit);
      if (slips <= limit)
        near.push({ word: known, slips, rank: rankOf(word, known, slips, counts[number] as number) });
    }
  });
  near.sort((a, b) => a.rank - b.rank || (a.word < b.word ? -1 : 1));
  return near.slice(0, CANDIDATES);
}

/** Fewer slips first, then the first letter kept, then the commoner word: one slip is as rare as twenty others. */
const rankOf = (typed: string, known: string, slips: number, count: number): number =>
  3 * slips + (known[0] === typed[0] ? 0 : 2) - Math.log1p(count);

const hasFigure = (word: string): boolean => /\p{N}/u.test(word);

/** Hashes of a word's first letters, and of what is left of them without one, or without two. */
function leftOf(word: string, slips: number, visit: (hash: number) => void): void {
  const length = Math.min(word.length, PREFIX);
  visit(hashOf(word, length, -1, -1));
  for (let i = 0; i < length; i++) {
    visit(hashOf(word, length, i, -1));
    if (slips > 1) for (let j = i + 1; j < length; j++) visit(hashOf(word, length, i, j));
  }
}

/** FNV-1a over the letters without two of them, stirred until its first bits are as good as its last. */
function hashOf(word: string, length: number, without: number, and: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < length; i++)
    if (i !== without && i !== and) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
