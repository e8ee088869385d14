import fc from "fast-check";
import { expect, it } from "vitest";
import { Windows } from "../../src/model/windows.ts";

it("Windows finds what indexOf finds, in order, up to the limit", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "b", "é", "𝒬"),
    minLength: 60,
    maxLength: 300,
    size: "max",
  });
  let long = 0;
  fc.assert(
    fc.property(
      text,
      fc.nat(),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 3 }),
      (all, from, length, limit) => {
        const start = all.length === 0 ? 0 : from % all.length;
        const words = all.slice(start, start + length) || "a";
        const expected: number[] = [];
        for (let at = all.indexOf(words); at !== -1; at = all.indexOf(words, at + 1)) expected.push(at);
        if (words.length >= 24 && expected.length > 0) long += 1;
        expect(new Windows(all).places(words, limit)).toEqual(expected.slice(0, limit));
      },
    ),
    { numRuns: 500 },
  );
  expect(long).toBeGreaterThan(20);
});

it("Windows finds twins of a text that repeats itself, and nothing that is not there", () => {
  const text = "the council closed the quay today. ".repeat(50);
  expect(new Windows(text).places("the council closed the quay", 2)).toEqual([0, 35]);
  expect(new Windows(text).places("the council opened the quay", 2)).toEqual([]);
  expect(new Windows("short").places("a text that is longer than all of it", 2)).toEqual([]);
});
