/** How much of a question a document has: what `answer/judge.ts` decides by. */
import { confidenceOf } from "./confidence.ts";
import { type Context, sum, weighed } from "./context.ts";
import type { Group } from "./query.ts";

export interface Cover {
  /** How likely it is that this answers the question at all, 0-1. */
  readonly confidence: number;
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
const BESIDE = 0.35; // what a word in a sentence beside it is worth to a fact

/** The words that say what is sought of the names. */
const SAYING: ReadonlySet<Group["kind"]> = new Set(["plain", "asked"]);

/** Whether an answer must have a word of this kind. */
export const mustStand = (kind: Group["kind"]): boolean => MUST.has(kind);

/** Whether a word that an answer must have is there. */
export const isHeld = (near: number): boolean => near >= HELD;

/** How much of a word counts: by the document itself, or by a sentence beside it. */
export function nearOf({ own, sides }: Context, word: number): number {
  let near = own[word] as number;
  for (const side of sides) near = Math.max(near, BESIDE * (side[word] as number));
  return near;
}

/** Covers documents one by one; `lead` is how far the best is ahead of the next, as a share of its score, else 0. */
export function coverFor(groups: readonly Group[], weights: readonly number[], total: number) {
  const must = groups.map(({ kind }) => mustStand(kind));
  const says = groups.map(({ kind }) => SAYING.has(kind));
  const of = (these: readonly boolean[]) => sum(weights.filter((_, i) => these[i]));
  const all = { must: of(must), says: of(says) };
  const share = (part: number, whole: number, ofNone: number) => (whole === 0 ? ofNone : part / whole);
  return (context: Context, lead: number): Cover => {
    const { own, around } = context;
    let [covered, saying, named] = [0, 0, 0];
    let complete = true;
    for (let i = 0; i < weights.length; i++) {
      const weight = weights[i] as number;
      const near = nearOf(context, i);
      covered += near * weight;
      if (says[i] && near >= NEAR) saying += near * weight;
      if (!must[i]) continue;
      named += (around[i] as number) * weight;
      if (!isHeld(near)) complete = false;
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
