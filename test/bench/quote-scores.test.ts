import { describe, expect, it } from "vitest";
import { hasKind, type Kind, type Quotation, QuoteDocument } from "../../bench/attributions.ts";
import { compareQuotes, quoteErrorsOf, tallyQuotes } from "../../bench/quote-scores.ts";
import { percents, scoreOf } from "../../bench/spans.ts";

const TEXT =
  "« Le pont rouvrira », promet Lise Aubin. Selon elle, les travaux sont « presque » finis. Le maire nie tout.";

function range(words: string) {
  const start = TEXT.indexOf(words);
  expect(start, words).toBeGreaterThan(-1);
  return { start, end: start + words.length };
}

const direct = {
  kind: "direct",
  content: [range("Le pont rouvrira")],
  source: range("Lise Aubin"),
  speaker: "Lise Aubin",
};
const mixed = {
  kind: "mixed",
  content: [range("les travaux sont « presque » finis")],
  source: range("elle"),
  speaker: "Lise Aubin",
  aliases: ["L'architecte"],
};
const parse = (...quotes: unknown[]): QuoteDocument =>
  QuoteDocument.parse({ id: "a", lang: "fr", text: TEXT, quotes });
const document = parse(direct, mixed);

const said = (words: string, more: Partial<Quotation> = {}): Quotation => ({
  directness: "direct",
  content: [range(words)],
  quoted: more.directness === "indirect" ? [] : [range(words)],
  source: range("Lise Aubin"),
  speaker: "Lise Aubin",
  ...more,
});

const compared = (
  one: QuoteDocument,
  found: readonly Quotation[],
  kind: Kind = "all",
  at = 0.8,
  isTrimmed = false,
  byPiece = false,
) => compareQuotes(one, found, { kind, at, isTrimmed, byPiece });
const counts = (...asked: Parameters<typeof compared>) => {
  const { pairs, missed, invented, unjudged } = compared(...asked);
  return { right: pairs.length, missed: missed.length, invented: invented.length, unjudged };
};

describe("compareQuotes()", () => {
  const right = said("Le pont rouvrira");

  it.each([
    { name: "the right words", found: [right], right: 1, missed: 1, invented: 0 },
    {
      name: "more than the right words",
      found: [said("« Le pont rouvrira », promet")],
      right: 1,
      missed: 1,
      invented: 0,
    },
    { name: "a half of them", found: [said("rouvrira")], right: 0, missed: 2, invented: 1 },
    { name: "the same find twice", found: [right, right], right: 1, missed: 1, invented: 1 },
    { name: "the whole article as one quotation", found: [said(TEXT)], right: 1, missed: 1, invented: 0 },
    { name: "nothing", found: [], right: 0, missed: 2, invented: 0 },
    { name: "an invention", found: [said("Le maire nie tout")], right: 0, missed: 2, invented: 1 },
  ])("counts $name", ({ found, right, missed, invented }) => {
    expect(counts(document, found)).toEqual({ right, missed, invented, unjudged: 0 });
  });

  it("takes a half where a third is enough", () => {
    expect(counts(document, [said("rouvrira")], "all", 0.3).right).toBe(1);
  });

  it("adds the pieces of a quotation up", () => {
    const found = said("Le pont", { content: [range("Le pont"), range("rouvrira")] });
    expect(counts(document, [found])).toMatchObject({ right: 1, invented: 0 });
  });

  it("of two finds that cover it all takes the closer one", () => {
    const { pairs } = compared(document, [said(TEXT), right]);
    expect(pairs.map(({ found }) => found.pieces)).toContainEqual(right.content);
  });

  it("scores a kind within itself", () => {
    const asMixed = said("Le pont rouvrira", { directness: "mixed" });
    expect(counts(document, [asMixed], "direct")).toMatchObject({ right: 0, missed: 1, invented: 0 });
    expect(counts(document, [asMixed], "mixed")).toMatchObject({ right: 0, missed: 1, invented: 1 });
    expect(counts(document, [asMixed], "direct+mixed")).toMatchObject({ right: 1, missed: 1, invented: 0 });
  });

  it("leaves the marks out of the measure only when asked", () => {
    const marked = parse({ ...mixed, content: [range("« presque »")] });
    expect(counts(marked, [said("presque")])).toMatchObject({ right: 0, invented: 1 });
    expect(counts(marked, [said("presque")], "all", 0.8, true)).toMatchObject({ right: 1, invented: 0 });
  });

  it("leaves what interrupts a quotation out of the measure only when asked", () => {
    const [whole, first, last] = [range("les travaux sont « presque » finis"), range("les"), range("finis")];
    const spans = [first, last].map(({ start, end }) => [start, end]);
    const interrupted = parse({ ...mixed, content: [whole], spans });
    const found = said("les", { content: [first, last] });
    expect(counts(interrupted, [found])).toMatchObject({ right: 0, missed: 1, invented: 1 });
    expect(counts(interrupted, [found], "all", 0.8, false, true)).toMatchObject({
      right: 1,
      missed: 0,
      invented: 0,
    });
  });

  it("counts a find on a quotation in doubt neither way", () => {
    const doubtful = parse({ ...direct, doubt: true }, mixed);
    const none = { right: 0, missed: 1, invented: 0, unjudged: 1 };
    expect(counts(doubtful, [right])).toEqual(none);
    expect(counts(doubtful, [said("pont")])).toEqual(none);
    expect(counts(doubtful, [said("Le maire nie tout")])).toEqual({ ...none, invented: 1, unjudged: 0 });
    expect(counts(doubtful, [])).toEqual({ ...none, unjudged: 0 });
  });
});

describe("the kind quoted", () => {
  it("looks at each stretch between marks, of direct and mixed quotations", () => {
    const { missed } = compared(document, [], "quoted");
    expect(
      missed.flatMap(({ pieces }) => pieces.map(({ start, end }) => TEXT.slice(start, end).trim())),
    ).toEqual(["Le pont rouvrira", "presque"]);
  });

  it("takes the stretches that are annotated, where they are", () => {
    const one = parse({ ...direct, quoted: [range("pont")] });
    expect(compared(one, [], "quoted").missed.map(({ pieces }) => pieces)).toEqual([[range("pont")]]);
  });

  it("gives a stretch the speaker of its quotation", () => {
    const found = said("les travaux sont « presque » finis", {
      directness: "mixed",
      quoted: [range(" presque ")],
      source: range("elle"),
    });
    const { quotes, printed, resolved } = tallyQuotes([compared(document, [found], "quoted")]);
    expect([quotes.right, printed.right, resolved.right]).toEqual([1, 1, 1]);
  });

  it("has no stretch of an indirect quotation", () => {
    const one = parse({ ...mixed, kind: "indirect" });
    expect(counts(one, [said("presque", { directness: "indirect" })], "quoted")).toEqual({
      right: 0,
      missed: 0,
      invented: 0,
      unjudged: 0,
    });
  });
});

describe("sentences where only some quotations are sure", () => {
  const span = { source: null, speaker: null, content: [range("« presque »")], reporting: false };
  const sure = { ...span, content: [range("« Le pont rouvrira »")], reporting: true };

  it("have no kinds", () => {
    expect(hasKind([parse(sure)], "direct")).toBe(false);
    expect(hasKind([parse(sure)], "quoted")).toBe(true);
    expect(hasKind([document], "direct+mixed")).toBe(true);
    expect(hasKind([document], "indirect")).toBe(false);
  });

  it.each([
    { name: "a sure one", quotes: [sure, span], found: said("« Le pont rouvrira »"), right: 1, invented: 0 },
    { name: "one that is not sure", quotes: [sure, span], found: said("presque"), right: 0, invented: 0 },
    {
      name: "something else beside a sure one",
      quotes: [sure],
      found: said("Le maire"),
      right: 0,
      invented: 1,
    },
    { name: "something else beside none", quotes: [span], found: said("Le maire"), right: 0, invented: 0 },
    {
      name: "words without marks",
      quotes: [sure],
      found: said("Le maire", { directness: "indirect" }),
      right: 0,
      invented: 0,
    },
  ])("judge $name so", ({ quotes, found, right, invented }) => {
    expect(counts(parse(...quotes), [found])).toMatchObject({
      right,
      invented,
      unjudged: 1 - right - invented,
    });
  });
});

describe("the speaker", () => {
  const shares = (one: unknown, more: Partial<Quotation>) => {
    const { printed, resolved, named } = tallyQuotes([
      compared(parse(one), [said("Le pont rouvrira", more)]),
    ]);
    return [printed, resolved, named].map(({ right, expected }) =>
      expected === 0 ? null : right / expected,
    );
  };

  it.each([
    { name: "the source and the name", more: {}, is: [1, 1, 1] },
    { name: "a part of the source", more: { source: range("Aubin") }, is: [1, 1, 1] },
    { name: "another source", more: { source: range("Le maire") }, is: [0, 1, 1] },
    { name: "no source", more: { source: null }, is: [0, 1, 1] },
    { name: "another case, accents", more: { speaker: "LÎSE AUBIN" }, is: [1, 1, 1] },
    { name: "a part of the name", more: { speaker: "Aubin" }, is: [1, 0, 1] },
    { name: "a part of a word of it", more: { speaker: "Lis" }, is: [1, 0, 0] },
    { name: "an article alone", more: { speaker: "la" }, is: [1, 0, 0] },
    { name: "nobody", more: { speaker: null }, is: [1, 0, 0] },
  ])("is scored with $name", ({ more, is }) => {
    expect(shares(direct, more)).toEqual(is);
  });

  it("may be called by an alias, with or without its article", () => {
    const one = { ...direct, aliases: ["L'architecte"] };
    expect(shares(one, { speaker: "une architecte" })).toEqual([1, 1, 1]);
    expect(shares(direct, { speaker: "une architecte" })).toEqual([1, 0, 0]);
  });

  it("is not asked for where none is annotated", () => {
    expect(shares({ ...direct, source: null, speaker: null }, {})).toEqual([null, null, null]);
  });

  it("may be a part of the words used, where only these are annotated", () => {
    const proper = { ...direct, speaker: "l'architecte Lise Aubin", speakerType: "proper" };
    expect(shares(proper, {})).toEqual([1, 1, 1]);
    expect(shares(proper, { speaker: "Lise Morel" })).toEqual([1, 0, 0]);
    expect(shares({ ...proper, speaker: "elle", speakerType: "pronoun" }, {})).toEqual([1, null, null]);
  });
});

it("counts what is wrong with a document, speakers too", () => {
  const found = [said("Le pont rouvrira", { source: null }), said("Le maire nie tout")];
  const one = compared(document, found);
  expect(quoteErrorsOf(one)).toBe(3);
  expect(percents(scoreOf(tallyQuotes([one]).quotes))).toEqual({ p: 50, r: 50, f1: 50 });
});
