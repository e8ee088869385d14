/** The documents word by word: all that ranking needs, and what the postings are made from. */
import { Language } from "../model/language.ts";
import { isStop } from "../text/stop.ts";
import { isCapital, words } from "../text/words.ts";
import type { Dictionary } from "./dictionary.ts";
import { bytes, signed, unsigned } from "./growing.ts";
import { carried } from "./wants.ts";

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
  /** Numbers of the sentences beside it and of its title, which may come later; NONE when left out. */
  readonly before?: number;
  readonly after?: number;
  readonly title?: number;
  /** Kinds of things in it (`wants.ts`); read from its words when left out. */
  readonly carries?: number;
}

/** Parts two fields: words on its two sides are not beside each other. */
export const BREAK = 0xffff_ffff;
export const NONE = -1;
/** A weight of 1: weights are kept in hundredths. */
export const FULL = 100;

export interface Forward {
  /** How many documents there are, context included. */
  readonly size: number;
  /** Where the tokens of each document begin; one more than documents. */
  readonly start: Uint32Array;
  /** By token: the number of its form, or BREAK. */
  readonly forms: Uint32Array;
  /** By token, 0-100. */
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

/** Reads documents one by one; a document's number is how many came before it. */
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

  add({ fields, findable, before = NONE, after = NONE, title = NONE, carries }: Document): void {
    let read = 0;
    for (const field of fields) {
      const all = words(field.text);
      if (field.weight === 1) read |= carried(all);
      if (field.language === null)
        for (const { text, raw } of all) if (isCapital(raw)) this.#dictionary.names.add(text);
      for (const language of field.language === null ? Language.options : [field.language]) {
        for (const { text } of all) {
          if (isStop(text, language)) continue;
          this.#forms.push(this.#dictionary.add(text, language));
          this.#weights.push(Math.round(field.weight * FULL));
        }
        this.#forms.push(BREAK);
        this.#weights.push(0);
      }
    }
    this.#start.push(this.#forms.length);
    this.#before.push(before);
    this.#after.push(after);
    this.#title.push(title);
    this.#findable.push(findable ? 1 : 0);
    this.#carries.push(carries ?? read);
  }

  build(): Forward {
    return {
      size: this.#start.length - 1,
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
