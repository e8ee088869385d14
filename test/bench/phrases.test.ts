import { expect, it } from "vitest";
import { isSameMoment, PhraseLine } from "../../bench/phrases.ts";
import { measurePhrases } from "../../bench/time-phrases.ts";

const base = { id: "a", lang: "en", dct: "2013-02-12T04:30:00", text: "then" };
const duckling = (start: string, grain: string, end: string | null = null, fn = "datetime") =>
  PhraseLine.parse({ ...base, fn, start, end, grain }).value;
const microsoft = (...values: string[]) =>
  PhraseLine.parse({ ...base, timexes: values.map((value) => ({ type: "date", value, values: [] })) }).value;

it.each([
  ["Year", "2013"],
  ["Month", "2013-02"],
  ["Week", "2013-W08"],
  ["Quarter", "2013-Q1"],
  ["Day", "2013-02-18"],
  ["Hour", "2013-02-18T05:00"],
  ["Minute", "2013-02-18T05:00"],
])("a phrase as fine as a %s has the value %s", (grain, value) => {
  expect(duckling("2013-02-18T05:00:00", grain)).toBe(value);
});

it("the week of a New Year's Day may be the last of the year before", () => {
  expect(duckling("2016-01-01T00:00:00", "Week")).toBe("2015-W53");
});

it("an interval has no value to compare", () => {
  expect(duckling("2013-02-18T05:00:00", "Hour", "2013-02-18T07:00:00")).toBeNull();
  expect(duckling("2013-02-18T05:00:00", "Hour", null, "datetimeOpenInterval")).toBeNull();
});

it.each([
  [["2019-01-04"], "2019-01-04"],
  [["P3W"], "P3W"],
  [["2019-W30"], "2019-W30"],
  [["XXXX-05"], null],
  [["(2019-01-01,2019-02-01,P1M)"], null],
  [["T05"], null],
  [["2019", "2020"], null],
])("of %j the value to compare is %s", (values, value) => {
  expect(microsoft(...values)).toBe(value);
});

it.each([
  ["4 January 2019", "2019-01-04", "2019-01-04"],
  ["three weeks", "P3W", "P3W"],
  ["next January", "2019-01", null],
])("%s, said on no known day, has the value %s to compare: %s", (text, value, compared) => {
  const timexes = [{ type: "date", value, values: [] }];
  expect(PhraseLine.parse({ ...base, text, dct: null, timexes }).value).toBe(compared);
});

it.each([
  ["2019-01-04T05", "2019-01-04T05:00", true],
  ["2019-01-04T05:00:00", "2019-01-04T05:00", true],
  ["2019-01-04T05:30", "2019-01-04T05:00", false],
  ["2019-01-04", "2019-01", false],
  ["PT5H", "PT5M", false],
])("%s and %s are the same moment: %s", (one, other, isSame) => {
  expect(isSameMoment(one, other)).toBe(isSame);
});

it("counts only phrases with a value, and lists the wrong ones", () => {
  const phrases = ["2013", "2014", null].map((value, i) => ({
    id: `${i}`,
    lang: "en" as const,
    dct: "2013-02-12",
    text: `${i}`,
    value,
  }));
  const { figures, wrong } = measurePhrases(phrases, () => [
    { start: 0, end: 1, type: "DATE", value: "2013" },
  ]);
  expect(figures).toEqual({ phrases: 3, compared: 2, found: 100, value: 50 });
  expect(wrong.map(({ phrase }) => phrase.value)).toEqual(["2014"]);
});
