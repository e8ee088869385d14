import type { Range } from "../../../model/selector.ts";
import type { Stretch } from "../marks.ts";
import type { CueClass } from "../types.ts";
import type { Span } from "./kinds.ts";
import type { Sentence } from "./tokens.ts";

/** An article cut up once for all passes. */
export interface Reading {
  readonly text: string;
  readonly quotes: readonly Stretch[];
  readonly sentences: readonly Sentence[];
}

/** A quotation that a pass has found, before its speaker is looked up. */
export interface Draft {
  /** The number of the sentence of the cue, or of the content where there is none. */
  readonly sentence: number;
  readonly content: readonly Range[];
  readonly cue: Range | null;
  readonly cueClass: CueClass | null;
  /** In tokens of the sentence. */
  readonly source: Span | null;
  /** The source where it is no token of the sentence: a label within quotation marks. */
  readonly named?: Range;
  /** Whether the words are the speaker's own even without quotation marks: a transcript. */
  readonly verbatim?: true;
  readonly rule: string;
}

/** The characters of the tokens from `start` to `end`. */
export function rangeOf(sentence: Sentence, { start, end }: Span): Range {
  const [first, last] = [sentence[start], sentence[end - 1]];
  if (!first || !last) throw new RangeError(`No tokens: ${start} to ${end} of ${sentence.length}`);
  return { start: first.start, end: last.end };
}
