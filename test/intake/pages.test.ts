/** Whole pages, invented, with the markup that news sites have; beside each is the text that a reader sees. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { intake } from "../../src/intake/intake.ts";
import type { Intake } from "../../src/intake/result.ts";

const FOLDER = new URL("./fixtures/", import.meta.url).pathname;

function read(page: string): Intake {
  const result = intake(readFileSync(join(FOLDER, page)), { name: page });
  if ("problem" in result) throw new Error(result.problem);
  const [article] = result.articles;
  if (!article || result.articles.length !== 1)
    throw new Error(`${page} is ${result.articles.length} articles`);
  return article;
}

const pages = readdirSync(FOLDER).filter((name) => name.endsWith(".page"));

it("sees the pages", () => {
  expect(pages.length).toBeGreaterThan(12);
});

describe("intake() of a page", () => {
  it.each(pages)("reads the article of %s and nothing else", (page) => {
    const expected = readFileSync(join(FOLDER, page.replace(".page", ".txt")), "utf8");
    expect(`${read(page).text}\n`).toBe(expected);
  });

  it.each(pages)("has title and standfirst of %s in its text, once", (page) => {
    const { text, title, standfirst } = read(page);
    const lines = text.split("\n");
    expect(title).not.toBeNull();
    expect(lines[0]).toBe(title);
    if (standfirst !== null) expect(lines[1]).toBe(standfirst);
    for (const part of [title, standfirst])
      if (part !== null) expect(lines.filter((line) => line === part)).toHaveLength(1);
  });

  it.each<[string, Partial<Intake> & { readonly day: string }]>([
    [
      "amp.page",
      {
        author: "Rédaction Ouest",
        publisher: "Ouest Info",
        url: "https://www.ouest.example/bretagne/brel-7000123",
        language: "fr",
        day: "2020-04-23",
      },
    ],
    [
      "arc.page",
      {
        author: "Inès Vautrin, Marc Delorme",
        publisher: "Le Quotidien",
        url: "https://www.quotidien.example/societe/port-de-brel-la-fronde-20200423_ABC/",
        language: "fr",
        rights: "SARL Le Quotidien",
        day: "2020-04-23",
      },
    ],
    [
      "bbc.page",
      { author: "BN News", publisher: "BN News", language: "en", standfirst: null, day: "2020-04-23" },
    ],
    [
      "div-br.page",
      {
        author: "Nora Quill",
        publisher: "Coast Weekly",
        url: "https://news.example/harbour-reaction",
        language: "en",
        day: "2020-04-23",
      },
    ],
    [
      "drupal.page",
      { author: "Hélène Marais", publisher: "L'Hebdo", rights: "© L'Hebdo", url: null, day: "2020-04-23" },
    ],
    ["guardian.page", { author: "May Okafor", publisher: "The Lookout", language: "en", day: "2020-04-23" }],
    [
      "interview.page",
      { author: "Denis Ferrand", publisher: "Sud-Côte", rights: "Sud-Côte SA", day: "2020-04-23" },
    ],
    [
      "known.page",
      {
        author: "Sam Hale, Kim Soto",
        url: "https://wire.example/brel/known",
        standfirst: null,
        day: "2020-04-23",
      },
    ],
    [
      "monde.page",
      { author: "Camille Orsel", publisher: "Le Matin de Brel", language: "fr", day: "2020-04-23" },
    ],
    ["old.page", { author: "Paul Istre", publisher: "La Gazette", language: "fr", day: "1999-11-04" }],
    ["radio.page", { author: "Agathe Roy", publisher: "Radio-Brel", language: "fr", day: "2020-04-23" }],
    ["substack.page", { author: "Tom Ash", publisher: "Ash Notes", day: "2020-04-23" }],
    ["times.page", { author: "Rosa Lin", publisher: "The Ledger", day: "2020-04-23" }],
    ["wordpress.page", { author: "Lucie Armel", publisher: "Le Phare", standfirst: null, day: "2020-04-23" }],
  ])("tells the particulars of %s", (page, { day, ...particulars }) => {
    const article = read(page);
    expect(article).toMatchObject(particulars);
    expect(article.published?.value).toBe(day);
    expect(article.provenance).toBe(`HTML page ${page}, read with Readability`);
  });
});
