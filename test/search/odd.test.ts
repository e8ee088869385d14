import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Language } from "../../src/model/language.ts";
import { indexOf } from "../../src/search/index.ts";
import { rank } from "../../src/search/rank.ts";

const INDEX = indexOf([
  {
    key: "one",
    documents: () => [
      { fields: [{ text: "La houle dépasse le quai en 2021", language: "fr", weight: 1 }], findable: true },
      { fields: [{ text: "Odile Kerven", language: null, weight: 1 }], findable: true, before: 0 },
    ],
  },
]);

const shares = ["confidence", "coverage", "plain"] as const;

/** Every score is a number, and every share one from 0 to 1. */
function ask(text: string): number {
  const found = Language.options.flatMap((language) => rank({ text, language }, INDEX));
  for (const one of found) {
    expect(Number.isFinite(one.score)).toBe(true);
    for (const share of shares) {
      expect(one[share]).toBeGreaterThanOrEqual(0);
      expect(one[share]).toBeLessThanOrEqual(1.000001);
    }
  }
  return found.length;
}

describe("rank() finds nothing, and throws nothing, for", () => {
  it.each([
    ["no question", ""],
    ["stop words only", "qui est-ce que le la les of the and"],
    ["emoji only", "😀🔥👩‍👩‍👧‍👦"],
    ["signs of regular expressions and of Markdown", ".* (?:[^a]+){9} \\ ``` ** __ ~~ > # | ||"],
    ["control characters", "\u0000\u0007\u001b[31m\u200b\u202e"],
    ["lone surrogates", "\ud83d \udc00 \ud800"],
    ["another script", "كم عدد الضحايا؟ 誰が訴えた？ Кто подал в суд?"],
    ["10,000 letters of one word", "z".repeat(10_000)],
    ["a question in German", "Wer verklagte wen wegen Spionage?"],
  ])("%s", (_, text) => {
    expect(ask(text)).toBe(0);
  });
});

describe("rank()", () => {
  it("finds what is asked between odd signs, and in a question without end", () => {
    expect(ask("\u202e**houle**\u0000")).toBeGreaterThan(0);
    expect(ask("houle ".repeat(2_000))).toBeGreaterThan(0);
    expect(ask(Array.from({ length: 2_000 }, (_, i) => `mot${i} houle`).join(" "))).toBeGreaterThan(0);
  });

  it("leaves no trace of a question in the next", () => {
    const before = rank({ text: "houle", language: "fr" }, INDEX);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        ask(text);
      }),
      { numRuns: 300 },
    );
    expect(rank({ text: "houle", language: "fr" }, INDEX)).toEqual(before);
    expect(INDEX.marks.every((mark) => mark === 0)).toBe(true);
    expect(INDEX.workspace.scores.every((score) => score === 0)).toBe(true);
  });

  it("of an index without documents finds nothing", () => {
    expect(rank({ text: "houle", language: "fr" }, indexOf([]))).toEqual([]);
  });
});
