/** The date of publication, however a page writes it, as ISO 8601. */
import { periodOf } from "../model/timex3.ts";
import { datesIn } from "../text/dates.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthOf = (name: string): string =>
  String(1 + MONTHS.indexOf(name.slice(0, 3).toLowerCase())).padStart(2, "0");

/** In order: what machines write stands before what people print. */
const SHAPES: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  // ISO 8601, extended or basic, a time and its zone after it or not: the day is the one that is told there.
  [/^(\d{4})-(\d\d)-(\d\d)(?:$|[T ]\d)/i, (year, month, day) => `${year}-${month}-${day}`],
  [/^(\d{4})(\d\d)(\d\d)(?:$|T\d)/i, (year, month, day) => `${year}-${month}-${day}`],
  [/^(\d{4})[/.](\d\d)[/.](\d\d)(?:$|[T ]\d)/i, (year, month, day) => `${year}-${month}-${day}`],
  [/^(\d{4})[-/](\d\d)$/, (year, month) => `${year}-${month}`],
  [/^(\d{4})$/, (year) => `${year}`],
  // RFC 822, in feeds and in Sailthru's meta: Thu, 23 Apr 2020 18:30:00 +0200.
  [
    /^(?:[a-z]{3,9}, )?(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4})(?: \d|$)/i,
    (day = "", month = "", year) => `${year}-${monthOf(month)}-${day.padStart(2, "0")}`,
  ],
  // JavaScript's Date.toString: Thu Apr 23 2020 18:30:00 GMT+0200.
  [
    /^[a-z]{3} ([a-z]{3}) (\d{1,2}) (\d{4})(?: \d|$)/i,
    (month = "", day = "", year) => `${year}-${monthOf(month)}-${day.padStart(2, "0")}`,
  ],
];

// Content systems write these where no date was set.
const UNSET = /^(?:0001|0000|1900-01-01|1970-01-01)/;
const LONGEST = 120; // code units: more is a sentence that has a date in it

/**
 * Reads a date as a page tells it, machine-readable or printed in French or English.
 *
 * Shape: YYYY, YYYY-MM or YYYY-MM-DD, as coarse as it is told; null where it is no one date.
 * A day in figures alone, 04/05/2020, is read day first, unless the page is English: then it is none.
 */
export function publishedOf(raw: string, language: string | null): string | null {
  const text = raw.trim().replace(/\s+/g, " ");
  if (text === "" || text.length > LONGEST) return null;
  for (const [shape, read] of SHAPES) {
    const match = shape.exec(text);
    const value = match && read(...match.slice(1));
    if (value && periodOf(value) && !UNSET.test(value)) return value;
  }
  return printed(text, language);
}

/** The first date that is printed there; the second is mostly that of the last change. */
function printed(text: string, language: string | null): string | null {
  const [first] = datesIn(text);
  if (!first || first.value.includes("/") || UNSET.test(first.value)) return null;
  const words = text.slice(first.start, first.end);
  const [, one = "", other = ""] = /^(\d{1,2})[/.](\d{1,2})[/.]/.exec(words) ?? [];
  const either = one !== "" && Number(one) <= 12 && Number(other) <= 12 && one !== other;
  return either && language !== "fr" ? null : first.value;
}

const UTC = /T(\d\d):?\d\d(?::?\d\d(?:\.\d+)?)?(?:Z|[+-]00:?00)$/i;

/** Whether a time in UTC is so near midnight that the day printed may be another one. */
export function nearMidnight(raw: string): boolean {
  const hour = Number(UTC.exec(raw.trim())?.[1] ?? 12);
  return hour >= 22 || hour < 5; // the evening in Paris, the night in Montréal
}
