import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corrections, spellingOf } from "../../src/search/correct.ts";
import { editDistance } from "../../src/text/edit-distance.ts";

/** Optimal string alignment without any saving. */
function inFull(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 0; i <= one.length; i++)
    for (let j = 0; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const costs = [
        ...(i > 0 ? [at(i - 1, j) + 1] : []),
        ...(j > 0 ? [at(i, j - 1) + 1] : []),
        ...(i > 0 && j > 0 ? [at(i - 1, j - 1) + same] : []),
        ...(swap ? [at(i - 2, j - 2) + 1] : []),
      ];
      (table[i] as number[])[j] = costs.length === 0 ? 0 : Math.min(...costs);
    }
  return at(one.length, other.length);
}

describe("editDistance()", () => {
  it.each([
    ["ingleton", "ingleton", 0],
    ["ingelton", "ingleton", 1],
    ["facbook", "facebook", 1],
    ["facebok", "facebook", 1],
    ["appel", "apple", 1],
    ["nso", "nato", 2],
    ["chat", "chien", 3],
  ])("of %s and %s is %i", (one, other, distance) => {
    expect(editDistance(one, other, 3)).toBe(distance);
    expect(editDistance(other, one, 3)).toBe(distance);
  });

  it("is that of the whole table, within its limit", () => {
    const word = fc.array(fc.constantFrom(..."abc"), { maxLength: 9 }).map((all) => all.join(""));
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (one, other, limit) => {
        expect(editDistance(one, other, limit)).toBe(Math.min(limit + 1, inFull(one, other)));
      }),
      { numRuns: 2000 },
    );
    expect(editDistance("a".repeat(90), `b${"a".repeat(89)}`, 2)).toBe(1);
  });

  it("gives up above its limit", () => {
    expect(editDistance("facebook", "tribunal", 2)).toBe(3);
  });
});

describe("corrections()", () => {
  const known = spellingOf(
    ["serveur", "serveuse", "nso", "2019", "licence", "gouvernement", "gouverneront"],
    Uint32Array.of(2, 0, 3, 1, 1, 40, 0),
  );
  const near = (word: string) => corrections(word, known).map(({ word: meant }) => meant);

  it.each([
    ["servuer", ["serveur"]],
    ["lisence", ["licence"]],
    ["gouvernemnet", ["gouvernement"]],
    ["gouvernemont", ["gouvernement", "gouverneront"]],
    ["nsa", []],
    ["2018", []],
    ["tribunal", []],
    ["lycanse", []],
  ])("%s", (word, words) => {
    expect(near(word)).toEqual(words);
  });

  it("puts the commoner of two as near first", () => {
    const two = spellingOf(["marche", "tarche"], Uint32Array.of(9, 1));
    expect(corrections("parche", two).map(({ word }) => word)).toEqual(["marche", "tarche"]);
  });

  it("finds every word within the slips that a word of its length is forgiven", () => {
    const letters = fc
      .array(fc.constantFrom(..."ab"), { minLength: 3, maxLength: 10 })
      .map((all) => all.join(""));
    let found = 0;
    fc.assert(
      fc.property(fc.uniqueArray(letters, { minLength: 1, maxLength: 3 }), letters, (words, typed) => {
        const slips = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0;
        const expected = words.filter((word) => slips > 0 && editDistance(typed, word, slips) <= slips);
        const spelling = spellingOf(words, new Uint32Array(words.length));
        expect(
          corrections(typed, spelling)
            .map(({ word }) => word)
            .sort(),
        ).toEqual([...expected].sort());
        found += expected.length;
      }),
      { numRuns: 2000 },
    );
    expect(found).toBeGreaterThan(200);
  });
});
