/** How an article holds its own claims: attributed to somebody, alleged, or denied; and the words that say so. */
import type { Language } from "../model/language.ts";
import { lowerBound } from "../model/lower-bound.ts";
import { overlap, type Range, within } from "../model/selector.ts";
import { ENGLISH } from "./hedge/english.ts";
import { FRENCH } from "./hedge/french.ts";
import type { Level, Rule } from "./hedge/rule.ts";

/** Words that hold a claim at a distance. */
export interface Hedge extends Range {
  readonly level: Level;
  readonly rule: string;
  /** What they may govern: it ends with the sentence at the latest. */
  readonly scope: Range;
}

const RULES: Readonly<Record<Language, readonly Rule[]>> = { fr: FRENCH, en: ENGLISH };
const WINDOW = 200; // code units on each side: what a guard may see of the sentence

/**
 * Finds the hedges of a text.
 *
 * Shape: in order, disjoint.
 * Units: UTF-16 code units.
 */
export function hedgesOf(text: string, language: Language): readonly Hedge[] {
  const plain = text.replace(/[’ʼ]/g, "'").replace(/[\u00a0\u202f\u2009]/g, " "); // same length
  const found: Hedge[] = [];
  RULES[language].forEach((rule) => {
    for (const match of plain.matchAll(rule.words)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (allowed(plain, start, end, rule))
        found.push({
          start,
          end,
          level: rule.level,
          rule: rule.name,
          scope: scopeOf(plain, start, end, rule),
        });
    }
  });
  const kept: Hedge[] = [];
  // The sort is stable: where two start together the earlier rule stands, elsewhere the one further left.
  for (const hedge of found.sort((a, b) => a.start - b.start))
    if (hedge.start >= (kept.at(-1)?.end ?? 0)) kept.push(hedge);
  return kept;
}

const SENTENCE_START = /(?:[.!?…][»”")]*\s|[\n\r])(?=[^.!?\n\r]*$)/;
const SENTENCE_END = /[.!?…](?=\s|$|[»”")])|[\n\r]/;

/** Whether nothing around the words, within their sentence, makes them something else. */
function allowed(text: string, start: number, end: number, { notAfter, notBefore }: Rule): boolean {
  if (notAfter) {
    const before = text.slice(Math.max(0, start - WINDOW), start);
    if (notAfter.test(before.slice(lastStop(before)))) return false;
  }
  if (!notBefore) return true;
  const after = text.slice(end, end + WINDOW);
  const stop = SENTENCE_END.exec(after)?.index ?? after.length;
  return !notBefore.test(after.slice(0, stop));
}

const lastStop = (before: string): number => {
  const match = SENTENCE_START.exec(before);
  return match ? match.index + match[0].length : 0;
};

const CLAUSE_END = /[,;:–—()«»“”]|[.!?…](?=\s|$)|[\n\r]/;
const CLAUSE_START = /[,;:–—()«»“”\n\r][^,;:–—()«»“”\n\r]*$/;

function scopeOf(text: string, start: number, end: number, { reach }: Rule): Range {
  if (reach === "sentence") return { start: 0, end: text.length };
  if (reach === "after") return { start: end, end: text.length };
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const after = text.slice(end, end + WINDOW);
  const open = CLAUSE_START.exec(before);
  return {
    start: open ? start - (before.length - open.index - 1) : start - before.length,
    end: end + (CLAUSE_END.exec(after)?.index ?? after.length),
  };
}

const STRENGTH: readonly Level[] = ["attributed", "alleged", "denied"];

/**
 * The hedge that governs `clause` (a claim's range) within its sentence: denied over alleged over attributed, then the nearest;
 * null for none.
 */
export function hedgeOn(hedges: readonly Hedge[], sentence: Range, clause: Range): Hedge | null {
  let best: Hedge | null = null;
  for (let at = lowerBound(hedges, ({ start }) => start >= sentence.start); at < hedges.length; at++) {
    const hedge = hedges[at];
    if (!hedge || hedge.start >= sentence.end) break;
    if (!within(hedge, sentence) || !governs(hedge, clause)) continue;
    if (!best || rank(hedge, clause) > rank(best, clause)) best = hedge;
  }
  return best;
}

const governs = (hedge: Hedge, clause: Range): boolean =>
  within(hedge, clause) ||
  within(clause, hedge.scope) ||
  (overlap(hedge, clause) && overlap(hedge.scope, clause));

/** Whole numbers are the level; what is nearer weighs more below that. */
const rank = (hedge: Hedge, clause: Range): number =>
  STRENGTH.indexOf(hedge.level) + 1 / (2 + Math.max(0, hedge.start - clause.end, clause.start - hedge.end));
