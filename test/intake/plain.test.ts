import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { intake } from "../../src/intake/intake.ts";
import type { Intake } from "../../src/intake/result.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
function read(text: string, name: string): Intake {
  const result = intake(bytes(text), { name });
  if ("problem" in result) throw new Error(result.problem);
  const [article] = result.articles;
  if (!article) throw new Error("no article");
  return article;
}
function problemOf(text: string, name: string): string {
  const result = intake(bytes(text), { name });
  return "problem" in result ? result.problem : "no problem";
}

describe("intake() of plain text", () => {
  it.each<[string, string, string]>([
    [
      "marks that Markdown would eat",
      "Titre\n*Un* _deux_ # trois `quatre` [cinq](six) <sept> &amp;\n# huit",
      "Titre\n*Un* _deux_ # trois `quatre` [cinq](six) <sept> &amp;\n# huit",
    ],
    ["line ends of Windows", "un\r\ndeux\rtrois\n", "un\ndeux\ntrois"],
    ["NFC", "e\u0301te\u0301", "été"],
    ["NBSP, tabs and double spaces", "1\u202f400\u00a0€\t a  b", "1\u202f400\u00a0€\t a  b"],
    ["empty lines", "un\n\ndeux\n\n\n", "un\n\ndeux"],
    ["odd spaces in a first line", "Le  port \nferme. Le  port", "Le  port \nferme. Le  port"],
    [
      "a title that comes twice",
      "Le port\n\nLe port\nLe conseil a voté.",
      "Le port\n\nLe port\nLe conseil a voté.",
    ],
    ["a bracket in front", "[Mise à jour] Le port ferme.", "[Mise à jour] Le port ferme."],
    [
      "verses",
      "Le port est fermé,\nles bateaux sont partis,\net personne ne dit\nce qu’il adviendra.\n\nAdieu.",
      "Le port est fermé,\nles bateaux sont partis,\net personne ne dit\nce qu’il adviendra.\n\nAdieu.",
    ],
  ])("keeps %s", (_, text, expected) => {
    expect(read(text, "a.txt").text).toBe(expected);
  });

  it("makes a paragraph that was broken to one width one line again, and says so", () => {
    const { text, notes } = read(
      "Brel ferme ses quais\n\nLe conseil municipal de Brel a décidé, jeudi, de fermer les\nquais du port, dont les pontons menacent ruine. La décision\nvaut pour six mois, selon la mairie, qui n’exclut pas de la\nprolonger.\n\nLes pêcheurs, réunis dans la soirée, ont voté une grève de\ndeux jours.",
      "a.txt",
    );
    expect(text.split("\n")).toHaveLength(3);
    expect(text).toContain("de fermer les quais du port");
    expect(notes.join()).toContain("broken to one width");
  });

  it("takes a short first line for the title, and a printed date and byline for what they are", () => {
    const article = read(
      "Le port ferme ses quais\nPar Ada Lind\nPublié le 3 avril 2020\nLe conseil a voté.",
      "a.txt",
    );
    expect(article).toMatchObject({
      title: "Le port ferme ses quais",
      author: "Ada Lind",
      published: { value: "2020-04-03", basis: "printed: Publié le 3 avril 2020" },
      provenance: "text file a.txt",
    });
  });

  it.each([
    ["a sentence", "Le port ferme ses quais.\nLe conseil a voté."],
    ["a single line", "Le port ferme ses quais"],
  ])("does not take %s for the title", (_, text) => {
    expect(read(text, "a.txt").title).toBeNull();
  });

  it.each(["Par ailleurs le conseil a voté", "By the sea", "Par Ada Lind, maire de Brel."])(
    "does not take %j for a byline",
    (line) => {
      expect(read(`Le port\n${line}\nFin.`, "a.txt").author).toBeNull();
    },
  );

  it("does not take a date in the text for the date of publication", () => {
    expect(read("Le port\nLe 3 avril 2020, le conseil a voté.", "a.txt").published).toBeNull();
  });

  it("reads ten thousand guillemets that never close", () => {
    const started = performance.now();
    expect(read("« ".repeat(10_000), "a.txt").text).toHaveLength(19_999);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it("reads white space that goes on for long", () => {
    const started = performance.now();
    read(`a${" ".repeat(1_000_000)}b\n${"\n ".repeat(100_000)}c`, "a.txt");
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

describe("intake() of an article of a record", () => {
  const own = readFileSync(new URL("../../facts/nso/articles/facebook-nso.md", import.meta.url), "utf8");
  const text = own.replace(/^---\n[\s\S]*?\n---\n/, "").replace(/\n$/, "");

  it("keeps its text letter for letter, and its particulars", () => {
    expect(text.length).toBeGreaterThan(1000);
    const article = read(own, "facebook-nso.md");
    expect(article.text).toBe(text);
    expect(article).toMatchObject({ language: "fr", published: { value: "2020-04", inferred: true } });
    expect(text.startsWith(article.title ?? "-")).toBe(true);
  });

  const withHash = (hash: string): string => own.replace("---\n", `---\nsha256: ${hash}\n`);

  it("takes a hash that is that of the text", () => {
    expect(read(withHash(createHash("sha256").update(text, "utf8").digest("hex")), "a.md").text).toBe(text);
    expect(read(withHash('"?"'), "a.md").text).toBe(text);
  });

  it("refuses one that is not", () => {
    expect(problemOf(withHash("0".repeat(64)), "a.md")).toMatch(
      /^The front matter of a\.md gives the sha256 000000000000…, but/,
    );
  });

  it("does not put a title in front that its text begins with otherwise", () => {
    const front = "---\ntitle: Le port\npublisher: La Vigie\nlanguage: fr\npublished:\n  value: 2019\n---\n";
    expect(read(`${front}VIDÉO – Le port ferme\nFin.\n`, "a.md").text).toBe("VIDÉO – Le port ferme\nFin.");
  });

  it("reads no marks of Markdown in it", () => {
    const article = read(
      "---\ntitle: Le *port*\npublisher: La Vigie\nlanguage: fr\npublished:\n  value: 2019\n---\nLe *port*\n# _a_ `b`\n",
      "a.md",
    );
    expect(article.text).toBe("Le *port*\n# _a_ `b`");
    expect(article.published).toEqual({ value: "2019" });
  });
});

describe("intake() of Markdown", () => {
  it("reads the front matter of Hugo and renders the rest", () => {
    const article = read(
      '---\ntitle: "Le port ferme"\ndate: 2020-04-23T10:00:00+02:00\nauthor: [Ada Lind, Tom Ash]\nlang: fr\ncanonical: https://vigie.example/port\n---\n\nLe **conseil** a\nvoté [hier](https://x.example).\n\n## Suite\n\n- un\n- deux &amp; trois\n\n> Cité.\n',
      "a.md",
    );
    expect(article.text).toBe("Le port ferme\nLe conseil a voté hier.\nSuite\nun\ndeux & trois\nCité.");
    expect(article).toMatchObject({
      title: "Le port ferme",
      author: "Ada Lind, Tom Ash",
      url: "https://vigie.example/port",
      language: "fr",
      published: { value: "2020-04-23", basis: "front matter date: 2020-04-23T10:00:00+02:00" },
    });
  });

  it("takes the heading for the title where there is no front matter", () => {
    const article = read("# Le *port*\n\nLe conseil a voté.", "a.md");
    expect(article).toMatchObject({ title: "Le port", text: "Le port\nLe conseil a voté." });
  });

  it("takes text between two rules for no front matter", () => {
    expect(read("---\nLe port\n---\nLe conseil a voté.", "a.md").text).toContain("Le conseil a voté.");
  });

  it("leaves out what HTML in it hides", () => {
    expect(
      read("Vu.\n\n<script>alert(1)</script>\n\n<p hidden>caché</p>\n\n<!-- caché -->", "a.md").text,
    ).toBe("Vu.");
  });

  it.each([
    [
      "a colon",
      "---\ntitle: Brel: le port\nlang: fr\n---\nTexte.",
      "put values with a colon in quotation marks",
    ],
    ["aliases", "---\na: &a [x, x]\nb: [*a, *a]\n---\nTexte.", "is no YAML"],
    ["nothing below", "---\ntitle: Le port\n---\n", "no text"],
  ])("says what is wrong with a front matter with %s", (_, text, words) => {
    expect(problemOf(text, "a.md")).toContain(words);
  });

  it.each(["_a ", "> ", "1. ", "**a ", "[", "`", "- "])("does not hang on %j over and over", (mark) => {
    const started = performance.now();
    read(`${mark.repeat(100_000)}fin`, "a.md");
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
