/** What may be called an answer, what only the nearest passage, and in which order they are shown. */
import type { Answer, Verdict } from "../model/answer.ts";
import type { Dossier, Entry } from "../model/dossier.ts";
import type { Lack } from "../model/reason.ts";
import type { Hit } from "../store/store.ts";
import { hundredths } from "../store/told.ts";
import { isDraft } from "./excerpt.ts";
import { toExcerpts } from "./passages.ts";
import type { Request } from "./question.ts";
import { bySearch, type Cut } from "./reason.ts";
import { swapsRolesOf } from "./roles.ts";

/** What was found, all of it, best first; `answer` cuts a page of it. */
export interface Looked {
  readonly kind: Exclude<Answer["kind"], "usage">;
  readonly excerpts: readonly Cut[];
  /** Of a quotation under check. */
  readonly check?: Verdict;
}

/** What an answer has at least, each a share of 1. */
export const LEAST = {
  /** Of the question's weight. */
  coverage: 0.5,
  /** Likelihood that it is one: of questions of other stories, some 4 % reach it (`npm run bench:abstain`). */
  confidence: 0.6,
  /** Of the plain words' weight: "when did Facebook buy WhatsApp" is more than its names. */
  plain: 0.4,
} as const;
/** The last for a date or a figure, where the wrong one does most harm. */
export const PLAIN_OF_NUMBERS = 0.6;
const CLOSEST = 0.3; // share that makes a passage worth showing as near
const NEAREST = 3; // passages shown as near
const RIVAL = 0.7; // share of the best hit's coverage that an answer of the right kind has
const BESIDE = 0.85; // share of the best hit's coverage that makes another an answer too

const ELSEWHERE: Lack = { what: "elsewhere" };
const ROLES: Lack = { what: "roles" };
const listed = (lack: Lack | null): readonly Lack[] => (lack === null ? [] : [lack]);

/** What a fact must be to answer a question. */
interface Bar {
  /** What it is not that it must be; null where it fits. */
  readonly misses?: (entry: Entry) => Lack | null;
  /** The least share of the plain words. */
  readonly plain?: number;
}

export interface Judgement {
  /** Those about as good as the best, best first. */
  readonly answers: readonly Hit[];
  /** Why a hit is none of them; empty for one that is. */
  readonly lacksOf: (hit: Hit) => readonly Lack[];
}

/** Which of the hits answer. */
export function judge(
  hits: readonly Hit[],
  dossier: Dossier,
  { words }: Pick<Request, "words">,
  { misses = () => null, plain = LEAST.plain }: Bar = {},
): Judgement {
  const least = { ...LEAST, plain };
  // What has more of the question comes first; of equals, what a person has read, then what ranks higher.
  const ordered = [...hits].sort(
    (a, b) => b.coverage - a.coverage || Number(isDraft(a.entry)) - Number(isDraft(b.entry)),
  );
  const near = ordered.filter((hit) => hit.complete && SHARES.every((share) => hit[share] >= least[share]));
  const best = ordered[0]?.coverage ?? 0;
  const answers = near.filter(({ entry }) => misses(entry) === null);
  const top = answers[0]?.coverage ?? 0;
  const refused = (lack: Lack, concerns: (hit: Hit) => boolean): Judgement => ({
    answers: [],
    lacksOf: (hit) => [...own(hit), ...(concerns(hit) ? [lack] : [])],
  });
  const own = (hit: Hit) => [...shortfalls(hit, least), ...listed(misses(hit.entry))];
  // What is asked stands elsewhere, without a date or a number: "when did Amnesty sue" has no answer.
  if (top < RIVAL * best) return refused(ELSEWHERE, ({ coverage }) => top > 0 && coverage < RIVAL * best);
  const beside = answers.filter(({ coverage }) => coverage >= BESIDE * top);
  // The record tells the opposite: a passage beside it is no answer either.
  const swapsRoles = swapsRolesOf(words, dossier);
  const isSwapped = ({ entry }: Hit) => swapsRoles(entry);
  if (near.filter(({ coverage }) => coverage >= BESIDE * best).some(isSwapped) || beside.some(isSwapped))
    return refused(ROLES, () => true);
  return { answers: beside, lacksOf: own };
}

/** What a hit has less of than an answer has. */
export function shortfalls(hit: Hit, least: Readonly<Record<Part, number>> = LEAST): readonly Lack[] {
  const short = SHARES.filter((share) => hit[share] < least[share]).map(
    (share): Lack => ({ what: share, has: hundredths(hit[share]), needs: least[share] }),
  );
  const missing = hit.complete ? [] : (hit.words?.() ?? []).filter(({ needed }) => needed === "lacking");
  if (missing.length > 0) short.push({ what: "words", words: missing.map(({ asked }) => asked) });
  return short;
}

type Part = keyof typeof LEAST;
const SHARES: readonly Part[] = ["coverage", "confidence", "plain"];

/** What is on the record; nothing where there is none of it. */
export const found = (excerpts: readonly Cut[]): Looked =>
  excerpts.length > 0 ? { kind: "found", excerpts } : { kind: "nothing", excerpts: [] };

/** The nearest passages, which are no answer; nothing when none is near. `lacksOf` tells why each is none. */
export function closest(
  hits: readonly Hit[],
  dossier: Dossier,
  request: Request,
  lacksOf: Judgement["lacksOf"],
): Looked {
  const near = hits.filter(({ coverage }) => coverage >= CLOSEST);
  const reasonOf = (hit: Hit) => bySearch(hits, hit, [], lacksOf(hit));
  const excerpts = toExcerpts(dossier, near, request, reasonOf).slice(0, NEAREST);
  return excerpts.length > 0 ? { kind: "closest", excerpts } : { kind: "nothing", excerpts };
}
