/** How fast a text is read. */
import { quantile } from "./metrics.ts";

const LEAST_MS = 200; // a round is so long, so that the clock's grain does not count
const ROUNDS = 7;
const MOST_MS = 6000; // after which no new round begins

/**
 * Thousands of UTF-8 bytes a second: the median of several rounds.
 *
 * The caller has read all texts once already, so that the compiler has seen them.
 */
export function kbPerS(texts: readonly string[], read: (place: number) => void): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const speeds: number[] = [];
  const begin = performance.now();
  while (speeds.length < ROUNDS && (speeds.length === 0 || performance.now() - begin < MOST_MS)) {
    const start = performance.now();
    let passes = 0;
    do {
      for (let place = 0; place < texts.length; place++) read(place);
      passes++;
    } while (performance.now() - start < LEAST_MS);
    speeds.push((passes * bytes) / (performance.now() - start)); // bytes a millisecond are thousands a second
  }
  const median = quantile(speeds, 0.5);
  return median < 100 ? Math.round(10 * median) / 10 : Math.round(median);
}
