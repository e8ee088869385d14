/** The dates of a question, in French and English: what a person types to ask by date. */
import { periodOf, shiftDay } from "../model/timex3.ts";
import { editDistance } from "./edit-distance.ts";
import { fold } from "./fold.ts";

/** A date as typed, with its TIMEX3 value: 2019, 2019-10, 2019-10-05, 2019-SU; `start/end` for a range. */
export interface TypedDate {
  readonly value: string;
  /** Half-open, in UTF-16 code units of the text; the words that make it a range are part of it. */
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
const SEASONS: readonly (readonly [code: string, ...names: string[]])[] = [
  ["SP", "printemps", "spring"],
  ["SU", "ete", "summer"],
  ["FA", "automne", "autumn", "fall"],
  ["WI", "hiver", "winter"],
];
const NAME = "([a-z]{3,10})\\.?"; // a month, slips of the finger and all; `monthOf` says which, if any
const DAY = "(\\d{1,2})(?:er|st|nd|rd|th)?";
const YEAR = "((?:1[5-9]|20)\\d\\d)";

type Read = (...parts: string[]) => string | null;

/** Longest first, so that "2 janvier 2019" is not read as the month alone. */
const SHAPES: readonly (readonly [RegExp, Read])[] = [
  [shape(`${YEAR}-(\\d\\d)-(\\d\\d)`), (year = "", month = "", day = "") => isoDay(year, Number(month), day)],
  [
    shape(`${DAY} (?:of )?${NAME},? ${YEAR}`),
    (day = "", month = "", year = "") => isoDay(year, monthOf(month), day),
  ],
  [shape(`${NAME} ${DAY},? ${YEAR}`), (month = "", day = "", year = "") => isoDay(year, monthOf(month), day)],
  // A newsroom in Montréal, Paris or London writes the day first; a second number above 12 can only be a day.
  [
    shape(`${DAY}[/.](\\d{1,2})[/.]${YEAR}`),
    (day = "", month = "", year = "") => isoDay(year, Number(month), day),
  ],
  [
    shape(`(\\d{1,2})[/.]${DAY}[/.]${YEAR}`),
    (month = "", day = "", year = "") => isoDay(year, Number(month), day),
  ],
  [shape(`${YEAR}[-/](\\d\\d)`), (year = "", month = "") => isoMonth(year, Number(month))],
  [shape(`(\\d{1,2})/${YEAR}`), (month = "", year = "") => isoMonth(year, Number(month))],
  [
    shape(`${NAME},? (?:de |of )?${YEAR}`),
    (name = "", year = "") => isoSeason(year, name) ?? isoMonth(year, monthOf(name)),
  ],
  [shape(YEAR), (year = "") => year],
];

function shape(pattern: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}]|\\d[/.])${pattern.replaceAll(" ", "\\s+")}(?![\\p{L}\\p{N}]|[.,-]\\d)`,
    "gu",
  );
}

const ALWAYS = { from: "0001", to: "9999" } as const;
const before = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})\\s+$`, "u");

/** Words before a date that open it to one side. "In" and "en" leave it as it is. */
const OPEN: readonly (readonly [RegExp, (value: string) => string])[] = [
  [before("since|from|depuis|a partir de|des"), (value) => `${value}/${ALWAYS.to}`],
  [before("after|apres"), (value) => `${shiftDay(periodOf(value)?.to ?? "", 1)}/${ALWAYS.to}`],
  [before("until|till|up to|jusqu'?\\s?(?:a|en|au)"), (value) => `${ALWAYS.from}/${value}`],
  [before("before|avant"), (value) => `${ALWAYS.from}/${shiftDay(periodOf(value)?.from ?? "", -1)}`],
];
const RANGE_OPENS = before("between|from|entre|de|du");
const RANGE_JOINS = /^\s*(?:and|to|until|et|a|au|jusqu'?\s?(?:a|en|au)|-|–)\s*$/u;

/** Finds the dates in `text`, in order; a month without a year is none, for the record spans years. */
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
  return joined(
    folded,
    found.sort((a, b) => a.start - b.start),
  );
}

/** Makes one range of two dates that "between … and …" joins, and opens those that "since" or "before" opens. */
function joined(folded: string, dates: readonly TypedDate[]): readonly TypedDate[] {
  const ranges: TypedDate[] = [];
  for (let i = 0; i < dates.length; i++) {
    const [date, next] = [dates[i] as TypedDate, dates[i + 1]];
    const lead = folded.slice(ranges.at(-1)?.end ?? 0, date.start);
    const opens = RANGE_OPENS.exec(lead);
    if (next && opens && RANGE_JOINS.test(folded.slice(date.end, next.start))) {
      ranges.push({
        value: `${date.value}/${next.value}`,
        start: date.start - opens[0].length,
        end: next.end,
      });
      i += 1;
      continue;
    }
    const open = OPEN.map(([words, widen]) => ({ words: words.exec(lead), widen })).find(
      ({ words }) => words,
    );
    if (open?.words)
      ranges.push({ value: open.widen(date.value), start: date.start - open.words[0].length, end: date.end });
    else ranges.push(date);
  }
  return ranges;
}

/** Folds letter by letter, so that positions hold; a letter that grows stays as it is. */
const foldInPlace = (text: string): string =>
  text.replace(/\P{ASCII}|[A-Z]/gu, (letter) => {
    const folded = fold(letter);
    return folded.length === letter.length ? folded : letter;
  });

/** 1 to 12; 0 for no month. One slip is forgiven in a name of six letters: "febuary". */
function monthOf(name: string): number {
  const same = MONTHS.findIndex((names) => names.includes(name));
  if (same !== -1 || name.length < 6) return same + 1;
  return (
    1 +
    MONTHS.findIndex((names) => names.some((month) => month.length >= 6 && editDistance(name, month, 1) <= 1))
  );
}

function isoSeason(year: string, name: string): string | null {
  const season = SEASONS.find(([, ...names]) => names.includes(name));
  return season ? `${year}-${season[0]}` : null;
}

const isoMonth = (year: string, month: number): string | null =>
  month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, "0")}` : null;

function isoDay(year: string, month: number, day: string): string | null {
  const prefix = isoMonth(year, month);
  const value = `${prefix}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${value}T00:00:00Z`);
  return prefix && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value) ? value : null;
}
