import type { Dossier } from "../model/dossier.ts";
import type { FactStore } from "../store/store.ts";
import { isContent } from "../text/content.ts";
import { fold } from "../text/fold.ts";
import { words } from "../text/words.ts";
import { closest, found, judge, type Looked, PLAIN_OF_NUMBERS } from "./judge.ts";
import { unlessOf } from "./lack.ts";
import { eachAlone } from "./passages.ts";
import type { Request } from "./question.ts";
import { byList, bySearch } from "./reason.ts";

/** Figures, each by itself, since a sentence may hold several; where a length of time is counted, intervals and durations. */
export async function howMany(store: FactStore, dossier: Dossier, request: Request): Promise<Looked> {
  const query = { dossier: dossier.id, language: request.asked, reasons: request.reasons };
  const counted = words(request.words).find((word) => isContent(word, request.asked))?.text ?? "";
  const kind = UNITS_OF_TIME.has(counted) ? "duration" : "figure";
  const misses = unlessOf(kind);
  if (request.words === "") {
    const all = await store.search({ ...query, kinds: ["figure", "occurrence"], text: "" });
    const fitting = all.filter(({ entry }) => misses(entry) === null);
    return found(eachAlone(dossier, fitting, request, () => byList("record order")));
  }
  const hits = await store.search({ ...query, wants: "figure", text: request.words });
  const { answers, lacksOf } = judge(hits, dossier, request, { misses, plain: PLAIN_OF_NUMBERS });
  if (answers.length === 0) return closest(hits, dossier, request, lacksOf);
  return found(eachAlone(dossier, answers, request, (hit) => bySearch(hits, hit, [kind])));
}

const UNITS_OF_TIME: ReadonlySet<string> = new Set(
  fold(
    "time temps long longtemps day days jour jours week weeks semaine semaines month months mois year years an ans année années",
  ).split(" "),
);
