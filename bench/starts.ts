/** Where the sentences of a text begin, as annotated and as found. */
import type { Tally } from "./spans.ts";

/** How many starts are right. The text's first sentence begins where the text does, so it is not counted. */
export function tallyStarts([, ...expected]: readonly number[], [, ...found]: readonly number[]): Tally {
  const right = new Set(expected);
  return {
    expected: expected.length,
    found: found.length,
    right: found.filter((start) => right.has(start)).length,
  };
}
