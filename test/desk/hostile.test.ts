/** A hostile article: whatever it holds, what is added leaves a record that is read, within its folder. */

import { readdir } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { add } from "../../src/desk/add.ts";
import { type Holdings, readHoldings } from "../../src/desk/holdings.ts";
import { intake } from "../../src/intake/intake.ts";
import { Id } from "../../src/model/article.ts";
import { readDossiers } from "../../src/store/files.ts";
import { record } from "../record.ts";

const WORDS =
  "Le quai du port est fermé depuis mardi, a dit la maire, Odile Quentin, et les bateaux sont partis pour la baie. ";
const TOLD = { title: "Le port", publisher: "La Vigie", language: "fr", published: "2021-03-09" };

async function holdings(): Promise<Holdings> {
  const read = await readHoldings(await record(), "port");
  if (!("holdings" in read)) throw new Error(JSON.stringify(read));
  return read.holdings;
}

/** Adds what is in a file, and gives what became of it; the record has no fault afterwards. */
async function added(text: string, name: string, told: Readonly<Record<string, string>> = TOLD) {
  const own = await holdings();
  const read = intake(new TextEncoder().encode(text), { name });
  if ("problem" in read) throw new Error(read.problem);
  const [article] = read.articles;
  if (!article) throw new Error("There is no article");
  const became = await add(own, article, { told, replace: false, today: "2021-03-10" });
  expect((await readDossiers(own.root)).faults).toEqual([]);
  expect((await readdir(own.root)).sort()).toEqual(["port"]);
  return became;
}

const page = (meta: string, title = "Le port", more = "") =>
  `<!doctype html><html lang="fr"><head>${meta}</head><body><article><h1>${title}</h1><p>${WORDS.repeat(3)}</p>${more}</article></body></html>`;

describe("a hostile article", () => {
  it("whose author sends a terminal its orders has an author without them", async () => {
    const became = await added(page('<meta name="author" content="Ada &#27;[2J&#x202e;Lind">'), "a.html");
    expect(became).toMatchObject({ kind: "added", article: { author: "Ada [2JLind" } });
  });

  it("with half a letter in its text leaves no fact that the record refuses", async () => {
    const body = JSON.stringify(
      `Le port\n« Le quai \u{d835} est fermé depuis mardi 9 mars 2021 », a dit la maire, Odile Quentin.\n${WORDS}`,
    );
    const became = await added(`{"body_text":${body},"headline":"Le port"}`, "a.json");
    expect(became.kind).toBe("added");
    expect(became.kind === "added" && became.article.text).toContain("Le quai \ufffd est");
  });

  it("whose speech has no word in it adds no such fact", async () => {
    const text = `Le port\n“The port is closed”${">".repeat(500)}, said Odile Quentin on Tuesday 9 March 2021.\n`;
    expect((await added(text, "a.txt", { ...TOLD, language: "en" })).kind).toBe("added");
  });

  it("with letters that turn others round in its text is not added", async () => {
    const became = await added(
      page("", "Le port", "<p>Le quai &#x202e;est fermé pour toute une semaine.</p>"),
      "a.html",
    );
    expect(became).toEqual({
      kind: "problem",
      problem: expect.stringContaining("has a control character, U+202E"),
    });
  });

  it.each([
    "../../../../etc/cron.d/x",
    "/etc/passwd",
    "..\\..\\x",
    "con",
    "a\u2028b",
    "%2e%2e%2f",
    "🏴‍☠️",
    ".",
  ])("called %j is a file of the dossier, by an id of letters", async (title) => {
    const became = await added(`${title}\n\n${WORDS}`, "a.txt", { ...TOLD, title });
    expect(became.kind === "added" && Id.safeParse(became.article.id).success).toBe(true);
  });

  it("whose link is longer than any has none", async () => {
    const link = `https://vigie.example/${"/".repeat(100_000)}x`;
    const became = await added(page(`<link rel="canonical" href="${link}">`), "a.html");
    expect(became.kind === "added" && became.article.url).toBeUndefined();
  });
});
