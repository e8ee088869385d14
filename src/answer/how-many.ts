import type { Dossier, Entry } from "../model/dossier.ts";
import type { FactStore } from "../store/store.ts";
import { isContent } from "../text/content.ts";
import { fold } from "../text/fold.ts";
import { words } from "../text/words.ts";
import { toExcerpt } from "./excerpt.ts";
import { answering, closest, found, type Looked, PLAIN_OF_NUMBERS } from "./judge.ts";
import type { Request } from "./question.ts";

/** Figures, each by itself, since a sentence may hold several; where a length of time is counted, intervals and durations. */
export async function howMany(store: FactStore, dossier: Dossier, request: Request): Promise<Looked> {
  const query = { dossier: dossier.id, language: request.asked };
  const counted = words(request.words).find((word) => isContent(word, request.asked))?.text ?? "";
  const fits = UNITS_OF_TIME.has(counted) ? isDuration : ({ fact }: Entry) => fact.kind === "figure";
  if (request.words === "") {
    const all = await store.search({ ...query, kinds: ["figure", "occurrence"], text: "" });
    const fitting = all.map(({ entry }) => entry).filter(fits);
    return found(fitting.map((entry) => () => toExcerpt(dossier, entry, request.language)));
  }
  const hits = await store.search({ ...query, wants: "figure", text: request.words });
  const answers = answering(hits, dossier, request, fits, PLAIN_OF_NUMBERS);
  if (answers.length > 0)
    return found(
      answers.map(
        ({ entry }) =>
          () =>
            toExcerpt(dossier, entry, request.language),
      ),
    );
  return closest(hits, dossier, request);
}

const UNITS_OF_TIME: ReadonlySet<string> = new Set(
  fold(
    "time temps long longtemps day days jour jours week weeks semaine semaines month months mois year years an ans année années",
  ).split(" "),
);

const isDuration = ({ fact }: Entry): boolean => fact.kind === "occurrence" && fact.when.type === "DURATION";
