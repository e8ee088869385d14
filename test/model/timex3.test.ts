import fc from "fast-check";
import { expect, it, suite } from "vitest";
import { meets, periodOf, Timex3 } from "../../src/model/timex3.ts";

fc.configureGlobal({ seed: 20_210_303 });

const PERIODS: readonly (readonly [name: string, value: string, from: string, to: string])[] = [
  ["day", "2019-10-29", "2019-10-29", "2019-10-29"],
  ["leap day", "2020-02-29", "2020-02-29", "2020-02-29"],
  ["date and time", "2019-10-29T14:30", "2019-10-29", "2019-10-29"],
  ["date and time with its zone", "2019-10-29T23:30:00.5+02:00", "2019-10-29", "2019-10-29"],
  ["date and time in UTC", "2019-10-29T14:30:00Z", "2019-10-29", "2019-10-29"],
  ["evening", "2019-10-29TEV", "2019-10-29", "2019-10-29"],
  ["month", "2019-10", "2019-10-01", "2019-10-31"],
  ["month of 30 days", "2019-11", "2019-11-01", "2019-11-30"],
  ["February", "2019-02", "2019-02-01", "2019-02-28"],
  ["February of a leap year", "2020-02", "2020-02-01", "2020-02-29"],
  ["February of a century", "1900-02", "1900-02-01", "1900-02-28"],
  ["week", "2019-W42", "2019-10-14", "2019-10-20"],
  ["first week, from the year before", "2020-W01", "2019-12-30", "2020-01-05"],
  ["first week, from its fourth day", "2021-W01", "2021-01-04", "2021-01-10"],
  ["last week", "2019-W52", "2019-12-23", "2019-12-29"],
  ["week 53, into the year after", "2020-W53", "2020-12-28", "2021-01-03"],
  ["week 53, of a year that begins on a Thursday", "2015-W53", "2015-12-28", "2016-01-03"],
  ["first quarter", "2019-Q1", "2019-01-01", "2019-03-31"],
  ["second quarter", "2019-Q2", "2019-04-01", "2019-06-30"],
  ["third quarter", "2019-Q3", "2019-07-01", "2019-09-30"],
  ["last quarter", "2019-Q4", "2019-10-01", "2019-12-31"],
  ["first half", "2019-H1", "2019-01-01", "2019-06-30"],
  ["second half", "2019-H2", "2019-07-01", "2019-12-31"],
  ["spring", "2019-SP", "2019-03-01", "2019-05-31"],
  ["summer", "2019-SU", "2019-06-01", "2019-08-31"],
  ["autumn", "2019-FA", "2019-09-01", "2019-11-30"],
  ["winter, into a leap year", "2019-WI", "2019-12-01", "2020-02-29"],
  ["year", "2019", "2019-01-01", "2019-12-31"],
  ["decade", "201", "2010-01-01", "2019-12-31"],
  ["century", "19", "1900-01-01", "1999-12-31"],
  ["year of three letters", "0843", "0843-01-01", "0843-12-31"],
  ["interval of days", "2019-01-02/2019-11-24", "2019-01-02", "2019-11-24"],
  ["interval of one day", "2019-01-02/2019-01-02", "2019-01-02", "2019-01-02"],
  ["interval of months", "2019-11/2020-02", "2019-11-01", "2020-02-29"],
  ["interval of two shapes", "2018/2019-Q1", "2018-01-01", "2019-03-31"],
  ["interval within one year", "2019/2019-03", "2019-01-01", "2019-03-31"],
];

const IMPOSSIBLE = [
  ...["2019-02-30", "2019-02-29", "1900-02-29", "2019-04-31", "2019-10-32", "2019-10-00", "2019-00-10"],
  ...["2019-13", "2019-00", "2019-W54", "2019-W00", "2019-Q5", "2019-Q0", "2019-H3", "2019-AU"],
  ...["2019-11-24/2019-01-02", "2019/2018-12", "2019-01-02/", "/2019-01-02", "2019/2020/2021", "2019/later"],
  ...[
    "2019-02-30/2019-03-02",
    "",
    " ",
    "2019-1-2",
    "20191029",
    "29/10/2019",
    "octobre 2019",
    "2019 ",
    "+2019",
  ],
  ...["2019-10-29\n", "٢٠١٩", "2019-10-29 14:30", "2019–10", "2", "12019"],
];

const UNDATED = ["P2D", "P1Y6M", "P1DE", "P1CE", "P2W", "PT3H", "P1DT12H", "PXD", "P0.5Y", "PAST_REF"];
UNDATED.push("PRESENT_REF", "FUTURE_REF", "XXXX-10", "XXXX-WXX-1", "XXXX-XX-XXT20:00");

const NO_VALUE = ["P", "PT", "P2", "2D", "PT3D", "P2DT", "P-2D", "PAST", "past_ref", "XXXX", "XXXX-", "p2d"];

/** Whether a fact file may hold the value. */
const taken = (value: string): boolean => Timex3.shape.value.safeParse(value).success;

suite("periodOf()", () => {
  it.each(PERIODS)("covers the days of a %s: %s", (_name, value, from, to) => {
    expect(periodOf(value)).toEqual({ from, to });
    expect(taken(value)).toBe(true);
  });

  it.each(IMPOSSIBLE)("covers no days, and a fact file may not hold: %j", (value) => {
    expect(periodOf(value)).toBeNull();
    expect(taken(value)).toBe(false);
  });

  it.each(UNDATED)("covers no certain days, but a fact file may hold: %s", (value) => {
    expect(periodOf(value)).toBeNull();
    expect(taken(value)).toBe(true);
  });

  it.each(NO_VALUE)("covers no days, and no duration is: %s", (value) => {
    expect(periodOf(value)).toBeNull();
    expect(taken(value)).toBe(false);
  });

  // 2019 has 52 weeks; "2019-W53" is the same days as 2020-W01 and so nobody's value.
  // A time has hours to 24, minutes and seconds to 60, and an interval does not end before it begins.
  it.each([
    "2019-W53",
    "2021-W53",
    "2019-10-29T99:99",
    "2019-10-29T",
    "2019-10-29T:-+Z",
    "2019-10-29T18:00/2019-10-29T09:00",
    "P1.2.3D",
    "P1D1Y",
    "XXXX-TT:T",
  ])("lets no fact file hold: %s", (value) => {
    expect(taken(value)).toBe(false);
  });

  it("gives weeks of seven days from Monday, one after the other", () => {
    const DAY = 86_400_000;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 52 }), (year, week) => {
        const of = (number: number) =>
          periodOf(`${String(year).padStart(4, "0")}-W${String(number).padStart(2, "0")}`);
        const [one, next] = [of(week), week < 52 ? of(week + 1) : null];
        const [from, to] = [Date.parse(one?.from ?? ""), Date.parse(one?.to ?? "")];
        expect(new Date(from).getUTCDay()).toBe(1);
        expect(to - from).toBe(6 * DAY);
        if (next) expect(Date.parse(next.from) - to).toBe(DAY);
      }),
    );
  });

  it("reads an interval from its first part's first day to its second part's last", () => {
    const values = PERIODS.map(([, value]) => value).filter((value) => !value.includes("/"));
    fc.assert(
      fc.property(fc.constantFrom(...values), fc.constantFrom(...values), (first, second) => {
        const [one, two] = [periodOf(first), periodOf(second)];
        const inOrder = one && two && one.from <= two.to;
        expect(periodOf(`${first}/${second}`)).toEqual(inOrder ? { from: one.from, to: two.to } : null);
      }),
    );
  });
});

suite("meets()", () => {
  it.each([
    ["a day and itself", "2019-10-29", "2019-10-29", true],
    ["a day and its month", "2019-10-29", "2019-10", true],
    ["a month and its decade", "2019-10", "201", true],
    ["a week and both its years", "2020-W01", "2019", true],
    ["a week and both its years", "2020-W01", "2020", true],
    ["winter and the next year", "2019-WI", "2020-02", true],
    ["intervals that share one day", "2019-01/2019-03-01", "2019-03", true],
    ["a day and the next", "2019-10-29", "2019-10-30", false],
    ["months side by side", "2019-10", "2019-11", false],
    ["a century and the next", "19", "20", false],
    ["a day and an interval after it", "2018-12-31", "2019/2020", false],
  ])("tells whether periods share a day: %s (%s, %s)", (_name, first, second, expected) => {
    const [one, other] = [periodOf(first), periodOf(second)];
    if (!one || !other) expect.fail("both are periods");
    expect([meets(one, other), meets(other, one)]).toEqual([expected, expected]);
  });
});

suite("Timex3", () => {
  const at = { quote: { type: "TextQuoteSelector", exact: "en octobre dernier" } };

  it("counts from the publication date and implies nothing, unless told otherwise", () => {
    expect(Timex3.parse({ type: "DATE", value: "2019-10", at })).toMatchObject({
      implied: [],
      anchorTimeID: "t0",
    });
  });

  it.each([
    ["a type of its own", { type: "DAY" }],
    ["a modifier of its own", { mod: "ABOUT" }],
    ["an implied part of its own", { implied: ["minute"] }],
    ["a member of its own", { tid: "t3" }],
  ])("refuses %s", (_name, change) => {
    expect(Timex3.safeParse({ type: "DATE", value: "2019-10", at }).success).toBe(true);
    expect(Timex3.safeParse({ type: "DATE", value: "2019-10", at, ...change }).success).toBe(false);
  });
});
