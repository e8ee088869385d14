/** From a term to the documents that have it, and how much each is about it. */
import { BREAK, type Forward, FULL, NAMED } from "./forward.ts";

export interface Postings {
  /** Where each term's postings begin; one more than terms. */
  readonly start: Uint32Array;
  /** By posting, rising within a term. */
  readonly documents: Uint32Array;
  /** By posting: BM25F without its idf, as a share of the greatest there can be, 1-255. */
  readonly impacts: Uint8Array;
  /** By term: its greatest impact. */
  readonly greatest: Uint8Array;
}

/** BM25F (Robertson & Zaragoza 2009, 3.5), as measured on single sentences: they are short and alike in length. */
const K1 = 0.9;
const B = 0.4;

/** What an impact of 255 stands for. */
export const GREATEST = K1 + 1;

/** Inverts the findable documents. */
export function invert(forward: Forward, termOfForm: Uint32Array, terms: number): Postings {
  const { size, start, forms, weights, findable } = forward;
  // Which document a term was last seen in, so that a document counts once.
  const last = new Int32Array(terms).fill(-1);
  const first = new Uint32Array(terms + 1);
  const lengths = new Float32Array(size);
  let total = 0;
  let found = 0;
  for (let document = 0; document < size; document++) {
    if (findable[document] === 0) continue;
    let length = 0;
    for (let i = start[document] as number; i < (start[document + 1] as number); i++) {
      const form = forms[i] as number;
      if (form === BREAK) continue;
      const term = termOfForm[form] as number;
      length += (weights[i] as number) & ~NAMED;
      if (last[term] === document) continue;
      last[term] = document;
      first[term + 1] = (first[term + 1] as number) + 1;
    }
    lengths[document] = length / FULL;
    total += length / FULL;
    found++;
  }
  for (let term = 0; term < terms; term++)
    first[term + 1] = (first[term + 1] as number) + (first[term] as number);

  const documents = new Uint32Array(first[terms] as number);
  const impacts = new Uint8Array(documents.length);
  const greatest = new Uint8Array(terms);
  const next = first.slice();
  const frequency = new Float32Array(terms);
  const average = total / Math.max(1, found);
  for (let document = 0; document < size; document++) {
    if (findable[document] === 0) continue;
    const from = start[document] as number;
    const to = start[document + 1] as number;
    for (let i = from; i < to; i++) {
      const form = forms[i] as number;
      if (form === BREAK) continue;
      const term = termOfForm[form] as number;
      frequency[term] = (frequency[term] as number) + ((weights[i] as number) & ~NAMED) / FULL;
    }
    const norm = K1 * (1 - B + (B * (lengths[document] as number)) / average);
    for (let i = from; i < to; i++) {
      const form = forms[i] as number;
      if (form === BREAK) continue;
      const term = termOfForm[form] as number;
      const tf = frequency[term] as number;
      if (tf === 0) continue; // done already
      frequency[term] = 0;
      const impact = Math.max(1, Math.round((255 * tf) / (tf + norm)));
      const at = next[term] as number;
      documents[at] = document;
      impacts[at] = impact;
      next[term] = at + 1;
      if (impact > (greatest[term] as number)) greatest[term] = impact;
    }
  }
  return { start: first, documents, impacts, greatest };
}
