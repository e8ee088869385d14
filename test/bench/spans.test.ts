import { expect, it } from "vitest";
import { pairs, percent, percents, scoreOf, shared, total } from "../../bench/spans.ts";

it.each([
  { tally: { expected: 4, found: 2, right: 2 }, p: 1, r: 0.5, f1: 2 / 3 },
  { tally: { expected: 0, found: 3, right: 0 }, p: 0, r: 0, f1: 0 },
  { tally: { expected: 3, found: 0, right: 0 }, p: 0, r: 0, f1: 0 },
])("$tally.right right of $tally.expected expected and $tally.found found", ({ tally, p, r, f1 }) => {
  const score = scoreOf(tally);
  expect([score.p, score.r]).toEqual([p, r]);
  expect(score.f1).toBeCloseTo(f1);
});

it("adds documents up before it divides", () => {
  const all = total([
    { expected: 1, found: 1, right: 1 },
    { expected: 9, found: 4, right: 0 },
  ]);
  expect(all).toEqual({ expected: 10, found: 5, right: 1 });
  expect(percents(scoreOf(all))).toEqual({ p: 20, r: 10, f1: 13.3 });
  expect(percent(2 / 3)).toBe(66.7);
});

it.each([
  { one: [0, 5], other: [3, 9], characters: 2 },
  { one: [0, 5], other: [5, 9], characters: 0 },
  { one: [0, 9], other: [2, 3], characters: 1 },
])("$one and $other share $characters", ({ one, other, characters }) => {
  const range = ([start = 0, end = 0]: number[]) => ({ start, end });
  expect(shared(range(one), range(other))).toBe(characters);
});

it("pairs the most alike first, and each only once", () => {
  const likeness: Readonly<Record<string, number>> = { "a x": 1, "a y": 2, "b y": 3, "b x": 0 };
  const chosen = pairs(["a", "b"], ["x", "y"], (one, other) => likeness[`${one} ${other}`] ?? 0);
  expect(chosen).toEqual([
    [1, 1],
    [0, 0],
  ]);
});

it("pairs nothing that is not alike", () => {
  expect(pairs(["a"], ["x"], () => 0)).toEqual([]);
});
