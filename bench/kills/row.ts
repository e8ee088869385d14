/** One thing that is killed at random points: what a child does, and what must be true afterwards. */
export interface Row {
  /** The name of its file here, too. */
  readonly name: string;
  /** Processes at once on one folder. */
  readonly children: number;
  /** A child is killed after it has confirmed up to so many things, */
  readonly confirms: number;
  /** and up to so many milliseconds more: about as long as one takes. */
  readonly withinMs: number;
  /** So many times children are killed on one folder before a fresh one. */
  readonly rounds: number;
  /** Makes what the children find in a fresh folder. */
  prepare(folder: string): Promise<void>;
  /** The child's part, which never ends by itself. `told` hears of a thing before it is done and when it is confirmed. */
  work(child: Child): Promise<void>;
  /** Throws what is wrong; returns counts for the report. */
  check(folder: string, told: readonly Told[]): Promise<Readonly<Record<string, number>>>;
}

interface Child {
  readonly folder: string;
  /** Which of the children, from 0. */
  readonly index: number;
  /** No two children of a run have the same. */
  readonly name: string;
  readonly random: () => number;
  /** Imports and readings are over: from here on it may be killed. */
  ready(): void;
  tell(what: "do" | "ok", ...about: readonly (string | number | boolean)[]): void;
}

/** What a child has told, and who. */
export interface Told {
  readonly child: string;
  readonly what: "do" | "ok";
  readonly about: readonly (string | number | boolean)[];
}

/** Fails a check. */
export function must(isSo: boolean, message: string): asserts isSo {
  if (!isSo) throw new Error(message);
}

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Stays until it is killed. */
export const idle = (): Promise<never> => new Promise(() => setInterval(() => {}, 1000));
