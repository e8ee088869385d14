/** Spelling: which known words an unknown one may have been meant for. */

/** Words that a misspelt one may have been meant for, by their length, with how many documents have each. */
export type Vocabulary = ReadonlyMap<number, readonly (readonly [word: string, documents: number])[]>;

/** Sorts words by length; the documents of a word that is only in the lexicon are 0. */
export function vocabularyOf(documentsByWord: ReadonlyMap<string, number>): Vocabulary {
  const byLength = new Map<number, (readonly [string, number])[]>();
  for (const row of documentsByWord) {
    const [{ length }] = row;
    const alike = byLength.get(length);
    if (alike) alike.push(row);
    else byLength.set(length, [row]);
  }
  return byLength;
}

const SHORTEST = 4; // letters: a slip in "nso" makes another name, not a misspelling
const LONG = 8; // letters: from here two slips are forgiven
const CANDIDATES = 3;

/** Up to three words within one slip of `word` (two in a long one), likeliest first. Figures are never corrected. */
export function corrections(word: string, vocabulary: Vocabulary): readonly string[] {
  if (word.length < SHORTEST || /\p{N}/u.test(word)) return [];
  const limit = word.length >= LONG ? 2 : 1;
  const near: { readonly word: string; readonly rank: number }[] = [];
  for (let length = Math.max(SHORTEST - 1, word.length - limit); length <= word.length + limit; length++)
    for (const [known, documents] of vocabulary.get(length) ?? []) {
      const slips = editDistance(word, known, limit);
      if (slips > limit) continue;
      // Fewer slips first, then the first letter kept, then what the dossier has.
      near.push({ word: known, rank: 4 * slips + (known[0] === word[0] ? 0 : 2) + (documents > 0 ? 0 : 1) });
    }
  near.sort((a, b) => a.rank - b.rank);
  const best = near[0]?.rank ?? 0;
  return near
    .filter(({ rank }) => rank < best + 4)
    .slice(0, CANDIDATES)
    .map(({ word: known }) => known);
}

/**
 * Letters to change, add, drop or swap with their neighbour to make one word of the other; `limit + 1` when more.
 *
 * Optimal string alignment (Damerau 1964, restricted), in O(length × limit).
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min(num(above, j) + 1, num(row, j - 1) + 1, num(above, j - 1) + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, num(before, j - 2) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = above;
    above = row;
  }
  return Math.min(num(above, other.length), limit + 1);
}

const num = (row: readonly number[], i: number): number => row[i] as number;
