import type { Dossier, Entry } from "../model/dossier.ts";
import { meets, type Period, periodMeant, periodOf } from "../model/timex3.ts";
import type { FactStore } from "../store/store.ts";
import { isContent } from "../text/content.ts";
import { datesIn, type TypedDate } from "../text/dates.ts";
import { words } from "../text/words.ts";
import { contentOf } from "./content.ts";
import { toExcerpt } from "./excerpt.ts";
import { answering, closest, found, type Looked, PLAIN_OF_NUMBERS } from "./judge.ts";
import type { Request } from "./question.ts";

/** Occurrences: by words, by date, or all of them as a timeline. */
export async function when(store: FactStore, dossier: Dossier, request: Request): Promise<Looked> {
  const { rest, inTime } = readDates(request);
  const query = { dossier: dossier.id, language: request.asked };
  const show = (entries: readonly Entry[]) =>
    entries.map((entry) => () => toExcerpt(dossier, entry, request.language));
  const bare = !words(rest).some((word) => isContent(word, request.asked));
  if (bare || isOnlyDate(request)) {
    const all = await store.search({ ...query, kinds: ["occurrence"], text: "" });
    const periods = periodsOf(request);
    const fitting = all
      .map(({ entry }) => entry)
      .filter((entry) => (periodOfEntry(entry) ? inTime(entry) : periods.length === 0));
    return found(show(byClose(timeline(fitting), periods)));
  }
  const hits = await store.search({ ...query, wants: "occurrence", text: rest });
  const answers = answering(
    hits,
    dossier,
    request,
    ({ fact }) => fact.kind === "occurrence",
    PLAIN_OF_NUMBERS,
  );
  // The best of them is what was meant: if that was at another time, it was not then, and no other date will do.
  if (answers[0] && inTime(answers[0].entry))
    return found(show(answers.map(({ entry }) => entry).filter(inTime)));
  return closest(hits, dossier, request);
}

/** Whether a question is a date and nothing besides. */
export function isOnlyDate(request: Request): boolean {
  const dates = datesIn(request.words);
  return dates.length > 0 && contentOf(without(request.words, dates), request).length === 0;
}

/** The words of a question without its dates, and whether a fact is of one of them; a fact without a date is. */
export function readDates(request: Request): { rest: string; inTime: (entry: Entry) => boolean } {
  const periods = periodsOf(request);
  return {
    rest: without(request.words, datesIn(request.words)),
    inTime(entry) {
      const own = periodOfEntry(entry);
      return own === null || periods.length === 0 || periods.some((period) => meets(own, period));
    },
  };
}

const periodsOf = ({ words }: Request): readonly Period[] =>
  datesIn(words)
    .map(({ value }) => periodOf(value))
    .filter((period) => period !== null);

/** The words that are left when the dates are taken out. */
function without(text: string, dates: readonly TypedDate[]): string {
  let rest = text;
  for (const { start, end } of [...dates].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest;
}

/** What falls in the periods before what only overlaps them: "in October" before "in 2019". */
function byClose(entries: readonly Entry[], periods: readonly Period[]): readonly Entry[] {
  const fallsIn = (entry: Entry) => {
    const own = periodOfEntry(entry);
    return own !== null && periods.some(({ from, to }) => from <= own.from && own.to <= to);
  };
  return [...entries.filter(fallsIn), ...entries.filter((entry) => !fallsIn(entry))];
}

const periodOfEntry = ({ fact }: Entry): Period | null =>
  fact.kind === "occurrence" ? periodMeant(fact.when) : null;

const UNDATED: Period = { from: "~", to: "~" }; // sorts after every day

/** Oldest first; of two that begin together, the longer first; last what has no certain day ("for two days"). */
function timeline(entries: readonly Entry[]): readonly Entry[] {
  const period = (entry: Entry) => periodOfEntry(entry) ?? UNDATED;
  return [...entries].sort((a, b) => {
    const [one, other] = [period(a), period(b)];
    return compare(one.from, other.from) || compare(other.to, one.to);
  });
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
