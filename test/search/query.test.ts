import { describe, expect, it } from "vitest";
import { corrections, vocabularyOf } from "../../src/search/correct.ts";
import { invert } from "../../src/search/inverted.ts";
import { readQuery } from "../../src/search/query.ts";
import { rank } from "../../src/search/rank.ts";
import { editDistance } from "../../src/text/edit-distance.ts";

const INDEX = invert([
  [
    { text: "Facebook a poursuivi NSO", language: "fr", weight: 1 },
    { text: "Facebook", language: null, weight: 1 },
  ],
  [
    { text: "NSO a acheté un serveur", language: "fr", weight: 1 },
    { text: "Facebook", language: "fr", weight: 0.35 },
  ],
  [{ text: "le tribunal de Californie", language: "fr", weight: 1 }],
]);
const kinds = (text: string, language: "fr" | "en" = "en") =>
  readQuery(text, language, INDEX).map(({ raw, kind }) => `${raw} ${kind}`);

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

  it("gives up above its limit", () => {
    expect(editDistance("facebook", "tribunal", 2)).toBe(3);
  });
});

describe("corrections()", () => {
  const known = vocabularyOf(
    new Map([
      ["serveur", 2],
      ["serveuse", 0],
      ["nso", 3],
      ["2019", 1],
      ["licence", 1],
    ]),
  );

  it.each([
    ["servuer", ["serveur"]],
    ["lisence", ["licence"]],
    ["nsa", []],
    ["2018", []],
    ["tribunal", []],
  ])("%s", (word, words) => {
    expect(corrections(word, known)).toEqual(words);
  });
});

describe("readQuery()", () => {
  it.each([
    ["When did Facebook sue NSO", ["Facebook name", "sue plain", "NSO name"]],
    ["when did facebook sue", ["facebook name", "sue plain"]],
    ["which judge was it", ["judge asked"]],
    ["the next hearing", ["next asked", "hearing plain"]],
    ["in 2019", ["2019 figure"]],
    ["tell me the date", ["tell light", "date light"]],
    ["where is quimbleton", ["quimbleton unknown"]],
    ["the french minister", ["french name", "minister plain"]],
    ["export licence", ["export licence plain"]],
  ])("%s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe("rank()", () => {
  const first = (text: string) => rank(readQuery(text, "en", INDEX), INDEX)[0];

  it("finds by the other language, and misspelt", () => {
    expect(first("California court")?.document).toBe(2);
    expect(first("who bought a sevrer")?.document).toBe(1);
  });

  it("wants a name in the fact itself, not in the sentence beside it", () => {
    expect(first("Facebook bought a server")).toMatchObject({ document: 1, complete: false });
    expect(first("NSO bought a server")).toMatchObject({
      document: 1,
      complete: true,
      coverage: expect.closeTo(0.92, 1),
    });
  });

  it("gives the share of the plain words apart from the names", () => {
    expect(first("NSO bankrupt")?.plain).toBe(0);
  });
});
