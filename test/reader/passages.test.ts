import { expect, it } from "vitest";
import { type Dossier, passagesOf } from "../../src/index.ts";
import type { Passages } from "../../src/reader/passages.ts";
import { awkward } from "../awkward.ts";
import { opened, record, type Spoil, TEXT } from "../record.ts";

const dossierOf = async (...spoils: readonly Spoil[]): Promise<Dossier> =>
  (await opened(await record(...spoils))).list()[0] as Dossier;

const cut = ({ articles, entries }: Dossier, id = "quays"): Passages => {
  const article = articles.find((one) => one.id === id);
  if (!article) throw new Error(`There is no article ${id}`);
  return passagesOf(
    article,
    entries.filter((entry) => entry.article === article),
  );
};

const textOf = ({ paragraphs, rest }: Passages): string =>
  paragraphs.map(({ gap, stretches }) => gap + stretches.map(({ text }) => text).join("")).join("") + rest;

it("is the article’s text again, letter for letter", async () => {
  const passages = cut(await dossierOf());
  expect(textOf(passages)).toBe(TEXT);
  expect(passages.paragraphs.map(({ isTitle }) => isTitle)).toEqual([true, false, false, false]);
});

it("is the text again whatever stands in it", async () => {
  const dossier = await dossierOf(awkward);
  expect(dossier.articles.length).toBeGreaterThan(0);
  for (const { id, text } of dossier.articles) expect(textOf(cut(dossier, id))).toBe(text);
});

it("tells of each fact the words of its excerpt and those that prove it, and where it begins", async () => {
  const dossier = await dossierOf();
  const { paragraphs } = cut(dossier);
  const stretches = paragraphs.flatMap((paragraph) => paragraph.stretches);
  expect(dossier.entries.length).toBeGreaterThan(3);
  dossier.entries.forEach(({ article, excerpt, ranges }, number) => {
    const of = (member: "excerpts" | "evidence") =>
      stretches.filter((one) => one[member].includes(number)).map(({ text }) => text);
    expect(of("excerpts").join("")).toBe(article.text.slice(excerpt.start, excerpt.end));
    expect(of("evidence").join("")).toBe(article.text.slice(ranges.evidence.start, ranges.evidence.end));
    const [first, twin] = stretches.filter(({ begins }) => begins.includes(number));
    expect(first?.excerpts).toContain(number);
    expect(twin).toBeUndefined();
  });
});

it("leaves an article without facts in whole lines", async () => {
  const dossier = await dossierOf();
  const [article] = dossier.articles;
  if (!article) throw new Error("no article");
  const { paragraphs } = passagesOf(article, []);
  expect(paragraphs.map(({ stretches }) => stretches.length)).toEqual([1, 1, 1, 1]);
});
