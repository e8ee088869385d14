/** Whether something grows, whatever single samples say. */

export interface Sample {
  /** Milliseconds. */
  readonly at: number;
  readonly value: number;
}

/** The median of all slopes between two samples, an hour (Theil 1950, Sen 1968); null of fewer than two. */
export function slopeAnHour(samples: readonly Sample[]): number | null {
  const slopes = samples.flatMap((one, i) =>
    samples
      .slice(i + 1)
      .filter(({ at }) => at > one.at)
      .map(({ at, value }) => (value - one.value) / (at - one.at)),
  );
  if (slopes.length === 0) return null;
  const sorted = slopes.sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return ((low + high) / 2) * 3_600_000;
}
