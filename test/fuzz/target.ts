/** A parser that takes what comes from outside, and what may come of it. */
import type fc from "fast-check";

export interface Target<Input = unknown> {
  readonly name: string;
  readonly inputs: fc.Arbitrary<Input>;
  /** Every outcome that `act` may tell; a run of some hundred sees each of them. */
  readonly outcomes: readonly string[];
  /** Reads the input, and tells what became of it. Throws where a promise is broken. */
  readonly act: (input: Input) => string | Promise<string>;
  /** Of the runs asked for, where one takes milliseconds; 1 when left out. */
  readonly share?: number;
}

/** A target among others, whatever it reads. */
export const target = <Input>(one: Target<Input>): Target => one as unknown as Target;

/** Throws where `holds` is false. */
export function must(holds: boolean, promise: string): asserts holds {
  if (!holds) throw new Error(`Broken: ${promise}`);
}
