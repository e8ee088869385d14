import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer, openStore } from "../../src/index.ts";

const opened = await openStore(new URL("../../facts", import.meta.url).pathname);
if ("faults" in opened) throw new Error("The record has faults");
const { store } = opened;
const check = (quotation: string) =>
  answer(store, { dossier: "nso", text: `check ${quotation}`, language: "en" });

const QUOTE = "Notre technologie n’est pas conçue ni autorisée pour une utilisation contre des militants";

describe("check() finds verbatim", () => {
  it.each([
    ["the words as they stand", `« ${QUOTE} »`, []],
    ["without quotation marks", QUOTE, []],
    ["in capitals", QUOTE.toUpperCase(), ["case"]],
    ["without accents", QUOTE.replaceAll("ç", "c").replaceAll("é", "e"), ["accents"]],
    ["with straight apostrophes", QUOTE.replaceAll("’", "'"), ["apostrophes"]],
    ["without apostrophes", QUOTE.replaceAll("’", ""), ["apostrophes"]],
    ["with two spaces and a line break", QUOTE.replace(" ", "  ").replace(" pas ", " pas\n"), ["spaces"]],
    ["with a comma more", QUOTE.replace("technologie", "technologie,"), ["punctuation"]],
    ["the misspelling of the article", "une utilisation erronnée, contractuellement interdite", []],
    ["the œ written oe", "L’attaque aurait été l’oeuvre du NSO Group", ["accents"]],
    ["a figure grouped", "près de 1 400 utilisateurs de WhatsApp", ["spaces"]],
    ["letters decomposed", QUOTE.normalize("NFD"), []],
  ] as const)("%s", async (_name, quotation, forgiven) => {
    const said = await check(quotation);
    expect(said.kind).toBe("found");
    expect(said.check?.verdict).toBe("verbatim");
    expect(said.check?.forgiven).toEqual(forgiven);
  });

  it("any stretch of whole words of the article, and says nothing of it is forgiven", async () => {
    const [article] = store.list()[0]?.articles ?? [];
    const places = [...(article?.text ?? "").matchAll(/[\p{L}\p{N}]+/gu)].map(
      ({ 0: word, index }) => [index, index + word.length] as const,
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(places.length - 1), fc.integer({ min: 1, max: 30 }), async (from, count) => {
        const [start] = places[from] ?? [0];
        const [, end] = places[Math.min(from + count, places.length) - 1] ?? [0, 0];
        const words = article?.text.slice(start, end) ?? "";
        const said = await check(words);
        expect(said.check).toMatchObject({ verdict: "verbatim", forgiven: [] });
        expect(said.excerpts[0]?.verbatim).toContain(words);
      }),
      { numRuns: 60, seed: 2 },
    );
  });
});

describe("check() never forgives", () => {
  it.each([
    [
      "a word changed",
      QUOTE.replace("conçue", "prévue"),
      { op: "changed", record: "conçue", asked: "prévue" },
    ],
    ["a word missing", QUOTE.replace("pas ", ""), { op: "missing", record: "pas" }],
    ["a word added", QUOTE.replace("conçue", "vraiment conçue"), { op: "added", asked: "vraiment" }],
    [
      "a misspelling mended",
      "comme une utilisation erronée, contractuellement interdite",
      { op: "changed", record: "erronnée", asked: "erronée" },
    ],
    [
      "a figure changed",
      "près de 1500 utilisateurs de WhatsApp ont été piratés",
      { op: "changed", record: "1400", asked: "1500" },
    ],
    [
      "an ending changed",
      QUOTE.replace("militants", "militant"),
      { op: "changed", record: "militants", asked: "militant" },
    ],
    ["a sign before a figure", "utilisé son serveur plus de $700 fois", { op: "added", asked: "$" }],
    [
      "a negation dropped",
      "Notre technologie est autorisée pour une utilisation contre des militants",
      { op: "missing", record: "pas" },
    ],
    ["two words run together", QUOTE.replace("ni autorisée", "niautorisée"), { op: "missing" }],
  ])("%s", async (_name, quotation, difference) => {
    const said = await check(quotation);
    expect(said.kind).toBe("closest");
    expect(said.check?.verdict).toBe("differs");
    expect(said.check?.words).toContainEqual(expect.objectContaining(difference));
  });

  it("one word changed anywhere in a quotation", async () => {
    const words = QUOTE.split(" ");
    for (const i of words.keys()) {
      const altered = words.with(i, "zut").join(" ");
      expect((await check(altered)).check?.verdict, altered).toBe("differs");
    }
  });
});

describe("check() knows what is not on the record", () => {
  it.each([
    "Je pense, donc je suis",
    "our technology is not designed to be used against activists",
    "NSO a gagné",
    "«»",
    "…",
  ])("%s", async (quotation) => {
    const said = await check(quotation);
    expect(said.kind).toBe("nothing");
    expect(said.check?.verdict).toBe("not on the record");
  });
});

describe("check() shows whose words they are", () => {
  it("the speaker of a quotation, whole, with the sentence of its cue", async () => {
    const [excerpt] = (await check("révoquer la licence d’exportation de cette société")).excerpts;
    expect(excerpt?.source?.name).toBe("Danna Ingleton");
    expect(excerpt?.directness).toBe("direct");
    expect(excerpt?.verbatim).toMatch(/^« NSO continue .* cherche à faire\. »$/s);
  });

  it.each([
    ["révoquer la licence d’exportation de cette société", "attributed"],
    ["Cependant, lors des procédures judiciaires", "article"],
    ["NSO a nié ces affirmations. « Le seul but de NSO", "across"],
  ])("%s: %s", async (quotation, speech) => {
    const said = await check(quotation);
    expect(said.check).toMatchObject({ verdict: "verbatim", speech });
    expect(said.excerpts[0]?.source === undefined).toBe(speech !== "attributed");
  });

  it("and keeps the hedge of the article's own words", async () => {
    const said = await check("l’œuvre du NSO Group");
    expect(said.excerpts[0]).toMatchObject({ hedge: "alleged", hedged: "aurait été" });
  });

  it.each([
    ["autorisée pour une utilisation contre des militants", "n’est pas conçue ni"],
    ["l’œuvre du NSO Group", "aurait été"],
    ["1400 utilisateurs de WhatsApp", "près de"],
  ])("tells what stands before %s", async (quotation, before) => {
    expect((await check(quotation)).check?.before).toBe(before);
  });

  it("tells every place, somebody's speech first, and compares what stands between the marks", async () => {
    const said = await check('Ingleton: "révoquer la licence d’exportation"');
    expect(said.excerpts.map(({ source }) => source?.name)).toEqual([
      "Danna Ingleton",
      "Amnesty International",
    ]);
  });
});
