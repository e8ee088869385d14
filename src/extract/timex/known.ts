import { addDays, addMonths, dayOf, pad, weekdayOf, weekOf } from "./iso.ts";
import type { Season, ShiftSketch, Unit } from "./sketch.ts";

/** A date as far as it is known: a day, a month, or a year. */
export interface Known {
  readonly year: number;
  readonly month: number | null;
  /** ISO 8601. */
  readonly day: string | null;
}

/** Reads how far a date is known: of a week or a season, only its year. Null for what is no date. */
export function knownOf(value: string): Known | null {
  const week = /^(\d{4})-W(\d\d)/.exec(value);
  if (week) return { year: Number(week[1]), month: null, day: null };
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d])/.exec(value);
  if (!match) return null;
  const [, year = "", month, day] = match;
  const known = { year: Number(year), month: month ? Number(month) : null, day: null };
  if (!month || !day) return known;
  const whole = dayOf(known.year, Number(month), Number(day));
  return whole ? { ...known, day: whole } : known;
}

/** A counted date, and whether it could be counted only roughly. */
export interface Counted {
  readonly value: string;
  readonly isRough: boolean;
}

const FEW_DAYS = 10; // a day so near lies in the month known, or just beside it

/**
 * Counts from a date as finely as it is known; null when that would be a guess.
 *
 * "Hier" of an article of April 2020 is about April 2020.
 */
export function count(from: Known, { unit, by, weekday, month, season }: ShiftSketch): Counted | null {
  const { year, day } = from;
  const exactly = (value: string): Counted => ({ value, isRough: false });
  if (year + by < 1 && unit === "year") return null; // ISO 8601 of four digits begins with the year 1
  const coarse = (): string => (from.month === null ? pad(year, 4) : `${pad(year, 4)}-${pad(from.month)}`);
  switch (unit) {
    case "century":
      return exactly(pad(Math.floor(year / 100) + by));
    case "decade":
      return exactly(pad(Math.floor(year / 10) + by, 3));
    case "year":
      return exactly(`${pad(year + by, 4)}${suffix(month, season)}`);
    case "half":
    case "quarter":
    case "month":
      if (from.month === null) return by === 0 ? exactly(coarse()) : null;
      return exactly(inYear(year, from.month, unit, by));
    case "week":
    case "weekend":
    case "day": {
      const days = unit === "day" ? by : 7 * by;
      if (day) return exactly(unit === "day" ? addDays(day, by) : week(addDays(day, days), unit, weekday));
      return Math.abs(days) <= FEW_DAYS ? { value: coarse(), isRough: days !== 0 } : null;
    }
    default:
      return null;
  }
}

const suffix = (month: number | undefined, season: Season | undefined): string =>
  month === undefined ? (season === undefined ? "" : `-${season}`) : `-${pad(month)}`;

function inYear(year: number, month: number, unit: Unit, by: number): string {
  if (unit === "month") return addMonths(year, month, by);
  const size = unit === "quarter" ? 3 : 6;
  const [y = 0, m = 1] = addMonths(year, month, by * size)
    .split("-")
    .map(Number);
  return `${pad(y, 4)}-${unit === "quarter" ? "Q" : "H"}${Math.ceil(m / size)}`;
}

const week = (day: string, unit: Unit, weekday: number | undefined): string =>
  weekday === undefined
    ? `${weekOf(day)}${unit === "weekend" ? "-WE" : ""}`
    : addDays(day, weekday - weekdayOf(day));

/** The parts of a value that are dates: year, month, day. */
export const impliedIn = (value: string): readonly ("year" | "month" | "day")[] => {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return ["year", "month", "day"];
  return /^\d{4}-\d\d(?!\d)/.test(value) ? ["year", "month"] : ["year"];
};
