/** Temporal expressions: TimeML 1.2.1, TIMEX3; intervals as ISO 8601 `start/end`. */
import { z } from "zod";
import { Passage } from "./selector.ts";

const MODIFIERS = [
  "BEFORE",
  "AFTER",
  "ON_OR_BEFORE",
  "ON_OR_AFTER",
  "LESS_THAN",
  "MORE_THAN",
  "EQUAL_OR_LESS",
  "EQUAL_OR_MORE",
  "START",
  "MID",
  "END",
  "APPROX",
] as const;

/** How a date or a figure is qualified: "about", "at least", "early". TIMEX3 `mod`. */
export const Modifier = z.enum(MODIFIERS);

/** TIMEX3. `value` is ISO 8601 as TimeML writes it: 2019, 2019-10, 2019-W42, P2D, 2019-01-02/2019-11-24. */
export const Timex3 = z.strictObject({
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
  value: z
    .string()
    .refine((value) => isTimexValue(value), { error: "is no ISO 8601 date, interval or duration" }),
  mod: Modifier.optional(),
  /** Parts of `value` that the words leave out and that were counted from elsewhere. */
  implied: z.array(z.enum(["year", "month", "day", "hour"])).default([]),
  /** What the implied parts were counted from: `t0`, the publication date, or the id of an occurrence. */
  anchorTimeID: z.string().default("t0"),
  at: Passage,
});
export type Timex3 = z.infer<typeof Timex3>;

/** A span of days, both included, as ISO 8601 dates, which sort as strings. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const CLOCK = "(?:[01]\\d|2[0-4])(?::[0-5]\\d(?::[0-5]\\d(?:[.,]\\d+)?)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?";

const SHAPES: readonly (readonly [RegExp, (...parts: string[]) => Period | null])[] = [
  [new RegExp(`^(\\d{4}-\\d\\d-\\d\\d)(?:T(?:${CLOCK}|MO|MI|AF|EV|NI))?$`), (day = "") => days(day, day)],
  [/^(\d{4})-(\d\d)$/, (year = "", month = "") => days(`${year}-${month}-01`, lastOfMonth(year, month))],
  [/^(\d{4})-W(\d\d)$/, (year = "", week = "") => isoWeek(Number(year), Number(week))],
  [/^(\d{4})-Q([1-4])$/, (year = "", quarter = "") => months(year, 3 * Number(quarter) - 2, 3)],
  [/^(\d{4})-H([12])$/, (year = "", half = "") => months(year, 6 * Number(half) - 5, 6)],
  [/^(\d{4})-SP$/, (year = "") => months(year, 3, 3)],
  [/^(\d{4})-SU$/, (year = "") => months(year, 6, 3)],
  [/^(\d{4})-FA$/, (year = "") => months(year, 9, 3)],
  [
    /^(\d{4})-WI$/,
    (year = "") => days(`${year}-12-01`, lastOfMonth(String(Number(year) + 1).padStart(4, "0"), "02")),
  ],
  [/^(\d{4})$/, (year = "") => days(`${year}-01-01`, `${year}-12-31`)],
  [/^(\d{3})$/, (decade = "") => days(`${decade}0-01-01`, `${decade}9-12-31`)],
  [/^(\d{2})$/, (century = "") => days(`${century}00-01-01`, `${century}99-12-31`)],
];

/** The days that a TIMEX3 value covers; null for a duration, a set, and what is no date. */
export function periodOf(value: string): Period | null {
  const [first = "", second, more] = value.split("/");
  if (second !== undefined) {
    const [from, to] = [periodOf(first), periodOf(second)];
    if (!from || !to || more !== undefined || from.from > to.to) return null;
    const [start, end] = [first, second].map((one) => one.split("T")[1] ?? "");
    const backwards = from.from === to.to && start !== "" && end !== "" && (start ?? "") > (end ?? "");
    return backwards ? null : { from: from.from, to: to.to };
  }
  for (const [shape, read] of SHAPES) {
    const match = shape.exec(value);
    if (match) return read(...match.slice(1));
  }
  return null;
}

const ALWAYS: Period = { from: "0001-01-01", to: "9999-12-31" };

/** The days that a temporal expression may mean, `mod` included: "before 2018" is not in 2018. Null as for `periodOf`. */
export function periodMeant({ value, mod }: Pick<Timex3, "value" | "mod">): Period | null {
  const period = periodOf(value);
  if (!period) return null;
  switch (mod) {
    case "BEFORE":
      return { from: ALWAYS.from, to: shiftDay(period.from, -1) };
    case "AFTER":
      return { from: shiftDay(period.to, 1), to: ALWAYS.to };
    case "ON_OR_BEFORE":
      return { from: ALWAYS.from, to: period.to };
    case "ON_OR_AFTER":
      return { from: period.from, to: ALWAYS.to };
    default:
      return period;
  }
}

/** The ISO 8601 day so many days later. */
export function shiftDay(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whether two periods share a day. */
export const meets = (one: Period, other: Period): boolean => one.from <= other.to && other.from <= one.to;

const N = "(?:\\d+(?:\\.\\d+)?|X+)";

/** Durations (P2D, P1DE, PT3H), references (PAST_REF) and sets (XXXX-WXX-1), which cover no certain days. */
const UNDATED = [
  new RegExp(
    `^P(?=.)(?:${N}CE)?(?:${N}DE)?(?:${N}Y)?(?:${N}Q)?(?:${N}M)?(?:${N}W)?(?:${N}D)?` +
      `(?:T(?=.)(?:${N}H)?(?:${N}M)?(?:${N}S)?)?$`,
  ),
  /^(?:PAST|PRESENT|FUTURE)_REF$/,
  new RegExp(
    `^XXXX(?=.)(?:-(?:XX|\\d\\d|W(?:XX|\\d\\d)|SP|SU|FA|WI|Q[1-4X]))?(?:-(?:XX|WE|\\d\\d?))?(?:T(?:${CLOCK}|MO|MI|AF|EV|NI))?$`,
  ),
];

const isTimexValue = (value: string): boolean =>
  periodOf(value) !== null || UNDATED.some((shape) => shape.test(value));

const days = (from: string, to: string): Period | null => (isDay(from) && isDay(to) ? { from, to } : null);

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day); // Date rolls 31 April over
}

function lastOfMonth(year: string, month: string): string {
  const last = new Date(0);
  last.setUTCFullYear(Number(year), Number(month), 0);
  return last.toISOString().slice(0, 10);
}

function months(year: string, first: number, count: number): Period | null {
  const pad = (month: number) => String(month).padStart(2, "0");
  return days(`${year}-${pad(first)}-01`, lastOfMonth(year, pad(first + count - 1)));
}

/** ISO 8601 week: the first has 4 January in it, and weeks begin on Monday. */
function isoWeek(year: number, week: number): Period | null {
  if (week < 1 || week > 53) return null;
  const thursday = new Date(0);
  thursday.setUTCFullYear(year, 0, 4 + 7 * (week - 1)); // within the week; its Thursday says whose year it is
  thursday.setUTCDate(thursday.getUTCDate() - ((thursday.getUTCDay() + 6) % 7) + 3);
  if (thursday.getUTCFullYear() !== year) return null;
  const monday = new Date(0);
  monday.setUTCFullYear(year, 0, 4);
  monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7) + 7 * (week - 1));
  const sunday = new Date(monday);
  sunday.setUTCDate(monday.getUTCDate() + 6);
  return { from: monday.toISOString().slice(0, 10), to: sunday.toISOString().slice(0, 10) };
}
