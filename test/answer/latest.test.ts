/** What is new on the record. */
import { expect, it } from "vitest";
import { latest } from "../../src/answer/latest.ts";
import { readDossiers } from "../../src/store/files.ts";
import { all, copyDossier, record, type Spoil, set } from "../record.ts";

const told = async (most: number, ...spoils: readonly Spoil[]): Promise<readonly string[]> => {
  const { dossiers } = await readDossiers(await record(...spoils));
  return latest(dossiers, "en", most).map(({ dossier, excerpt }) => `${dossier.id}/${excerpt.facts[0]}`);
};

const on = (at: number, date: string): Spoil => set(`facts[${at}].review.on`, date);

it("tells the last accepted first, those of one day in the order of the record", async () => {
  expect(await told(9)).toEqual(["port/closing", "port/sailors", "port/swell", "port/payment"]);
  expect(await told(9, on(1, "2021-03-11"), on(3, "2021-03-10"))).toEqual([
    "port/payment",
    "port/sailors",
    "port/closing",
    "port/swell",
  ]);
});

it("tells no more than it is asked for", async () => {
  expect(await told(2)).toEqual(["port/closing", "port/sailors"]);
  expect(await told(0)).toEqual([]);
});

it("tells of several facts in the same words the newest", async () => {
  expect(await told(1, on(4, "2021-03-12"))).toEqual(["port/marta"]); // it stands in the sentence of the closing
});

it("tells no draft and nothing rejected, though the dossier answers drafts", async () => {
  const spoils = all(
    set("drafts", true, "port/dossier.json"),
    set("facts[2].review", { state: "draft", rule: "date: day" }),
    set("facts[4].review", { state: "rejected", by: "a test", on: "2021-03-12" }),
  );
  expect(await told(9, spoils)).toEqual(["port/sailors", "port/swell", "port/payment"]);
});

it("tells of all dossiers it is given", async () => {
  const later = set("facts[0].review.on", "2021-03-10", "tide/facts/quays.json");
  expect((await told(2, copyDossier("tide"), later))[0]).toBe("tide/swell");
});
