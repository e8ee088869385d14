import { expect, it } from "vitest";
import { arrange, type Placed, type Room } from "../../src/reader/lanes.ts";
import { extentOf, numberOf, scaleOf } from "../../src/reader/scale.ts";
import { ticksOf } from "../../src/reader/ticks.ts";
import { type Mark, timelineOf } from "../../src/reader/timeline.ts";
import { opened } from "../record.ts";
import { dossierOf, type Made } from "./occurrences.ts";

const ROOM: Room = { mark: 0.06, arrow: 0.13, number: 0.18, lanes: 14 };

const marksOf = (...all: readonly Made[]): readonly Mark[] => timelineOf(dossierOf(all), "en").marks;
const dated = (...values: readonly string[]): readonly Mark[] =>
  marksOf(...values.map((value, i) => ({ id: `f${i}`, value })));

function arranged(marks: readonly Mark[], room = ROOM): readonly Placed[] {
  const scale = scaleOf(marks);
  if (!scale) throw new RangeError("nothing to arrange");
  return arrange(marks, scale, room);
}

/** So many days, from 2012 to 2021, in no order. */
const scattered = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => {
    const day = 1 + ((i * 17) % 28);
    const month = 1 + ((i * 7) % 12);
    return [2012 + ((i * 13) % 10), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
  });

it("puts occurrences in time order, and of two that begin together the longer first", () => {
  const marks = dated("2020", "2019-10-03", "2019-10", "0079-08-24", "2019");
  expect(marks.map(({ stretch }) => `${stretch.from} ${stretch.to}`)).toEqual([
    "0079-08-24 0079-08-24",
    "2019-01-01 2019-12-31",
    "2019-10-01 2019-10-31",
    "2019-10-03 2019-10-03",
    "2020-01-01 2020-12-31",
  ]);
  expect(marks.map(({ precision }) => precision)).toEqual(["day", "within", "within", "day", "within"]);
});

it.each([
  ["2019-01-02/2019-11-24", "2019-01-02", "2019-11-24", "interval"],
  ["2019-W42", "2019-10-14", "2019-10-20", "within"],
  ["2019-Q3", "2019-07-01", "2019-09-30", "within"],
  ["2019-WI", "2019-12-01", "2020-02-29", "within"],
  ["201", "2010-01-01", "2019-12-31", "within"],
  ["2019-10-03T10:00", "2019-10-03", "2019-10-03", "day"],
  ["2019-10-03/2019-10-03", "2019-10-03", "2019-10-03", "day"],
])("reads %s as from %s to %s, %s", (value, from, to, precision) => {
  expect(dated(value)).toMatchObject([{ stretch: { from, to }, precision }]);
});

it.each([
  ["BEFORE", null, "2017-12-31", "before 2018"],
  ["ON_OR_BEFORE", null, "2018-12-31", "until 2018"],
  ["AFTER", "2019-01-01", null, "after 2018"],
  ["ON_OR_AFTER", "2018-01-01", null, "since 2018"],
])("leaves the other end open where a date is %s", (mod, from, to, date) => {
  const [mark] = marksOf({ id: "a", value: "2018", mod });
  expect(mark).toMatchObject({ stretch: { from, to }, precision: "open", date, how: "as printed" });
  const scale = scaleOf([...marksOf({ id: "a", value: "2018", mod }), ...dated("2018-06-01")]);
  const { start, end } = extentOf(scale ?? { from: 0, to: 1 }, { from, to });
  expect(start, "no day is made up for the open end").toBe(end);
});

it("lists an open end by the one that is known, as the picture has it", () => {
  const marks = marksOf(
    { id: "later", value: "2020" },
    { id: "before", value: "2019", mod: "BEFORE" },
    { id: "first", value: "2011" },
  );
  expect(marks.map(({ fact }) => fact)).toEqual(["first", "before", "later"]);
});

it.each([
  [true, false, "explicit", false, "as printed"],
  [true, true, "resolved", false, "worked out from the article’s dates"],
  [false, true, "resolved", true, "worked out from the publication date, itself inferred"],
])(
  "tells how a date is known (published: printed %s; counted: %s)",
  (printed, isCounted, known, inferred, how) => {
    const dossier = dossierOf([{ id: "a", value: "2021-03-03", isCounted }], { printed });
    const [mark] = timelineOf(dossier, "en").marks;
    expect(mark).toMatchObject({ known, inferred, how, date: "3 March 2021", printed: "“Ce jour-là”" });
  },
);

it("labels with the gloss of the language, else with the article’s exact words", () => {
  const words = "Ce jour-là, « l’eau » est montée… deux fois, dit-on.";
  const gloss = { fr: "L’eau monte", en: "The water rises" };
  const dossier = dossierOf([
    { id: "glossed", value: "2021-03-03", gloss },
    { id: "bare", value: "2021-03-04", words },
  ]);
  const [glossed, bare] = timelineOf(dossier, "en").marks;
  expect(glossed?.label).toEqual({ text: "The water rises", isGloss: true });
  expect(bare?.label).toEqual({ text: words, isGloss: false });
  expect(bare?.source).toBe("“La houle”, La Vigie, April 2021 (inferred)");
});

it("lists apart what has no certain days, and leaves out what does not answer", () => {
  const dossier = dossierOf([
    { id: "days", value: "P2D", type: "DURATION" },
    { id: "past", value: "PAST_REF" },
    { id: "draft", value: "2021-03-03", state: "draft" },
    { id: "rejected", value: "2021-03-03", state: "rejected" },
    { id: "told", value: "2021-03-03" },
  ]);
  const { marks, undated } = timelineOf(dossier, "fr");
  expect(marks.map(({ fact }) => fact)).toEqual(["told"]);
  expect(undated.map(({ fact, printed }) => [fact, printed])).toEqual([
    ["days", "«\u00a0Ce jour-là\u00a0»"],
    ["past", "«\u00a0Ce jour-là\u00a0»"],
  ]);
});

it("keeps what the article holds back, and the denial with its words, beside the label", async () => {
  const [nso] = (await opened(new URL("../../facts", import.meta.url).pathname)).list();
  if (!nso) throw new RangeError("no dossier is shipped");
  const { marks } = timelineOf(nso, "fr");
  const sued = marks.find(
    ({ label }) => label.text === "Facebook a poursuivi NSO en justice en octobre 2019",
  );
  expect(sued?.notes).toEqual([
    {
      label: "Prudence",
      text: "rapporte une affirmation que l’article ne fait pas sienne – «\u00a0affirmant que\u00a0»",
    },
    { label: "Une affirmation y est démentie", text: "«\u00a0NSO a nié ces affirmations.\u00a0»" },
  ]);
  expect(marks.map(({ date, inferred }) => `${date}${inferred ? ", inferred" : ""}`)).toEqual([
    "2019",
    "2 janvier 2019 – 24 novembre 2019",
    "octobre 2019, inferred",
    "octobre 2019, inferred",
    "2020, inferred",
    "mars 2020, inferred",
    "avril 2020, inferred",
  ]);
});

it("has no marks and no scale where nothing is dated", () => {
  expect(timelineOf(dossierOf([]), "fr")).toEqual({ marks: [], undated: [] });
  expect(scaleOf([])).toBeNull();
});

it("shows days around a single one", () => {
  const marks = dated("0079-08-24");
  const scale = scaleOf(marks) ?? { from: 0, to: 0 };
  expect(scale.to - scale.from).toBe(7);
  expect(arranged(marks)).toMatchObject([{ lane: 0, marks }]);
  expect(ticksOf(scale, 12, "en").map(({ day }) => day)).toContain("0079-08-24");
});

it("holds every end that is known on its scale", () => {
  const marks = dated("2019-10-03", "2012/2014", "2020-Q1");
  const scale = scaleOf(marks) ?? { from: 0, to: 0 };
  expect([scale.from, scale.to]).toEqual([numberOf("2012-01-01"), numberOf("2020-04-01")]);
  for (const { stretch } of marks) {
    const { start, end } = extentOf(scale, stretch);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(1);
  }
});

/** How far what is drawn reaches, worked out anew. */
function reachOf({ start, end, marks }: Placed): readonly [number, number] {
  const [mark] = marks;
  const middle = (start + end) / 2;
  if (marks.length > 1)
    return [
      Math.min(start - ROOM.mark / 2, middle - ROOM.number / 2),
      Math.max(end + ROOM.mark / 2, middle + ROOM.number / 2),
    ];
  if (mark?.precision === "day") return [middle - ROOM.mark / 2, middle + ROOM.mark / 2];
  const before = mark?.stretch.from === null ? ROOM.arrow : ROOM.mark / 2;
  const after = mark?.stretch.to === null ? ROOM.arrow : ROOM.mark / 2;
  return [start - before, end + after];
}

function overlaps(placed: readonly Placed[]): number {
  let count = 0;
  for (const one of placed)
    for (const other of placed) {
      if (one === other || one.lane !== other.lane) continue;
      const [[left, right], [otherLeft, otherRight]] = [reachOf(one), reachOf(other)];
      if (left < otherRight - 1e-9 && otherLeft < right - 1e-9) count++;
    }
  return count;
}

it.each([
  ["two near days", dated("2019-10-03", "2019-10-04", "2012-01-01"), 2],
  ["days far apart", dated("2012-01-01", "2015-01-01", "2019-10-04"), 1],
  ["a year and a day within", dated("2019", "2019-06-01"), 2],
  [
    "arrows on either side",
    marksOf(
      { id: "a", value: "2015", mod: "BEFORE" },
      { id: "b", value: "2016", mod: "AFTER" },
      { id: "c", value: "2005" },
      { id: "d", value: "2024" },
    ),
    1,
  ],
])("lays none on another: %s", (_, marks, lanes) => {
  const placed = arranged(marks);
  expect(placed).toHaveLength(marks.length);
  expect(Math.max(...placed.map(({ lane }) => lane)) + 1).toBe(lanes);
  expect(overlaps(placed)).toBe(0);
});

it("draws sixty occurrences each by itself, in lanes that never overlap", () => {
  const marks = dated(...scattered(60));
  const placed = arranged(marks);
  expect(placed).toHaveLength(60);
  expect(overlaps(placed)).toBe(0);
});

it("draws as one, with their number, what the lanes do not hold: all on the same day", () => {
  const few = dated(...Array.from({ length: 14 }, () => "2021-03-03"));
  expect(arranged(few)).toHaveLength(14);
  const many = dated(...Array.from({ length: 15 }, () => "2021-03-03"), "2019-01-01");
  expect(arranged(many).map(({ marks }) => marks.length)).toEqual([1, 15]);
});

it("keeps inferred dates and open ends by themselves where it draws several as one", () => {
  const days = Array.from({ length: 20 }, (_, i) => ({ id: `d${i}`, value: "2021-03-03", isCounted: i < 5 }));
  const open = Array.from({ length: 3 }, (_, i) => ({ id: `o${i}`, value: "2021-03-04", mod: "BEFORE" }));
  const groups = arranged(marksOf(...days, ...open)).map(({ marks }) => [
    marks.length,
    new Set(marks.map(({ inferred, precision }) => `${inferred} ${precision}`)).size,
  ]);
  expect(groups.sort()).toEqual([
    [15, 1],
    [3, 1],
    [5, 1],
  ]);
});

it("places 5,000 occurrences in the lanes there are, and loses none", () => {
  const marks = dated(...scattered(2000))
    .flatMap((mark) => [mark, { ...mark }, { ...mark }])
    .slice(0, 5000);
  expect(marks).toHaveLength(5000);
  const placed = arranged(marks);
  expect(placed.reduce((sum, one) => sum + one.marks.length, 0)).toBe(5000);
  expect(Math.max(...placed.map(({ lane }) => lane))).toBeLessThan(ROOM.lanes);
  expect(overlaps(placed)).toBe(0);
});

const span = (from: string, to: string) => ({ from: numberOf(from), to: numberOf(to) });
const told = (from: string, to: string, most = 12, language: "en" | "fr" = "en") =>
  ticksOf(span(from, to), most, language).map(({ label, year }) =>
    year === null ? label : `${label} ${year}`,
  );

it.each([
  [
    "days",
    "2021-03-01",
    "2021-03-06",
    12,
    ["1 Mar 2021", "2 Mar 2021", "3 Mar 2021", "4 Mar 2021", "5 Mar 2021", "6 Mar 2021"],
  ],
  [
    "every fifth day",
    "2021-02-14",
    "2021-03-17",
    8,
    ["16 Feb 2021", "21 Feb 2021", "26 Feb 2021", "1 Mar 2021", "6 Mar 2021", "11 Mar 2021", "16 Mar 2021"],
  ],
  ["months", "2021-01-15", "2021-06-15", 6, ["Feb 2021", "Mar 2021", "Apr 2021", "May 2021", "Jun 2021"]],
  [
    "quarters",
    "2019-01-02",
    "2020-12-31",
    12,
    ["Apr 2019", "Jul 2019", "Oct 2019", "Jan 2020", "Apr 2020", "Jul 2020", "Oct 2020"],
  ],
  [
    "years",
    "2012-01-01",
    "2022-06-01",
    12,
    ["2012", "2013", "2014", "2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022"],
  ],
  ["years before 1000", "0079-01-01", "0084-01-01", 6, ["79", "80", "81", "82", "83", "84"]],
  [
    "centuries",
    "0079-08-24",
    "1079-08-24",
    12,
    ["100", "200", "300", "400", "500", "600", "700", "800", "900", "1000"],
  ],
])("ticks on calendar units: %s", (_, from, to, most, labels) => {
  expect(told(from, to, most)).toEqual(labels);
});

it("names months in the reader’s language", () => {
  expect(told("2021-01-15", "2021-04-15", 4, "fr")).toEqual(["févr. 2021", "mars 2021", "avr. 2021"]);
});

it("has between four and twelve ticks, in order and on days that exist, however long the time", () => {
  for (let days = 7; days < 3_000_000; days = Math.ceil(days * 1.07)) {
    const from = numberOf("0044-03-15");
    const ticks = ticksOf({ from, to: from + days }, 12, "en");
    expect(ticks.length, `${days} days`).toBeGreaterThanOrEqual(4);
    expect(ticks.length, `${days} days`).toBeLessThanOrEqual(12);
    expect(ticks.map(({ at }) => at)).toEqual(ticks.map(({ at }) => at).sort((a, b) => a - b));
    for (const { day } of ticks) expect(new Date(`${day}T00:00:00Z`).toISOString()).toContain(day);
  }
});

it("draws what lies at the ends of the calendar", () => {
  const marks = marksOf({ id: "a", value: "9999", mod: "AFTER" }, { id: "b", value: "0000", mod: "BEFORE" });
  const placed = arranged(marks);
  expect(placed).toHaveLength(2);
  for (const { start, end } of placed) expect(start + end).not.toBeNaN();
});
