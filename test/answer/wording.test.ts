import { expect, it } from "vitest";
import { dateIn, whenDate, whenKnown } from "../../src/answer/wording.ts";

it.each([
  ["2019", "2019", "2019"],
  ["2019-10", "October 2019", "octobre 2019"],
  ["2019-10-05", "5 October 2019", "5 octobre 2019"],
  ["2019-10-05T14:30", "5 October 2019, 14:30", "5 octobre 2019, 14:30"],
  ["2019-10-05TMO", "5 October 2019, morning", "5 octobre 2019, matin"],
  ["2019-01-02/2019-11-24", "2 January 2019 – 24 November 2019", "2 janvier 2019 – 24 novembre 2019"],
  ["2019-SU", "summer 2019", "été 2019"],
  ["2019-Q3", "third quarter of 2019", "troisième trimestre 2019"],
  ["2019-W05", "week 5 of 2019", "semaine 5 de 2019"],
  ["201", "the 2010s", "les années 2010"],
  ["0079-08-24", "24 August 79", "24 août 79"],
  ["P2D", "P2D", "P2D"],
  ["2019-XX", "2019-XX", "2019-XX"],
])("dateIn() writes %s as a person does", (value, en, fr) => {
  expect([dateIn(value, "en"), dateIn(value, "fr")]).toEqual([en, fr]);
});

it("says on which side of a date it was, and how it is known", () => {
  const when = {
    value: "2018",
    text: "avant 2018",
    known: "explicit",
    inferred: false,
    mod: "BEFORE",
  } as const;
  expect([whenDate(when, "en"), whenDate(when, "fr")]).toEqual(["before 2018", "avant 2018"]);
  expect(whenKnown(when, "en")).toBe("as printed");
  expect(whenKnown({ ...when, known: "resolved", inferred: true }, "fr")).toBe(
    "déduit de la date de publication, elle-même déduite",
  );
});
