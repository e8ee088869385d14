import { describe, expect, it } from "vitest";
import { scoreOf } from "../../bench/spans.ts";
import { worstOf } from "../../bench/time-worst.ts";
import { compare, errorsOf, TimeDocument, type Timex, tally, withoutDateLine } from "../../bench/timexes.ts";

const TEXT = "Council votes\nMay 3, 2021\nThe budget was passed yesterday, two years after the last one.";

/** A time expression where `words` stand in `TEXT`. */
function timex(words: string, value: string, type = "DATE"): Timex {
  const start = TEXT.indexOf(words);
  expect(start, words).toBeGreaterThan(-1);
  return { start, end: start + words.length, type, value };
}

const document = TimeDocument.parse({
  id: "a",
  lang: "en",
  dct: "2021-05-03",
  text: TEXT,
  timexes: [
    { ...timex("May 3, 2021", "2021-05-03"), isDct: true },
    timex("yesterday", "2021-05-02"),
    timex("two years", "P2Y", "DURATION"),
  ],
});

const figures = (found: readonly Timex[]) => {
  const { strict, relaxed, value, type } = tally([compare(document, found)]);
  return [strict.right, relaxed.right, value.right, type.right, relaxed.found];
};

describe("compare()", () => {
  it.each([
    { name: "all of it", found: document.timexes as Timex[], is: [3, 3, 3, 3, 3] },
    { name: "nothing", found: [], is: [0, 0, 0, 0, 0] },
    {
      name: "more words than expected",
      found: [timex("two years after", "P2Y", "DURATION")],
      is: [0, 1, 1, 1, 1],
    },
    { name: "another value", found: [timex("yesterday", "2021-05-01")], is: [1, 1, 0, 1, 1] },
    { name: "another type", found: [timex("two years", "P2Y")], is: [1, 1, 1, 0, 1] },
    { name: "an invention", found: [timex("last one", "PAST_REF")], is: [0, 0, 0, 0, 1] },
    // The two halves of one expression are one find and one invention.
    { name: "two halves", found: [timex("May 3", "2021-05-03"), timex("2021", "2021")], is: [0, 1, 1, 1, 2] },
    // The longer half is the pair, whichever comes first.
    {
      name: "a long wrong one",
      found: [timex("M", "2021-05-03"), timex("ay 3, 2021", "2021")],
      is: [0, 1, 0, 1, 2],
    },
    { name: "one over two", found: [timex("yesterday, two years", "2021-05-02")], is: [0, 1, 1, 1, 1] },
  ])("scores $name", ({ found, is }) => {
    expect(figures(found)).toEqual(is);
  });

  it("says nothing of a value that is not annotated", () => {
    const blank = { ...document, timexes: [{ ...timex("yesterday", ""), value: null }] };
    const compared = compare(blank, [timex("yesterday", "2021-05-02")]);
    expect(tally([compared]).value).toEqual({ expected: 0, found: 0, right: 0 });
    expect(tally([compared]).relaxed.right).toBe(1);
    expect(errorsOf(compared)).toBe(0);
  });

  it("does not expect an expression within another", () => {
    const nested = {
      ...document,
      timexes: [...document.timexes, { ...timex("2021", "2021"), nested: true }],
    };
    expect(tally([compare(nested, document.timexes as Timex[])]).relaxed).toEqual({
      expected: 3,
      found: 3,
      right: 3,
    });
  });
});

it("leaves the date line out on both sides", () => {
  const compared = withoutDateLine(document, document.timexes as Timex[]);
  expect(compared.pairs.map(({ found }) => TEXT.slice(found.start, found.end))).toEqual([
    "yesterday",
    "two years",
  ]);
  expect(scoreOf(tally([compared]).strict).f1).toBe(1);
});

describe("an article without a date of its own", () => {
  const raw = { id: "a", lang: "en", dct: null, text: TEXT };

  it("has that of its date line", () => {
    const { dct, timexes } = TimeDocument.parse({
      ...raw,
      timexes: [timex("yesterday", "2021-05-02"), timex("May 3, 2021", "2021-05-03")],
    });
    expect(dct).toBe("2021-05-03");
    expect(timexes.map(({ isDct }) => isDct)).toEqual([undefined, true]);
  });

  it("is refused without a date line", () => {
    const { error } = TimeDocument.safeParse({ ...raw, timexes: [timex("yesterday", "2021-05-02")] });
    expect(error?.issues[0]?.message).toContain("no time expression has a line to itself");
  });
});

it("lists what is wrong, in the order of the text, with its words", () => {
  const found = [
    timex("yesterday", "2021-05-01"),
    timex("two years after", "P2Y", "DURATION"),
    timex("last one", "PAST_REF"),
  ];
  const [, title, ...lines] = worstOf([compare(document, found)], 1);
  expect(title).toBe("a (2021-05-03): 3 wrong");
  expect(lines.map((line) => line.trim().split(/\s+/)[0])).toEqual(["missed", "value", "span", "invented"]);
  expect(lines[0]).toContain("[May 3, 2021]");
  expect(lines[1]).toContain("[yesterday]");
  expect(lines[1]).toContain("DATE 2021-05-02 — found DATE 2021-05-01");
  expect(lines[2]).toContain("found [two years after] DURATION P2Y");
});

it("does not list a document without errors", () => {
  expect(worstOf([compare(document, document.timexes as Timex[])], 5)).toEqual([]);
});
