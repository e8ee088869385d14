import type { Dossier } from "../model/dossier.ts";
import type { FactStore } from "../store/store.ts";
import { commandNamed } from "./commands.ts";
import { contentOf, nameIn } from "./content.ts";
import { answering, closest, directFirst, found, type Looked, toExcerpts } from "./judge.ts";
import type { Request } from "./question.ts";

/** Quotations: all of a speaker's, or those that say it, direct speech first. */
export async function whoSaid(store: FactStore, dossier: Dossier, request: Request): Promise<Looked> {
  const query = { dossier: dossier.id, language: request.asked };
  const all = await store.search({ ...query, kinds: ["quotation"], text: "" });
  if (contentOf(request.words, request).length === 0)
    return found(toExcerpts(dossier, directFirst(all), request));
  const speaker = await nameIn(store, dossier.id, request.words, request);
  const theirs = all.filter(
    ({ entry: { fact } }) => fact.kind === "quotation" && fact.source.name === speaker?.name,
  );
  if (theirs.length > 0) return found(toExcerpts(dossier, directFirst(theirs), request));
  const hits = await store.search({ ...query, kinds: commandNamed("ask").kinds, text: request.words });
  const answers = answering(hits, dossier, request, ({ fact }) => fact.kind === "quotation");
  if (answers.length > 0) return found(toExcerpts(dossier, directFirst(answers), request));
  return closest(hits, dossier, request);
}
