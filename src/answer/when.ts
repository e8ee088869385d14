import type { Dossier, Entry } from "../model/dossier.ts";
import { meets, type Period, periodOf } from "../model/timex3.ts";
import type { FactStore } from "../store/store.ts";
import { datesIn, type TypedDate } from "../text/dates.ts";
import { commandNamed } from "./commands.ts";
import { contentOf } from "./content.ts";
import { toExcerpt } from "./excerpt.ts";
import { answering, closest, found, type Looked } from "./judge.ts";
import type { Request } from "./question.ts";

/** Occurrences: by words, by date, or all of them as a timeline. */
export async function when(store: FactStore, dossier: Dossier, request: Request): Promise<Looked> {
  const dates = datesIn(request.words);
  const rest = without(request.words, dates);
  const periods = dates.map(({ value }) => periodOf(value)).filter((period) => period !== null);
  const inTime = (entry: Entry) => {
    const own = periodOfEntry(entry);
    return own !== null && periods.every((period) => meets(own, period));
  };
  const query = { dossier: dossier.id, language: request.asked };
  if (contentOf(rest, request).length === 0) {
    const all = await store.search({ ...query, kinds: ["occurrence"], text: "" });
    const dated = all.map(({ entry }) => entry).filter(inTime);
    return found(
      byClose(timeline(dated), periods).map((entry) => toExcerpt(dossier, entry, request.language)),
    );
  }
  const hits = await store.search({ ...query, kinds: commandNamed("ask").kinds, text: rest });
  const undated = (entry: Entry) => periods.length === 0 && entry.fact.kind === "occurrence";
  const answers = answering(hits, dossier, request, (entry) => undated(entry) || inTime(entry));
  if (answers.length > 0)
    return found(answers.map(({ entry }) => toExcerpt(dossier, entry, request.language)));
  return closest(hits, dossier, request);
}

/** Whether a question is a date and nothing besides. */
export function isOnlyDate(request: Request): boolean {
  const dates = datesIn(request.words);
  return dates.length > 0 && contentOf(without(request.words, dates), request).length === 0;
}

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
    return own !== null && periods.every(({ from, to }) => from <= own.from && own.to <= to);
  };
  return [...entries.filter(fallsIn), ...entries.filter((entry) => !fallsIn(entry))];
}

const periodOfEntry = ({ fact }: Entry): Period | null =>
  fact.kind === "occurrence" ? periodOf(fact.when.value) : null;

/** Oldest first; of two that begin together, the longer first. */
function timeline(entries: readonly Entry[]): readonly Entry[] {
  const period = (entry: Entry) => periodOfEntry(entry) ?? { from: "", to: "" };
  return [...entries].sort((a, b) => {
    const [one, other] = [period(a), period(b)];
    return one.from.localeCompare(other.from) || other.to.localeCompare(one.to);
  });
}
