/**
 * Letters to change, add, drop or swap with their neighbour to make one word of the other; `limit + 1` when more.
 *
 * Optimal string alignment (Damerau 1964, restricted), in O(length × limit).
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min(num(above, j) + 1, num(row, j - 1) + 1, num(above, j - 1) + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, num(before, j - 2) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = above;
    above = row;
  }
  return Math.min(num(above, other.length), limit + 1);
}

const num = (row: readonly number[], i: number): number => row[i] as number;
