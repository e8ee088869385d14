/** Where a calendar date without its year, or a day of the week, lies. */
import { feastDay } from "./calendar.ts";
import type { Implied } from "./found.ts";
import { addDays, dayOf, pad, partsOf, weekdayOf } from "./iso.ts";
import type { Known } from "./known.ts";
import type { CalendarSketch, Lean } from "./sketch.ts";
import type { Look } from "./tense.ts";

/** What a date may be placed by. */
export interface Surroundings {
  readonly t0: Known | null;
  /** The date just mentioned. */
  readonly last: Known | null;
  /** The year that was named just before. */
  readonly year: number | null;
  /** Whether the words around look back or ahead. */
  readonly look: () => Look;
}

export interface Placed {
  readonly value: string;
  readonly implied: readonly Implied[];
  readonly from: "t0" | "last";
}

/** Places a date; null when the calendar has no such day. */
export function place(sketch: CalendarSketch, around: Surroundings): Placed | null {
  if (sketch.year !== undefined) {
    const year = fourDigits(sketch.year, around.t0?.year);
    const value = inYear(sketch, year);
    return value === null ? null : { value, implied: [], from: "t0" };
  }
  if (sketch.weekday !== undefined && sketch.day === undefined && sketch.month === undefined)
    return onWeekday(sketch.weekday, sketch.lean, around);
  if (sketch.day !== undefined && sketch.month === undefined) return inMonth(sketch, around);
  return withYear(sketch, around);
}

/** A year of two digits is the latest that is not far ahead. */
function fourDigits(year: number, now = 2000): number {
  if (year >= 100) return year;
  const century = Math.floor(now / 100) * 100;
  return century + year <= now + 10 ? century + year : century - 100 + year;
}

/** The value in a known year; null for 30 February. */
function inYear(sketch: CalendarSketch, year: number): string | null {
  const { month, day, season, quarter, half, feast } = sketch;
  const y = pad(year, 4);
  if (feast) return feastDay(feast, year);
  if (season) return `${y}-${season}`;
  if (quarter) return `${y}-Q${quarter}`;
  if (half) return `${y}-H${half}`;
  if (month === undefined) return y;
  if (month < 1 || month > 12) return null;
  return day === undefined ? `${y}-${pad(month)}` : dayOf(year, month, day);
}

const leanOf = (lean: Lean | undefined, look: () => Look): "past" | "future" | "this" | "now" | null => {
  if (lean === "past" || lean === "future" || lean === "this") return lean;
  const seen = look();
  return seen === "ahead" ? "future" : seen === "back" ? "past" : seen;
};

/** A month, a day of a month, a season, a quarter, a feast: of the last year, this one, or the next. */
function withYear(sketch: CalendarSketch, { t0, last, year, look }: Surroundings): Placed | null {
  const implied: readonly Implied[] = sketch.feast ? ["year", "month", "day"] : ["year"];
  const isRelative = sketch.lean === "before" || sketch.lean === "after" || sketch.lean === "same";
  if (sketch.lean === undefined && year !== null) {
    const value = inYear(sketch, year);
    if (value !== null) return { value, implied, from: "last" };
  }
  const base = isRelative ? (last ?? t0) : t0;
  const years = base ? [base.year - 1, base.year, base.year + 1] : [];
  const options = years.flatMap((one) => inYear(sketch, one) ?? []);
  const [first] = options;
  if (!base || !first) return unplaced(sketch);
  const from = isRelative && last ? "last" : "t0";
  const agreeing = options.filter((value) => isDay(value) && weekdayOf(value) === sketch.weekday);
  // A weekday named with the date says which year it is.
  if (agreeing.length === 1 && agreeing[0]) return { value: agreeing[0], implied, from };
  const here = hereIn(sketch, base);
  if (here === null) return unplaced(sketch);
  const lean = isRelative ? (sketch.lean === "before" ? "past" : "future") : leanOf(sketch.lean, look);
  if ((lean === null || lean === "now") && sketch.season) return unplaced(sketch); // "en été": of any year
  const isFirm = sketch.lean === "past" || sketch.lean === "future" || isRelative;
  const value = choose(options, here, lean, isFirm);
  return value === undefined ? unplaced(sketch) : { value, implied, from };
}

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

/** The base date in the shape of the sketch's value, so that both compare as strings; null when it is known too roughly. */
function hereIn(sketch: CalendarSketch, { year, month, day }: Known): string | null {
  const y = pad(year, 4);
  if (sketch.feast || sketch.day !== undefined) return day ?? (month === null ? null : `${y}-${pad(month)}`);
  if (month === null) return null;
  if (sketch.quarter) return `${y}-Q${Math.ceil(month / 3)}`;
  if (sketch.half) return `${y}-H${Math.ceil(month / 6)}`;
  return `${y}-${pad(month)}`;
}

const SEASONS: Readonly<Record<string, string>> = { SP: "03", SU: "06", FA: "09", WI: "12" };

/** As a string that sorts in time. */
const sortable = (value: string): string =>
  value.replace(/-(SP|SU|FA|WI)$/, (_, name: string) => `-${SEASONS[name] ?? ""}`);

function choose(
  options: readonly string[],
  here: string,
  lean: "past" | "future" | "this" | "now" | null,
  isFirm: boolean,
): string | undefined {
  const before = options.filter((value) => (isFirm ? sortable(value) < here : sortable(value) <= here));
  const after = options.filter((value) => (isFirm ? sortable(value) > here : sortable(value) >= here));
  if (lean === "past") return before.at(-1);
  if (lean === "future") return after[0];
  if (lean === "this") {
    const isLateWinter = options[0]?.endsWith("-WI") && here.slice(5, 7) < "03"; // it began last year
    return isLateWinter ? options[0] : options.find((value) => value.startsWith(here.slice(0, 4)));
  }
  return nearest(before.at(-1), after[0], here);
}

function nearest(before: string | undefined, after: string | undefined, here: string): string | undefined {
  if (before === undefined || after === undefined) return before ?? after;
  return distance(before, here) <= distance(here, after) ? before : after;
}

/** Months between, roughly. */
function distance(from: string, to: string): number {
  const months = (value: string): number => {
    const [year = "0", rest = "01", day = "01"] = sortable(value).split("-");
    const month = rest.startsWith("Q")
      ? 3 * Number(rest[1])
      : rest.startsWith("H")
        ? 6 * Number(rest[1])
        : Number(rest);
    return 12 * Number(year) + month + Number(day) / 31;
  };
  return months(to) - months(from);
}

/** What the words say when nothing says which year is meant. */
function unplaced({ month, day, season, quarter, half }: CalendarSketch): Placed | null {
  const rest = season ?? (quarter ? `Q${quarter}` : half ? null : month ? pad(month) : null);
  if (rest === null) return null;
  const value = day !== undefined && month ? `XXXX-${rest}-${pad(day)}` : `XXXX-${rest}`;
  return { value, implied: [], from: "t0" };
}

/** A day of the week: the latest on or before the publication date, unless the words look ahead. */
function onWeekday(weekday: number, lean: Lean | undefined, { t0, last, look }: Surroundings): Placed | null {
  const isRelative = lean === "before" || lean === "after";
  const day = (isRelative ? last?.day : null) ?? t0?.day;
  if (!day) return { value: `XXXX-WXX-${weekday}`, implied: [], from: "t0" };
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  const side = isRelative ? (lean === "before" ? "past" : "future") : leanOf(lean, look);
  const isFirm = isRelative || lean === "past" || lean === "future";
  const implied: readonly Implied[] = ["year", "month", "day"];
  const from = isRelative && last?.day ? "last" : "t0";
  if (ahead === 0) {
    const by = isFirm ? (side === "past" ? -7 : 7) : 0;
    return { value: addDays(day, by), implied, from };
  }
  return { value: addDays(day, side !== null && side !== "past" ? ahead : ahead - 7), implied, from };
}

/** A day without its month: of the month in which it is nearest on the side that the words look to. */
function inMonth(sketch: CalendarSketch, { t0, last, look }: Surroundings): Placed | null {
  const { day = 1, weekday } = sketch;
  const base = last?.month ? last : t0;
  if (!base || base.month === null) return null;
  const from = base === t0 ? "t0" : "last";
  const options = [-1, 0, 1].flatMap((by) => {
    const month = 12 * base.year + (base.month ?? 1) - 1 + by;
    return dayOf(Math.floor(month / 12), (month % 12) + 1, day) ?? [];
  });
  const implied: readonly Implied[] = ["year", "month"];
  const agreeing = options.filter((value) => weekdayOf(value) === weekday);
  if (agreeing.length === 1 && agreeing[0]) return { value: agreeing[0], implied, from };
  const same = options.find((value) => partsOf(value)[1] === base.month);
  if (from === "last" || !base.day) return same ? { value: same, implied, from } : null;
  const lean = leanOf(sketch.lean, look);
  const value = choose(options, base.day, lean, false);
  return value ? { value, implied, from } : null;
}
