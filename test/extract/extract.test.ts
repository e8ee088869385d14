import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { toArticle } from "../../src/model/article.ts";
import type { Entry } from "../../src/model/dossier.ts";
import type { Fact } from "../../src/model/fact.ts";
import type { Language } from "../../src/model/language.ts";
import { overlap } from "../../src/model/selector.ts";
import { readDossiers } from "../../src/store/files.ts";
import { prove } from "../../src/store/prove.ts";
import { sentences } from "../../src/text/sentences.ts";

const CORE = { quotation: "content", occurrence: "when", figure: "figure", entity: "entity" } as const;

const article = (text: string, language: string, published = "2021-03-04") =>
  toArticle(
    "a",
    { title: "A", publisher: "P", language, published: { value: published, inferred: false } },
    text,
  );

/** The drafts of an article, each proved. */
function drafted(of: ReturnType<typeof article>): readonly Entry[] {
  const split = sentences(of.text, of.language);
  return extract(of).map((fact) => {
    const proof = prove(of, split, fact);
    if (!("fact" in proof)) throw new Error(`${fact.id}: ${JSON.stringify(proof)}`);
    return proof;
  });
}

const words = ({ article: { text }, ranges }: Entry, part: keyof Entry["ranges"]) => {
  const range = ranges[part];
  return range && text.slice(range.start, range.end);
};

/** What a reporter would be told of a fact, in a word or two. */
function told({ fact }: Entry): string {
  if (fact.kind === "quotation") return `${fact.directness} ${fact.source.name}`;
  if (fact.kind === "occurrence") return `${fact.when.value} ${fact.when.mod ?? ""}`;
  return fact.kind === "figure" ? `${fact.figure.value} ${fact.figure.mod ?? ""} ${fact.figure.unit}` : "";
}

describe("the drafts of the first dossier's article", async () => {
  const { dossiers } = await readDossiers(new URL("../../facts", import.meta.url).pathname);
  const [nso] = dossiers.filter(({ id }) => id === "nso");
  const accepted = (nso?.entries ?? []).filter(({ fact }) => fact.kind !== "entity");
  const own = nso?.articles[0];
  const drafts = own ? drafted(own) : [];
  const tellsOf = (one: Entry, other: Entry) => {
    const [a, b] = [one.ranges[CORE[one.fact.kind]], other.ranges[CORE[other.fact.kind]]];
    if (one.fact.kind !== other.fact.kind || !a || !b || !overlap(a, b)) return false;
    // Speech within speech: of two that overlap, the one that begins where this does.
    return one.fact.kind !== "quotation" || Math.abs(a.start - b.start) <= "que ".length;
  };

  /** Of a group the record names the first. */
  const named = (draft: Entry) => told(draft).replace(/ et d’autres .*/, "");

  it("are of an article with many facts", () => {
    expect(accepted.length).toBeGreaterThan(20);
  });

  it.each(accepted.map((entry) => [entry.fact.id, entry] as const))("cover %s", (_id, entry) => {
    const [draft] = drafts.filter((one) => tellsOf(one, entry));
    expect(draft && named(draft)).toBe(told(entry));
    if (entry.fact.hedge) expect(draft?.fact.hedge?.level).toBe(entry.fact.hedge.level);
  });

  it.each(drafts.map((entry) => [`${entry.fact.kind} ${words(entry, "evidence")}`, entry] as const))(
    "are right: %s",
    (_words, draft) => {
      expect(accepted.filter((entry) => tellsOf(draft, entry)).map(told)).toContain(named(draft));
    },
  );
});

describe("extract()", () => {
  it("drafts a quotation with an incise as two stretches of one cue and one source", () => {
    const text = "« La digue a cédé, a déclaré Odile Quentin lundi. Nous n’y pouvions rien. »";
    const drafts = drafted(article(text, "fr")).filter(({ fact }) => fact.kind === "quotation");
    expect(drafts.map((entry) => words(entry, "content"))).toEqual([
      "La digue a cédé",
      "Nous n’y pouvions rien.",
    ]);
    expect(new Set(drafts.map((entry) => words(entry, "cue")))).toEqual(new Set(["a déclaré"]));
    expect(drafts.map(({ fact }) => fact.kind === "quotation" && fact.source.name)).toEqual([
      "Odile Quentin",
      "Odile Quentin",
    ]);
  });

  it("drafts reported speech that an incise parts as one, by its longer stretch, and all of it proves it", () => {
    const text = "The museum, Ada Lind said, would make its visitors face uncomfortable truths.";
    const drafts = drafted(article(text, "en")).filter(({ fact }) => fact.kind === "quotation");
    expect(drafts.map((entry) => words(entry, "content"))).toEqual([
      "would make its visitors face uncomfortable truths",
    ]);
    expect(drafts.map((entry) => words(entry, "evidence"))).toEqual([text.slice(0, -1)]);
  });

  it("drafts what goes on without a word for who says it as the last speaker's", () => {
    const text = "“The quay is not safe,” Ada Lind said. “We have closed it for the whole summer.”";
    const drafts = drafted(article(text, "en")).flatMap(({ fact }) =>
      fact.kind === "quotation" ? fact.source.name : [],
    );
    expect(drafts).toEqual(["Ada Lind", "Ada Lind"]);
  });

  it.each([
    ["« La digue a cédé dans la nuit », a-t-il ajouté. Odile Quentin le savait.", "ajouté", "il"],
    ["« La digue a cédé dans la nuit », dit-elle.", "dit", "elle"],
  ])("parts the verb of saying from its pronoun: %s", (text, cue, source) => {
    const [draft] = drafted(article(text, "fr")).filter(({ fact }) => fact.kind === "quotation");
    expect(draft && [words(draft, "cue"), words(draft, "source")]).toEqual([cue, source]);
  });

  it.each([
    [
      "a date ends its evidence before what another clause tells",
      "fr",
      "En octobre dernier, la ville a poursuivi l’armateur, affirmant qu’il avait négligé la digue.",
      "occurrence",
      "En octobre dernier, la ville a poursuivi l’armateur",
    ],
    [
      "a figure in speech has its evidence there",
      "en",
      "The mayor, Ada Lind, said that at least 40 boats were lost.",
      "figure",
      "at least 40 boats were lost",
    ],
    [
      "a date of the saying has its evidence outside of it",
      "en",
      "“The quay is not safe,” the mayor, Ada Lind, said on 3 March 2021.",
      "occurrence",
      "the mayor, Ada Lind, said on 3 March 2021",
    ],
  ] as const)("%s", (_name, language: Language, text, kind, evidence) => {
    const [draft] = drafted(article(text, language)).filter(({ fact }) => fact.kind === kind);
    expect(draft && words(draft, "evidence")).toBe(evidence);
  });

  it("gives ids that no fact of the dossier has, and counts dates from facts that there are", () => {
    const own = article(
      "Il est arrivé le 3 mars 2021. Il est reparti le lendemain. Il est arrivé le 3 mars 2021.",
      "fr",
    );
    const first = extract(own);
    const second = extract(
      own,
      first.map(({ id }) => id),
    );
    const ids = [...first, ...second].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const anchored = (facts: readonly Fact[]) =>
      facts
        .flatMap((fact) => (fact.kind === "occurrence" ? fact.when.anchorTimeID : []))
        .filter((id) => id !== "t0");
    expect(anchored(first)).toHaveLength(1);
    for (const id of anchored(first)) expect(first.map((fact) => fact.id)).toContain(id);
  });

  it.each([
    ["Selon la préfecture, la digue aurait coûté 2 millions d’euros.", "fr", "figure", "alleged"],
    ["Prosecutors allege that Ada Lind accepted 75,000 euros.", "en", "quotation", "alleged"],
    ["Ada Lind said that 40 boats were lost.", "en", "figure", "attributed"],
    [
      "« 40 bateaux ont coulé cette nuit-là », a dénoncé mercredi le maire de Kervan, Yann Le Goff.",
      "fr",
      "figure",
      "alleged",
    ],
  ] as const)("tells how the article holds it: %s", (text, language, kind, level) => {
    const [draft] = drafted(article(text, language)).filter(({ fact }) => fact.kind === kind);
    expect(draft?.fact.hedge?.level).toBe(level);
  });

  it("knows a surname with a particle", () => {
    const text = "« La digue a cédé dans la nuit », a dénoncé mercredi le maire de Kervan, Yann Le Goff.";
    const [draft] = drafted(article(text, "fr"));
    expect(draft && told(draft)).toBe("direct Yann Le Goff");
  });

  it("drafts nothing from a language that it does not read", () => {
    expect(extract(article("Der Bürgermeister sagte am 3. März 2021: „Nein.“", "de"))).toEqual([]);
  });

  it.each([
    ["a time of the day without its day", "La digue a cédé dans la nuit.", "fr"],
    [
      "an hour that stands far from the day before it",
      "Il l’a dit à des pêcheurs qui attendaient depuis longtemps. L’alerte est partie à 21 h 15.",
      "fr",
    ],
    ["what comes again", "The ferry sails every Monday.", "en"],
    ["a time that nobody could look up", "He recently said so.", "en"],
  ] as const)("drafts no date from %s", (_name, text, language) => {
    expect(drafted(article(text, language)).filter(({ fact }) => fact.kind === "occurrence")).toEqual([]);
  });
});
