/** The axis of a timeline: days on which a unit of the calendar begins, as many as there is room for. */
import type { Language } from "../model/language.ts";
import { numberOf, placeOf, type Scale } from "./scale.ts";

interface Tick {
  /** ISO 8601. */
  readonly day: string;
  /** From 0 to 1. */
  readonly at: number;
  /** `2019`, `Apr`, `6 Apr`. */
  readonly label: string;
  /** The year where the label is none. */
  readonly year: string | null;
}

/** Every so many years, in which months, on which days: `every` 1, `months` 1, 4, 7, 10 are the quarters. */
interface Step {
  readonly unit: "day" | "month" | "year";
  readonly every: number;
  readonly months: readonly number[];
  readonly days: readonly number[];
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const DAYS = Array.from({ length: 31 }, (_, i) => i + 1);
const daily = (days: readonly number[]): Step => ({ unit: "day", every: 1, months: MONTHS, days });
const monthly = (months: readonly number[]): Step => ({ unit: "month", every: 1, months, days: [1] });
const yearly = (every: number): Step => ({ unit: "year", every, months: [1], days: [1] });

/** Finest first. Half as many at each step or a little fewer, so that few are never left; days begin anew each month. */
const STEPS: readonly Step[] = [
  daily(DAYS),
  daily([1, 4, 7, 10, 13, 16, 19, 22, 25, 28]),
  daily([1, 6, 11, 16, 21, 26]),
  daily([1, 16]),
  monthly(MONTHS),
  monthly([1, 4, 7, 10]),
  monthly([1, 7]),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map(yearly),
];

const YEAR_DAYS = 365.25;
const LAST_YEAR = 9999; // ISO 8601 without agreement

/** The ticks of the finest step that has at most `most` of them, in order. */
export function ticksOf(scale: Scale, most: number, language: Language): readonly Tick[] {
  for (const step of STEPS) {
    const years = (scale.to - scale.from) / YEAR_DAYS;
    if ((years * step.months.length * step.days.length) / step.every > 2 * (most + 2)) continue; // far too many
    const days = daysOf(step, scale);
    if (days.length <= most) return days.map((day) => tickOf(day, step, scale, language));
  }
  return [];
}

/** The days of a step within a scale, both ends included. */
function daysOf({ every, months, days }: Step, { from, to }: Scale): readonly string[] {
  const found: string[] = [];
  const [first, last] = [from, to].map((number) => new Date(number * 86_400_000).getUTCFullYear());
  const begin = Math.max(0, Math.floor((first ?? 0) / every) * every);
  for (let year = begin; year <= Math.min(last ?? 0, LAST_YEAR); year += every)
    for (const month of months)
      for (const day of days) {
        const iso = [year, month, day]
          .map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0"))
          .join("-");
        const number = numberOf(iso);
        if (number >= from && number <= to && isDay(iso, number)) found.push(iso);
      }
  return found;
}

/** Whether the calendar has the day: dates roll 31 April over. */
const isDay = (iso: string, number: number): boolean =>
  new Date(number * 86_400_000).toISOString().startsWith(iso);

function tickOf(day: string, { unit }: Step, scale: Scale, language: Language): Tick {
  const at = placeOf(scale, numberOf(day));
  const year = String(Number(day.slice(0, 4)));
  if (unit === "year") return { day, at, label: year, year: null };
  return { day, at, label: FORMAT[language][unit].format(new Date(`${day}T00:00:00Z`)), year };
}

const formats = (locale: string) => {
  const month = { timeZone: "UTC", month: "short" } as const;
  return {
    month: new Intl.DateTimeFormat(locale, month),
    day: new Intl.DateTimeFormat(locale, { ...month, day: "numeric" }),
  };
};

const FORMAT = { en: formats("en-GB"), fr: formats("fr-CA") } as const;
