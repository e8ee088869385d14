import type { Range } from "../../../model/selector.ts";
import type { Stretch } from "../marks.ts";
import type { CueClass, Quotation } from "../types.ts";
import type { Phrase } from "./phrase.ts";
import type { Token } from "./tokens.ts";

/** A quotation before it is known who speaks. */
export interface Draft {
  readonly rule: string;
  readonly content: readonly Range[];
  readonly stretches: readonly Stretch[];
  readonly cue: Range | null;
  readonly cueClass: CueClass | null;
  /** The words for the source; null when it is that of `like`. */
  readonly phrase: Phrase | null;
  /** The quotation that this one goes on from. */
  readonly like: Draft | null;
}

/** What a draft keeps of its cue, which may be no verb. */
export interface CueWords {
  readonly range: Range;
  readonly verb: { readonly cueClass: CueClass };
}

/** The draft of a content of tokens, each piece from one token up to another. */
export function draftOf(
  rule: string,
  tokens: readonly Token[],
  pieces: readonly (readonly [number, number])[],
  cue: CueWords | null,
  phrase: Phrase | null,
  like: Draft | null = null,
): Draft | null {
  const content: Range[] = [];
  const stretches: Stretch[] = [];
  for (const [from, to] of pieces) {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!first || !last || from >= to) continue;
    content.push({ start: first.start, end: last.end });
    for (const { stretch } of tokens.slice(from, to)) if (stretch) stretches.push(stretch);
  }
  if (content.length === 0) return null;
  return {
    rule,
    content,
    stretches,
    cue: cue?.range ?? null,
    cueClass: cue?.verb.cueClass ?? null,
    phrase,
    like,
  };
}

/** Whether quotation marks hold all of the content, some of it, or no more than a word. */
export function directnessOf(draft: Draft): Quotation["directness"] {
  // A word in marks is the writer's distance, or a name.
  if (
    !draft.stretches.some(
      ({ inner, utterance, title }) => utterance || (!title && inner.end - inner.start > A_WORD),
    )
  )
    return isAll(draft) ? "direct" : "indirect";
  return isAll(draft) ? "direct" : "mixed";
}

const A_WORD = 14; // code units: the length of a long word

const isAll = ({ content, stretches }: Draft): boolean =>
  content.every(({ start, end }) => stretches.some(({ outer }) => outer.start <= start && end <= outer.end));
