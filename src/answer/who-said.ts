import type { Dossier, Entry } from "../model/dossier.ts";
import type { First } from "../model/reason.ts";
import type { FactStore, Hit } from "../store/store.ts";
import { checkQuotation, isQuoted } from "./check.ts";
import { namesIn } from "./content.ts";
import { closest, found, judge, type Looked } from "./judge.ts";
import { SPEAKER, unlessOf } from "./lack.ts";
import { directFirst, firstAsSpeech, toExcerpts } from "./passages.ts";
import type { Request } from "./question.ts";
import { byList, bySearch } from "./reason.ts";
import { isBy, speakersAsked } from "./speaker.ts";

/** Quotations: all of a speaker's, or those that say it, direct speech first. */
export async function whoSaid(store: FactStore, dossier: Dossier, request: Request): Promise<Looked> {
  if (isQuoted(request.words)) {
    const checked = checkQuotation(dossier, request);
    if (checked.check.speech === "attributed") return checked; // a word changed is told, not overlooked
  }
  const query = { dossier: dossier.id, language: request.asked, reasons: request.reasons };
  const everything = () => store.search({ ...query, kinds: ["quotation"], text: "" });
  const list = (by: "record order" | "name", hits: readonly Hit[]): Looked => {
    const firstOf = firstAsSpeech(hits);
    return found(toExcerpts(dossier, directFirst(hits), request, (hit) => byList(by, firstOf(hit))));
  };
  if (request.words === "") return list("record order", await everything());
  const speakers = await namesIn(store, dossier.id, request.words, request);
  const theirs = speakers.length > 0 ? (await everything()).filter(({ entry }) => isBy(entry, speakers)) : [];
  if (theirs.length > 0) return list("name", theirs);

  const hits = await store.search({ ...query, wants: "quotation", text: request.words });
  const asked = await speakersAsked(store, dossier, request);
  const isSaid = unlessOf("quotation");
  const misses = (entry: Entry) =>
    isSaid(entry) ?? (asked.length === 0 || isBy(entry, asked) ? null : SPEAKER);
  const { answers, lacksOf } = judge(hits, dossier, request, { misses });
  if (answers.length === 0) return closest(hits, dossier, request, lacksOf);
  const isSpeech = firstAsSpeech(answers);
  const firstOf = (hit: Hit): readonly First[] => [
    asked.length > 0 ? "speaker" : "quotation",
    ...isSpeech(hit),
  ];
  const reasonOf = (hit: Hit) => bySearch(hits, hit, firstOf(hit));
  return found(toExcerpts(dossier, directFirst(answers), request, reasonOf));
}
