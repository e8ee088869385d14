import type { Dossier, Entry } from "../model/dossier.ts";
import type { FactStore } from "../store/store.ts";
import { answering, closest, found, type Looked, toExcerpts } from "./judge.ts";
import { namesSomebodyNew, wantsActor, wantsName } from "./naming.ts";
import type { Request } from "./question.ts";
import { isBy, speakersAsked } from "./speaker.ts";
import { isOnlyDate, readDates, when } from "./when.ts";

/** Any fact; a question that is only a date is asked of the timeline. */
export async function ask(store: FactStore, dossier: Dossier, request: Request): Promise<Looked> {
  if (isOnlyDate(request)) return when(store, dossier, request);
  const { words, asked: language } = request;
  const query = { dossier: dossier.id, language };
  const hits = await store.search({ ...query, text: words });
  const { rest, inTime } = readDates(request);
  const dateless = rest === words ? hits : await store.search({ ...query, text: rest });
  const dated = answering(dateless, dossier, request, isOccurrence);
  if (dated[0] && !inTime(dated[0].entry)) return closest(hits, dossier, request); // it was, but at another time
  const speakers = await speakersAsked(store, dossier, request);
  const theirs = answering(hits, dossier, request, (entry) => isBy(entry, speakers));
  const isNaming = (entry: Entry) => namesSomebodyNew(dossier, entry, words);
  const doers = wantsActor(words)
    ? answering(hits, dossier, request, (entry) => inTime(entry) && isNaming(entry))
    : [];
  const [answers = []] = [theirs, doers, answering(hits, dossier, request, inTime)].filter(
    ({ length }) => length > 0,
  );
  const [best] = answers;
  const isNameless = best && wantsName(words) && !isNaming(best.entry);
  return best && !isNameless ? found(toExcerpts(dossier, answers, request)) : closest(hits, dossier, request);
}

const isOccurrence = ({ fact }: Entry): boolean => fact.kind === "occurrence";
