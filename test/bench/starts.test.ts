import { expect, it } from "vitest";
import { tallyStarts } from "../../bench/starts.ts";

it.each([
  { starts: [0, 10, 20], found: [0, 10, 15], is: { expected: 2, found: 2, right: 1 } },
  { starts: [0], found: [0], is: { expected: 0, found: 0, right: 0 } },
  { starts: [0, 10], found: [0], is: { expected: 1, found: 0, right: 0 } },
  { starts: [0, 10], found: [], is: { expected: 1, found: 0, right: 0 } },
  // White space before the first sentence is no fault.
  { starts: [0, 10], found: [1, 10], is: { expected: 1, found: 1, right: 1 } },
])("of the starts $starts, found as $found, the first does not count", ({ starts, found, is }) => {
  expect(tallyStarts(starts, found)).toEqual(is);
});
