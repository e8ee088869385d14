import type { Language } from "../../model/language.ts";
import { countedEnglish } from "./counted-en.ts";
import { countedFrench } from "./counted-fr.ts";
import { isMeasure, symbolEnd } from "./measure.ts";
import { TAKEN, type Token } from "./tokens.ts";

/** What is counted: the code units of the noun group as printed, and the token after it. */
export interface Counted {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** Whether it measures, so that the number need not be whole. */
  readonly measure: boolean;
}

/** How the number stands before what it counts. */
export interface Count {
  /** Whether "de" parts the two: "un millier de personnes". */
  readonly noun: boolean;
  /** Whether one thing or less is counted, so that the noun may be singular. */
  readonly single: boolean;
}

/** The noun group that a number counts, from the token after the number; null where there is none. */
export function countedAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  count: Count,
  language: Language,
): Counted | null {
  const first = tokens[at];
  if (!first || first.breaks) return null;
  const from = count.noun && /^(?:de|of)$/.test(first.word) ? at + 1 : at; // "millions de kg"
  const symbol = symbolEnd(text, tokens, from);
  if (symbol > 0) {
    let next = from;
    for (; (tokens[next]?.start ?? symbol) < symbol; next++) if (tokens[next]?.word === TAKEN) return null;
    return { start: tokens[from]?.start ?? 0, end: symbol, next, measure: true };
  }
  const span = (language === "fr" ? countedFrench : countedEnglish)(tokens, at, count);
  if (!span) return null;
  const [start, next] = span;
  const measure = tokens.slice(start, next).some(({ word }) => isMeasure(word));
  return { start: tokens[start]?.start ?? 0, end: tokens[next - 1]?.end ?? 0, next, measure };
}
