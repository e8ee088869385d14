/** Which documents a question finds, and how well: `answer/judge.ts` says whether well enough. */
import type { Inverted } from "./inverted.ts";
import type { Alternative, Group } from "./query.ts";

export interface Ranked {
  /** The document's number. */
  readonly document: number;
  readonly score: number;
  /** The share of the question's weight that the document has, 0-1. */
  readonly coverage: number;
  /** The share of the weight of its plain words alone, 0-1: names by themselves say nothing of what is asked. */
  readonly plain: number;
  /** Whether every name, figure, noun asked for and unknown word of the question is there. */
  readonly complete: boolean;
}

/** What an answer must have: without it the excerpt speaks of somebody or something else. */
const MUST: ReadonlySet<Group["kind"]> = new Set(["name", "figure", "asked", "unknown"]);
const HELD = 0.6; // share at which it has it: by the excerpt itself, a sentence beside it is not enough

const NEAR = 0.4; // share at which a plain word says something of the fact: a sentence beside it does not

/** The words that say what is sought of the names. */
const SAYING: ReadonlySet<Group["kind"]> = new Set(["plain", "asked"]);

const LIGHT = 0.15; // of a plain word's weight
const RAREST = 1; // facts: a word that none has weighs as one that a single fact has
const LENGTH = 0.01; // what a long document loses, by the logarithm of its words

/** Ranks the documents that have any content word of the question, best first. Stable for equal scores. */
export function rank(groups: readonly Group[], index: Inverted): readonly Ranked[] {
  const matched = groups.map((group) => match(group.alternatives, index));
  const weights = groups.map(
    ({ kind }, i) =>
      idf(Math.max(RAREST, matched[i]?.size ?? 0), index.size) * (kind === "light" ? LIGHT : 1),
  );
  const total = sum(weights);
  const plainTotal = sum(weights.filter((_, i) => SAYING.has(groups[i]?.kind ?? "light")));
  const documents = new Set(matched.flatMap((row) => [...row.keys()]));
  const ranked: Ranked[] = [];
  for (const document of documents) {
    let covered = 0;
    let plain = 0;
    let complete = true;
    groups.forEach(({ kind }, i) => {
      const share = matched[i]?.get(document) ?? 0;
      covered += share * (weights[i] as number);
      if (SAYING.has(kind) && share >= NEAR) plain += share * (weights[i] as number);
      if (MUST.has(kind) && share < HELD) complete = false;
    });
    const coverage = total === 0 ? 0 : covered / total;
    const length = Math.log1p(index.lengths[document] ?? 0);
    ranked.push({
      document,
      coverage,
      complete,
      plain: plainTotal === 0 ? 1 : plain / plainTotal,
      score: coverage * (1 - LENGTH * length),
    });
  }
  return ranked.sort((a, b) => b.score - a.score || a.document - b.document);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Rarity, as in BM25 (Robertson & Zaragoza 2009, 3.2). */
const idf = (having: number, size: number): number => Math.log(1 + (size - having + 0.5) / (having + 0.5));

/** How surely each document has one of the alternatives, 0-1. */
function match(alternatives: readonly Alternative[], { postings }: Inverted): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const { terms, weight } of alternatives) {
    const [first, ...others] = terms.map((term) => postings.get(term));
    if (!first || others.some((row) => row === undefined)) continue;
    for (const [document, field] of first) {
      const shares = [field, ...others.map((row) => row?.get(document) ?? 0)];
      const share = weight * Math.min(...shares);
      if (share > (best.get(document) ?? 0)) best.set(document, share);
    }
  }
  return best;
}
