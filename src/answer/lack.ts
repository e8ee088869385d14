/** What a fact is not that an answer must be. */
import type { Entry } from "../model/dossier.ts";
import type { Lack } from "../model/reason.ts";
import type { Hit } from "../store/store.ts";

type Kind = (Lack & { what: "kind" })["wants"];
type Plain = Exclude<Lack, { has: number } | { words: string[] } | { wants: Kind }>["what"];

// One object each: what is missed is asked of each of eighty facts a question.
const KINDS: Readonly<Record<Kind, Lack>> = {
  occurrence: { what: "kind", wants: "occurrence" },
  figure: { what: "kind", wants: "figure" },
  duration: { what: "kind", wants: "duration" },
  quotation: { what: "kind", wants: "quotation" },
  entity: { what: "kind", wants: "entity" },
};
export const SPEAKER: Lack = { what: "speaker" };
export const ACTOR: Lack = { what: "actor" };
export const DATE: Lack = { what: "date" };

/** Misses whatever is none of a kind; a length of time is an occurrence that has one for its date. */
export function unlessOf(kind: Kind): (entry: Entry) => Lack | null {
  const isOne =
    kind === "duration"
      ? ({ fact }: Entry) => fact.kind === "occurrence" && fact.when.type === "DURATION"
      : ({ fact }: Entry) => fact.kind === kind;
  return (entry) => (isOne(entry) ? null : KINDS[kind]);
}

/** What a hit lacks, and besides what all of them do. */
export const also =
  (lacksOf: (hit: Hit) => readonly Lack[], what: Plain): ((hit: Hit) => readonly Lack[]) =>
  (hit) => [...lacksOf(hit), { what }];
