import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Adding, add } from "../../src/desk/add.ts";
import { type Holdings, readHoldings } from "../../src/desk/holdings.ts";
import { redraft } from "../../src/desk/redraft.ts";
import type { Intake } from "../../src/intake/result.ts";
import { readDossiers } from "../../src/store/files.ts";
import { ARTICLE, FACTS, record, type Spoil, set, swap, TEXT, write } from "../record.ts";
import { lines, MORE, TIDE } from "../store/archive.ts";

const BODY = `Tempête à Brélac
Le maire, Jean Kerdoncuff, a déclaré que le port resterait fermé. « La digue a cédé », a-t-il ajouté mardi.
Au moins 40 bateaux ont coulé le 3 mars 2021.`;

const INTAKE: Intake = {
  ...{ text: BODY, title: "Tempête à Brélac", standfirst: null, author: null, publisher: "La Vigie" },
  ...{
    url: "https://vigie.example/tempete?utm_source=x",
    language: "fr",
    published: { value: "2021-03-04" },
  },
  ...{ rights: null, provenance: "a test", notes: [] },
};
const ADDING: Adding = { told: {}, replace: false, today: "2021-03-05" };

const holdings = async (dossier: string, ...spoils: readonly Spoil[]): Promise<Holdings> =>
  holdingsOf(await record(...spoils), dossier);

async function holdingsOf(root: string, dossier: string): Promise<Holdings> {
  const read = await readHoldings(root, dossier);
  if (!("holdings" in read)) throw new Error(JSON.stringify(read));
  return read.holdings;
}

/** The record as it stands on the disk now, which has no fault. */
async function there({ root, dossier }: Holdings) {
  const { dossiers, faults } = await readDossiers(root);
  expect(faults).toEqual([]);
  const found = dossiers.find(({ id }) => id === dossier);
  if (!found) throw new Error(`There is no ${dossier}`);
  return found;
}

const kinds = (entries: readonly { fact: { kind: string } }[]) => entries.map(({ fact }) => fact.kind);

describe("add()", () => {
  it("writes an article and its drafts into a dossier, which has no fault then", async () => {
    const own = await holdings("port");
    const became = await add(own, INTAKE, ADDING);
    expect(became.kind).toBe("added");
    const { articles, entries } = await there(own);
    const article = articles.find(({ id }) => id === "tempete-a-brelac");
    expect(article).toMatchObject({ text: BODY, url: INTAKE.url, published: { value: "2021-03-04" } });
    const drafts = entries.filter((entry) => entry.article === article);
    expect(drafts.every(({ fact }) => fact.review.state === "draft")).toBe(true);
    expect(kinds(drafts)).toEqual(expect.arrayContaining(["quotation", "occurrence", "figure"]));
  });

  it("makes a dossier that is not there, whole", async () => {
    const own = await holdings("storm");
    expect((await add(own, INTAKE, ADDING)).kind).toBe("added");
    expect((await there(own)).articles).toHaveLength(1);
    expect((await add(own, { ...INTAKE, text: `${BODY}\nEncore.`, url: null }, ADDING)).kind).toBe("added");
    expect((await there(own)).articles.map(({ id }) => id)).toEqual([
      "tempete-a-brelac-2",
      "tempete-a-brelac",
    ]);
    expect((await readdir(own.root)).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("drafts the facts of an article that was left without them, when it is added again", async () => {
    const own = await holdings("port");
    const became = await add(own, INTAKE, ADDING);
    const facts = join(own.root, "port/facts/tempete-a-brelac.json");
    const whole = await readFile(facts, "utf8");
    await rm(facts); // as after a kill between the two
    const later = await holdingsOf(own.root, "port");
    expect(await add(later, INTAKE, ADDING)).toEqual(became);
    expect(await readFile(facts, "utf8")).toBe(whole);
    expect(await add(later, INTAKE, ADDING)).toEqual({ kind: "same", id: "tempete-a-brelac" });
    await there(own);
  });

  it("says what the disk says, and can be done again in the same sitting", async () => {
    const own = await holdings("port");
    const facts = join(own.root, "port/facts/tempete-a-brelac.json");
    await mkdir(facts); // a folder in its place
    await writeFile(join(facts, "x"), "");
    expect(await add(own, INTAKE, ADDING)).toEqual({
      kind: "problem",
      problem: `Another process has written there meanwhile (${facts} is there already): do it again`,
    });
    await rm(facts, { recursive: true });
    expect((await add(own, INTAKE, ADDING)).kind).toBe("added");
    await there(own);
  });

  it("writes over nothing that another process has added meanwhile by the same name", async () => {
    const own = await holdings("port");
    const other = await holdingsOf(own.root, "port");
    await add(own, INTAKE, ADDING);
    const article = join(own.root, "port/articles/tempete-a-brelac.md");
    const before = await readFile(article, "utf8");
    const became = await add(other, { ...INTAKE, text: `${BODY}\nEncore.`, url: null }, ADDING);
    expect(became).toEqual({
      kind: "problem",
      problem: `Another process has written there meanwhile (${article} is there already): do it again`,
    });
    expect(await readFile(article, "utf8")).toBe(before);
  });

  it("refuses the same text, of this sitting and of an earlier one", async () => {
    const own = await holdings("port");
    await add(own, INTAKE, ADDING);
    expect(await add(own, { ...INTAKE, url: null }, ADDING)).toEqual({
      kind: "same",
      id: "tempete-a-brelac",
    });
    const later = await readHoldings(own.root, "port");
    expect("holdings" in later && (await add(later.holdings, { ...INTAKE, text: TEXT }, ADDING))).toEqual({
      kind: "same",
      id: "quays",
    });
  });

  it("shows what differs in a new version of the same link, and writes nothing", async () => {
    const own = await holdings("port");
    await add(own, INTAKE, ADDING);
    const version = {
      ...INTAKE,
      text: BODY.replace("40", "50"),
      url: "http://www.vigie.example/tempete/#top",
    };
    expect(await add(own, version, ADDING)).toEqual({
      kind: "other version",
      id: "tempete-a-brelac",
      differences: [
        { op: "gone", text: "Au moins 40 bateaux ont coulé le 3 mars 2021." },
        { op: "new", text: "Au moins 50 bateaux ont coulé le 3 mars 2021." },
      ],
    });
    expect((await there(own)).articles.some(({ text }) => text.includes("50"))).toBe(false);
  });

  it("takes a new version when told to: verdicts stay, and what has lost its words lapses", async () => {
    const own = await holdings("port");
    await add(own, INTAKE, ADDING);
    const file = join(own.root, "port/facts/tempete-a-brelac.json");
    const drafts = await readFile(file, "utf8");
    const accepted = JSON.stringify({ state: "accepted", by: "a reviewer", on: "2021-03-05" });
    await writeFile(file, drafts.replaceAll(/\{\s*"state": "draft",\s*"rule": "[^"]*"\s*\}/g, accepted));
    const version = { ...INTAKE, text: BODY.replace("40", "50") };
    const became = await add(own, version, { ...ADDING, replace: true });
    expect(became.kind).toBe("replaced");
    const { entries, lapsed } = await there(own);
    const theirs = entries.filter(({ article }) => article.id === "tempete-a-brelac");
    expect(
      theirs.filter(({ fact }) => fact.review.state === "accepted").map(({ fact }) => fact.kind),
    ).toContain("quotation");
    expect(lapsed.map(({ kind }) => kind)).toContain("figure");
    expect(theirs.filter(({ fact }) => fact.review.state === "draft").map(({ fact }) => fact.kind)).toContain(
      "figure",
    );
  });

  it.each([
    ["publisher", { publisher: null }],
    ["published", { published: null }],
    ["language", { language: null }],
    ["language", { language: "und" }],
    ["title", { title: null }],
    ["title", { title: "Not in the text" }],
  ] as const)("asks for the %s that an article does not tell: %j", async (want, lack) => {
    const own = await holdings("port");
    expect(await add(own, { ...INTAKE, ...lack }, ADDING)).toEqual({ kind: "wants", wants: [want] });
    expect((await there(own)).articles).toHaveLength(1);
  });

  it.each([
    ["a date that is none", { published: "2021-02-30" }, /2021-02-30 is no date/],
    ["a title that does not stand in the text", { title: "Tempete" }, /Tempete/],
    ["a link that is none", { url: "vigie" }, /url/],
    ["a language in words", { language: "français" }, /français/],
  ])("says what is wrong with %s", async (_name, told, tells) => {
    const own = await holdings("port");
    expect(await add(own, INTAKE, { ...ADDING, told })).toMatchObject({
      kind: "problem",
      problem: expect.stringMatching(tells),
    });
  });

  it("says of a date that a person told how it is known", async () => {
    const own = await holdings("port");
    const undated = { ...INTAKE, published: null };
    await add(own, undated, { ...ADDING, told: { published: "2021-03" } });
    expect(own.articles.get("tempete-a-brelac")?.published).toEqual({
      ...{ value: "2021-03", inferred: false },
      basis: "told by whoever added the article",
    });
    await add(
      own,
      { ...undated, text: `${BODY}\nPlus.`, url: null },
      { ...ADDING, told: { published: "2021", basis: "its news" } },
    );
    expect(own.articles.get("tempete-a-brelac-2")?.published).toMatchObject({
      inferred: true,
      basis: "its news",
    });
  });

  it("refuses letters that turn others round", async () => {
    const own = await holdings("port");
    const became = await add(own, { ...INTAKE, text: `${BODY}\u202e` }, ADDING);
    expect(became).toMatchObject({ kind: "problem", problem: expect.stringMatching(/U\+202E/) });
  });

  it("keeps an article in a third language, without drafts", async () => {
    const own = await holdings("port");
    const became = await add(own, { ...INTAKE, language: "br" }, ADDING);
    expect(became).toMatchObject({ kind: "added", isRead: false, merged: { added: [] } });
    expect((await there(own)).articles.map(({ language }) => language)).toContain("br");
  });

  it("leaves an archive of lines alone", async () => {
    const link = { ...TIDE, url: INTAKE.url };
    const own = await holdings("port", write(MORE, lines({ ...link, text: `${TEXT}\nPlus.` })));
    const became = await add(own, INTAKE, { ...ADDING, replace: true });
    expect(became).toMatchObject({ kind: "problem", problem: expect.stringMatching(/more\.jsonl/) });
  });
});

describe("redraft()", () => {
  const again = async (own: Holdings) => {
    const found = [];
    for await (const one of redraft(own, [], "2021-04-01")) found.push(one);
    return found;
  };

  it("adds drafts beside verdicts, and nothing when it is done again", async () => {
    const own = await holdings("port");
    const before = (await there(own)).entries.map(({ fact }) => fact);
    await again(own);
    const after = (await there(own)).entries.map(({ fact }) => fact);
    for (const fact of before) expect(after).toContainEqual(fact);
    const file = await readFile(join(own.root, FACTS), "utf8");
    const read = await readHoldings(own.root, "port");
    if ("holdings" in read) await again(read.holdings);
    expect(await readFile(join(own.root, FACTS), "utf8")).toBe(file);
  });

  it("mends a record whose article was edited by hand: what has lost its words lapses", async () => {
    const own = await holdings("port", swap(ARTICLE, "Douze marins", "Treize marins"));
    expect((await readDossiers(own.root)).faults).not.toEqual([]);
    const [one] = await again(own);
    const lapsed = one?.merged && "lapsed" in one.merged ? one.merged.lapsed : [];
    expect(lapsed.map(({ id }) => id)).toEqual(["sailors"]);
    expect((await there(own)).entries.map(({ fact }) => fact.id)).toContain("swell");
  });

  it("keeps what a reviewer rejected rejected", async () => {
    const rejected = { state: "rejected", by: "a reviewer", on: "2021-03-09" };
    const own = await holdings("port", set("facts[2].review", rejected));
    await again(own);
    const dates = (await there(own)).entries.filter(({ fact }) => fact.kind === "occurrence");
    const march = dates.filter(
      ({ article, ranges }) => ranges.when && article.text.slice(ranges.when.start).startsWith("le 3 mars"),
    );
    expect(march.map(({ fact }) => fact.review.state)).toEqual(["rejected"]);
  });
});
