/** Pairing what was found with what was expected, and what that makes of a system. */
import type { Range } from "../src/model/selector.ts";

/** Shares of one. */
export interface Score {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** How many were expected and found, and how many of these were right. */
export interface Tally {
  readonly expected: number;
  readonly found: number;
  readonly right: number;
}

/** Precision, recall and their harmonic mean; zero where there is nothing to divide by. */
export function scoreOf({ expected, found, right }: Tally): Score {
  const p = found === 0 ? 0 : right / found;
  const r = expected === 0 ? 0 : right / expected;
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

/** Tallies as one. */
export const total = (tallies: readonly Tally[]): Tally => ({
  expected: tallies.reduce((sum, { expected }) => sum + expected, 0),
  found: tallies.reduce((sum, { found }) => sum + found, 0),
  right: tallies.reduce((sum, { right }) => sum + right, 0),
});

/** A share of one in percent, with one decimal. */
export const percent = (share: number): number => Math.round(1000 * share) / 10;

/** Its members in percent. */
export const percents = ({ p, r, f1 }: Score): Score => ({ p: percent(p), r: percent(r), f1: percent(f1) });

/** How many characters two ranges share. */
export const shared = (one: Range, other: Range): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

/**
 * Pairs one with one, the most alike first.
 *
 * Shape: places in `expected` and `found`, each at most once; `likeness` of zero or less never pairs. Of pairs equally
 * alike the one that comes first in `expected`, then in `found`, is taken.
 */
export function pairs<E, F>(
  expected: readonly E[],
  found: readonly F[],
  likeness: (expected: E, found: F) => number,
): readonly (readonly [number, number])[] {
  const possible = expected.flatMap((one, e) =>
    found.flatMap((other, f) => {
      const alike = likeness(one, other);
      return alike > 0 ? [{ e, f, alike }] : [];
    }),
  );
  possible.sort((a, b) => b.alike - a.alike || a.e - b.e || a.f - b.f);
  const [usedE, usedF] = [new Set<number>(), new Set<number>()];
  const chosen: (readonly [number, number])[] = [];
  for (const { e, f } of possible) {
    if (usedE.has(e) || usedF.has(f)) continue;
    usedE.add(e);
    usedF.add(f);
    chosen.push([e, f]);
  }
  return chosen;
}
