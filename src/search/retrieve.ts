/** The documents that have most of a question, by BM25, without scoring those that cannot be among them. */
import { GREATEST, type Postings } from "./postings.ts";

/** Terms that must all be there to stand for a word of the question, and how surely they do, 0-1. */
export interface Alternative {
  readonly terms: readonly number[];
  readonly weight: number;
}

/** A word of the question: all that may stand for it, and what it counts beside the others, 0-1. */
export interface Wanted {
  readonly alternatives: readonly Alternative[];
  readonly weight: number;
}

/** Numbers by document, kept from question to question: making a million for each would cost more than the search. */
export interface Workspace {
  /** What each document has so far; all 0 between two questions. */
  readonly scores: Float32Array;
  /** What one word of the question adds to each; all 0 between two words. */
  readonly added: Float32Array;
  /** Documents that have a score. */
  readonly met: Uint32Array;
}

export const workspaceFor = (size: number): Workspace => ({
  scores: new Float32Array(size),
  added: new Float32Array(size),
  met: new Uint32Array(size),
});

interface Candidate {
  readonly document: number;
  readonly score: number;
}

export interface Retrieved {
  /** Best first; of equal ones the earlier document. */
  readonly candidates: readonly Candidate[];
  /** By wanted word: how rare what stands for it is. */
  readonly idf: readonly number[];
}

/** The documents that may be found: those of which a kind is in the mask; all where that is 0. */
export interface Only {
  readonly kinds: Uint8Array;
  readonly mask: number;
}

const ANY: Only = { kinds: new Uint8Array(0), mask: 0 };

/** The documents that a word of the question finds, in no order. */
interface Row {
  readonly documents: Uint32Array;
  readonly scores: Float32Array | Uint8Array;
  /** What a score is multiplied by. */
  readonly factor: number;
  /** No document gets more. */
  readonly bound: number;
  readonly idf: number;
  /** Whether the documents rise, so that one can be sought. */
  readonly rising: boolean;
}

/** Rarity, as in BM25 (Robertson & Zaragoza 2009, 3.2). */
export const idf = (having: number, size: number): number =>
  Math.log(1 + (size - having + 0.5) / (having + 0.5));

/**
 * Scores word by word, what can add most first. Once the words that are left cannot lift a new document among the
 * `count` best, only the documents already met are scored further.
 *
 * Source: MaxScore, term at a time (Turtle & Flood 1995): nothing is lost that could have been among the best.
 */
export function retrieve(
  wanted: readonly Wanted[],
  postings: Postings,
  size: number,
  count: number,
  workspace: Workspace,
  only: Only = ANY,
): Retrieved {
  const { scores, met } = workspace;
  const rows = wanted.map((word) => rowOf(word, postings, size, workspace));
  const inOrder = [...rows].sort((a, b) => b.bound - a.bound);
  let left = inOrder.reduce((total, { bound }) => total + bound, 0);
  let done = 0; // no document has more than the words so far can give
  let open = true;
  let length = 0;
  for (const row of inOrder) {
    left -= row.bound;
    done += row.bound;
    if (open) length = addAll(row, scores, met, length, only);
    else addToMet(row, scores, met, length);
    if (length <= count || (open && left >= done)) continue;
    const least = reachedBy(count, scores, met, length) * (1 - ROUNDING);
    if (left >= least && open) continue;
    open = false;
    length = keep(least - left, scores, met, length);
  }
  const candidates = bestOf(count, scores, met, length);
  for (let i = 0; i < length; i++) scores[met[i] as number] = 0;
  return { candidates, idf: rows.map((row) => row.idf) };
}

/** The best, in order. Most of a long list, equal ones above all, are turned away by the last of them. */
function bestOf(count: number, scores: Float32Array, met: Uint32Array, length: number): readonly Candidate[] {
  const best: Candidate[] = [];
  for (let i = 0; i < length; i++) {
    const document = met[i] as number;
    const one = { document, score: scores[document] as number };
    const last = best[count - 1];
    if (last && order(last, one) < 0) continue;
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (order(best[middle] as Candidate, one) < 0) low = middle + 1;
      else high = middle;
    }
    best.splice(low, 0, one);
    if (best.length > count) best.pop();
  }
  return best;
}

const order = (a: Candidate, b: Candidate): number => b.score - a.score || a.document - b.document;

const ROUNDING = 1e-5; // sums of 32-bit numbers differ by their order

function addAll(
  { documents, scores: values, factor }: Row,
  scores: Float32Array,
  met: Uint32Array,
  length: number,
  { kinds, mask }: Only,
): number {
  let end = length;
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i] as number;
    if (mask !== 0 && ((kinds[document] as number) & mask) === 0) continue;
    const score = scores[document] as number;
    if (score === 0) met[end++] = document;
    scores[document] = score + factor * (values[i] as number);
  }
  return end;
}

const SEEK = 24; // a seek costs about as much as so many steps

function addToMet(
  { documents, scores: values, factor, rising }: Row,
  scores: Float32Array,
  met: Uint32Array,
  length: number,
): void {
  if (rising && length * SEEK < documents.length) {
    for (let i = 0; i < length; i++) {
      const document = met[i] as number;
      const at = seek(documents, document);
      if (at >= 0) scores[document] = (scores[document] as number) + factor * (values[at] as number);
    }
    return;
  }
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i] as number;
    const score = scores[document] as number;
    if (score > 0) scores[document] = score + factor * (values[i] as number);
  }
}

/** Keeps the documents with at least so much, and forgets the others. */
function keep(least: number, scores: Float32Array, met: Uint32Array, length: number): number {
  let end = 0;
  for (let i = 0; i < length; i++) {
    const document = met[i] as number;
    if ((scores[document] as number) >= least) met[end++] = document;
    else scores[document] = 0;
  }
  return end;
}

/** Where a number stands in a rising list; -1 when it does not. */
function seek(numbers: Uint32Array, number: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const there = numbers[middle] as number;
    if (there === number) return middle;
    if (there < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

const BINS = 1024;
const bins = new Uint32Array(BINS);

/** A score that at least `count` documents reach: the lower edge of the bin in which the last of them is. */
function reachedBy(count: number, scores: Float32Array, met: Uint32Array, length: number): number {
  let top = 0;
  for (let i = 0; i < length; i++) {
    const score = scores[met[i] as number] as number;
    if (score > top) top = score;
  }
  bins.fill(0);
  const scale = (BINS - 1) / top;
  for (let i = 0; i < length; i++) {
    const bin = ((scores[met[i] as number] as number) * scale) | 0;
    bins[bin] = (bins[bin] as number) + 1;
  }
  let above = 0;
  for (let bin = BINS - 1; bin >= 0; bin--) {
    above += bins[bin] as number;
    if (above >= count) return bin / scale;
  }
  return 0;
}

/** The documents of a word with what it adds to each: that of the alternative which adds most. */
function rowOf(
  { alternatives, weight }: Wanted,
  postings: Postings,
  size: number,
  { added }: Workspace,
): Row {
  const lists = alternatives
    .map((alternative) => ({ sure: alternative.weight, ...withAll(alternative.terms, postings) }))
    .filter(({ documents }) => documents.length > 0);
  const [first, ...others] = lists;
  if (!first) return { ...NOWHERE, idf: idf(0, size) };
  if (others.length === 0) {
    const rarity = idf(first.documents.length, size) * first.sure;
    const factor = (weight * rarity * GREATEST) / 255;
    const { documents, impacts: scores, greatest } = first;
    return {
      documents,
      scores,
      factor,
      bound: factor * greatest,
      idf: idf(documents.length, size),
      rising: true,
    };
  }
  let sum = 0;
  for (const { documents } of lists) sum += documents.length;
  const documents = new Uint32Array(sum);
  let length = 0;
  for (const { documents: theirs, impacts, sure } of lists)
    for (let i = 0; i < theirs.length; i++) {
      const document = theirs[i] as number;
      const known = added[document] as number;
      const impact = sure * (impacts[i] as number);
      if (known === 0) documents[length++] = document;
      if (impact > known) added[document] = impact;
    }
  const scores = new Float32Array(length);
  let greatest = 0;
  for (let i = 0; i < length; i++) {
    const document = documents[i] as number;
    const impact = added[document] as number;
    scores[i] = impact;
    if (impact > greatest) greatest = impact;
    added[document] = 0;
  }
  // Words that stand for one another are as rare as all of them together.
  const rarity = idf(length, size);
  const factor = (weight * rarity * GREATEST) / 255;
  const bound = factor * greatest;
  return { documents: documents.subarray(0, length), scores, factor, bound, idf: rarity, rising: false };
}

const NOWHERE = {
  documents: new Uint32Array(0),
  scores: new Uint8Array(0),
  factor: 0,
  bound: 0,
  rising: true,
} as const;

interface List {
  readonly documents: Uint32Array;
  readonly impacts: Uint8Array;
  readonly greatest: number;
}

/** The documents that have all the terms, each with the least of its impacts. */
function withAll(terms: readonly number[], postings: Postings): List {
  const [rarest, ...others] = terms
    .map((term) => listOf(term, postings))
    .sort((a, b) => a.documents.length - b.documents.length);
  if (!rarest) return { documents: new Uint32Array(0), impacts: new Uint8Array(0), greatest: 0 };
  if (others.length === 0) return rarest;
  const documents = new Uint32Array(rarest.documents.length);
  const impacts = new Uint8Array(documents.length);
  const places = others.map(() => 0); // in the other lists, which rise too
  let length = 0;
  let greatest = 0;
  for (let i = 0; i < rarest.documents.length; i++) {
    const document = rarest.documents[i] as number;
    let impact = rarest.impacts[i] as number;
    for (let j = 0; j < others.length && impact > 0; j++) {
      const other = others[j] as List;
      const at = from(other.documents, places[j] as number, document);
      places[j] = at;
      impact = other.documents[at] === document ? Math.min(impact, other.impacts[at] as number) : 0;
    }
    if (impact === 0) continue;
    documents[length] = document;
    impacts[length++] = impact;
    if (impact > greatest) greatest = impact;
  }
  return { documents: documents.subarray(0, length), impacts: impacts.subarray(0, length), greatest };
}

/** The first place, from one on, where a rising list has a number or a greater one: in steps that double. */
function from(numbers: Uint32Array, start: number, number: number): number {
  let step = 1;
  let low = start;
  while (low + step < numbers.length && (numbers[low + step] as number) < number) {
    low += step;
    step *= 2;
  }
  let high = Math.min(numbers.length, low + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

function listOf(term: number, { start, documents, impacts, greatest }: Postings): List {
  const [from, to] = [start[term] as number, start[term + 1] as number];
  return {
    documents: documents.subarray(from, to),
    impacts: impacts.subarray(from, to),
    greatest: greatest[term] as number,
  };
}
