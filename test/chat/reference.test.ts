import { describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { cut, cutWhole, toExcerpt } from "../../src/answer/excerpt.ts";
import { excerptAt, isPlace, referenceOf, revisionOf, SCHEME } from "../../src/chat/reference.ts";
import { toArticle } from "../../src/model/article.ts";
import { answerable, type Dossier } from "../../src/model/dossier.ts";
import { faultLine } from "../../src/store/fault.ts";
import { readDossiers } from "../../src/store/files.ts";
import {
  ARTICLE,
  all,
  copyDossier,
  FACTS,
  passage,
  record,
  remove,
  type Spoil,
  set,
  swap,
} from "../record.ts";
import { first } from "./room.ts";

const [nso] = first.list() as [Dossier];
const LANGUAGES = ["fr", "en"] as const;

/** The made-up dossier, read anew. */
async function port(...spoils: readonly Spoil[]): Promise<Dossier> {
  const { dossiers, faults } = await readDossiers(await record(...spoils));
  expect(faults.map(faultLine)).toEqual([]);
  return dossiers.find(({ id }) => id === "port") as Dossier;
}

/** The reference of a fact of the made-up record. */
function of(dossier: Dossier, id: string): string {
  const entry = answerable(dossier).find(({ fact }) => fact.id === id);
  if (!entry) throw new RangeError(`No fact ${id}`);
  return referenceOf(toExcerpt(dossier, entry, "fr"));
}

/** What stands for the article in a reference to a place of it. */
const nameOf = ({ articles: [article] }: Dossier): string =>
  article ? (referenceOf(cut(article, { start: 0, end: 1 })).split(".")[0] ?? "") : "";

describe("a reference", () => {
  it.each(LANGUAGES)("finds every fact of the first dossier again, for readers of %s", (language) => {
    const entries = answerable(nso);
    expect(entries.length).toBeGreaterThan(40);
    for (const entry of entries) {
      const excerpt = toExcerpt(nso, entry, language);
      expect(excerptAt(nso, referenceOf(excerpt), language)).toEqual(excerpt);
    }
    const references = entries.map((entry) => referenceOf(toExcerpt(nso, entry, language)));
    expect(new Set(references).size).toBe(entries.length);
  });

  it.each(LANGUAGES)("finds what answered a question again, for readers of %s", async (language) => {
    for (const text of ["when", "who said", "how many", "who is", "sources", "ask did NSO deny the claims"]) {
      const { excerpts } = await answer(first, { dossier: "nso", text, language, size: 99 });
      expect(excerpts.length).toBeGreaterThan(0);
      for (const { facts, ...excerpt } of excerpts) {
        const [again] = [excerptAt(nso, referenceOf({ facts, ...excerpt }), language)];
        expect(again).toMatchObject(excerpt);
        expect(again?.facts[0]).toBe(facts[0]);
      }
    }
  });

  it("finds a checked passage again, whether somebody said it or the article did", async () => {
    for (const quotation of [
      "la société n’était pas en mesure de briser",
      "NSO a nié ces affirmations",
      "près de 1400",
    ]) {
      const { excerpts } = await answer(first, { dossier: "nso", text: `check ${quotation}` });
      const [excerpt] = excerpts;
      expect(excerpt?.verbatim).toContain(quotation);
      if (excerpt) expect(excerptAt(nso, referenceOf(excerpt), "fr")).toEqual(excerpt);
    }
  });

  it("is the same for every reader, after every start, and in no other dossier's words", async () => {
    const [here, there] = [await port(), await port(copyDossier("quay"))];
    expect(of(here, "swell")).toBe(of(there, "swell"));
    expect(of(here, "swell")).toMatch(/^[\w-]{8}$/);
    expect(excerptAt(nso, of(here, "swell"), "fr")).toBeNull();
  });

  it("holds the place of words that no fact stands on, and widens it to whole sentences", async () => {
    const dossier = await port();
    const [article] = dossier.articles;
    if (!article) throw new Error("No article");
    const start = article.text.indexOf("parlait");
    const excerpt = cutWhole(dossier, article, { start, end: start + 3 });
    expect(excerpt.verbatim).toBe("Elle parlait sous la pluie.");
    const reference = referenceOf(excerpt);
    expect(reference).toMatch(/^[\w-]{8}\.[a-z0-9]+\.[a-z0-9]+$/);
    expect(isPlace(reference)).toBe(true);
    expect(excerptAt(dossier, reference, "fr")).toEqual(excerpt);
    const [key] = reference.split(".");
    const at = (from: number, to: number) =>
      excerptAt(dossier, `${key}.${from.toString(36)}.${to.toString(36)}`, "fr")?.verbatim;
    const { start: from } = excerpt.position; // code points: 𝒬 stands before it
    expect(at(from + 2, from + 4)).toBe("Elle parlait sous la pluie.");
    expect(at(from - 3, from + 4)).toBe(
      "« Nous n’avions jamais vu une telle houle », a déclaré la maire, Odile 𝒬uentin. Elle parlait sous la pluie.",
    );
  });

  it("names nothing where the record has nothing there", async () => {
    const dossier = await port();
    const [article] = dossier.articles;
    const name = nameOf(dossier);
    const end = article?.points.length ?? 0;
    const fact = of(dossier, "swell");
    const to = (start: number, stop: number) => `${name}.${start.toString(36)}.${stop.toString(36)}`;
    expect(excerptAt(dossier, to(0, end), "fr")?.verbatim).toBe(article?.text);
    for (const reference of [
      "",
      "abcdefgh",
      fact.slice(1),
      `${fact}x`,
      `${fact}.1`,
      `${fact}.1.5`,
      `${fact}.`,
      `${name}.1`,
      `${name}.1.5.9`,
      `${name}.1.!`,
      `${name}.-1.5`,
      `${name}.A.Z`,
      `${name}.1.00000009`,
      name,
      to(5, 5),
      to(9, 5),
      to(0, end + 1),
      to(end, end + 1),
      "__proto__",
      `${name}\n.1.5`,
    ])
      expect(excerptAt(dossier, reference, "fr"), reference).toBeNull();
  });

  it("names no draft where drafts are not answered, and no fact that was rejected", async () => {
    const draft = set("facts[0].review", { state: "draft", rule: "quotation: incise" });
    const reference = of(await port(), "swell");
    expect(excerptAt(await port(draft), reference, "fr")).toBeNull();
    expect(excerptAt(await port(set("facts[0].review.state", "rejected")), reference, "fr")).toBeNull();
    const open = await port(all(draft, set("drafts", true, "port/dossier.json")));
    expect(excerptAt(open, reference, "fr")?.review).toBe("draft");
  });
});

const gloss = { fr: "La houle était forte.", en: "The swell was high." };

describe("a revision", () => {
  it.each<[string, Spoil, string]>([
    ["its date", set("facts[2].when.value", "2021-03-04"), "closing"],
    ["its speaker", set("facts[0].source.name", "Odile Q."), "swell"],
    ["its kind of speech", set("facts[0].directness", "mixed"), "swell"],
    ["its hedge", set("facts[2].hedge", { level: "alleged", at: passage("après l’échouage") }), "closing"],
    ["its gloss, for readers of another language", set("facts[2].gloss", gloss), "closing"],
    ["its figure", set("facts[3].figure.unit", "marins turcs"), "sailors"],
    [
      "its review",
      all(
        set("facts[2].review", { state: "draft", rule: "date: day" }),
        set("drafts", true, "port/dossier.json"),
      ),
      "closing",
    ],
    ["the publisher", swap(ARTICLE, "La Vigie", "Le Phare"), "closing"],
    ["the author", swap(ARTICLE, "language: fr", "author: A. B.\nlanguage: fr"), "closing"],
    ["the address", swap(ARTICLE, "language: fr", "url: https://example.org/\nlanguage: fr"), "closing"],
    ["the day of publication", swap(ARTICLE, "value: 2021-03", "value: 2021-03-04"), "closing"],
    ["a denial of it", set("facts[1].denies", ["closing"]), "closing"],
  ])("is another after a change of %s", async (_name, spoil, fact) => {
    const [before, after] = [await port(), await port(spoil)];
    const reference = of(before, fact);
    expect(excerptAt(after, reference, "fr")).not.toBeNull();
    expect(revisionOf(after, reference)).not.toBe(revisionOf(before, reference));
    expect(revisionOf(after, reference)).toMatch(/^[\w-]{6}$/);
  });

  it("is another where the gloss of either language changes under an article in a third", async () => {
    const german = all(swap(ARTICLE, "language: fr", "language: de"), set("facts[2].gloss", gloss));
    const reference = of(await port(german), "closing");
    const all3 = await Promise.all(
      [
        german,
        all(german, set("facts[2].gloss.fr", "Autre.")),
        all(german, set("facts[2].gloss.en", "Other.")),
      ].map(async (spoil) => revisionOf(await port(spoil), reference)),
    );
    expect(new Set(all3).size).toBe(3);
  });

  it.each<[string, Spoil]>([
    ["nothing but the next start", all()],
    ["another fact’s speaker", set("facts[0].source.name", "Odile Q.")],
    ["a keyword", set("facts[2].keywords", { fr: ["digue"], en: [] })],
    ["who accepted it", set("facts[2].review.by", "another")],
    ["the dossier’s title", set("title.en", "The harbour", "port/dossier.json")],
    ["an alias of a name in it", set("facts[4].entity.aliases", ["Marta"])],
    ["a dossier beside it", copyDossier("quay")],
  ])("is the same after a change of %s", async (_name, spoil) => {
    const [before, after] = [await port(), await port(spoil)];
    const reference = of(before, "closing");
    expect(revisionOf(after, reference)).toBe(revisionOf(before, reference));
  });

  it("is the same where the same words stand further down", async () => {
    const before = await port();
    const reference = of(before, "closing");
    const [entry] = before.entries.filter(({ fact }) => fact.id === "closing");
    const [article] = before.articles;
    if (!entry || !article) throw new Error("No fact");
    const text = article.text.replace("La mairie a", "Hier. La mairie a");
    const moved = toArticle(article.id, article, text);
    const move = (range: { start: number; end: number }) => ({ start: range.start + 6, end: range.end + 6 });
    const { evidence, when } = entry.ranges;
    const ranges = { evidence: move(evidence), ...(when && { when: move(when) }) };
    const after: Dossier = {
      ...before,
      articles: [moved],
      entries: [{ ...entry, article: moved, excerpt: move(entry.excerpt), ranges }],
    };
    expect(excerptAt(after, reference, "fr")?.position.start).toBe(
      (excerptAt(before, reference, "fr")?.position.start ?? 0) + 6,
    );
    expect(revisionOf(after, reference)).toBe(revisionOf(before, reference));
  });

  it("is another where other words stand at the same place", async () => {
    const spoil = all(remove(FACTS), swap(ARTICLE, "Elle parlait sous", "Elle marchait sous"));
    const [before, after] = [await port(), await port(spoil)];
    const start = before.articles[0]?.points.toPoint(before.articles[0].text.indexOf("Elle parlait")) ?? 0;
    const reference = `${nameOf(before)}.${start.toString(36)}.${(start + 5).toString(36)}`;
    expect(excerptAt(before, reference, "fr")?.verbatim).toBe("Elle parlait sous la pluie.");
    expect(excerptAt(after, reference, "fr")?.verbatim).toBe("Elle marchait sous la pluie.");
    expect(revisionOf(after, reference)).not.toBe(revisionOf(before, reference));
  });
});

describe("the scheme of revisions", () => {
  it("is the same for every version of onrecord that has this scheme: else all that was posted would be corrected", async () => {
    const dossier = await port(
      set("facts[0].gloss", { fr: "Houle.", en: "Swell." }),
      set("facts[1].denies", ["swell"]),
    );
    const revisions = ["swell", "payment", "closing", "sailors", "marta"].map((id) =>
      revisionOf(dossier, of(dossier, id)),
    );
    // Another list here is another scheme: raise SCHEME in src/chat/reference.ts with it.
    expect([SCHEME, ...revisions]).toEqual([1, "B8s7K5", "BfS3b3", "sdcBBs", "omTT6-", "WnJxVv"]);
  });
});
