import { describe, expect, it } from "vitest";
import { contextOf } from "../../src/answer/context.ts";
import { cut, cutWhole, toExcerpt } from "../../src/answer/excerpt.ts";
import { openStore } from "../../src/index.ts";
import { toArticle } from "../../src/model/article.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import { sentences } from "../../src/text/sentences.ts";

const TEXT = "Le port 𝒬\nUn. Deux est là. Trois dort. « Quatre ? » Cinq part.\nSix reste. Sept.";
const front = {
  title: "Le port 𝒬",
  publisher: "P",
  language: "fr",
  published: { value: "2021", inferred: false },
};
const article = toArticle("quays", front, TEXT);
const dossier: Dossier = {
  id: "port",
  title: { fr: "Le port", en: "The port" },
  drafts: false,
  articles: [article],
  entries: [],
  lapsed: [],
};
const excerptOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return cutWhole(dossier, article, { start, end: start + words.length });
};

describe("what stands around an excerpt", () => {
  it.each([
    ["Trois dort.", "Un. Deux est là.", "« Quatre ? » Cinq part."],
    ["Deux est là. Trois dort.", "Le port 𝒬\nUn.", "« Quatre ? » Cinq part."],
    ["Le port 𝒬", undefined, "Un. Deux est là."],
    ["Un.", "Le port 𝒬", "Deux est là. Trois dort."],
    ["Six reste.", "« Quatre ? » Cinq part.", "Sept."],
    ["Sept.", "Cinq part.\nSix reste.", undefined],
    ["Cinq part.\nSix reste.", "Trois dort. « Quatre ? »", "Sept."],
    [TEXT, undefined, undefined],
  ])("%j is two sentences on each side, as far as there are", (words, before, after) => {
    const context = contextOf(dossier, excerptOf(words));
    expect(context?.before?.verbatim).toBe(before);
    expect(context?.after?.verbatim).toBe(after);
  });

  it("is null where the article is gone", () => {
    expect(contextOf({ ...dossier, articles: [] }, excerptOf("Un."))).toBeNull();
  });

  it("touches no word of an excerpt that is less than its sentence", () => {
    const start = TEXT.indexOf("est");
    const context = contextOf(dossier, cut(article, { start, end: start + 3 }));
    expect(context?.before?.verbatim).toBe("Le port 𝒬\nUn.");
    expect(context?.after?.verbatim).toBe("Trois dort. « Quatre ? »");
  });

  it("is letter for letter the article's, up to the excerpt and on from it, for every fact of the first dossier", async () => {
    const opened = await openStore(new URL("../../facts", import.meta.url).pathname);
    if ("faults" in opened) throw new Error("The record has faults");
    const [nso] = opened.store.list() as [Dossier];
    let sides = 0;
    for (const entry of nso.entries) {
      const { text, points, language } = entry.article;
      const excerpt = toExcerpt(nso, entry, "fr");
      const context = contextOf(nso, excerpt);
      for (const side of [context?.before, context?.after]) {
        if (!side) continue;
        sides += 1;
        const at = { start: points.toUnit(side.position.start), end: points.toUnit(side.position.end) };
        expect(side.verbatim).toBe(text.slice(at.start, at.end));
        expect(sentences(side.verbatim, language).length).toBeLessThanOrEqual(2);
        const between =
          side === context?.before
            ? text.slice(at.end, points.toUnit(excerpt.position.start))
            : text.slice(points.toUnit(excerpt.position.end), at.start);
        expect(between).toMatch(/^\s+$/);
      }
    }
    expect(sides).toBeGreaterThan(60);
  });
});
