/** The reason of each excerpt, told only where the question asks for it. */
import type { Excerpt } from "../model/answer.ts";
import type { First, Lack, Reason } from "../model/reason.ts";
import type { Hit } from "../store/store.ts";
import { hundredths } from "../store/told.ts";
import type { Request } from "./question.ts";

/** Cuts an excerpt when it is its turn to be shown. */
export type Cut = () => Excerpt;

/** The same cut, with the reason where reasons are asked for. */
export const reasoned = (cutIt: Cut, { reasons }: Pick<Request, "reasons">, reason: () => Reason): Cut =>
  reasons ? () => ({ ...cutIt(), reason: reason() }) : cutIt;

/** The reason of a hit among all that the search has found; with what it lacks where it is no answer. */
export function bySearch(
  hits: readonly Hit[],
  hit: Hit,
  first: readonly First[],
  lacks: readonly Lack[] = [],
): Reason {
  const { coverage, confidence, plain, complete, words } = hit;
  return {
    by: "search",
    coverage: hundredths(coverage),
    confidence: hundredths(confidence),
    plain: hundredths(plain),
    complete,
    rank: hits.indexOf(hit) + 1,
    words: [...(words?.() ?? [])],
    ...ifAny("first", first),
    ...ifAny("lacks", lacks),
  };
}

/** The reason of what is listed without a search. */
export const byList = (
  by: (Reason & { by: "record order" | "name" | "id" })["by"],
  first: readonly First[] = [],
): Reason => ({ by, ...ifAny("first", first) });

/** A member with a list; none where the list is empty. */
export const ifAny = <Name extends string, T>(name: Name, list: readonly T[]): { [name in Name]?: T[] } =>
  list.length > 0 ? ({ [name]: [...list] } as { [name in Name]?: T[] }) : {};
