import { expect, it, suite } from "vitest";
import { readDossiers } from "../../src/store/files.ts";
import { FACTS, faultLines, passage, position, quote, record, type Spoil, set, TEXT } from "../record.ts";

const END = Array.from(TEXT).length;
const LOST = "it stands nowhere in the article: copy it letter for letter";
const TWINS = "it stands in 2 places: give its position, or a longer prefix or suffix";
const long = "a".repeat(100) + "z".repeat(100);

suite("prove()", () => {
  const FAULTS: readonly (readonly [name: string, spoil: Spoil, line: string])[] = [
    [
      "words that stand neither at their position nor anywhere",
      set("facts[3].evidence.quote.exact", "Treize marins"),
      `${FACTS}: facts[3].evidence: (sailors) expected "Treize marins"; at 112-132 stands "Douze marins d’İzmir"; ${LOST}`,
    ],
    [
      "words that stand nowhere, without a position",
      set("facts[3].evidence", quote("Treize marins")),
      `${FACTS}: facts[3].evidence: (sailors) expected "Treize marins"; ${LOST}`,
    ],
    [
      "words with another apostrophe",
      set("facts[3].evidence", quote("Douze marins d'İzmir")),
      `${FACTS}: facts[3].evidence: (sailors) expected "Douze marins d'İzmir"; ${LOST}`,
    ],
    [
      "words in two places, without a position",
      set("facts[1].evidence", quote("Les quais resteront fermés")),
      `${FACTS}: facts[1].evidence: (payment) expected "Les quais resteront fermés"; ${TWINS}`,
    ],
    [
      "words in two places, with a wrong position",
      set("facts[1].content", { ...quote("Les quais resteront fermés"), ...position(0, 7) }),
      `${FACTS}: facts[1].content: (payment) expected "Les quais resteront fermés"; at 0-7 stands "Le port"; ${TWINS}`,
    ],
    [
      "words in two places, with a position past the end",
      set("facts[1].content", { ...quote("Les quais resteront fermés"), ...position(900, 926) }),
      `${FACTS}: facts[1].content: (payment) expected "Les quais resteront fermés"; the text ends at ${END}; ${TWINS}`,
    ],
    [
      "other words with a position past the end",
      set("facts[2].when.at", { ...quote("le 4 mars 2021"), ...position(END, END + 14) }),
      `${FACTS}: facts[2].when.at: (closing) expected "le 4 mars 2021"; the text ends at ${END}; ${LOST}`,
    ],
    [
      "other words with a position across the end",
      set("facts[2].when.at", { ...quote("printemps."), ...position(END - 4, END + 6) }),
      `${FACTS}: facts[2].when.at: (closing) expected "printemps."; at ${END - 4}-${END + 6} stands "été."; ${LOST}`,
    ],
    [
      "words with a prefix that is not theirs",
      set("facts[3].figure.at", quote("Douze", { prefix: "les " })),
      `${FACTS}: facts[3].figure.at: (sailors) expected "Douze"; it stands elsewhere with another prefix or suffix: correct them`,
    ],
    [
      "long words, of which both ends are shown",
      set("facts[3].evidence", quote(long)),
      `${FACTS}: facts[3].evidence: (sailors) expected "${"a".repeat(80)} … ${"z".repeat(80)}"; ${LOST}`,
    ],
    [
      "content outside its evidence",
      set("facts[0].content", passage("La préfecture a démenti")),
      `${FACTS}: facts[0].content: (swell) stands at 322-345, expected within "evidence", 155-198`,
    ],
    [
      "content that goes on past its evidence",
      set("facts[0].evidence", passage("Nous n’avions jamais vu")),
      `${FACTS}: facts[0].content: (swell) stands at 157-196, expected within "evidence", 157-180`,
    ],
    [
      "a date outside its evidence",
      set("facts[2].evidence", passage("fermé les quais")),
      `${FACTS}: facts[2].when.at: (closing) stands at 62-76, expected within "evidence", 46-61`,
    ],
    [
      "a figure outside its evidence",
      set("facts[3].evidence", passage("marins d’İzmir")),
      `${FACTS}: facts[3].figure.at: (sailors) stands at 112-117, expected within "evidence", 118-132`,
    ],
    [
      "an entity outside its evidence",
      set("facts[4].evidence", passage("cargo")),
      `${FACTS}: facts[4].entity.at: (marta) stands at 104-110, expected within "evidence", 98-103`,
    ],
    [
      "a cue that shares letters with its content",
      set("facts[0].cue", passage("houle », a déclaré")),
      `${FACTS}: facts[0].content: (swell) stands at 157-196, expected apart from "cue", 191-209`,
    ],
    [
      "a source that shares letters with its content",
      set("facts[0].source.at", passage("Nous")),
      `${FACTS}: facts[0].content: (swell) stands at 157-196, expected apart from "source.at", 157-161`,
    ],
    [
      "a source that shares letters with its cue",
      set("facts[0].cue", passage("a déclaré la maire")),
      `${FACTS}: facts[0].cue: (swell) stands at 200-218, expected apart from "source.at", 210-233`,
    ],
    [
      "words of doubt that stand nowhere",
      set("facts[0].hedge", { level: "alleged", at: quote("selon la rumeur") }),
      `${FACTS}: facts[0].hedge.at: (swell) expected "selon la rumeur"; ${LOST}`,
    ],
    [
      "a role that stands nowhere",
      set("facts[4].entity.role", quote("pétrolier")),
      `${FACTS}: facts[4].entity.role: (marta) expected "pétrolier"; ${LOST}`,
    ],
  ];
  it.each(FAULTS)("refuses %s", async (_name, spoil, line) => {
    expect(await faultLines(spoil)).toEqual([line]);
  });

  it("lists all that is wrong with a fact", async () => {
    const lines = await faultLines(
      set("facts[0].source.at", quote("le maire")),
      set("facts[0].cue", passage("houle")),
      set("facts[0].evidence", passage("houle")),
    );
    expect(lines.map((line) => line.replace(/ \(swell\).*/, ""))).toEqual([
      `${FACTS}: facts[0].source.at:`,
      `${FACTS}: facts[0].content:`,
      `${FACTS}: facts[0].content:`,
    ]);
  });

  const SWELL = "« Nous n’avions jamais vu une telle houle », a déclaré la maire, Odile 𝒬uentin.";
  const RAIN = "Elle parlait sous la pluie.";
  const PAYMENT = "« Les quais resteront fermés. Les pêcheurs seront payés. »";
  const CLOSING = "La mairie a fermé les quais le 3 mars 2021, après l’échouage du cargo M̈arta.";
  const SAILORS = "Douze marins d’İzmir ont été mis à l’abri.";

  const AS_IT_IS: Spoil = async () => {};
  const EXCERPTS: readonly (readonly [name: string, id: string, spoil: Spoil, excerpt: string])[] = [
    ["the sentence of a date", "closing", AS_IT_IS, CLOSING],
    ["the sentence of a name at its end", "marta", AS_IT_IS, CLOSING],
    ["the sentence after it, of a figure at its start", "sailors", AS_IT_IS, SAILORS],
    ["a quotation with who said it", "swell", AS_IT_IS, SWELL],
    [
      "a second stretch from the sentence with its cue on",
      "payment",
      AS_IT_IS,
      `${SWELL} ${RAIN} ${PAYMENT}`,
    ],
    [
      "one sentence of a stretch without a cue, and who says it",
      "payment",
      set("facts[1]", {
        ...{ id: "payment", kind: "quotation", directness: "direct", cue: null },
        evidence: quote("Les pêcheurs seront payés."),
        content: quote("Les pêcheurs seront payés."),
        source: { name: "Odile 𝒬uentin", at: passage("Elle") },
        review: { state: "draft", rule: "a test" },
      }),
      `${RAIN} ${PAYMENT}`,
    ],
    [
      "two sentences that the evidence crosses",
      "sailors",
      set("facts[3].evidence", passage("cargo M̈arta. Douze marins")),
      `${CLOSING} ${SAILORS}`,
    ],
    [
      "the words of doubt in a sentence before",
      "sailors",
      set("facts[3].hedge", { level: "attributed", at: passage("La mairie") }),
      `${CLOSING} ${SAILORS}`,
    ],
    [
      "words that stand in one other place than their position",
      "sailors",
      set("facts[3].evidence.position", position(0, 20).position),
      SAILORS,
    ],
    [
      "words that stand once, with a position past the end",
      "sailors",
      set("facts[3].evidence.position", position(900, 920).position),
      SAILORS,
    ],
    [
      "words that stand once, without a position",
      "sailors",
      set("facts[3].evidence.position", undefined),
      SAILORS,
    ],
  ];
  it.each(EXCERPTS)("cuts %s", async (_name, id, spoil, excerpt) => {
    const { dossiers, faults } = await readDossiers(await record(spoil));
    expect(faults).toEqual([]);
    const entry = dossiers[0]?.entries.find(({ fact }) => fact.id === id) ?? expect.fail(id);
    expect(entry.article.text.slice(entry.excerpt.start, entry.excerpt.end)).toBe(excerpt);
  });

  // words of white space prove nothing, and an excerpt of them shows nothing.
  it("refuses a fact that stands on a line end", async () => {
    const at = passage("\n");
    expect(
      await faultLines(
        set("facts[4].evidence", at),
        set("facts[4].entity", { type: "place", name: "x", at }),
      ),
    ).not.toEqual([]);
  });

  it("takes words without a position, in many places, for those of the evidence", async () => {
    expect(await faultLines(set("facts[1].content", quote("Les quais resteront fermés")))).toEqual([]);
  });
});
