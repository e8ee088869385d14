import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, suite } from "vitest";
import { faultLine } from "../../src/store/fault.ts";
import { readDossiers } from "../../src/store/files.ts";
import { sentences } from "../../src/text/sentences.ts";
import {
  ARTICLE,
  addTide,
  all,
  copyDossier,
  DOSSIER,
  FACTS,
  faultLines,
  folder,
  hash,
  link,
  move,
  record,
  remove,
  type Spoil,
  set,
  swap,
  TEXT,
  write,
} from "../record.ts";

const NAME = "must be 1 to 31 of a-z, 0-9, - and _, and begin with a letter or a digit";
const STORM = TEXT.replace("tout l’été", "tout l’hiver");

suite("readDossiers()", () => {
  it("reads what stands, by article, then by position", async () => {
    const { dossiers, faults } = await readDossiers(await record(addTide({ sailors: "sailors-b" })));
    expect(faults).toEqual([]);
    expect(dossiers.map(({ id, title }) => [id, title])).toEqual([
      ["port", { fr: "Le port", en: "The port" }],
    ]);
    expect(dossiers[0]?.articles.map(({ id, text }) => [id, text])).toEqual([
      ["quays", TEXT],
      ["tide", TEXT],
    ]);
    expect(dossiers[0]?.entries.map(({ article, fact }) => `${article.id}: ${fact.id}`)).toEqual([
      "quays: closing",
      "quays: marta",
      "quays: sailors",
      "quays: swell",
      "quays: payment",
      "tide: sailors-b",
    ]);
  });

  const MINDS_NOT: readonly (readonly [name: string, spoil: Spoil, facts: number])[] = [
    ["an article without a fact file", remove(FACTS), 0],
    ["no folder of facts", remove("port/facts"), 0],
    ["a fact file without a fact", set("facts", []), 0],
    ["a dossier's name with hyphen, underscore and digit", move("port", "port-20_1"), 5],
    ["hidden files", write("port/articles/.DS_Store", "\0"), 5],
    ["a hidden folder beside the dossiers", write(".git/config", ""), 5],
    ["files beside the dossiers", write("README.md", "# Facts"), 5],
    ["a link within the record", all(move(ARTICLE, "quays.md"), link(ARTICLE, "../../quays.md")), 5],
  ];
  it.each(MINDS_NOT)("minds not: %s", async (_name, spoil, facts) => {
    const { dossiers, faults } = await readDossiers(await record(spoil));
    expect(faults.map(faultLine)).toEqual([]);
    expect(dossiers.map(({ articles, entries }) => [articles.length, entries.length])).toEqual([[1, facts]]);
  });

  const FAULTS: readonly (readonly [name: string, spoil: Spoil, line: string])[] = [
    ["upper case", move("port", "Port"), `Port: cannot be a slash command: the folder's name ${NAME}`],
    ["an accent", move("port", "marée"), `marée: cannot be a slash command: the folder's name ${NAME}`],
    ["a space", move("port", "le port"), `le port: cannot be a slash command: the folder's name ${NAME}`],
    [
      "40 letters",
      move("port", "p".repeat(40)),
      `${"p".repeat(40)}: cannot be a slash command: the folder's name ${NAME}`,
    ],
    [
      "a reserved name",
      move("port", "remind"),
      "remind: cannot be a slash command: the folder's name is a command that Slack or Discord keeps for itself",
    ],
    [
      "an unknown article",
      set("article", "storm"),
      `${FACTS}: article: "storm" is no article of this dossier: quays`,
    ],
    [
      "facts of an article where there is none",
      remove("port/articles"),
      "port/articles: holds no article: an article is a file in .md, or a line of a file in .jsonl",
    ],
    [
      "an article changed after its review",
      swap(ARTICLE, TEXT, STORM),
      `${FACTS}: sha256: quays has changed since its facts were reviewed: expected ${hash(TEXT)}, the text now has ${hash(STORM)}. Read the facts against it again, then put that hash here`,
    ],
    [
      "a stray .txt among articles without facts",
      all(remove("port/facts"), write("port/articles/notes.txt", "Rappeler Odile")),
      "port/articles/notes.txt: is not read: only files in .md and .jsonl stand here",
    ],
    [
      "a stray .txt among fact files",
      write("port/facts/notes.txt", "Rappeler Odile"),
      "port/facts/notes.txt: is not read: only files in .json and .jsonl stand here",
    ],
    [
      "an article's name with an accent",
      write("port/articles/marée.md", "---\n---\n"),
      "port/articles/marée.md: its name is no article id: must be 1 to 64 of a-z, 0-9 and inner hyphens",
    ],
  ];
  it.each(FAULTS)("refuses %s", async (_name, spoil, line) => {
    expect(await faultLines(spoil)).toEqual([line]);
  });

  it("refuses a folder that is not there, one that is a file, and an empty one", async () => {
    const root = await record(folder("empty"), write("file", ""));
    const lines = async (name: string) => (await readDossiers(join(root, name))).faults.map(faultLine);
    expect(await lines("none")).toEqual([`${join(root, "none")}: is missing`]);
    expect(await lines("file")).toEqual([`${join(root, "file")}: is no folder`]);
    expect(await lines("empty")).toEqual([
      `${join(root, "empty")}: holds no dossier: a dossier is a folder with a dossier.json`,
    ]);
  });

  it("lists all faults of all files at once, dossier by dossier, file by file, in the order of the file", async () => {
    const lines = await faultLines(
      addTide({ closing: "ebb" }),
      copyDossier("quay"),
      set("draft", true, DOSSIER),
      swap(ARTICLE, "publisher: La Vigie\n", ""),
      set("article", "storm"),
      set("facts[0].when.at.quote.exact", "le 4 mars", "port/facts/tide.json"),
      set("facts[0].evidence.quote.exact", "a rouvert", "port/facts/tide.json"),
      write("quay/articles/tide.md", "Le port"),
      set("facts[0].rumour", 1, "quay/facts/quays.json"),
      set("facts[4].entity.name", 2, "quay/facts/quays.json"),
    );
    expect(lines.map((line) => line.split(": ").slice(0, 2).join(": "))).toEqual([
      "port/dossier.json: Unrecognized key",
      "port/articles/quays.md: publisher",
      "port/facts/quays.json: article",
      "port/facts/tide.json: facts[0].evidence",
      "port/facts/tide.json: facts[0].when.at",
      "quay/articles/tide.md: line 1",
      "quay/facts/quays.json: facts[0]",
      "quay/facts/quays.json: facts[4].entity.name",
    ]);
  });

  it.each([
    [
      { slack: [{ workspace: "newsroom" }] },
      "access.slack[0].workspace: must be the id of a workspace (T…), no name",
    ],
    [{ slack: [{ workspace: "T1", channels: ["#desk"] }] }, "must be the id of a channel (C…), no name"],
    [{ discord: [{ guild: "Newsroom" }] }, "must be the id of a server (digits), no name"],
    [{}, "access: must name a place: as it is, the dossier is told nowhere"],
  ])("refuses places that no platform knows: %j", async (access, told) => {
    expect((await faultLines(set("access", access, DOSSIER))).join()).toContain(told);
  });

  it("reads a good dossier beside a faulty one, and nothing of the faulty one", async () => {
    const { dossiers, faults } = await readDossiers(
      await record(copyDossier("quay"), set("facts[0].id", "Swell")),
    );
    expect(faults.map(({ file }) => file)).toEqual([FACTS]);
    expect(dossiers.map(({ id, entries }) => [id, entries.length])).toEqual([["quay", 5]]);
  });

  // a dossier.json that is not there is called missing, not "a link to nowhere".
  it("calls a missing dossier.json missing", async () => {
    expect(await faultLines(remove(DOSSIER))).toEqual([expect.not.stringContaining("link")]);
  });

  // a dossier without an article answers nothing, so it is a fault, told once.
  it("refuses a dossier without articles", async () => {
    expect(await faultLines(remove("port/articles"), remove("port/facts"))).toEqual([
      expect.stringMatching(/^port\b.*\barticle/),
    ]);
  });

  // one fault, one line. The articles beside the stray file are there, so their facts are proved.
  it("tells of a stray file without losing the articles beside it", async () => {
    expect(await faultLines(write("port/articles/notes.txt", ""))).toEqual([
      "port/articles/notes.txt: is not read: only files in .md and .jsonl stand here",
    ]);
  });

  // faults between facts are listed with their file too.
  it("lists faults between facts in the order of the files", async () => {
    const lines = await faultLines(
      addTide({ closing: "ebb" }),
      set("facts[0].denies", ["nobody"]),
      set("facts[0].evidence.quote.exact", "a rouvert", "port/facts/tide.json"),
    );
    expect(lines.map((line) => line.split(": ")[0])).toEqual([FACTS, "port/facts/tide.json"]);
  });
});

suite("the project's own record", async () => {
  const root = fileURLToPath(new URL("../../facts", import.meta.url));
  const { dossiers, faults } = await readDossiers(root);

  it("has no fault", () => {
    expect(faults.map(faultLine)).toEqual([]);
    expect(dossiers.map(({ id }) => id)).toContain("nso");
  });

  it("is read byte for byte, from the end of the front matter to the end of the file", async () => {
    const articles = dossiers.flatMap(({ id, articles }) => articles.map((article) => ({ id, article })));
    expect(articles.length).toBeGreaterThan(0);
    for (const { id, article } of articles) {
      const bytes = await readFile(join(root, id, "articles", `${article.id}.md`));
      const end = bytes.at(-1) === 0x0a ? -1 : bytes.length; // the line end that editors add
      const body = bytes.subarray(bytes.indexOf("\n---\n", 3) + 5, end);
      expect(article.text.length, article.id).toBeGreaterThan(0);
      expect(Buffer.from(article.text).equals(body), article.id).toBe(true);
    }
  });

  it("shows whole sentences", () => {
    const entries = dossiers.flatMap((dossier) => dossier.entries);
    expect(entries.length).toBeGreaterThan(20);
    for (const { fact, article, excerpt } of entries) {
      const split = sentences(article.text, article.language);
      expect(
        split.map(({ start }) => start),
        fact.id,
      ).toContain(excerpt.start);
      expect(
        split.map(({ end }) => end),
        fact.id,
      ).toContain(excerpt.end);
    }
  });
});
