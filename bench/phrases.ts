/** Single phrases with the one value they have, from the test suites of two date parsers. */
import { z } from "zod";
import { Language } from "../src/model/language.ts";

const Duckling = z.looseObject({
  id: z.string(),
  lang: Language,
  dct: z.string(),
  text: z.string(),
  fn: z.string(),
  /** Null for a year before our era. */
  start: z.string().nullable(),
  end: z.string().nullable(),
  grain: z.string(),
});

const Microsoft = z.looseObject({
  id: z.string(),
  lang: Language,
  dct: z.string().nullable(),
  text: z.string(),
  timexes: z.array(
    z.looseObject({ type: z.string(), value: z.string().nullable(), values: z.array(z.unknown()) }),
  ),
});

const SOME_DAY = "2016-11-07"; // for phrases that mean the same on any

/** A phrase and its TIMEX3 value; null where it has none to compare: an interval, or a date without its year. */
export interface Phrase {
  readonly id: string;
  readonly lang: Language;
  readonly dct: string;
  readonly text: string;
  readonly value: string | null;
}

/** A line of either suite. The one of Microsoft tells itself from an annotated article by its `values`. */
export const PhraseLine: z.ZodType<Phrase> = z.union([
  Duckling.transform(({ id, lang, dct, text, fn, start, end, grain }) => ({
    id,
    lang,
    dct,
    text,
    value: start !== null && end === null && !fn.includes("Open") ? grained(start, grain) : null,
  })),
  Microsoft.transform(({ id, lang, dct, text, timexes }) => ({
    id,
    lang,
    dct: dct ?? SOME_DAY,
    text,
    value: timexes.length === 1 ? plain(timexes[0]?.value ?? null, dct === null ? text : null) : null,
  })),
]);

const PLACES: Readonly<Record<string, number>> = {
  Year: 4,
  Month: 7,
  Day: 10,
  Hour: 16,
  Minute: 16,
  Second: 16,
};

function grained(start: string, grain: string): string | null {
  if (grain === "Week") return weekOf(start.slice(0, 10));
  if (grain === "Quarter") return `${start.slice(0, 4)}-Q${Math.ceil(Number(start.slice(5, 7)) / 3)}`;
  const places = PLACES[grain];
  return places === undefined ? null : start.slice(0, places);
}

/** ISO 8601: the week belongs to the year of its Thursday. */
function weekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const first = Date.UTC(date.getUTCFullYear(), 0, 1);
  const week = Math.floor((date.getTime() - first) / 86_400_000 / 7) + 1;
  return `${date.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
}

/** Leaves out what has a hole, brackets or no day, and what hangs on a day of which nothing is known but `undated`, the words. */
function plain(value: string | null, undated: string | null): string | null {
  if (value === null || value.includes("X") || !/^(?:P[^,]*|\d{4}.*)$/.test(value)) return null;
  const stands = undated === null || value.startsWith("P") || undated.includes(value.slice(0, 4));
  return stands ? value : null;
}

/** Whether two values mean the same moment: an hour on the hour and seconds of nothing are the same. */
export const isSameMoment = (one: string, other: string): boolean => normal(one) === normal(other);

const normal = (value: string): string =>
  value.replace(
    /T(\d\d)(?::(\d\d))?(?::\d\d)?$/,
    (_, hour: string, minute: string | undefined) => `T${hour}:${minute ?? "00"}`,
  );
