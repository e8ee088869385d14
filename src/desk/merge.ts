/** The facts of an article after it was read again: verdicts stay, drafts are added, what has lost its words lapses. */
import type { Article } from "../model/article.ts";
import type { Entry } from "../model/dossier.ts";
import { Fact } from "../model/fact.ts";
import { places, type Range } from "../model/selector.ts";
import { crossCheck } from "../store/cross-check.ts";
import { prove } from "../store/prove.ts";
import { sentences } from "../text/sentences.ts";
import { crosses, isSame } from "./alike.ts";
import { anchoredAnew } from "./anchored-anew.ts";

export interface Merged {
  readonly facts: readonly Fact[];
  /** New drafts among them. */
  readonly added: readonly Fact[];
  /** Facts with a verdict that have lost their words just now. */
  readonly lapsed: readonly Fact[];
  /** Facts that had lapsed and whose words stand in the article again. */
  readonly restored: readonly Fact[];
  /** Drafts that nobody had read and whose words have gone. */
  readonly dropped: readonly Fact[];
}

/**
 * Merges the drafts of `article` into the facts that were found in it `before`, when it may have been another text;
 * null where that is not known any more.
 *
 * A draft that would break a rule of the record is not added: it could not have been accepted either.
 */
export function merge(
  before: { readonly article: Article | null; readonly facts: readonly Fact[] } | null,
  article: Article,
  drafts: readonly Fact[],
  today: string,
): Merged {
  const split = splitOf(article);
  const entryOf = (fact: Fact): Entry | null => {
    const proof = prove(article, split, fact);
    return "fact" in proof ? proof : null;
  };
  const was = before?.article ? { article: before.article, split: splitOf(before.article) } : null;
  const [restored, dropped]: [Fact[], Fact[]] = [[], []];
  const kept: Fact[] = [];
  const standing: Entry[] = [];
  for (const fact of before?.facts ?? []) {
    const entry = before && stands(was, article, fact, entryOf);
    const { review } = fact;
    if (entry) {
      const isBack = review.state === "lapsed";
      const anew = was?.article.text === article.text ? fact : anchoredAnew(article, fact);
      const same = isBack ? { ...anew, review: { state: review.was, by: review.by, on: review.on } } : anew;
      if (isBack) restored.push(same);
      kept.push(same);
      standing.push({ ...entry, fact: same });
    } else if (review.state === "draft") dropped.push(fact);
    else kept.push(lapse(fact, today));
  }

  // A date may have been counted from a draft that stands already, under another id.
  const known = new Map<string, string>();
  const added: Fact[] = [];
  for (const draft of drafts) {
    const entry = Fact.safeParse(draft).success ? entryOf(draft) : null; // a speech of dashes alone has no words
    const twin = entry && standing.find((other) => isSame(entry, other));
    if (twin) known.set(draft.id, twin.fact.id);
    else if (entry && !standing.some((other) => crosses(entry, other))) added.push(draft);
  }
  const rest = withoutDropped(kept, dropped, today);
  const had = new Set(before?.facts.filter(({ review }) => review.state === "lapsed").map(({ id }) => id));
  return {
    ...sound(article, rest, countedFrom(known, added), entryOf),
    lapsed: rest.filter(({ id, review }) => review.state === "lapsed" && !had.has(id)),
    restored,
    dropped,
  };
}

function lapse(fact: Fact, today: string): Fact {
  const { review } = fact;
  if (review.state === "draft" || review.state === "lapsed") return fact;
  const { state: was, by, on } = review;
  return { ...fact, review: { state: "lapsed", was, by, on, lapsed: today } };
}

/** What is left when drafts go: a denial of them denies them no more, and a date counted from them has lost its ground. */
function withoutDropped(kept: readonly Fact[], dropped: readonly Fact[], today: string): readonly Fact[] {
  const gone = new Set(dropped.map(({ id }) => id));
  return kept.map((fact) => {
    const denies = fact.denies.filter((id) => !gone.has(id));
    const same = denies.length === fact.denies.length ? fact : { ...fact, denies };
    return same.kind === "occurrence" && gone.has(same.when.anchorTimeID) ? lapse(same, today) : same;
  });
}

interface Split {
  readonly article: Article;
  readonly split: readonly Range[];
}

const splitOf = ({ text, language }: Article): readonly Range[] => sentences(text, language);

/**
 * The entry of a fact whose words still stand, whole sentences and all; null otherwise.
 *
 * The sentences must be the same letter for letter: a "not" before the clause turns its sense.
 */
function stands(
  old: Split | null,
  article: Article,
  fact: Fact,
  entryOf: (fact: Fact) => Entry | null,
): Entry | null {
  const entry = entryOf(fact);
  if (!entry || old?.article.text === article.text) return entry;
  // The old text is gone: what stood just before and after the words stands for it.
  if (!old) return places(article.text, fact.evidence.quote, 1).length > 0 ? entry : null;
  const was = prove(old.article, old.split, fact);
  if (!("fact" in was)) return entry;
  const words = ({ article: { text }, excerpt }: Entry) => text.slice(excerpt.start, excerpt.end);
  return words(was) === words(entry) ? entry : null;
}

/** The drafts, counted from what stands already under another id; not those whose date was counted from nothing here. */
function countedFrom(known: ReadonlyMap<string, string>, drafts: readonly Fact[]): readonly Fact[] {
  const there = new Set(["t0", ...known.values(), ...drafts.map(({ id }) => id)]);
  return drafts.flatMap((draft): readonly Fact[] => {
    if (draft.kind !== "occurrence") return [draft];
    const { anchorTimeID } = draft.when;
    const anchor = known.get(anchorTimeID) ?? anchorTimeID;
    return there.has(anchor) ? [{ ...draft, when: { ...draft.when, anchorTimeID: anchor } }] : [];
  });
}

/** The facts without the drafts that break a rule between facts; each round drops those at fault. */
function sound(
  article: Article,
  kept: readonly Fact[],
  drafts: readonly Fact[],
  entryOf: (fact: Fact) => Entry | null,
): { readonly facts: readonly Fact[]; readonly added: readonly Fact[] } {
  let added = drafts;
  for (;;) {
    const facts = [...kept, ...added];
    const placed = facts.map((fact) => ({
      file: article.id,
      path: fact.id,
      fact,
      entry: fact.review.state === "lapsed" ? null : entryOf(fact),
    }));
    // Dates of other articles may be counted from; only what this article has is judged here.
    const faulty = new Set(crossCheck(placed, false).map(({ path }) => path.split(".")[0]));
    const left = added.filter((draft) => !faulty.has(draft.id));
    if (left.length === added.length) return { facts, added };
    added = left;
  }
}
