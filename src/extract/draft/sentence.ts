import type { Range } from "../../model/selector.ts";
import type { Quotation } from "../quotation/types.ts";

/** A sentence with the quotations that touch it. */
export interface Sentence {
  readonly sentence: Range;
  readonly quotations: readonly Quotation[];
}

/** Tells the sentence in which a range begins, in a time that does not grow with the article. `whole` ascend. */
export function sentenceFinder(
  whole: readonly Range[],
  quotations: readonly Quotation[],
): (range: Range) => Sentence {
  const sentences = whole.flatMap((sentence) => [...inReach(sentence)]);
  const touching = sentences.map((): Set<Quotation> => new Set());
  for (const quotation of quotations)
    for (const part of [...quotation.content, ...(quotation.cue ? [quotation.cue] : [])])
      for (let i = indexAt(sentences, part.start); (sentences[i]?.start ?? Infinity) < part.end; i++)
        touching[i]?.add(quotation);
  return (range) => {
    const i = indexAt(sentences, range.start);
    return { sentence: sentences[i] ?? range, quotations: [...(touching[i] ?? [])] };
  };
}

const REACH = 4000; // code units: what is longer is a table or a transcript without stops, and no sentence

function* inReach({ start, end }: Range): Generator<Range> {
  for (let from = start; from < end; from += REACH) yield { start: from, end: Math.min(end, from + REACH) };
}

/** The first of the ascending sentences that ends after a position. */
function indexAt(sentences: readonly Range[], position: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
