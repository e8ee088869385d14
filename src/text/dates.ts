/** The explicit dates of a question, in French and English: what a person types to ask by date. */
import { fold } from "./fold.ts";

/** A date as typed, with its TIMEX3 value: 2019, 2019-10, 2019-10-05. */
export interface TypedDate {
  readonly value: string;
  /** Half-open, in UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
}

const MONTHS: readonly (readonly string[])[] = [
  ["janvier", "january", "janv", "jan"],
  ["fevrier", "february", "fevr", "fev", "feb"],
  ["mars", "march", "mar"],
  ["avril", "april", "avr", "apr"],
  ["mai", "may"],
  ["juin", "june", "jun"],
  ["juillet", "july", "juil", "jul"],
  ["aout", "august", "aug"],
  ["septembre", "september", "sept", "sep"],
  ["octobre", "october", "oct"],
  ["novembre", "november", "nov"],
  ["decembre", "december", "dec"],
];
const MONTH = `(${MONTHS.flat().join("|")})\\.?`;
const DAY = "(\\d{1,2})(?:er|st|nd|rd|th)?";
const YEAR = "((?:1[5-9]|20)\\d\\d)";

type Read = (...parts: string[]) => string | null;

/** Longest first, so that "2 janvier 2019" is not read as the month alone. */
const SHAPES: readonly (readonly [RegExp, Read])[] = [
  [shape(`${YEAR}-(\\d\\d)-(\\d\\d)`), (year = "", month = "", day = "") => isoDay(year, Number(month), day)],
  [
    shape(`${DAY} (?:of )?${MONTH},? ${YEAR}`),
    (day = "", month = "", year = "") => isoDay(year, monthOf(month), day),
  ],
  [
    shape(`${MONTH} ${DAY},? ${YEAR}`),
    (month = "", day = "", year = "") => isoDay(year, monthOf(month), day),
  ],
  // A newsroom in Montréal, Paris or London writes the day first.
  [
    shape(`${DAY}[/.](\\d{1,2})[/.]${YEAR}`),
    (day = "", month = "", year = "") => isoDay(year, Number(month), day),
  ],
  [shape(`${YEAR}[-/](\\d\\d)`), (year = "", month = "") => isoMonth(year, Number(month))],
  [shape(`(\\d{1,2})/${YEAR}`), (month = "", year = "") => isoMonth(year, Number(month))],
  [shape(`${MONTH},? (?:of )?${YEAR}`), (month = "", year = "") => isoMonth(year, monthOf(month))],
  [shape(YEAR), (year = "") => year],
];

function shape(pattern: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}]|\\d[/.])${pattern.replaceAll(" ", "\\s+")}(?![\\p{L}\\p{N}]|[.,-]\\d)`,
    "gu",
  );
}

/** Finds the explicit dates in `text`, in order; a month without a year is none, for the record spans years. */
export function datesIn(text: string): readonly TypedDate[] {
  const folded = foldInPlace(text);
  const found: TypedDate[] = [];
  for (const [pattern, read] of SHAPES) {
    for (const match of folded.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const value = read(...match.slice(1));
      if (value !== null && !found.some((other) => start < other.end && other.start < end))
        found.push({ value, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Folds letter by letter, so that positions hold; a letter that grows stays as it is. */
const foldInPlace = (text: string): string =>
  text.replace(/\P{ASCII}|[A-Z]/gu, (letter) => {
    const folded = fold(letter);
    return folded.length === letter.length ? folded : letter;
  });

const monthOf = (name: string): number => 1 + MONTHS.findIndex((names) => names.includes(name));

const isoMonth = (year: string, month: number): string | null =>
  month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, "0")}` : null;

function isoDay(year: string, month: number, day: string): string | null {
  const prefix = isoMonth(year, month);
  return prefix && Number(day) >= 1 && Number(day) <= 31 ? `${prefix}-${day.padStart(2, "0")}` : null;
}
