import type { Dossier, Entry } from "../model/dossier.ts";
import type { FactStore } from "../store/store.ts";
import { checkQuotation, isQuoted } from "./check.ts";
import { namesIn } from "./content.ts";
import { answering, closest, directFirst, found, type Looked, toExcerpts } from "./judge.ts";
import type { Request } from "./question.ts";
import { isBy, speakersAsked } from "./speaker.ts";

/** Quotations: all of a speaker's, or those that say it, direct speech first. */
export async function whoSaid(store: FactStore, dossier: Dossier, request: Request): Promise<Looked> {
  if (isQuoted(request.words)) {
    const checked = checkQuotation(dossier, request.words);
    if (checked.check.speech === "attributed") return checked; // a word changed is told, not overlooked
  }
  const query = { dossier: dossier.id, language: request.asked };
  const everything = () => store.search({ ...query, kinds: ["quotation"], text: "" });
  if (request.words === "") return found(toExcerpts(dossier, directFirst(await everything()), request));
  const speakers = await namesIn(store, dossier.id, request.words, request);
  const theirs = speakers.length > 0 ? (await everything()).filter(({ entry }) => isBy(entry, speakers)) : [];
  if (theirs.length > 0) return found(toExcerpts(dossier, directFirst(theirs), request));

  const hits = await store.search({ ...query, wants: "quotation", text: request.words });
  const asked = await speakersAsked(store, dossier, request);
  const fits = (entry: Entry) =>
    entry.fact.kind === "quotation" && (asked.length === 0 || isBy(entry, asked));
  const answers = answering(hits, dossier, request, fits);
  if (answers.length > 0) return found(toExcerpts(dossier, directFirst(answers), request));
  return closest(hits, dossier, request);
}
