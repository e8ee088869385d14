import { lowerBound } from "../../model/lower-bound.ts";
import type { Range } from "../../model/selector.ts";
import type { Quotation } from "../quotation/types.ts";

/** A sentence with the quotations that touch it. */
export interface Sentence {
  readonly sentence: Range;
  readonly quotations: readonly Quotation[];
}

/** Tells the sentence in which a range begins, in a time that does not grow with the article. `sentences` ascend. */
export function sentenceFinder(
  sentences: readonly Range[],
  quotations: readonly Quotation[],
): (range: Range) => Sentence {
  const indexAt = (position: number) => lowerBound(sentences, ({ end }) => end > position);
  const touching = sentences.map((): Set<Quotation> => new Set());
  for (const quotation of quotations)
    for (const part of [...quotation.content, ...(quotation.cue ? [quotation.cue] : [])])
      for (let i = indexAt(part.start); (sentences[i]?.start ?? Infinity) < part.end; i++)
        touching[i]?.add(quotation);
  return (range) => {
    const i = indexAt(range.start);
    return { sentence: sentences[i] ?? range, quotations: [...(touching[i] ?? [])] };
  };
}
