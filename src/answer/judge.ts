/** What may be called an answer, what only the nearest passage, and in which order they are shown. */
import type { Answer, Excerpt, Verdict } from "../model/answer.ts";
import type { Dossier, Entry } from "../model/dossier.ts";
import type { Hit } from "../store/store.ts";
import { isDraft, toExcerpt } from "./excerpt.ts";
import type { Request } from "./question.ts";
import { swapsRolesOf } from "./roles.ts";

/** Cuts an excerpt when it is its turn to be shown. */
type Cut = () => Excerpt;

/** What was found, all of it, best first; `answer` cuts a page of it. */
export interface Looked {
  readonly kind: Exclude<Answer["kind"], "usage">;
  readonly excerpts: readonly Cut[];
  /** Of a quotation under check. */
  readonly check?: Verdict;
}

const FOUND = 0.5; // share of the question's weight that an answer has
/** Likelihood that an answer has: of questions of other stories, some 4 % reach it (`npm run bench:abstain`). */
const SURE = 0.6;
const PLAIN = 0.4; // share of the plain words' weight: "when did Facebook buy WhatsApp" is more than its names
/** The same for a date or a figure, where the wrong one does most harm. */
export const PLAIN_OF_NUMBERS = 0.6;
const CLOSEST = 0.3; // share that makes a passage worth showing as near
const NEAREST = 3; // passages shown as near
const RIVAL = 0.7; // share of the best hit's coverage that an answer of the right kind has
const BESIDE = 0.85; // share of the best hit's coverage that makes another an answer too

/** The hits that answer and that `fits` lets stand, those about as good as the best. */
export function answering(
  hits: readonly Hit[],
  dossier: Dossier,
  { words }: Request,
  fits: (entry: Entry) => boolean = () => true,
  least: number = PLAIN,
): readonly Hit[] {
  // What has more of the question comes first; of equals, what a person has read, then what ranks higher.
  const ordered = [...hits].sort(
    (a, b) => b.coverage - a.coverage || Number(isDraft(a.entry)) - Number(isDraft(b.entry)),
  );
  const near = ordered.filter(
    ({ confidence, coverage, plain, complete }) =>
      complete && confidence >= SURE && coverage >= FOUND && plain >= least,
  );
  const best = ordered[0]?.coverage ?? 0;
  const answers = near.filter(({ entry }) => fits(entry));
  const top = answers[0]?.coverage ?? 0;
  // What is asked stands elsewhere, without a date or a number: "when did Amnesty sue" has no answer.
  if (top < RIVAL * best) return [];
  const beside = answers.filter(({ coverage }) => coverage >= BESIDE * top);
  // The record tells the opposite: a passage beside it is no answer either.
  const swapsRoles = swapsRolesOf(words, dossier);
  const isSwapped = ({ entry }: Hit) => swapsRoles(entry);
  return near.filter(({ coverage }) => coverage >= BESIDE * best).some(isSwapped) || beside.some(isSwapped)
    ? []
    : beside;
}

/** What is on the record; nothing where there is none of it. */
export const found = (excerpts: readonly Cut[]): Looked =>
  excerpts.length > 0 ? { kind: "found", excerpts } : { kind: "nothing", excerpts: [] };

/** The nearest passages, which are no answer; nothing when none is near. */
export function closest(hits: readonly Hit[], dossier: Dossier, request: Request): Looked {
  const near = hits.filter(({ coverage }) => coverage >= CLOSEST);
  const excerpts = toExcerpts(dossier, near, request).slice(0, NEAREST);
  return excerpts.length > 0 ? { kind: "closest", excerpts } : { kind: "nothing", excerpts };
}

interface Found {
  readonly entry: Entry;
}

/** One excerpt for each passage, however many facts stand in it. */
export function toExcerpts(dossier: Dossier, hits: readonly Found[], { language }: Request): readonly Cut[] {
  const byPassage = new Map<string, [Entry, ...Entry[]]>();
  for (const { entry } of hits) {
    const key = `${entry.article.id} ${entry.excerpt.start} ${entry.excerpt.end}`;
    const passage = byPassage.get(key);
    if (passage) passage.push(entry);
    else byPassage.set(key, [entry]);
  }
  return [...byPassage.values()].map(
    ([first, ...others]) =>
      () =>
        toExcerpt(dossier, first, language, others),
  );
}

const DIRECTNESS = ["direct", "mixed", "indirect"] as const;

/** Quotations, direct speech before reported, and the better before the worse. */
export function directFirst<T extends Found>(hits: readonly T[]): readonly T[] {
  const rank = ({ entry: { fact } }: T) =>
    fact.kind === "quotation" ? DIRECTNESS.indexOf(fact.directness) : DIRECTNESS.length;
  return [...hits].sort((a, b) => rank(a) - rank(b)); // stable
}
