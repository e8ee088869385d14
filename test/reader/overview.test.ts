import { expect, it } from "vitest";
import { type Dossier, overviewOf } from "../../src/index.ts";
import { addTide, opened, record, type Spoil, set } from "../record.ts";

const overview = async (...spoils: readonly Spoil[]) =>
  overviewOf((await opened(await record(...spoils))).list()[0] as Dossier, "fr");

it("counts the facts of each article", async () => {
  const { articles } = await overview(addTide({ closing: "tide-closing" }));
  expect(articles.map(({ article, facts }) => [article.id, facts])).toEqual([
    ["quays", 5],
    ["tide", 1],
  ]);
});

it("names who is quoted first, with what they said in the order of the article", async () => {
  const { named } = await overview();
  expect(named.map(({ name, type, role }) => [name, type, role])).toEqual([
    ["Odile 𝒬uentin", "speaker", null],
    ["M̈arta", "organisation", "cargo"],
  ]);
  expect(named[0]?.quotations.map(({ id }) => id)).toEqual(["swell", "payment"]);
});

it("names somebody once, though two articles do", async () => {
  const { named } = await overview(addTide({ marta: "tide-marta" }));
  expect(named.map(({ name }) => name)).toEqual(["Odile 𝒬uentin", "M̈arta"]);
});

it("has the figures as the article prints them", async () => {
  const { figures } = await overview();
  expect(figures.map(({ excerpt }) => excerpt.figure?.text)).toEqual(["Douze"]);
});

it("leaves out what nobody has accepted", async () => {
  const { articles, figures } = await overview(set("facts[3].review", { state: "draft", rule: "a rule" }));
  expect(figures).toEqual([]);
  expect(articles[0]?.facts).toBe(4);
});
