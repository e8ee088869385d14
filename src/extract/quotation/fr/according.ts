import type { Range } from "../../../model/selector.ts";
import type { CueClass } from "../types.ts";
import { completed } from "./apposition.ts";
import { endOfClause } from "./clause.ts";
import { type Draft, draftOf } from "./draft.ts";
import { hasVerb } from "./incise.ts";
import { type Phrase, phraseAt } from "./phrase.ts";
import type { Token } from "./tokens.ts";
import * as W from "./words.ts";

/** Words that lead to a source: "selon", "d'après", "de l'avis de". */
interface Lead {
  readonly words: readonly string[];
  /** "pour X" means "in X's words" only before a comma and with quoted words, or with those whose trade it is to judge. */
  readonly isWeak: boolean;
}

const LEADS: readonly Lead[] = [
  { words: ["selon"], isWeak: false },
  { words: ["d'", "après"], isWeak: false },
  { words: ["de", "l'", "avis", "de"], isWeak: false },
  { words: ["de", "l'", "avis", "du"], isWeak: false },
  { words: ["de", "l'", "avis", "des"], isWeak: false },
  { words: ["aux", "dires", "de"], isWeak: false },
  { words: ["aux", "dires", "du"], isWeak: false },
  { words: ["aux", "yeux", "de"], isWeak: true },
  { words: ["aux", "yeux", "du"], isWeak: true },
  { words: ["à", "en", "croire"], isWeak: false },
  { words: ["pour"], isWeak: true },
];

const FIRST = new Set(LEADS.map(({ words }) => words[0]));
const JUDGES =
  /^(?:analystes?|experts?|expertes?|économistes?|sociologues?|politologues?|historiens?|historiennes?|spécialistes?|observateurs?|chercheurs?|chercheuses?|avocats?|avocates?|syndicats?|opposition|opposants?|ministre|porte-parole)$/;

/** What a sentence says by "selon X" and its like. */
export function accordingIn(tokens: readonly Token[], isTaken: (at: number) => boolean): readonly Draft[] {
  const found: Draft[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!FIRST.has(tokens[at]?.low ?? "")) continue;
    const lead = LEADS.find(({ words }) => words.every((word, index) => tokens[at + index]?.low === word));
    if (!lead || (lead.isWeak && tokens[at - 1]?.isWord) || isTaken(at)) continue;
    const source = sourceAt(tokens, at + lead.words.length);
    if (!source || (lead.isWeak && !isJudging(tokens, at, source))) continue;
    const pieces = piecesOf(tokens, at, source.to);
    const draft = pieces && draftOf("selon", tokens, pieces, cueOf(tokens, at, lead), source);
    if (draft) found.push(draft);
    at = source.to - 1;
  }
  return found;
}

function cueOf(
  tokens: readonly Token[],
  at: number,
  { words }: Lead,
): { range: Range; verb: { cueClass: CueClass } } {
  const [first, last] = [tokens[at], tokens[at + words.length - 1]];
  return { range: { start: first?.start ?? 0, end: last?.end ?? 0 }, verb: { cueClass: "say" } };
}

/** Who the words after "selon" name; null for a law, a plan, a taste. */
function sourceAt(tokens: readonly Token[], from: number): Phrase | null {
  const source = phraseAt(tokens, from, true);
  if (!source) return null;
  if (source.kind === "pronoun")
    return /^(?:lui|elle|eux|elles|celui-ci|celle-ci|ceux-ci)$/.test(source.head ?? "") ? source : null;
  if (source.kind === "name") return source;
  if (source.head === "article" && /\d|premier/.test(tokens[source.from + 2]?.low ?? "")) return null; // of a law
  return source.noun ? withTitle(tokens, { ...source, ...completed(tokens, source) }) : null;
}

/** selon le magazine « Bild », … */
function withTitle(tokens: readonly Token[], source: Phrase): Phrase {
  const title = tokens[source.to];
  if (!title?.stretch || title.stretch.utterance || tokens[source.to + 1]?.low !== ",") return source;
  const range = { start: source.range.start, end: title.end };
  return { ...source, to: source.to + 1, range, added: source.added + 2 };
}

function isJudging(tokens: readonly Token[], at: number, source: Phrase): boolean {
  const before = tokens[at - 1]?.low;
  const comma = tokens[source.to]?.low === ",";
  if (!comma || (before !== undefined && !/^(?:,|mais|et|car|«»)$/.test(before))) return false;
  const next = tokens[source.to + 1];
  if (next?.stretch) return next.stretch.utterance;
  return source.noun?.kind === "person" && JUDGES.test(source.head ?? "") && source.isDefinite && at === 0;
}

/** The words that stand under "selon X", which takes the tokens from `at` up to `to`. */
function piecesOf(tokens: readonly Token[], at: number, to: number): [number, number][] | null {
  const after = tokens[to];
  const before = tokens[at - 1]?.low;
  const isFirst =
    at === 0 ||
    /^(?:mais|et|or|car|puis|:|;|«»|ainsi|alors|toutefois|cependant|également|pourtant|enfin)$/.test(
      before ?? "",
    ) ||
    (before === "," && at < 3);
  if (isFirst && after?.low === ",") {
    const relative = endOfRelative(tokens, to + 1);
    if (relative !== null) return [[relative, endOfClause(tokens, relative, null)]];
    const end = endOfClause(tokens, to + 1, null);
    return end > to + 2 || tokens[to + 1]?.stretch ? [[to + 1, end]] : null;
  }
  if (isFirst && after?.stretch) return [[to, endOfClause(tokens, to, null)]];
  // au moment où, selon X, la ville …
  if (before === "," && after?.low === "," && W.CONJUNCTIONS.has(tokens[at - 2]?.low ?? "")) {
    const end = endOfClause(tokens, to + 1, null);
    return end > to + 2 ? [[to + 1, end]] : null;
  }
  const begin = beginOf(tokens, at);
  const left: [number, number] = [begin, before === "," || before === "(" ? at - 1 : at];
  if (
    !after ||
    /^[.;:!?…)]/.test(after.low) ||
    after.low === "et" ||
    after.low === "mais" ||
    after.low === "("
  )
    return left[1] > left[0] + 1 ? [left] : null;
  const right = endOfClause(tokens, after.low === "," ? to + 1 : to, null);
  // Le site ferme, selon X, et la rue avec lui: what stands before it is whole
  const isWhole =
    before === "," &&
    after.low === "," &&
    !/^(?:si|bien|lorsque|lorsqu'|quand|même)$/.test(tokens[begin]?.low ?? "") &&
    hasVerb(tokens, left[0], left[1]);
  if (isWhole) return [left];
  const isInner = before === "," && after.low === ",";
  if (!isInner && after.low === ",") return left[1] > left[0] + 1 ? [left] : null;
  if (left[1] <= left[0]) return null;
  return [left, [after.low === "," ? to + 1 : to, right]];
}

/** selon X, qui cite Y, …: the token after what "qui" tells; null where it tells nothing or to the end. */
function endOfRelative(tokens: readonly Token[], from: number): number | null {
  if (!/^(?:qui|dont|où)$/.test(tokens[from]?.low ?? "")) return null;
  for (let at = from; at < from + 24; at += 1) if (tokens[at]?.low === ",") return at + 1;
  return null;
}

/** Where the clause begins that "selon X" at `at` closes or parts. */
function beginOf(tokens: readonly Token[], at: number): number {
  let begin = at;
  const end = tokens[at - 1]?.low === "," ? at - 1 : at;
  begin = end;
  while (begin > 0 && end - begin < 120) {
    const low = tokens[begin - 1]?.low ?? "";
    if (
      /^[;:]$/.test(low) ||
      low === "puisque" ||
      low === "puisqu'" ||
      low === "tandis" ||
      (low === "(" && tokens.slice(begin, end).every((token) => token.low !== ")"))
    )
      break;
    // "offriront, selon lui": within a relative clause, when no comma sets it off
    if (tokens[at - 1]?.low !== "," && low === "," && /^(?:qui|dont|où)$/.test(tokens[begin]?.low ?? ""))
      break;
    begin -= 1;
  }
  while (
    begin < end &&
    /^(?:mais|et|or|car|puis|,|-|–|—|que|cependant|toutefois)$/.test(tokens[begin]?.low ?? "")
  )
    begin += 1;
  return begin;
}
