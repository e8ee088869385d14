/** From what the groups say to an underspecified value. Null where the words turn out to mean none. */
import { pad } from "./iso.ts";
import type { Lean, Sketch, Unit } from "./sketch.ts";
import type { Said } from "./vocabulary.ts";

type Make = (said: Said) => Sketch | null;

/** A date of the calendar, or a part of a day of the calendar when the words name one. */
export const calendar: Make = (said) => {
  const { year, month, day, weekday, season, feast, lean, mod, part } = said;
  if (day !== undefined && (day < 1 || day > 31)) return null;
  const clock = part === undefined ? timeOf(said) : `T${part}`;
  return { kind: "calendar", year, month, day, weekday, season, feast, lean, mod, clock };
};

/** A date in figures whose month stands first, unless that can be no month. */
export const monthFirst: Make = (said) => {
  const { month = 0, day = 0 } = said;
  return calendar(month > 12 && day <= 12 ? { ...said, month: day, day: month } : said);
};

/** A month that shares the year of a later one: "de novembre à février 2017". */
export const listedMonth: Make = (said) => {
  const { year, month = 1, month2 = 12 } = said;
  return calendar({ ...said, year: year !== undefined && month > month2 ? year - 1 : year });
};

export const quarter: Make = ({ ordinal, year, lean, mod }) =>
  ordinal && ordinal <= 4 ? { kind: "calendar", quarter: ordinal, year, lean, mod } : null;

export const half: Make = ({ ordinal, year, lean, mod }) =>
  ordinal && ordinal <= 2 ? { kind: "calendar", half: ordinal, year, lean, mod } : null;

/** 60 and 1960 are the sixties of the last century; 00, 10 and 2010 of this one. */
export const decade: Make = ({ decade: said, mod }) => {
  if (said === undefined || said % 10 !== 0) return null;
  const year = said >= 100 ? said : said < 20 ? 2000 + said : 1900 + said;
  return { kind: "value", type: "DATE", value: pad(year / 10, 3), mod };
};

export const century: Make = ({ century: said, mod }) =>
  said && said >= 1 && said <= 30 ? { kind: "value", type: "DATE", value: pad(said - 1), mod } : null;

/** "The third Tuesday of September 2014". */
export const nthWeekday: Make = ({ ordinal: nth, weekday, month, year, lean }) =>
  nth === undefined || weekday === undefined || month === undefined
    ? null
    : { kind: "calendar", feast: { month, weekday, nth }, year, lean };

/** A day counted from the publication date or from the date just mentioned. */
export const namedDay: Make = (said) => {
  const { days, nextDays, part, mod } = said;
  const clock = part === undefined ? timeOf(said) : `T${part}`;
  if (days !== undefined) return { kind: "shift", unit: "day", by: days, from: "t0", clock, mod };
  return nextDays === undefined
    ? null
    : { kind: "shift", unit: "day", by: nextDays, from: "last", clock, mod };
};

/** A unit of the calendar that a word counts from today or from the date just mentioned: "la semaine dernière". */
export const unitLeaning =
  (otherwise: Lean): Make =>
  (said) => {
    const { unit, lean = otherwise, mod, weekday, month, season, part } = said;
    if (unit === undefined || isShort(unit)) return null;
    const isToday = unit !== "day" && (lean === "past" || lean === "future" || lean === "this");
    const from = isToday ? "t0" : "last"; // "later in the day" is that of the day just mentioned
    return {
      kind: "shift",
      unit,
      by: STEPS[lean],
      from,
      weekday,
      month,
      season,
      mod,
      clock: part && `T${part}`,
    };
  };

const STEPS: Readonly<Record<Lean, number>> = { past: -1, before: -1, this: 0, same: 0, future: 1, after: 1 };

const isShort = (unit: Unit): boolean => unit === "second" || unit === "minute" || unit === "hour";

/** So many units from a date: "il y a trois ans", "two days later". */
export const counted =
  (sign: 1 | -1, from: "t0" | "last"): Make =>
  (said) => {
    const { unit, n = 1, mod } = said;
    if (unit === undefined) return null;
    if (n === "X" || isShort(unit)) {
      if (from === "last") return span(said);
      return { kind: "value", type: "DATE", value: sign < 0 ? "PAST_REF" : "FUTURE_REF" };
    }
    const amount = said.half ? n + 0.5 : n;
    if (unit === "year" && !Number.isInteger(amount))
      return { kind: "shift", unit: "month", by: sign * Math.round(12 * amount), from, mod };
    return Number.isInteger(amount) ? { kind: "shift", unit, by: sign * amount, from, mod } : span(said);
  };

const CODES: Readonly<Record<Unit, readonly [letter: string, factor: number]>> = {
  second: ["S", 1],
  minute: ["M", 1],
  hour: ["H", 1],
  day: ["D", 1],
  week: ["W", 1],
  weekend: ["WE", 1],
  month: ["M", 1],
  quarter: ["Q", 1],
  half: ["M", 6],
  year: ["Y", 1],
  decade: ["Y", 10],
  century: ["Y", 100],
};

/** A length of time. */
export const span: Make = (said) => {
  const value = lengthSaid(said);
  return value === null ? null : { kind: "value", type: "DURATION", value, mod: said.mod };
};

/** Something that comes again at that distance. */
export const every: Make = (said) => {
  const { weekday, month, season, part } = said;
  const day = weekday === undefined ? undefined : `XXXX-WXX-${weekday}${part ? `T${part}` : ""}`;
  const named =
    day ??
    (month === undefined ? undefined : `XXXX-${pad(month)}`) ??
    (season === undefined ? undefined : `XXXX-${season}`) ??
    (part === undefined ? undefined : `XXXX-XX-XXT${part}`);
  const value = named ?? lengthSaid(said);
  return value === null ? null : { kind: "value", type: "SET", value };
};

function lengthSaid(said: Said): string | null {
  const { unit, n = 1, unit2, n2 } = said;
  if (unit === undefined) return null;
  const first = lengthOf(unit, said.half && n !== "X" ? n + 0.5 : n);
  if (unit2 === undefined || n2 === undefined) return first;
  const second = lengthOf(unit2, n2).slice(1);
  return first + (isShort(unit) ? second.slice(1) : second); // PT2H and PT40M are PT2H40M
}

/** A length as ISO 8601 writes it. */
export function lengthOf(unit: Unit, n: number | "X"): string {
  const [letter, factor] = CODES[unit];
  if (n === "X")
    return unit === "decade"
      ? "PXDE"
      : unit === "century"
        ? "PXCE"
        : `P${isShort(unit) ? "T" : ""}X${letter}`;
  return `P${isShort(unit) ? "T" : ""}${n * factor}${letter}`;
}

/** A time of the day, whose day is found later. */
export const clock: Make = (said) => {
  const time = said.part === undefined || said.hour !== undefined ? timeOf(said) : `T${said.part}`;
  return time === undefined ? null : { kind: "clock", clock: time, mod: said.mod };
};

/** The hour with what says which half of the day it is in. */
function timeOf({ hour, minute, meridiem, part, zone, half: isHalf }: Said): string | undefined {
  if (hour === undefined || hour > 24 || (minute ?? 0) > 59) return undefined;
  const isLate = meridiem?.startsWith("p") || part === "AF" || part === "EV" || (part === "NI" && hour > 5);
  if (meridiem !== undefined && hour > 12) return undefined;
  const isTwelve = hour === 12 && (meridiem?.startsWith("a") || part === "NI");
  const shown = isTwelve ? 0 : isLate && hour < 12 ? hour + 12 : hour;
  return `T${pad(shown)}:${pad(minute ?? (isHalf ? 30 : 0))}${/^(?:utc|gmt|z)$/.test(zone ?? "") ? "Z" : ""}`;
}

/** Noon and midnight. */
export const at =
  (time: string): Make =>
  ({ mod, weekday, days }) => {
    if (weekday !== undefined) return { kind: "calendar", weekday, clock: time, mod };
    return days === undefined
      ? { kind: "clock", clock: time, mod }
      : { kind: "shift", unit: "day", by: days, from: "t0", clock: time, mod };
  };

/** Now, once, some day. */
export const reference: Make = ({ reference: value }) =>
  value === undefined ? null : { kind: "value", type: "DATE", value };

export const frequency: Make = ({ frequency: value }) =>
  value === undefined ? null : { kind: "value", type: "SET", value };

/** A value that the pattern alone gives. */
export const fixed =
  (type: "DATE" | "DURATION" | "SET", value: string): Make =>
  ({ mod }) => ({ kind: "value", type, value, mod });

/** The time that was just spoken of: "à l'époque". */
export const thatTime: Make = () => ({ kind: "then" });
