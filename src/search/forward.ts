/** The documents word by word: all that ranking needs, and what the postings are made from. */
import { Language } from "../model/language.ts";
import { COUNTRIES, isStop } from "../text/stop.ts";
import { isCapital, words } from "../text/words.ts";
import type { Dictionary } from "./dictionary.ts";
import { bytes, signed, unsigned } from "./growing.ts";
import { carried, REASON } from "./wants.ts";

/** A text that a document is found by. */
export interface Field {
  readonly text: string;
  /** Null for names, which belong to both. */
  readonly language: Language | null;
  /** How much a word here proves that the document is about it, 0-1. */
  readonly weight: number;
}

/** Something to be found, or what stands around it. */
export interface Document {
  readonly fields: readonly Field[];
  /** Whether a question may find it; the others are only the context of those. */
  readonly findable: boolean;
  /** The sentences beside it and its title, counted from the first document of its part; none when left out. */
  readonly before?: number;
  readonly after?: number;
  readonly title?: number;
  /** Kinds of things in it (`wants.ts`); read from its words when left out, and a reason always. */
  readonly carries?: number;
}

/** Parts two fields: words on its two sides are not beside each other. */
export const BREAK = 0xffff_ffff;
export const NONE = -1;
/** A weight of 1: weights are kept in hundredths. */
export const FULL = 100;
/** Set in the weight of a token that a name is written with. */
export const NAMED = 128;

export interface Forward {
  /** How many documents there are, context included. */
  readonly size: number;
  /** Where the tokens of each document begin; one more than documents. */
  readonly start: Uint32Array;
  /** By token: the number of its form, or BREAK. */
  readonly forms: Uint32Array;
  /** By token, 0-100; and NAMED. */
  readonly weights: Uint8Array;
  /** By document: the number of another, or NONE. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly title: Int32Array;
  /** By document: 1 where a question may find it. */
  readonly findable: Uint8Array;
  /** By document: kinds of things in it, as bits. */
  readonly carries: Uint8Array;
}

/** Reads documents part by part; a document's number is how many came before it. */
export class ForwardBuilder {
  readonly #dictionary: Dictionary;
  readonly #start = unsigned();
  readonly #forms = unsigned();
  readonly #weights = bytes();
  readonly #before = signed();
  readonly #after = signed();
  readonly #title = signed();
  readonly #findable = bytes();
  readonly #carries = bytes();

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
    this.#start.push(0);
  }

  get size(): number {
    return this.#findable.length;
  }

  /** Adds documents that name one another by their place among them. */
  add(documents: Iterable<Document>): void {
    const first = this.size;
    for (const { fields, findable, before, after, title, carries } of documents) {
      const read = fields.reduce((kinds, field) => kinds | this.#addField(field), 0);
      const placed = (place: number | undefined) => (place === undefined ? NONE : first + place);
      this.#close(
        placed(before),
        placed(after),
        placed(title),
        findable ? 1 : 0,
        (carries ?? read) | (read & REASON),
      );
    }
  }

  /** Adds a field's words; gives the kinds of things among them where they are the document's own. */
  #addField({ text, language, weight }: Field): number {
    const all = words(text);
    for (const one of language === null ? Language.options : [language]) {
      for (const { text: word, raw } of all) {
        if (isStop(word, one) && !COUNTRIES.has(raw)) continue;
        const named = language === null && isCapital(raw) ? NAMED : 0;
        this.#push(this.#dictionary.add(word, one), Math.round(weight * FULL) | named);
      }
      this.#push(BREAK, 0);
    }
    return weight === 1 ? carried(all) : 0;
  }

  /** Adds some of the documents of another index as they are, with the numbers that their words have here. */
  copy(from: Forward, first: number, count: number, formHere: (form: number) => number): void {
    const moved = this.size - first;
    const placed = (number: number) => (number === NONE ? NONE : number + moved);
    for (let document = first; document < first + count; document++) {
      for (let i = from.start[document] as number; i < (from.start[document + 1] as number); i++) {
        const form = from.forms[i] as number;
        this.#push(form === BREAK ? BREAK : formHere(form), from.weights[i] as number);
      }
      this.#close(
        placed(from.before[document] as number),
        placed(from.after[document] as number),
        placed(from.title[document] as number),
        from.findable[document] as number,
        from.carries[document] as number,
      );
    }
  }

  #push(form: number, weight: number): void {
    this.#forms.push(form);
    this.#weights.push(weight);
  }

  #close(before: number, after: number, title: number, findable: number, carries: number): void {
    this.#start.push(this.#forms.length);
    this.#before.push(before);
    this.#after.push(after);
    this.#title.push(title);
    this.#findable.push(findable);
    this.#carries.push(carries);
  }

  build(): Forward {
    return {
      size: this.size,
      start: this.#start.toArray(),
      forms: this.#forms.toArray(),
      weights: this.#weights.toArray(),
      before: this.#before.toArray(),
      after: this.#after.toArray(),
      title: this.#title.toArray(),
      findable: this.#findable.toArray(),
      carries: this.#carries.toArray(),
    };
  }
}
