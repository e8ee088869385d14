/** Which documents a question finds, and how well: `answer/judge.ts` says whether well enough. */
import type { Language } from "../model/language.ts";
import { confidenceOf } from "./confidence.ts";
import { type Forward, NONE } from "./forward.ts";
import type { Index } from "./index.ts";
import { closeness } from "./proximity.ts";
import { type Group, readQuery } from "./query.ts";
import { retrieve, type Wanted } from "./retrieve.ts";
import { Reader } from "./share.ts";
import { DATE, NUMBER, REASON, SPEECH, wantsOf } from "./wants.ts";

export interface Ranked {
  /** The document's number. */
  readonly document: number;
  readonly score: number;
  /** How likely it is that this answers the question at all, 0-1. */
  readonly confidence: number;
  /** The share of the question's weight that the document has, 0-1. */
  readonly coverage: number;
  /** The share of the weight of its plain words alone, 0-1: names by themselves say nothing of what is asked. */
  readonly plain: number;
  /** Whether every name, figure, noun asked for and unknown word of the question is there. */
  readonly complete: boolean;
}

export interface Asked {
  readonly text: string;
  readonly language: Language;
  /** Kinds of things wanted beside those that the words ask for, as bits (`wants.ts`). */
  readonly wants?: number;
}

/**
 * What each thing adds to the score of BM25: shares of the question's weight that stand there, or, for the kinds of
 * things wanted, of the weight of one of its words. Beside each, what nDCG@10 loses without it, in thousandths, on
 * French and English questions (bench/RESULTS.md); without all of them it loses 52 and 54.
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

/** What an answer must have: without it the excerpt speaks of somebody or something else. */
const MUST: ReadonlySet<Group["kind"]> = new Set(["name", "figure", "asked", "unknown"]);
const HELD = 0.6; // share at which it has it: by the excerpt itself, a sentence beside it is not enough
const NEAR = 0.4; // share at which a plain word says something of the fact: a sentence beside it does not
const BESIDE = 0.35; // what a word in a sentence beside it is worth to a fact
/** The words that say what is sought of the names. */
const SAYING: ReadonlySet<Group["kind"]> = new Set(["plain", "asked"]);
const LIGHT = 0.3; // of a plain word's weight: it counts little in a passage that answers without it
const CANDIDATES = 100; // looked at word by word: 50 lose 5 and 4 thousandths, 200 gain 2 and 4 for half as much time again
const FAR = 7; // sentences to either side that are still about the same

/** The best documents that have any content word of the question, best first; of equal ones the earlier. */
export function rank({ text, language, wants = 0 }: Asked, index: Index): readonly Ranked[] {
  const kinds = wants | wantsOf(text, language);
  const groups = readQuery(text, language, index);
  const wanted = groups.map((group) => toWanted(group, index));
  const { candidates, idf } = retrieve(
    affordable(wanted, index),
    index.postings,
    index.size,
    CANDIDATES,
    index.workspace,
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
      WEIGHTS.beside * Math.max(0, ...context.sides.map((side) => weighed(side, weights))) +
      WEIGHTS.around * weighed(context.around, weights) +
      WEIGHTS.closeness * close +
      WEIGHTS.exact * exact +
      mean * fitting(kinds & (index.forward.carries[document] as number));
    return { document, score, context };
  });
  reader.close();
  looked.sort((a, b) => b.score - a.score || a.document - b.document);
  const judge = judgeFor(groups, weights, total);
  return looked.map(({ document, score, context }, place) => {
    const next = looked[place + 1]?.score ?? 0;
    const lead = place === 0 && score > 0 ? (score - next) / score : 0;
    return { document, score, ...judge(context, lead) };
  });
}

function fitting(kinds: number): number {
  let all = 0;
  for (const [bit, name] of KINDS) if ((kinds & bit) !== 0) all += WEIGHTS[name];
  return all;
}

function weighed(shares: Float32Array, weights: readonly number[]): number {
  let all = 0;
  for (let i = 0; i < shares.length; i++) all += (shares[i] as number) * (weights[i] as number);
  return all;
}

const KINDS = [
  [DATE, "date"],
  [NUMBER, "number"],
  [REASON, "reason"],
  [SPEECH, "speech"],
] as const;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

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
function toWanted({ kind, alternatives }: Group, { dictionary }: Index): Wanted {
  const found = new Map<string, { terms: number[]; weight: number }>();
  for (const { terms, weight } of alternatives) {
    const numbers = terms.map((term) => dictionary.term(term));
    if (!numbers.every((number) => number !== undefined)) continue;
    const key = numbers.join(" ");
    if (weight > (found.get(key)?.weight ?? 0)) found.set(key, { terms: numbers, weight });
  }
  return { alternatives: [...found.values()], weight: kind === "light" ? LIGHT : 1 };
}

interface Context {
  readonly own: Float32Array;
  readonly title: Float32Array;
  /** The sentence before and the one after, where there are. */
  readonly sides: readonly Float32Array[];
  /** The most of the document, its title, and the sentences around it. */
  readonly around: Float32Array;
}

function contextOf(document: number, forward: Forward, reader: Reader, words: number): Context {
  const own = reader.shares(document);
  const around = own.slice();
  const title = forward.title[document] as number;
  const titleShares = title === NONE ? new Float32Array(words) : reader.shares(title);
  raise(around, titleShares);
  const sides: Float32Array[] = [];
  for (const next of [forward.before, forward.after]) {
    let at = next[document] as number;
    for (let step = 1; step <= FAR && at !== NONE; step++) {
      const shares = reader.shares(at);
      raise(around, shares);
      if (step === 1) sides.push(shares);
      at = next[at] as number;
    }
  }
  return { own, title: titleShares, sides, around };
}

function raise(all: Float32Array, by: Float32Array): void {
  for (let i = 0; i < all.length; i++) if ((by[i] as number) > (all[i] as number)) all[i] = by[i] as number;
}

/** Says of a document what the answer is judged by. */
function judgeFor(groups: readonly Group[], weights: readonly number[], total: number) {
  const must = groups.map(({ kind }) => MUST.has(kind));
  const says = groups.map(({ kind }) => SAYING.has(kind));
  const of = (these: readonly boolean[]) => sum(weights.filter((_, i) => these[i]));
  const all = { must: of(must), says: of(says) };
  const share = (part: number, whole: number, ofNone: number) => (whole === 0 ? ofNone : part / whole);
  return ({ own, sides, around }: Context, lead: number): Omit<Ranked, "document" | "score"> => {
    let [covered, saying, named] = [0, 0, 0];
    let complete = true;
    for (let i = 0; i < weights.length; i++) {
      const weight = weights[i] as number;
      let near = own[i] as number;
      for (const side of sides) near = Math.max(near, BESIDE * (side[i] as number));
      covered += near * weight;
      if (says[i] && near >= NEAR) saying += near * weight;
      if (!must[i]) continue;
      named += (around[i] as number) * weight;
      if (near < HELD) complete = false;
    }
    const signs = {
      own: share(weighed(own, weights), total, 0),
      around: share(weighed(around, weights), total, 0),
      lead,
      names: share(named, all.must, 1),
    };
    return {
      confidence: confidenceOf(signs),
      coverage: share(covered, total, 0),
      plain: share(saying, all.says, 1),
      complete,
    };
  };
}
