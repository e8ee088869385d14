/** How good a ranking is, and how long it took. */

export interface Scores {
  readonly ndcg10: number;
  readonly mrr10: number;
  readonly r1: number;
  readonly r5: number;
  readonly r10: number;
}

/** Of one ranking: what is relevant has a gain of one, all else none (Järvelin & Kekäläinen 2002). */
export function scoresOf(ranking: readonly string[], relevant: ReadonlySet<string>): Scores {
  const places = ranking.slice(0, 10).flatMap((id, place) => (relevant.has(id) ? [place] : []));
  const gain = (place: number) => 1 / Math.log2(place + 2);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const ideal = sum(Array.from({ length: Math.min(10, relevant.size) }, (_, place) => gain(place)));
  const within = (count: number) => (places.some((place) => place < count) ? 1 : 0);
  const [best] = places;
  return {
    ndcg10: ideal === 0 ? 0 : sum(places.map(gain)) / ideal,
    mrr10: best === undefined ? 0 : 1 / (best + 1),
    r1: within(1),
    r5: within(5),
    r10: within(10),
  };
}

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0) / Math.max(1, numbers.length);

/** The number that so large a share of them does not pass. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** How likely one of `above` is greater than one of `below`: 0.5 is chance, 1 always. */
export function rocAuc(above: readonly number[], below: readonly number[]): number {
  const all = [
    ...above.map((number) => ({ number, isAbove: true })),
    ...below.map((number) => ({ number, isAbove: false })),
  ].sort((a, b) => a.number - b.number);
  let ranks = 0;
  for (let i = 0; i < all.length; ) {
    let next = i;
    while (next < all.length && all[next]?.number === all[i]?.number) next++;
    const rank = (i + next + 1) / 2; // equal numbers share their ranks
    ranks += rank * all.slice(i, next).filter(({ isAbove }) => isAbove).length;
    i = next;
  }
  return (ranks - (above.length * (above.length + 1)) / 2) / (above.length * below.length);
}
