import { has, is } from "./kinds.ts";
import { TAG } from "./tags.ts";
import type { Sentence, Token } from "./tokens.ts";

/** What stands before a verb that belongs to it: "has not yet", "will". */
export interface VerbGroup {
  /** The first token of the group. */
  readonly start: number;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly infinitive: boolean;
  readonly modal: boolean;
  readonly auxiliary: boolean;
}

const BE = ["am", "is", "are", "was", "were", "be", "been", "being", "'s", "'re", "'m", "get", "gets", "got"];

/** The group whose main verb stands at `at`; an adverb before the subject is not part of it. */
export function groupOf(sentence: Sentence, at: number): VerbGroup {
  let start = at;
  let [negated, be, infinitive, modal, auxiliary] = [false, false, false, false, false];
  const form = sentence[at]?.lower ?? "";
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const token = sentence[i] as Token;
    if (token.kind !== "word") break;
    if (is(token, "to")) infinitive = true;
    else if (has(token, TAG.negation)) negated = true;
    else if (is(token, "'s") && has(sentence[i - 1], TAG.pronoun)) be = true;
    else if (
      has(token, TAG.auxiliary) &&
      !is(token, "'s") &&
      !(has(token, TAG.modal) && midNameAt(sentence, i))
    ) {
      if (BE.includes(token.lower)) be = true;
      if (has(token, TAG.modal)) modal = true;
      auxiliary = true;
    } else if (!has(token, TAG.adverb)) break;
    start = i;
    if (infinitive) break;
  }
  while (start < at && has(sentence[start], TAG.adverb) && sentence[start]?.capital) start += 1;
  const ing = form.endsWith("ing");
  return { start, negated, passive: be && !ing, progressive: be && ing, infinitive, modal, auxiliary };
}

const midNameAt = (sentence: Sentence, at: number): boolean => at > 0 && (sentence[at]?.capital ?? false);
