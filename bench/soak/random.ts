/** Chance that a seed decides: the same numbers in every run. */

export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** True so often, of 1. */
  isOne(share: number): boolean;
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
}

/** Mulberry32, by Tommy Ettinger: 32 bits of state are plenty for mischief. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { next, isOne: (share) => next() < share, below: (below) => Math.floor(next() * below) };
}
