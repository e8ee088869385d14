import { expect, it } from "vitest";
import { type Dossier, newsOf } from "../../src/index.ts";
import { all, DOSSIER, opened, record, type Spoil, set } from "../record.ts";

const dossierOf = async (...spoils: readonly Spoil[]): Promise<Dossier> =>
  (await opened(await record(...spoils))).list()[0] as Dossier;

const told = async (...spoils: readonly Spoil[]) =>
  newsOf(await dossierOf(...spoils), "en", 100).map(({ what, fact, on }) => `${on} ${what} ${fact}`);

const CORRECTED = set("facts[2].correction", { on: "2021-03-20", reason: "The quays closed on the 3rd" });

it("is what was accepted, in the order of the record where it was on one day", async () => {
  expect(await told()).toEqual([
    "2021-03-09 accepted closing",
    "2021-03-09 accepted marta",
    "2021-03-09 accepted sailors",
    "2021-03-09 accepted swell",
    "2021-03-09 accepted payment",
  ]);
});

it("puts a correction first, with its reason and the words as they are now", async () => {
  const [first, ...others] = newsOf(await dossierOf(CORRECTED), "en", 100);
  expect(first).toMatchObject({ what: "corrected", on: "2021-03-20", reason: "The quays closed on the 3rd" });
  expect(first?.what === "corrected" && first.told.excerpt.verbatim).toBe(
    "La mairie a fermé les quais le 3 mars 2021, après l’échouage du cargo M̈arta.",
  );
  expect(others.length).toBe(5);
});

it("tells of a withdrawn fact that it is gone and why, and no word of it", async () => {
  const rejected = { state: "rejected", by: "a test", on: "2021-03-20" };
  const gone = all(CORRECTED, set("facts[2].review", rejected));
  const [first] = newsOf(await dossierOf(gone), "en", 100);
  expect(first).toEqual({
    what: "withdrawn",
    fact: "closing",
    on: "2021-03-20",
    reason: "The quays closed on the 3rd",
  });
});

it("tells nothing of what was rejected without a reason, nor of a draft", async () => {
  const draft = set("facts[0].review", { state: "draft", rule: "a rule" });
  const rejected = set("facts[3].review", { state: "rejected", by: "a test", on: "2021-03-20" });
  expect(await told(draft, rejected)).toEqual([
    "2021-03-09 accepted closing",
    "2021-03-09 accepted marta",
    "2021-03-09 accepted payment",
  ]);
});

it("calls a draft accepted by nobody, where the dossier answers with drafts", async () => {
  const draft = set("facts[0].review", { state: "draft", rule: "a rule" });
  expect((await told(draft, set("drafts", true, DOSSIER))).join()).not.toContain("swell");
});

it("is cut at the oldest", async () => {
  expect(newsOf(await dossierOf(CORRECTED), "en", 2).map(({ what }) => what)).toEqual([
    "corrected",
    "accepted",
  ]);
});
