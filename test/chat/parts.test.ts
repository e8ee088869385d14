import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quote } from "../../src/chat/message.ts";
import { partsOf, type Room } from "../../src/chat/parts.ts";

fc.configureGlobal({ seed: 20_210_310 });

const quote = (text: string, more: Partial<Quote> = {}): Quote => ({
  label: null,
  tongue: "fr",
  notes: [],
  ...more,
  text,
});

const room = (most: number, more: Partial<Room> = {}): Room => ({
  most,
  measure: (text) => text.length,
  ...more,
});

/** The words of each part. */
const cut = (quotes: readonly Quote[], where: Room) =>
  partsOf(quotes, where).map((part) => part.map(({ text }) => text));

const THREE = "Les quais sont fermés. La mairie l’a dit. Ils le resteront !";

describe("a quotation that fits", () => {
  it.each([
    ["is one part, letter for letter", [THREE], 100],
    ["keeps the white space around it", [" \n a b.\u00a0"], 10],
    ["is one part to the last letter of the room", [THREE], THREE.length],
  ])("%s", (_name, texts, most) => {
    expect(
      cut(
        texts.map((text) => quote(text)),
        room(most),
      ),
    ).toEqual([texts]);
  });

  it("is not divided, though what stands before it leaves too little room", () => {
    expect(cut([quote("A b c d."), quote("E f. G h.")], room(12))).toEqual([["A b c d."], ["E f. G h."]]);
    expect(cut([quote("A b."), quote("E f. G h.")], room(13))).toEqual([["A b.", "E f. G h."]]);
  });
});

describe("a quotation that does not fit", () => {
  it("ends its parts with its sentences, as many to a part as it holds", () => {
    expect(cut([quote(THREE)], room(45))).toEqual([
      ["Les quais sont fermés. La mairie l’a dit."],
      ["Ils le resteront !"],
    ]);
    expect(cut([quote(THREE)], room(30))).toEqual([
      ["Les quais sont fermés."],
      ["La mairie l’a dit."],
      ["Ils le resteront !"],
    ]);
  });

  it("is divided between words where a sentence does not fit, and between letters where a word does not", () => {
    expect(cut([quote("Les quais sont fermés.")], room(10))).toEqual([["Les quais"], ["sont"], ["fermés."]]);
    expect(cut([quote("abcdefgh")], room(3))).toEqual([["abc"], ["def"], ["gh"]]);
  });

  it("never parts a letter from its marks, nor a family", () => {
    expect(cut([quote("e\u0301e\u0301👩‍👩‍👧👩‍👩‍👧")], room(9))).toEqual([
      ["e\u0301e\u0301"],
      ["👩‍👩‍👧"],
      ["👩‍👩‍👧"],
    ]);
    expect(cut([quote("👩‍👩‍👧")], room(1))).toEqual([["👩‍👩‍👧"]]); // no room holds it, and nothing is left out
  });

  it("goes over with what belongs to it: its label, its language and its notes in each part", () => {
    const notes = [{ label: "Source", text: "La Vigie" }];
    const parts = partsOf([quote(THREE, { label: "Denied", notes })], room(45));
    expect(parts.map((part) => part.map(({ text }) => text))).toEqual([
      ["Les quais sont fermés."],
      ["La mairie l’a dit."],
      ["Ils le resteront !"],
    ]);
    for (const [one] of parts) expect(one).toMatchObject({ label: "Denied", tongue: "fr", notes });
  });
});

describe("no quotation", () => {
  it("is one part without any", () => {
    expect(partsOf([], room(10))).toEqual([[]]);
  });
});

describe("many quotations", () => {
  it("are no more to a part than a message has places for", () => {
    const quotes = "abcdefgh".split("").map((text) => quote(text));
    expect(cut(quotes, room(100, { quotes: 3 }))).toEqual([
      ["a", "b", "c"],
      ["d", "e", "f"],
      ["g", "h"],
    ]);
  });
});

const WORDS = [
  "mairie",
  "quais.",
  "Le",
  "M. Dupont",
  "«\u00a0Oui\u00a0»,",
  "…",
  "👩‍👩‍👧",
  "🇫🇷",
  "e\u0301\u0323",
  "مرحبا",
  "שלום.",
  "\u202eabc\u202c",
  "漢字。",
  "x".repeat(70),
  "İ",
  "ﬁn",
  "𝒬",
  "*_~",
  "1.",
  "\ud800",
]; // prettier-ignore
const words = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(" ", " ", " ", "\n", "", "\u00a0", " \r\n\t")), {
    minLength: 1,
    maxLength: 80,
  })
  .map((all) => all.map((one) => one.join("")).join(""));
const quotes = fc.array(
  fc.record({
    text: words,
    label: fc.constantFrom(null, "Denied", "Avant"),
    tongue: fc.constantFrom("fr", "en", "ar", "ja"),
    notes: fc.constantFrom([], [{ label: "a", text: "bc" }]),
  }),
  { maxLength: 4 },
);
/** A room that counts letters, or bytes, with something for what stands around each text. */
const rooms = fc
  .tuple(fc.integer({ min: 12, max: 400 }), fc.constantFrom(0, 2), fc.boolean())
  .map(([most, around, isBytes]): Room => {
    return { most, measure: (one) => around + (isBytes ? Buffer.byteLength(one) : one.length) };
  });

const letters = (one: string) => [...new Intl.Segmenter().segment(one.trim())].length;

/** What a quotation takes with what belongs to it. */
const costOf = ({ label, text: words, notes }: Quote, { measure }: Room): number =>
  [words, ...(label === null ? [] : [label]), ...notes.flatMap((one) => [one.label, one.text])].reduce(
    (sum, one) => sum + measure(one),
    0,
  );

describe("whatever is quoted", () => {
  it("is there whole and in order, with nothing but white space between its pieces", () => {
    fc.assert(
      fc.property(quotes, rooms, (all, where) => {
        const pieces = partsOf(all, where).flat();
        let at = 0;
        for (const whole of all) {
          let from = 0;
          do {
            const piece = pieces[at++];
            if (!piece) {
              expect(whole.text.slice(from).trim()).toBe("");
              break;
            }
            expect(piece).toEqual({ ...whole, text: piece.text });
            const found = whole.text.indexOf(piece.text, from);
            expect(found).toBeGreaterThanOrEqual(from);
            expect(whole.text.slice(from, found).trim()).toBe("");
            from = found + piece.text.length;
          } while (whole.text.slice(from).trim() !== "");
        }
        expect(at).toBe(pieces.length);
      }),
      { numRuns: 300 },
    );
  });

  it("is within the room in each part, unless a single letter is not", () => {
    let divided = 0;
    fc.assert(
      fc.property(quotes, rooms, (all, where) => {
        const parts = partsOf(all, where);
        if (parts.length > 1) divided += 1;
        for (const part of parts) {
          const cost = part.reduce((sum, one) => sum + costOf(one, where), 0);
          const [only] = part;
          if (part.length === 1 && only && letters(only.text) <= 1) continue;
          expect(cost).toBeLessThanOrEqual(where.most);
        }
      }),
      { numRuns: 300 },
    );
    expect(divided).toBeGreaterThan(100);
  });

  it("is not divided where it fits a part alone, and then stands in the part that it begins in", () => {
    fc.assert(
      fc.property(quotes, rooms, (all, where) => {
        const pieces = partsOf(all, where).flat();
        for (const whole of all) if (costOf(whole, where) <= where.most) expect(pieces).toContainEqual(whole);
      }),
      { numRuns: 300 },
    );
  });
});

it("takes twenty thousand letters in a moment, with stops, without, and without any space", () => {
  for (const unit of ["Les quais sont fermés. ", "quais ", "x", "e\u0301", "👩‍👩‍👧"]) {
    const long = unit.repeat(20_000 / unit.length).trim();
    const began = performance.now();
    const parts = cut([quote(long)], room(3000)).flat();
    expect(performance.now() - began).toBeLessThan(1000); // at once they took two seconds
    expect(parts.join(unit.endsWith(" ") ? " " : "")).toBe(long);
    expect(parts.length).toBeLessThan(10);
  }
});
