import fc from "fast-check";
import { expect, it, suite } from "vitest";
import { CodePoints } from "../../src/model/code-points.ts";

fc.configureGlobal({ seed: 20_210_303 });

// Halves of a pair stand alone unless chance puts them together.
const LETTERS = [..."aé’İ\n", "e\u0301", "M\u0308", "𝒬", "👩‍👧", "\ud83d", "\udd25"];
const TEXT = fc
  .array(fc.oneof(fc.constantFrom(...LETTERS), fc.string({ unit: "binary", maxLength: 2 })))
  .map((pieces) => pieces.join(""));

/** Code units before each code point, and the whole length, by JavaScript's own iterator. */
function unitsOf(text: string): readonly number[] {
  const units = [0];
  for (const letter of Array.from(text)) units.push((units.at(-1) ?? 0) + letter.length);
  return units;
}

suite("CodePoints", () => {
  it.each([
    ["no letters", "", [0]],
    ["accents and İ, one unit each", "éİ’", [0, 1, 2, 3]],
    ["a mark counts by itself", "M\u0308a", [0, 1, 2, 3]],
    ["an astral letter, two units", "a𝒬b", [0, 1, 3, 4]],
    ["astral letters at both ends", "𝒬𝒬", [0, 2, 4]],
    ["half a pair, one unit", "\ud83da\udd25", [0, 1, 2, 3]],
    ["a half before a pair", "\ud83d\ud83d\udd25", [0, 1, 3]],
  ])("knows the code unit of each code point: %s", (_name, text, units) => {
    const points = new CodePoints(text);
    expect(points.length).toBe(units.length - 1);
    expect(units.map((_, point) => points.toUnit(point))).toEqual(units);
    expect(units.map((unit) => points.toPoint(unit))).toEqual(units.map((_, point) => point));
  });

  it("takes a unit inside a pair for the pair's end", () => {
    const points = new CodePoints("a𝒬b𝒬");
    expect([points.toPoint(2), points.toPoint(5)]).toEqual([2, 4]);
  });

  it("agrees with Array.from in both directions, so that each undoes the other", () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const points = new CodePoints(text);
        const units = unitsOf(text);
        expect(points.length).toBe(Array.from(text).length);
        expect(units.map((_, point) => points.toUnit(point))).toEqual(units);
        expect(units.map((unit) => points.toPoint(unit))).toEqual(units.map((_, point) => point));
      }),
      { numRuns: 500 },
    );
  });

  it("points past the end for a position past the end", () => {
    const text = "a𝒬";
    expect(text.slice(new CodePoints(text).toUnit(3))).toBe("");
  });
});
