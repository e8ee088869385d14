import { editDistance } from "../text/edit-distance.ts";

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
