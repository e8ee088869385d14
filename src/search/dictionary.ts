/** The words of the documents by number: each form as it stands there, and the term it shares with its inflections. */
import type { Language } from "../model/language.ts";
import { type Term, termOf } from "../text/term.ts";
import { unsigned } from "./growing.ts";

export class Dictionary {
  /** Folded words by form number; a word that stands in both languages has two numbers. */
  readonly words: string[] = [];
  readonly languages: Language[] = [];
  readonly terms: Term[] = [];
  readonly #termOfForm = unsigned();
  readonly #forms: Readonly<Record<Language, Map<string, number>>> = { fr: new Map(), en: new Map() };
  readonly #terms = new Map<Term, number>();

  /** The number of a folded word, which it gets when it has none. */
  add(word: string, language: Language): number {
    return this.#forms[language].get(word) ?? this.append(word, language, termOf(word, language));
  }

  /** Numbers a word that has none yet. */
  append(word: string, language: Language, term: Term): number {
    let number = this.#terms.get(term);
    if (number === undefined) {
      number = this.terms.push(term) - 1;
      this.#terms.set(term, number);
    }
    this.#termOfForm.push(number);
    this.languages.push(language);
    const form = this.words.push(word) - 1;
    this.#forms[language].set(word, form);
    return form;
  }

  /** The number of a folded word; undefined when no document has it. */
  form(word: string, language: Language): number | undefined {
    return this.#forms[language].get(word);
  }

  /** The number of a term; undefined when no document has it. */
  term(term: Term): number | undefined {
    return this.#terms.get(term);
  }

  /** By form number: the number of its term. */
  termOfForm(): Uint32Array<ArrayBuffer> {
    return this.#termOfForm.toArray();
  }
}
