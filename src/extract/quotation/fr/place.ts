import type { Stretch } from "../marks.ts";
import type { Draft } from "./draft.ts";
import type { Sentence, Token } from "./tokens.ts";

/** What a rule sees: a sentence, the place of a quoted stretch in it, and what was found so far. */
export interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly stretch: Stretch;
  readonly before: Sentence | null;
  /** The quotation that ends the sentence before, or the paragraph before that a heading parts from this one. */
  readonly last: Draft | null;
  /** The quotations of this sentence so far. */
  readonly here: readonly Draft[];
}

/** Whether nothing stands before a stretch, or a stop: « Oui », dit X. « Non. » */
export const isFirst = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || /^[.!?…]+$/.test(tokens[at - 1]?.low ?? "");
