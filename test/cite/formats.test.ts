import { describe, expect, it } from "vitest";
import { cut } from "../../src/answer/excerpt.ts";
import type { Cited } from "../../src/cite/cited.ts";
import { FORMATS } from "../../src/cite/formats.ts";
import { READERS } from "./read.ts";
import {
  CORRECTED,
  citedPort,
  DENIED,
  DRAFT,
  DRAFT_DENIAL,
  HEDGED,
  hostile,
  once,
  PRINTED,
  shipped,
} from "./record.ts";

const plain = once(() => citedPort("closing", {}));
const hedged = once(() => citedPort("closing", {}, HEDGED));
const french = once(() => citedPort("closing", { language: "fr" }, HEDGED));
const denied = once(() => citedPort("closing", {}, DENIED));
const draft = once(() => citedPort("closing", {}, DRAFT));
const deniedInDraft = once(() => citedPort("closing", {}, DRAFT_DENIAL));
const corrected = once(() => citedPort("closing", {}, CORRECTED));
const printed = once(() => citedPort("sailors", {}, PRINTED));
const spoken = once(() => citedPort("swell", {}));

/** One line, as a format without line ends has it. */
const folded = (text: string): string => text.replace(/\s+/g, " ");

it("offers seven formats, each under a name of its own", () => {
  expect(FORMATS.map(({ id }) => id)).toEqual([
    "text-en",
    "text-fr",
    "markdown",
    "csl",
    "bibtex",
    "schema-org",
    "web-annotation",
  ]);
  expect(Object.keys(READERS)).toEqual(FORMATS.map(({ id }) => id));
});

describe.each(FORMATS)("$id", ({ id, write }) => {
  const read = (cited: Cited) => {
    const written = write(cited);
    const found = READERS[id]?.(written);
    if (!found) throw new RangeError(`No reader of ${id}`);
    return { written, ...found };
  };
  const isFrench = id === "text-fr";

  it("has the exact words of every fact, and the source with them", async () => {
    expect((await shipped()).length).toBeGreaterThan(40);
    expect(await hostile()).toHaveLength(12);
    for (const cited of [...(await shipped()), ...(await hostile())]) {
      const { article, excerpt } = cited;
      const { start, end } = excerpt.en.position;
      const exact = article.text.slice(article.points.toUnit(start), article.points.toUnit(end));
      const { words, all, written } = read(cited);
      expect(words ?? exact).toBe(exact);
      expect(all).toContain(exact);
      expect(all).toContain(article.title);
      expect(all).toContain(article.publisher);
      if (article.author !== undefined) expect(all).toContain(article.author);
      if (article.url !== undefined) expect(written).toContain(article.url.split("?")[0]);
      expect(all).toContain(cited.address);
      expect(written.endsWith("\n")).toBe(true);
    }
  });

  it("says of every inferred date that it is one", async () => {
    for (const cited of [...(await shipped()), ...(await hostile())]) {
      expect(cited.article.published.inferred).toBe(true);
      expect(read(cited).all).toMatch(isFrench ? /déduite/ : /inferred/);
    }
  });

  it("says of no printed date that it is inferred", async () => {
    const { all, written } = read(await printed());
    expect(all).not.toMatch(/inferred|déduite/);
    expect(written).toContain("2021");
  });

  it("keeps how the article holds it", async () => {
    const doubtful = (await shipped()).filter(({ excerpt }) => excerpt.en.hedge);
    expect(doubtful.length).toBeGreaterThan(8);
    for (const cited of doubtful)
      expect(read(cited).all).toMatch(isFrench ? /Prudence\u00a0: / : /Caution: /);
    const { all } = read(await hedged());
    expect(all).toContain(
      isFrench ? "une allégation, non présentée comme un fait" : "an allegation, not stated as a fact",
    );
  });

  it("keeps the denial beside the claim", async () => {
    const contested = (await shipped()).filter(({ excerpt }) => excerpt.en.denials);
    expect(contested.length).toBeGreaterThan(0);
    for (const cited of contested)
      for (const denial of cited.excerpt.en.denials ?? [])
        expect(folded(read(cited).all)).toContain(folded(denial.verbatim));
    const { all } = read(await denied());
    expect(all).toContain(isFrench ? "Une affirmation y est démentie\u00a0: " : "A claim in it is denied: ");
    expect(all).toContain("Douze marins d’İzmir ont été mis à l’abri.");
    expect(all).not.toMatch(/In a draft|Dans un brouillon/);
  });

  it("says of a draft that it is one", async () => {
    const { all } = read(await draft());
    expect(all).toContain(
      isFrench ? "Non relu\u00a0: relevé par la machine" : "Not reviewed: drafted by machine",
    );
    expect(read(await plain()).all).not.toMatch(/Not reviewed|Non relu/);
  });

  it("says of a denial in a draft that it is one", async () => {
    const { all } = read(await deniedInDraft());
    expect(all).toContain(
      isFrench ? "Dans un brouillon que personne n’a relu" : "In a draft that nobody has reviewed",
    );
    expect(all).not.toMatch(/Not reviewed|Non relu/);
  });

  it("tells who says it", async () => {
    expect(read(await spoken()).all).toContain("Odile 𝒬uentin");
  });

  it("cites words that no fact stands on", async () => {
    const cited = await spoken();
    const { article } = cited;
    const title = cut(article, { start: 0, end: article.title.length });
    const none = { kind: null, speaker: null, accepted: null, correction: null, address: null };
    const { words, all } = read({ ...cited, ...none, excerpt: { en: title, fr: title } });
    expect(words ?? article.title).toBe("Le port de Brélac ferme ses quais");
    expect(all).toContain("Le port de Brélac ferme ses quais");
    expect(all).toContain("La Vigie");
    expect(all).not.toMatch(/desk\.example|null|undefined/);
  });

  it("names no reviewer", async () => {
    for (const cited of await shipped()) expect(write(cited)).not.toMatch(/"by"|a test/);
    expect(write(await corrected())).not.toContain("a test");
  });

  it("is the same however often it is written", async () => {
    for (const cited of await hostile()) expect(write(cited)).toBe(write(cited));
  });
});

it.each(["markdown", "csl", "bibtex", "schema-org", "web-annotation"])(
  "%s tells what we say in the reader’s language",
  async (id) => {
    const format = FORMATS.find((one) => one.id === id);
    const written = format?.write(await french()) ?? "";
    expect(written).toContain("une allégation, non présentée comme un fait");
    expect(written).not.toContain("an allegation");
  },
);
