/** Which documents a question finds, and how well: `answer/judge.ts` says whether well enough. */
import type { Language } from "../model/language.ts";
import { type Account, accountOf } from "./account.ts";
import { contextOf, sum, weighed } from "./context.ts";
import { type Cover, coverFor } from "./cover.ts";
import type { Index } from "./index.ts";
import { closeness } from "./proximity.ts";
import { type Alternative, type Group, readQuery } from "./query.ts";
import { retrieve, type Wanted } from "./retrieve.ts";
import { Reader } from "./share.ts";
import { DATE, NUMBER, REASON, SPEECH, wantsOf } from "./wants.ts";

export interface Ranked extends Cover {
  /** The document's number. */
  readonly document: number;
  readonly score: number;
  /** What stands there for each word of the question, where that is asked for; made when it is called. */
  readonly account?: () => readonly Account[];
}

export interface Asked {
  readonly text: string;
  readonly language: Language;
  /** Kinds of things wanted beside those that the words ask for, as bits (`wants.ts`). */
  readonly wants?: number;
  /** Kinds of things of which a document must have one; any document, when left out. */
  readonly only?: number;
  /** The question as `readQuery` reads it, where that was done already. */
  readonly groups?: readonly Group[];
  /** Whether each document is to come with an account; not, when left out. */
  readonly reasons?: boolean;
}

/**
 * What each thing adds to the score of BM25: shares of the question's weight that stand there, or, for the kinds of
 * things wanted, of the weight of one of its words. Beside each, what nDCG@10 loses without it, in thousandths, on
 * French and English questions (bench/RESULTS.md); without all of them it loses 52 and 54. Measured with a hundred candidates.
 */
const WEIGHTS = {
  title: 0.7, // 2, 2: the title is searched with a low weight already
  beside: 0.3, // 2, 14: the sentence before or after
  around: 0.8, // 27, 17: the document, its title, or the sentences around it
  closeness: 0.3, // 0.5, 4
  exact: 0.1, // 3, 0.4
  date: 1, // 5, 2
  number: 1, // 1, 2
  reason: 1, // 0.7, 0.3
  speech: 0.5, // only facts know it; of two as good, who is quoted comes first
} as const;

const LIGHT = 0.3; // of a plain word's weight: it counts little in a passage that answers without it
const CANDIDATES = 80; // looked at word by word: 50 lose 4 thousandths of nDCG@10, 200 gain 3 for twice the time

/** The best 80 documents that have any content word of the question, best first; of equal ones the earlier. */
export function rank(asked: Asked, index: Index): readonly Ranked[] {
  const { text, language, wants = 0, only = 0, groups = readQuery(text, language, index) } = asked;
  const kinds = wants | wantsOf(text, language);
  const wanted = groups.map((group) => toWanted(group, index));
  const { candidates, idf } = retrieve(
    affordable(wanted, index),
    index.postings,
    index.size,
    CANDIDATES,
    index.workspace,
    { kinds: index.forward.carries, mask: only },
  );
  const weights = wanted.map(({ weight }, i) => weight * (idf[i] as number));
  const forms = groups.map(({ word }) => (word === null ? undefined : index.dictionary.form(word, language)));
  const total = sum(weights);
  const mean = total / Math.max(1, sum(wanted.map(({ weight }) => weight)));
  const reader = new Reader(wanted, index.forward, index.termOfForm, index.marks);

  const looked = candidates.map(({ document, score: bm25 }) => {
    const context = contextOf(document, index.forward, reader, groups.length);
    const { close, exact } = closeness(document, reader, weights, forms);
    const score =
      bm25 +
      WEIGHTS.title * weighed(context.title, weights) +
      WEIGHTS.beside * most(context.sides, weights) +
      WEIGHTS.around * weighed(context.around, weights) +
      WEIGHTS.closeness * close +
      WEIGHTS.exact * exact +
      mean * fitting(kinds & (index.forward.carries[document] as number));
    return { document, score, context };
  });
  reader.close();
  looked.sort((a, b) => b.score - a.score || a.document - b.document);
  const cover = coverFor(groups, weights, total);
  return looked.map(({ document, score, context }, place) => {
    const next = looked[place + 1]?.score ?? 0;
    const lead = place === 0 && score > 0 ? (score - next) / score : 0;
    const ranked = { document, score, ...cover(context, lead) };
    if (!asked.reasons) return ranked;
    return { ...ranked, account: () => accountOf(document, context, groups, wanted, weights, index) };
  });
}

function most(sides: readonly (readonly number[])[], weights: readonly number[]): number {
  let best = 0;
  for (const side of sides) best = Math.max(best, weighed(side, weights));
  return best;
}

function fitting(kinds: number): number {
  let all = 0;
  for (const [bit, name] of KINDS) if ((kinds & bit) !== 0) all += WEIGHTS[name];
  return all;
}

const KINDS = [
  [DATE, "date"],
  [NUMBER, "number"],
  [REASON, "reason"],
  [SPEECH, "speech"],
] as const;

const WEAK = 0.5; // a synonym, rather than the word or its translation
const LONG = 1000; // documents: to read a longer list for a synonym costs more than it finds

/** The words by what they are looked for by: in a large archive a synonym of many documents only counts when ranking. */
function affordable(wanted: readonly Wanted[], { postings: { start } }: Index): readonly Wanted[] {
  const isShort = (terms: readonly number[]) =>
    terms.every((term) => (start[term + 1] as number) - (start[term] as number) <= LONG);
  return wanted.map(({ alternatives, weight }) => {
    const some = alternatives.filter((one) => one.weight >= WEAK || isShort(one.terms));
    return { weight, alternatives: some.length > 0 ? some : alternatives };
  });
}

/** The numbers of the terms that may stand for a group; of what no document has, none. */
function toWanted({ kind, alternatives }: Group, { dictionary }: Index) {
  const found = new Map<string, { terms: number[]; weight: number; of: Alternative }>();
  for (const alternative of alternatives) {
    const { terms, weight } = alternative;
    const numbers = terms.map((term) => dictionary.term(term));
    if (!numbers.every((number) => number !== undefined)) continue;
    const key = numbers.join(" ");
    if (weight > (found.get(key)?.weight ?? 0)) found.set(key, { terms: numbers, weight, of: alternative });
  }
  return { alternatives: [...found.values()], weight: kind === "light" ? LIGHT : 1 };
}
