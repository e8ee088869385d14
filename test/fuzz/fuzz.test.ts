/** A short run of the fuzzing, always the same; `npm run fuzz` is the long one. */
import { expect, it } from "vitest";
import { run } from "./run.ts";
import { TARGETS } from "./targets.ts";

const RUNS = 200; // half as many of what takes milliseconds
const LIMIT_MS = 60_000; // a second each; more on a machine with much else to do
const SEED = 20_261_130;

it("has a target for each parser, each by its own name", () => {
  expect(TARGETS.length).toBeGreaterThan(25);
  expect(new Set(TARGETS.map(({ name }) => name)).size).toBe(TARGETS.length);
});

it.each(TARGETS.map((one) => [one.name, one] as const))(
  "reads %s, whatever it is",
  async (_name, target) => {
    const runs = target.share === undefined ? RUNS : RUNS / 2;
    const { broken, seen } = await run(target, { runs, seed: SEED });
    expect(broken).toBeNull();
    expect([...seen.keys()].sort(), "what came of it").toEqual([...target.outcomes].sort());
  },
  LIMIT_MS,
);
