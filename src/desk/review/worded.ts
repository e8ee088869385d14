/** What the words of a date say by themselves, so that a date that somebody types is not told as printed where it is not. */
import { intervalsOf, type Timex, timexesOf } from "../../extract/timex.ts";
import { type Entry, wordsAt } from "../../model/dossier.ts";
import { meets, periodOf, type Timex3 } from "../../model/timex3.ts";

/** The parts of a value that are counted, where the words do not say all of it. */
const PARTS = ["year", "month", "day", "hour"] as const;

/** Which parts of `value` the words of the date leave out; none where they say just that. */
export function impliedBy(entry: Entry, value: string): Timex3["implied"] {
  if (entry.fact.kind !== "occurrence") return [];
  if (entry.fact.when.value === value) return entry.fact.when.implied;
  const said = readingOf(entry);
  if (said?.value === value) return [...said.implied];
  const isCoarser = said?.implied.length === 0 && said.value.startsWith(value);
  if (isCoarser || periodOf(value) === null) return []; // a duration is counted from nothing
  return PARTS.slice(0, partsIn(value));
}

/** Whether the words name days of their own, none of which `value` has. */
export function isContradicted(entry: Entry, value: string): boolean {
  const said = readingOf(entry);
  if (!said || said.implied.length > 0) return false;
  const [printed, typed] = [periodOf(said.value), periodOf(value)];
  return printed !== null && typed !== null && !meets(printed, typed);
}

/** The words of the date as the extraction reads them; null where it finds no date, or more than one. */
function readingOf(entry: Entry): Timex | null {
  const { language, published } = entry.article;
  const words = wordsAt(entry, "when");
  if (words === null || (language !== "fr" && language !== "en")) return null;
  const found = timexesOf(words, language, published.value);
  const joined = intervalsOf(words, language, found);
  const [only, more] = joined.length > 0 ? joined : found;
  return only && !more ? only : null;
}

/** `2019` has one part, `2019-10-05` three; an interval as many as its finer end. */
function partsIn(value: string): number {
  const ends = value.split("/").map((end) => end.split("T"));
  return Math.max(1, ...ends.map(([day = "", time]) => day.split("-").length + (time === undefined ? 0 : 1)));
}
