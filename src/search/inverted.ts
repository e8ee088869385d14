/** An inverted index over small documents: from a term to the documents that have it, and how much. */
import type { Language } from "../model/language.ts";
import { isStop } from "../text/stop.ts";
import { type Term, termOf } from "../text/term.ts";
import { words } from "../text/words.ts";

/** A text that a document is found by. */
export interface Field {
  readonly text: string;
  /** Null for names, which belong to both. */
  readonly language: Language | null;
  /** How much a word here proves that the document is about it, 0-1. */
  readonly weight: number;
}

export interface Inverted {
  /** How many documents there are. */
  readonly size: number;
  /** By term, then by document number: the greatest weight of a field that has the term. */
  readonly postings: ReadonlyMap<Term, ReadonlyMap<number, number>>;
  /** Folded words as they stand in the fields, and in how many documents. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Folded words of names, those written with a capital. */
  readonly names: ReadonlySet<string>;
  /** Words in the heaviest fields of each document: how much it says besides. */
  readonly lengths: readonly number[];
}

/** Indexes documents by their fields; the document's number is its place in the list. */
export function invert(documents: readonly (readonly Field[])[]): Inverted {
  const postings = new Map<Term, Map<number, number>>();
  const vocabulary = new Map<string, number>();
  const names = new Set<string>();
  const lengths = documents.map((fields, document) => {
    const seen = new Set<string>();
    let length = 0;
    for (const { text, language, weight } of fields) {
      for (const { text: word, raw } of words(text)) {
        if (language === null && isCapital(raw)) names.add(word);
        for (const one of language === null ? (["fr", "en"] as const) : [language]) {
          if (isStop(word, one)) continue;
          const term = termOf(word, one);
          const row = postings.get(term) ?? new Map<number, number>();
          row.set(document, Math.max(weight, row.get(document) ?? 0));
          postings.set(term, row);
        }
        if (weight === 1) length++;
        if (weight >= CORRECTED_TO) seen.add(word);
      }
    }
    for (const word of seen) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
    return length;
  });
  return { size: documents.length, postings, vocabulary, names, lengths };
}

const CORRECTED_TO = 0.3; // words of every field may be what a misspelt word meant

/** Whether a word is written with a capital. */
export const isCapital = (raw: string): boolean => /^\p{Lu}/u.test(raw);
