const USUAL = 64; // letters: rows for words up to there are kept

const rowsFor = (length: number) =>
  [new Uint16Array(length + 1), new Uint16Array(length + 1), new Uint16Array(length + 1)] as const;
const kept = rowsFor(USUAL);

/**
 * Letters to change, add, drop or swap with their neighbour to make one word of the other; `limit + 1` when more.
 *
 * Optimal string alignment (Damerau 1964, restricted), in O(length × limit).
 */
export function editDistance(one: string, other: string, limit: number): number {
  const beyond = limit + 1;
  if (Math.abs(one.length - other.length) > limit) return beyond;
  let [before, above, row] = other.length <= USUAL ? kept : rowsFor(other.length);
  for (let j = 0; j <= other.length; j++) above[j] = Math.min(j, beyond);
  for (let i = 1; i <= one.length; i++) {
    // Further than `limit` from the diagonal nothing can be near enough.
    const from = Math.max(1, i - limit);
    const to = Math.min(other.length, i + limit);
    row[from - 1] = from === 1 ? Math.min(i, beyond) : beyond;
    let least = row[from - 1] as number;
    const letter = one.charCodeAt(i - 1);
    for (let j = from; j <= to; j++) {
      const isSame = letter === other.charCodeAt(j - 1);
      const changed = (above[j - 1] as number) + (isSame ? 0 : 1);
      const dropped = (j === i + limit ? beyond : (above[j] as number)) + 1;
      let cost = Math.min(changed, dropped, (row[j - 1] as number) + 1);
      const isSwap =
        i > 1 &&
        j > 1 &&
        letter === other.charCodeAt(j - 2) &&
        one.charCodeAt(i - 2) === other.charCodeAt(j - 1);
      if (isSwap) cost = Math.min(cost, (before[j - 2] as number) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return beyond;
    [before, above, row] = [above, row, before];
  }
  return Math.min(above[other.length] as number, beyond);
}
