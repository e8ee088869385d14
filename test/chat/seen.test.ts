import { expect, it } from "vitest";
import { onceEach } from "../../src/chat/seen.ts";

it("onceEach() tells an event that is delivered again, and keeps each platform’s apart", () => {
  const [slack, discord] = [onceEach(), onceEach()];
  expect(["a", "b", "a", "b", "c", ""].map((id) => slack(id))).toEqual([
    true,
    true,
    false,
    false,
    true,
    true,
  ]);
  expect(slack("")).toBe(false);
  expect(discord("a")).toBe(true);
});

it("onceEach() forgets the oldest first, and seeing one again makes it no younger", () => {
  const isNew = onceEach(2);
  expect(["a", "b", "a", "c", "b", "a", "c"].map((id) => isNew(id))).toEqual([
    true,
    true,
    false,
    true, // a goes
    false,
    true, // b goes
    false,
  ]);
});

it("onceEach() holds on to one alone, and to ten thousand by itself", () => {
  const one = onceEach(1);
  expect(["a", "a", "b", "b", "a"].map((id) => one(id))).toEqual([true, false, true, false, true]);
  const many = onceEach();
  for (let id = 0; id < 10_000; id++) many(String(id));
  expect(many("0")).toBe(false);
  expect(many("10000")).toBe(true);
  expect(many("1")).toBe(false);
  expect(many("0")).toBe(true);
});
