import fc from "fast-check";
import { expect, it, suite } from "vitest";
import { CodePoints } from "../../src/model/code-points.ts";
import {
  type Anchored,
  describe,
  locate,
  overlap,
  Passage,
  places,
  type Range,
  within,
} from "../../src/model/selector.ts";

fc.configureGlobal({ seed: 20_210_303 });

const anchored = (text: string): Anchored => ({ text, points: new CodePoints(text) });
const read = ({ text }: Anchored, range: Range | null) => range && text.slice(range.start, range.end);

// Few letters, so that chance makes twins; halves of a pair stand alone unless chance puts them together.
const LETTERS = [..."ab ’İ\n", "e\u0301", "M\u0308", "𝒬", "👩‍👧", "\ud83d", "\udd25"];
const TEXT = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...LETTERS) }, fc.string({ unit: "binary" })), {
    minLength: 1,
    maxLength: 100,
  })
  .map((pieces) => pieces.join(""))
  .filter((text) => text !== "");

/** A text and a range of it that cuts no pair. */
const MARKED = fc.tuple(TEXT, fc.nat(), fc.nat()).map(([text, from, length]) => {
  const letters = Array.from(text);
  const first = from % letters.length;
  const last = first + 1 + (length % (letters.length - first));
  const start = letters.slice(0, first).join("").length;
  return {
    article: anchored(text),
    range: { start, end: start + letters.slice(first, last).join("").length },
  };
});

interface Hint {
  readonly prefix?: string;
  readonly suffix?: string;
  /** Code points. */
  readonly at?: readonly [start: number, end: number];
}

const passage = (exact: string, { prefix = "", suffix = "", at }: Hint = {}): Passage => ({
  quote: { type: "TextQuoteSelector", exact, prefix, suffix },
  ...(at && { position: { type: "TextPositionSelector", start: at[0], end: at[1] } }),
});

/** What a fact file keeps of a passage. */
const written = (described: Passage): Passage => Passage.parse(JSON.parse(JSON.stringify(described)));

suite("describe()", () => {
  it("writes the words and their position in code points", () => {
    fc.assert(
      fc.property(MARKED, ({ article, range }) => {
        const { quote, position } = describe(article, range);
        expect(quote.exact).toBe(read(article, range));
        expect(Array.from(article.text).slice(position?.start, position?.end).join("")).toBe(quote.exact);
      }),
    );
  });

  it("writes about half a sentence on each side, and more where that has a twin", () => {
    const line = "Le port de Brélac a fermé hier soir, selon la mairie. ";
    const lone = describe(anchored(line.repeat(2)), { start: 20, end: 25 });
    expect(lone.quote).toMatchObject({
      exact: "fermé",
      prefix: "Le port de Brélac a ",
      suffix: " hier soir, selon la mairie. Le ",
    });
    const article = anchored(line.repeat(9));
    const range = { start: 4 * line.length + 20, end: 4 * line.length + 25 };
    expect(places(article.text, describe(article, range).quote, 2)).toEqual([range]);
  });

  it("cuts no letter in two where its context begins and ends", () => {
    const astral = "𝒬".repeat(20);
    const { quote } = describe(anchored(`${astral}xax${astral}`), { start: 41, end: 42 });
    expect([quote.prefix, quote.suffix]).toEqual([`${"𝒬".repeat(15)}x`, `x${"𝒬".repeat(16)}`]);
  });
});

suite("locate()", () => {
  it("finds again whatever describe() described, with its position and without", () => {
    fc.assert(
      fc.property(MARKED, ({ article, range }) => {
        fc.pre(/[\p{L}\p{N}]/u.test(article.text.slice(range.start, range.end))); // else no fact file may hold it
        const described = written(describe(article, range));
        expect(locate(article, described)).toEqual(range);
        expect(locate(article, { quote: described.quote })).toEqual(range);
      }),
      { numRuns: 500 },
    );
  });

  it("finds again what has moved", () => {
    fc.assert(
      fc.property(MARKED, fc.integer({ min: 1, max: 50 }), ({ article, range }, moved) => {
        fc.pre(!article.text.includes("§"));
        const { quote } = describe(article, range);
        const later = anchored("§".repeat(moved) + article.text);
        expect(locate(later, { quote })).toEqual({ start: range.start + moved, end: range.end + moved });
      }),
    );
  });

  it("gives no other words than those described, whatever the text", () => {
    let found = 0;
    fc.assert(
      fc.property(MARKED, TEXT, ({ article, range }, text) => {
        const described = describe(article, range);
        const place = locate(anchored(text), described);
        if (place) found += 1;
        if (place) expect(text.slice(place.start, place.end)).toBe(described.quote.exact);
        else expect(places(text, described.quote, 2)).not.toHaveLength(1);
      }),
      { numRuns: 1000 },
    );
    expect(found).toBeGreaterThan(5);
  });

  // Words between ⟦ ⟧ are what is found.
  const FOUND: readonly (readonly [name: string, marked: string, exact: string, hint: Hint])[] = [
    ["words that stand once", "Le ⟦quai⟧ ferme.", "quai", {}],
    ["the first twin, by its position", "Le ⟦quai⟧, un quai.", "quai", { at: [3, 7] }],
    ["the second twin, by its position", "Le quai, un ⟦quai⟧.", "quai", { at: [12, 16] }],
    ["a twin, by its prefix", "Le quai, un ⟦quai⟧.", "quai", { prefix: "un " }],
    ["a twin, by its suffix", "Le ⟦quai⟧, un quai.", "quai", { suffix: "," }],
    ["a position after astral letters", "𝒬𝒬 quai ⟦quai⟧", "quai", { at: [8, 12] }],
    ["a position after İ and marks", "İM\u0308 quai ⟦quai⟧", "quai", { at: [9, 13] }],
    ["moved words, which stand in one other place", "Hier, le ⟦quai⟧ ferme.", "quai", { at: [3, 7] }],
    ["a position past the end, words that stand once", "Le ⟦quai⟧.", "quai", { at: [900, 904] }],
    ["a position across the end", "Le ⟦quai⟧", "quai", { at: [5, 9] }],
    ["the whole text", "⟦quai⟧", "quai", { at: [0, 4] }],
  ];
  it.each(FOUND)("finds %s", (_name, marked, exact, hint) => {
    const start = marked.indexOf("⟦");
    const article = anchored(marked.replace(/[⟦⟧]/g, ""));
    const range = locate(article, passage(exact, hint));
    expect(range).toEqual({ start, end: start + exact.length });
    expect(read(article, range)).toBe(exact);
  });

  const LOST: readonly (readonly [name: string, text: string, exact: string, hint: Hint])[] = [
    ["twins without a position", "Le quai, un quai.", "quai", {}],
    ["twins with a wrong position", "Le quai, un quai.", "quai", { at: [4, 8] }],
    ["twins with a position past the end", "Le quai, un quai.", "quai", { at: [900, 904] }],
    ["twins that share letters", "ananas", "ana", {}],
    ["changed words", "Le port ferme.", "quai", { at: [3, 7] }],
    ["another case", "Le Quai ferme.", "quai", { at: [3, 7] }],
    ["another accent", "Le quaï ferme.", "quai", { at: [3, 7] }],
    ["another apostrophe", "L’ete", "L'ete", { at: [0, 5] }],
    ["another normal form", "L’e\u0301te", "L’éte", { at: [0, 5] }],
    ["another prefix", "Le quai ferme.", "quai", { prefix: "un " }],
    ["another suffix", "Le quai ferme.", "quai", { suffix: "," }],
    ["an empty text", "", "quai", { at: [0, 4] }],
  ];
  it.each(LOST)("does not find %s", (_name, text, exact, hint) => {
    expect(locate(anchored(text), passage(exact, hint))).toBeNull();
  });

  // the quote decides, the position is a hint. A prefix that stands before one twin only names that twin.
  it("believes a prefix that names one twin over a position that names the other", () => {
    const named = passage("quai", { prefix: "un ", at: [3, 7] });
    expect(locate(anchored("Le quai, un quai."), named)).toEqual({ start: 12, end: 16 });
  });

  // half a letter stands nowhere, so that nothing shown is cut inside a pair.
  it("finds no half of an astral letter", () => {
    expect(locate(anchored("Odile 𝒬uentin"), passage("\ud835"))).toBeNull();
  });
});

suite("places()", () => {
  it("lists the places in order, to the limit, those that share letters too", () => {
    const { quote } = passage("ana");
    const text = "ananas, banana";
    const all = places(text, quote, 9);
    expect(all.map(({ start }) => start)).toEqual([0, 2, 9, 11]);
    expect(all.map(({ start, end }) => text.slice(start, end))).toEqual(["ana", "ana", "ana", "ana"]);
    expect(places(text, quote, 2)).toEqual(all.slice(0, 2));
    expect(places(text, quote, 0)).toEqual([]);
  });
});

suite("within() and overlap()", () => {
  it.each([
    ["the same", [2, 5], true, true],
    ["inside", [3, 4], true, true],
    ["inside, at an end", [2, 3], true, true],
    ["around", [1, 6], false, true],
    ["across the start", [1, 3], false, true],
    ["across the end", [4, 6], false, true],
    ["touching before", [0, 2], false, false],
    ["touching after", [5, 7], false, false],
    ["apart", [8, 9], false, false],
  ] as const)("compare a range with 2-5: %s", (_name, [start, end], inside, shared) => {
    const outer = { start: 2, end: 5 };
    expect([within({ start, end }, outer), overlap({ start, end }, outer)]).toEqual([inside, shared]);
    expect(overlap(outer, { start, end })).toBe(shared);
  });
});
