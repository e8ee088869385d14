/** What of a question stands in a document, and what around it. */
import { type Forward, NONE } from "./forward.ts";
import type { Reader } from "./share.ts";

/** By word of the question, how surely it stands there, 0-1. */
export interface Context {
  readonly own: readonly number[];
  readonly title: readonly number[];
  /** The sentence before and the one after, where there are. */
  readonly sides: readonly (readonly number[])[];
  /** The most of the document, its title, and the sentences around it. */
  readonly around: readonly number[];
}

const FAR = 7; // sentences to either side that are still about the same

export function contextOf(document: number, forward: Forward, reader: Reader, words: number): Context {
  const own = reader.shares(document);
  const around = own.slice();
  const title = forward.title[document] as number;
  const titleShares = title === NONE ? new Array<number>(words).fill(0) : reader.shares(title);
  raise(around, titleShares);
  const sides: (readonly number[])[] = [];
  for (const next of [forward.before, forward.after]) {
    let at = next[document] as number;
    for (let step = 1; step <= FAR && at !== NONE; step++) {
      const shares = reader.shares(at);
      raise(around, shares);
      if (step === 1) sides.push(shares);
      at = next[at] as number;
    }
  }
  return { own, title: titleShares, sides, around };
}

function raise(all: number[], by: readonly number[]): void {
  for (let i = 0; i < all.length; i++) if ((by[i] as number) > (all[i] as number)) all[i] = by[i] as number;
}

/** What the words that stand there weigh. */
export function weighed(shares: readonly number[], weights: readonly number[]): number {
  let all = 0;
  for (let i = 0; i < shares.length; i++) all += (shares[i] as number) * (weights[i] as number);
  return all;
}

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
