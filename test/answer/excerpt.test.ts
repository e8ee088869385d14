import { describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { headline, notesOf } from "../../src/answer/wording.ts";
import { Answer } from "../../src/model/answer.ts";
import { readDossiers } from "../../src/store/files.ts";
import { memoryStore } from "../../src/store/memory.ts";
import { shelve } from "../../src/store/shelf.ts";
import { ARTICLE, DOSSIER, passage, quote, record, type Spoil, set, swap } from "../record.ts";

const ask = async (text: string, ...spoils: readonly Spoil[]) => {
  const { dossiers, faults } = await readDossiers(await record(...spoils));
  expect(faults).toEqual([]);
  return Answer.parse(
    await answer(memoryStore(dossiers.map((dossier) => shelve(dossier))), { dossier: "port", text }),
  );
};

it("stands beside what denies it, also where two parties deny one another", async () => {
  const fuite = {
    id: "leak-denied",
    kind: "quotation",
    evidence: passage("La préfecture a démenti toute fuite"),
    source: { name: "la préfecture", at: passage("La préfecture") },
    cue: passage("a démenti"),
    content: passage("toute fuite"),
    directness: "indirect",
    denies: ["swell"],
    review: { state: "accepted", by: "a test", on: "2021-03-09" },
  };
  const said = await ask("qui a dit houle", set("facts[5]", fuite), set("facts[0].denies", ["leak-denied"]));
  expect(said.kind).toBe("found");
  expect(said.excerpts[0]?.denials?.map(({ verbatim }) => verbatim)).toEqual([
    "La préfecture a démenti toute fuite.",
  ]);
});

it("counts positions in code points, past letters of two code units", async () => {
  const said = await ask("combien de marins");
  const [excerpt] = said.excerpts;
  expect(excerpt?.verbatim).toBe("Douze marins d’İzmir ont été mis à l’abri.");
  expect((excerpt?.position.end ?? 0) - (excerpt?.position.start ?? 0)).toBe(
    Array.from(excerpt?.verbatim ?? "").length,
  );
  const pay = (await ask("qui a dit que les pêcheurs seront payés")).excerpts[0];
  expect(pay?.source).toMatchObject({ name: "Odile 𝒬uentin", text: "la maire, Odile 𝒬uentin" });
  expect(pay?.verbatim).toMatch(/^« Nous n’avions .* seront payés\. »$/s);
});

describe("drafts", () => {
  const draft = set("facts[0].review", { state: "draft", rule: "a test" });
  const answered = set("drafts", true, DOSSIER);

  it("are answered where the dossier says so, and said to be not reviewed", async () => {
    const said = await ask("qui a dit houle", draft, answered);
    expect(said.excerpts[0]).toMatchObject({ facts: ["swell"], review: "draft" });
    expect(headline(said)).toBe("Dans un brouillon que personne n’a relu");
    const [first] = said.excerpts.flatMap((excerpt) => notesOf(excerpt, "fr"));
    expect(first?.label).toBe("Non relu");
  });

  it("tell nothing under the name of what was accepted", async () => {
    const said = (review: unknown) => ({
      id: "town-hall",
      kind: "quotation",
      evidence: passage("La mairie a fermé les quais le 3 mars 2021"),
      source: { name: "la mairie", at: passage("La mairie") },
      cue: passage("a fermé"),
      content: passage("les quais le 3 mars 2021"),
      directness: "indirect",
      review,
    });
    const sourceOf = async (review: unknown) =>
      (await ask("quand mars 2021", answered, set("facts[5]", said(review)))).excerpts[0]?.source?.name;
    expect(await sourceOf({ state: "accepted", by: "a test", on: "2021-03-09" })).toBe("la mairie");
    expect(await sourceOf({ state: "draft", rule: "a test" })).toBeUndefined();
  });
});

it("shows no fact whose words have gone from the article", async () => {
  const lapsed = { state: "lapsed", was: "accepted", by: "a test", on: "2021-03-09", lapsed: "2021-03-10" };
  const gone = set("facts[0].evidence", quote("words that nobody printed"));
  const said = await ask("qui a dit houle", set("facts[0].review", lapsed), gone);
  expect(said.excerpts.flatMap(({ facts }) => facts)).not.toContain("swell");
});

it("reads an article in a third language, and answers from it", async () => {
  const said = await ask("qui a dit houle", swap(ARTICLE, "language: fr", "language: de"));
  expect(said.excerpts[0]?.facts).toContain("swell");
});

it("tells both ends of a figure", async () => {
  const said = await ask("combien de marins", set("facts[3].figure.to", 14));
  expect(said.excerpts[0]?.figure).toMatchObject({ value: 12, to: 14 });
});

it("shows no draft", async () => {
  const said = await ask("qui a dit houle", set("facts[0].review", { state: "draft", rule: "a test" }));
  expect(said.excerpts.flatMap(({ facts }) => facts)).not.toContain("swell");
});

it("is dated before or after what the words say, not in it", async () => {
  const before = [set("facts[2].when.mod", "BEFORE"), set("facts[2].when.value", "2018")];
  expect((await ask("quand 2018", ...before)).kind).toBe("nothing");
  expect((await ask("quand 2017", ...before)).excerpts[0]?.when).toMatchObject({
    value: "2018",
    mod: "BEFORE",
  });
});

it("stands in the timeline also without a certain day", async () => {
  const said = await ask(
    "quand",
    set("facts[2].when", { type: "DURATION", value: "P2D", at: passage("le 3 mars 2021") }),
  );
  expect(said.excerpts[0]?.when?.value).toBe("P2D");
});

it("is told of the place that is shown, where a quotation stands twice", async () => {
  const said = await ask("check Les quais resteront fermés");
  expect(said.check).toMatchObject({ verdict: "verbatim", speech: "attributed", forgiven: [] });
  expect(said.excerpts.map(({ source }) => source?.name)).toEqual(["Odile 𝒬uentin", undefined]);
});
