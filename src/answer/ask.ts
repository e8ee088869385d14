import type { Dossier, Entry } from "../model/dossier.ts";
import type { Name } from "../search/names.ts";
import type { FactStore } from "../store/store.ts";
import { commandNamed } from "./commands.ts";
import { nameIn } from "./content.ts";
import { answering, closest, found, type Looked, toExcerpts } from "./judge.ts";
import type { Request } from "./question.ts";
import { isOnlyDate, readDates, when } from "./when.ts";

/** Any fact; a question that is only a date is asked of the timeline. */
export async function ask(store: FactStore, dossier: Dossier, request: Request): Promise<Looked> {
  if (isOnlyDate(request)) return when(store, dossier, request);
  const { rest, inTime } = readDates(request);
  const query = { dossier: dossier.id, kinds: commandNamed("ask").kinds, language: request.asked };
  const hits = await store.search({ ...query, text: request.words });
  const [meant] = answering(await store.search({ ...query, text: rest }), dossier, request, isOccurrence);
  if (meant && !inTime(meant.entry)) return closest(hits, dossier, request); // it was, but at another time
  const speaker = await speakerIn(store, dossier, request);
  const isTheirs = ({ fact }: Entry) => fact.kind === "quotation" && fact.source.name === speaker?.name;
  const theirs = answering(hits, dossier, request, isTheirs);
  const answers = theirs.length > 0 ? theirs : answering(hits, dossier, request, inTime);
  return answers.length > 0 ? found(toExcerpts(dossier, answers, request)) : closest(hits, dossier, request);
}

const isOccurrence = ({ fact }: Entry): boolean => fact.kind === "occurrence";

const ACCORDING_TO = /(?:selon|d['’]apr[eè]s|according to)\s+([^,;:?]+)/i;

/** Who the question wants to hear: "selon Ingleton, …". */
async function speakerIn(store: FactStore, dossier: Dossier, request: Request): Promise<Name | null> {
  const [, name] = ACCORDING_TO.exec(request.words) ?? [];
  return name === undefined ? null : nameIn(store, dossier.id, name, request);
}
