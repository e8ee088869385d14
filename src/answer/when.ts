import type { Dossier, Entry } from "../model/dossier.ts";
import type { First, Reason } from "../model/reason.ts";
import { meets, type Period, periodMeant, periodOf } from "../model/timex3.ts";
import type { FactStore, Hit } from "../store/store.ts";
import { isContent } from "../text/content.ts";
import { datesIn, type TypedDate } from "../text/dates.ts";
import { words } from "../text/words.ts";
import { contentOf } from "./content.ts";
import { closest, found, judge, type Looked, PLAIN_OF_NUMBERS } from "./judge.ts";
import { also, unlessOf } from "./lack.ts";
import { eachAlone } from "./passages.ts";
import type { Request } from "./question.ts";
import { bySearch, ifAny } from "./reason.ts";

/** Occurrences: by words, by date, or all of them as a timeline. */
export async function when(store: FactStore, dossier: Dossier, request: Request): Promise<Looked> {
  const { rest, inTime, isOfTime } = readDates(request);
  const query = { dossier: dossier.id, language: request.asked, reasons: request.reasons };
  const bare = !words(rest).some((word) => isContent(word, request.asked));
  if (bare || isOnlyDate(request)) {
    const all = await store.search({ ...query, kinds: ["occurrence"], text: "" });
    const periods = periodsOf(request);
    const fitting = all.filter(({ entry }) => (periodOfEntry(entry) ? inTime(entry) : periods.length === 0));
    const inOrder = byClose(timeline(fitting), periods);
    return found(eachAlone(dossier, inOrder, request, byDate(inOrder, periods)));
  }
  const hits = await store.search({ ...query, wants: "occurrence", text: rest });
  const bar = { misses: unlessOf("occurrence"), plain: PLAIN_OF_NUMBERS };
  const { answers, lacksOf } = judge(hits, dossier, request, bar);
  const [best] = answers;
  if (!best) return closest(hits, dossier, request, lacksOf);
  // The best of them is what was meant: if that was at another time, it was not then, and no other date will do.
  if (!inTime(best.entry)) return closest(hits, dossier, request, also(lacksOf, "known date"));
  const firstOf = ({ entry }: Hit): readonly First[] =>
    isOfTime(entry) ? ["occurrence", "time"] : ["occurrence"];
  const theirs = answers.filter(({ entry }) => inTime(entry));
  return found(eachAlone(dossier, theirs, request, (hit) => bySearch(hits, hit, firstOf(hit))));
}

/** The reason of what is listed by date; that it falls in the time asked for is one where others do not. */
function byDate(inOrder: readonly Hit[], periods: readonly Period[]): (hit: Hit) => Reason {
  const isMixed = !inOrder.every(({ entry }) => fallsIn(entry, periods));
  return ({ entry }) => ({
    by: "date",
    dated: periodOfEntry(entry) !== null,
    ...ifAny<"first", First>("first", isMixed && fallsIn(entry, periods) ? ["period"] : []),
  });
}

/** Whether a question is a date and nothing besides. */
export function isOnlyDate(request: Request): boolean {
  const dates = datesIn(request.words);
  return dates.length > 0 && contentOf(without(request.words, dates), request).length === 0;
}

interface Dates {
  /** The words of the question without them. */
  readonly rest: string;
  /** Whether a fact is of one of them; a fact without a date is, and every fact where there are none. */
  readonly inTime: (entry: Entry) => boolean;
  /** Whether it is of one of them by its own date. */
  readonly isOfTime: (entry: Entry) => boolean;
}

/** The dates of a question. */
export function readDates(request: Request): Dates {
  const periods = periodsOf(request);
  const isOfTime = (entry: Entry) => {
    const own = periodOfEntry(entry);
    return own !== null && periods.some((period) => meets(own, period));
  };
  return {
    rest: without(request.words, datesIn(request.words)),
    inTime: (entry) => periods.length === 0 || periodOfEntry(entry) === null || isOfTime(entry),
    isOfTime,
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
const byClose = (hits: readonly Hit[], periods: readonly Period[]): readonly Hit[] => [
  ...hits.filter(({ entry }) => fallsIn(entry, periods)),
  ...hits.filter(({ entry }) => !fallsIn(entry, periods)),
];

function fallsIn(entry: Entry, periods: readonly Period[]): boolean {
  const own = periodOfEntry(entry);
  return own !== null && periods.some(({ from, to }) => from <= own.from && own.to <= to);
}

const periodOfEntry = ({ fact }: Entry): Period | null =>
  fact.kind === "occurrence" ? periodMeant(fact.when) : null;

const UNDATED: Period = { from: "~", to: "~" }; // sorts after every day

/** Oldest first; of two that begin together, the longer first; last what has no certain day ("for two days"). */
function timeline(hits: readonly Hit[]): readonly Hit[] {
  const period = ({ entry }: Hit) => periodOfEntry(entry) ?? UNDATED;
  return [...hits].sort((a, b) => {
    const [one, other] = [period(a), period(b)];
    return compare(one.from, other.from) || compare(other.to, one.to);
  });
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
