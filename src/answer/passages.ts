/** From facts that were found to excerpts, each with its reason where that is asked for. */
import type { Dossier, Entry } from "../model/dossier.ts";
import type { First, Reason } from "../model/reason.ts";
import { toExcerpt } from "./excerpt.ts";
import type { Request } from "./question.ts";
import { type Cut, reasoned } from "./reason.ts";

interface Found {
  readonly entry: Entry;
}

/** One excerpt for each passage, however many facts stand in it; its reason is that of the first of them. */
export function toExcerpts<T extends Found>(
  dossier: Dossier,
  hits: readonly T[],
  request: Request,
  reasonOf: (hit: T) => Reason,
): readonly Cut[] {
  const byPassage = new Map<string, [T, ...T[]]>();
  for (const hit of hits) {
    const { article, excerpt } = hit.entry;
    const key = `${article.id} ${excerpt.start} ${excerpt.end}`;
    const passage = byPassage.get(key);
    if (passage) passage.push(hit);
    else byPassage.set(key, [hit]);
  }
  return [...byPassage.values()].map(([first, ...others]) => {
    const cutIt: Cut = () => {
      const beside = others.map(({ entry }) => entry);
      return toExcerpt(dossier, first.entry, request.language, beside);
    };
    return reasoned(cutIt, request, () => reasonOf(first));
  });
}

/** An excerpt for each fact by itself, since a sentence may hold several dates or figures. */
export const eachAlone = <T extends Found>(
  dossier: Dossier,
  hits: readonly T[],
  request: Request,
  reasonOf: (hit: T) => Reason,
): readonly Cut[] =>
  hits.map((hit) =>
    reasoned(
      () => toExcerpt(dossier, hit.entry, request.language),
      request,
      () => reasonOf(hit),
    ),
  );

const DIRECTNESS = ["direct", "mixed", "indirect"] as const;

/** Quotations, direct speech before reported, and the better before the worse. */
export function directFirst<T extends Found>(hits: readonly T[]): readonly T[] {
  const rank = ({ entry: { fact } }: T) =>
    fact.kind === "quotation" ? DIRECTNESS.indexOf(fact.directness) : DIRECTNESS.length;
  return [...hits].sort((a, b) => rank(a) - rank(b)); // stable
}

/** Of which of the hits it is a reason that direct speech goes first: where others are not. */
export function firstAsSpeech<T extends Found>(hits: readonly T[]): (hit: T) => readonly First[] {
  const isDirect = ({ entry: { fact } }: T) => fact.kind === "quotation" && fact.directness === "direct";
  const isMixed = !hits.every(isDirect);
  return (hit) => (isMixed && isDirect(hit) ? ["direct speech"] : []);
}
