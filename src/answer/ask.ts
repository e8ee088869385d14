import type { Dossier, Entry } from "../model/dossier.ts";
import type { First } from "../model/reason.ts";
import type { FactStore, Hit } from "../store/store.ts";
import { closest, found, type Judgement, judge, type Looked, shortfalls } from "./judge.ts";
import { ACTOR, also, DATE, SPEAKER, unlessOf } from "./lack.ts";
import { namesSomebodyNew, wantsActor, wantsName } from "./naming.ts";
import { toExcerpts } from "./passages.ts";
import type { Request } from "./question.ts";
import { bySearch } from "./reason.ts";
import { isBy, speakersAsked } from "./speaker.ts";
import { isOnlyDate, readDates, when } from "./when.ts";

/** Any fact; a question that is only a date is asked of the timeline. */
export async function ask(store: FactStore, dossier: Dossier, request: Request): Promise<Looked> {
  if (isOnlyDate(request)) return when(store, dossier, request);
  const { words, asked: language, reasons } = request;
  const query = { dossier: dossier.id, language, reasons };
  const hits = await store.search({ ...query, text: words });
  const { rest, inTime, isOfTime } = readDates(request);
  const dateless = rest === words ? hits : await store.search({ ...query, text: rest });
  const dated = judge(dateless, dossier, request, { misses: unlessOf("occurrence") }).answers[0];
  if (dated && !inTime(dated.entry)) return closest(hits, dossier, request, also(shortfalls, "known date")); // it was, but at another time
  const speakers = await speakersAsked(store, dossier, request);
  const theirs = judge(hits, dossier, request, {
    misses: (entry) => (isBy(entry, speakers) ? null : SPEAKER),
  });
  const isNaming = (entry: Entry) => namesSomebodyNew(dossier, entry, words);
  const misdated = (entry: Entry) => (inTime(entry) ? null : DATE);
  const ways: (readonly [Judgement, readonly First[]])[] = [[theirs, ["speaker"]]];
  const unnaming = (entry: Entry) => misdated(entry) ?? (isNaming(entry) ? null : ACTOR);
  if (wantsActor(words)) ways.push([judge(hits, dossier, request, { misses: unnaming }), ["actor"]]);
  const anybodys = judge(hits, dossier, request, { misses: misdated });
  const [by, first] = ways.find(([{ answers }]) => answers.length > 0) ?? [anybodys, []];
  const [best] = by.answers;
  if (!best) return closest(hits, dossier, request, anybodys.lacksOf);
  if (wantsName(words) && !isNaming(best.entry))
    return closest(hits, dossier, request, also(by.lacksOf, "name"));
  const firstOf = ({ entry }: Hit): readonly First[] =>
    by !== theirs && isOfTime(entry) ? [...first, "time"] : first;
  return found(toExcerpts(dossier, by.answers, request, (hit) => bySearch(hits, hit, firstOf(hit))));
}
