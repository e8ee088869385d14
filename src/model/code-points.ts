/**
 * Crosses between Unicode code points, which the record counts in (W3C Web Annotation 4.2.5), and
 * UTF-16 code units, which JavaScript slices by. The only file that crosses.
 *
 * Costs one pass over the text to build; then O(log n) a crossing, n being the number of astral letters.
 */
export class CodePoints {
  /** Code points in the whole text. */
  readonly length: number;
  /** Code point positions of the letters that take two code units, ascending. */
  readonly #astral: readonly number[];

  constructor(text: string) {
    const astral: number[] = [];
    for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g))
      astral.push(index - astral.length);
    this.#astral = astral;
    this.length = text.length - astral.length;
  }

  /** Code units before the code point at `point`. */
  toUnit(point: number): number {
    return point + countBelow(this.#astral, point);
  }

  /** Code points before the code unit at `unit`; a unit inside a pair counts as the pair's end. */
  toPoint(unit: number): number {
    let low = 0;
    let high = this.#astral.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#astral[middle] as number) + middle < unit) low = middle + 1;
      else high = middle;
    }
    return unit - low + (low > 0 && (this.#astral[low - 1] as number) + low === unit ? 1 : 0);
  }
}

/** How many of the ascending `numbers` are smaller than `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
