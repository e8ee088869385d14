import { describe, expect, it } from "vitest";
import { indexNames, type Name } from "../../src/search/names.ts";

const name = (text: string, kinds: Name["kinds"] = ["person"], ...aliases: string[]): Name => ({
  name: text,
  aliases,
  kinds,
});
const find = indexNames([
  name("Danna Ingleton", ["person", "speaker"]),
  name("Naftali Bennett", ["person"], "Bennett"),
  name("Électricité de France", ["organisation"], "EDF"),
  name("Ministère de l’Intérieur", ["organisation"]),
  name("Israël", ["place"], "Israel"),
  name("interception", ["topic"]),
]);
const found = (typed: string, kinds?: Name["kinds"]) => find(typed, kinds).map(({ name }) => name);

describe("indexNames()", () => {
  it.each([
    ["in part", "ingl", "Danna Ingleton"],
    ["misspelt", "Ingelton", "Danna Ingleton"],
    ["with two letters swapped", "Benentt", "Naftali Bennett"],
    ["without accents", "electricite", "Électricité de France"],
    ["in capitals", "ISRAEL", "Israël"],
    ["by another name", "edf", "Électricité de France"],
    ["with a straight apostrophe", "ministere de l'interieur", "Ministère de l’Intérieur"],
  ])("finds a name %s", (_, typed, expected) => {
    expect(found(typed)[0]).toBe(expected);
  });

  it("puts what begins so before what has a word that begins so, and both before what is only like it", () => {
    expect(found("in").slice(0, 2)).toEqual(["interception", "Danna Ingleton"]);
  });

  it("keeps to the kinds asked for", () => {
    expect(found("in", ["speaker"])).toEqual(["Danna Ingleton"]);
    expect(found("", ["place", "topic"])).toEqual(["Israël", "interception"]);
  });

  it("shows all there are before anything is typed, and nothing for what is like none", () => {
    expect(found("")).toHaveLength(6);
    expect(found("xylophone")).toEqual([]);
  });

  it("gives 25 at most, without harm from a very long or odd text", () => {
    const many = indexNames(Array.from({ length: 100 }, (_, i) => name(`Personne ${i}`)));
    expect(many("perso")).toHaveLength(25);
    expect(many("prsonne")).toHaveLength(25);
    for (const typed of ["x".repeat(10_000), "\ud800", "(((", "\u0000", "😀"])
      expect(many(typed)).toEqual([]);
  });
});
