import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align } from "../../src/text/align.ts";
import { datesIn } from "../../src/text/dates.ts";
import { fold } from "../../src/text/fold.ts";
import { words } from "../../src/text/words.ts";

const texts = (text: string) => words(text).map((word) => word.text);

describe("fold()", () => {
  it.each([
    ["États-Unis", "etats-unis"],
    ["L’ŒUVRE", "l'oeuvre"],
    ["İzmir", "izmir"],
    ["Straße", "strasse"],
    ["conçue".normalize("NFD"), "concue"],
    ["`quote´", "'quote'"],
  ])("%s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe("words()", () => {
  it.each([
    ["l’attaque d'hier", ["l", "attaque", "d", "hier"]],
    ["COVID-19, covid19", ["covid", "19", "covid", "19"]],
    ["1 400, 1,400 et 1400", ["1400", "1400", "et", "1400"]],
    ["sip.2access.xyz", ["sip", "2", "access", "xyz"]],
    ["le 2 janvier 2019", ["le", "2", "janvier", "2019"]],
    ["« … » – !", []],
    ["we won’t, can't", ["we", "wont", "cant"]],
  ])("%s", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it("stand where they say", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const word of words(text)) expect(text.slice(word.start, word.end)).toBe(word.raw);
      }),
    );
  });
});

describe("datesIn()", () => {
  it.each([
    ["2 janvier 2019", ["2019-01-02"]],
    ["January 2, 2019", ["2019-01-02"]],
    ["2nd of January 2019", ["2019-01-02"]],
    ["le 1er août 2019", ["2019-08-01"]],
    ["novembre 2019", ["2019-11"]],
    ["Nov. 2019", ["2019-11"]],
    ["2019-11", ["2019-11"]],
    ["2019-11-24", ["2019-11-24"]],
    ["24/11/2019", ["2019-11-24"]],
    ["11/2019", ["2019-11"]],
    ["en 2019 ou 2020", ["2019", "2020"]],
    ["FÉVRIER 2020", ["2020-02"]],
  ])("%s", (text, values) => {
    expect(datesIn(text).map(({ value }) => value)).toEqual(values);
  });

  it.each([
    "1400 utilisateurs",
    "may 12",
    "mars",
    "version 2019.2.1",
    "12019",
    "31/13/2019",
    "700 fois",
    "A2019",
  ])("has none in %s", (text) => {
    expect(datesIn(text).map(({ value }) => value)).toEqual([]);
  });
});

describe("align()", () => {
  const RECORD = words("un deux trois quatre cinq l’été six sept huit");

  it("takes any stretch as it stands at no cost", () => {
    fc.assert(
      fc.property(fc.nat(RECORD.length - 1), fc.nat(RECORD.length), (from, count) => {
        const asked = RECORD.slice(from, from + count + 1);
        expect(align(asked, RECORD)).toMatchObject({ cost: 0, start: from, end: from + asked.length });
      }),
    );
  });

  it.each([
    ["deux trois zut cinq", 1, "same same changed same"],
    ["deux quatre", 1, "same missing same"],
    ["deux trois et quatre", 1, "same same added same"],
    ["cinq lété six", 0, "same same same"],
    ["sept huis", 1, "same changed"],
    ["zut deux", 1, "changed same"],
  ])("%s", (asked, cost, ops) => {
    const alignment = align(words(asked), RECORD);
    expect(alignment?.edits).toBe(cost);
    expect(alignment?.steps.map(({ op }) => op).join(" ")).toBe(ops);
  });

  it("has nothing to compare where either is empty", () => {
    expect(align([], RECORD)).toBeNull();
    expect(align(RECORD, [])).toBeNull();
  });
});
