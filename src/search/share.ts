/** How surely each word of a question stands in a document. */

import { BREAK, type Forward, FULL, NAMED } from "./forward.ts";
import type { Alternative } from "./retrieve.ts";

/** Stands between two fields. */
export const NO_WORD = -1;

/** The terms of a question, marked so that a document is read in one pass over its tokens. */
export class Reader {
  readonly #forward: Forward;
  readonly #termOfForm: Uint32Array;
  readonly #marks: Uint16Array;
  readonly #terms: number[] = [];
  /** By mark: the word of the question that the term stands for first, and how surely. */
  readonly #wordOf: number[] = [0];
  readonly #sureOf: number[] = [0];
  /** By mark: how surely the term by itself stands for that word; 0 where it takes other terms too. */
  readonly #aloneOf: number[] = [0];
  /** Those of several terms, and of terms that stand for another word first. */
  readonly #others: {
    readonly word: number;
    readonly marks: readonly number[];
    readonly weight: number;
  }[] = [];
  readonly #held: Uint8Array;
  readonly #words: number;
  readonly #known = new Map<number, readonly number[]>();

  /** `marks` has a place for each term and is all 0; it is so again after `close`. */
  constructor(
    words: readonly { readonly alternatives: readonly Alternative[] }[],
    forward: Forward,
    termOfForm: Uint32Array,
    marks: Uint16Array,
  ) {
    this.#forward = forward;
    this.#termOfForm = termOfForm;
    this.#marks = marks;
    this.#words = words.length;
    words.forEach(({ alternatives }, word) => {
      for (const { terms, weight } of alternatives) {
        const marks = terms.map((term) => this.#mark(term, word, weight));
        const [mark] = marks;
        if (mark !== undefined && marks.length === 1 && this.#wordOf[mark] === word)
          this.#aloneOf[mark] = Math.max(weight, this.#aloneOf[mark] as number);
        else this.#others.push({ word, weight, marks });
      }
    });
    this.#held = new Uint8Array(this.#terms.length + 1);
  }

  #mark(term: number, word: number, weight: number): number {
    const known = this.#marks[term] as number;
    if (known !== 0) return known;
    this.#wordOf.push(word);
    this.#sureOf.push(weight);
    this.#aloneOf.push(0);
    const mark = this.#terms.push(term);
    this.#marks[term] = mark;
    return mark;
  }

  /** By word of the question: 0-1, the weight of the field it stands in by the surety of what stands for it. */
  shares(document: number): readonly number[] {
    const known = this.#known.get(document);
    if (known) return known;
    const { start, forms, weights } = this.#forward;
    const [termOfForm, marks, wordOf, aloneOf] = [this.#termOfForm, this.#marks, this.#wordOf, this.#aloneOf];
    const held = this.#held.fill(0);
    const shares = new Array<number>(this.#words).fill(0);
    for (let i = start[document] as number, end = start[document + 1] as number; i < end; i++) {
      const form = forms[i] as number;
      if (form === BREAK) continue;
      const mark = marks[termOfForm[form] as number] as number;
      if (mark === 0) continue;
      const weight = (weights[i] as number) & ~NAMED;
      if (weight <= (held[mark] as number)) continue;
      held[mark] = weight;
      raise(shares, wordOf[mark] as number, ((aloneOf[mark] as number) * weight) / FULL);
    }
    for (const { word, marks: needed, weight } of this.#others) {
      let least = FULL;
      for (const mark of needed) least = Math.min(least, held[mark] as number);
      raise(shares, word, (weight * least) / FULL);
    }
    this.#known.set(document, shares);
    return shares;
  }

  /** Visits the words of the question where they stand in a document: which, how surely, in what form. */
  each(document: number, visit: (word: number, sure: number, place: number, form: number) => void): void {
    const { start, forms } = this.#forward;
    const [termOfForm, marks] = [this.#termOfForm, this.#marks];
    for (let i = start[document] as number, end = start[document + 1] as number; i < end; i++) {
      const form = forms[i] as number;
      if (form === BREAK) {
        visit(NO_WORD, 0, i, form);
        continue;
      }
      const mark = marks[termOfForm[form] as number] as number;
      if (mark !== 0) visit(this.#wordOf[mark] as number, this.#sureOf[mark] as number, i, form);
    }
  }

  close(): void {
    for (const term of this.#terms) this.#marks[term] = 0;
  }
}

function raise(shares: number[], word: number, share: number): void {
  if (share > (shares[word] as number)) shares[word] = share;
}
