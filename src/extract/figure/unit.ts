import type { Language } from "../../model/language.ts";
import { type Count, countedAt } from "./counted.ts";
import { factorOf, moneyAfter } from "./currency.ts";
import { symbolEnd } from "./measure.ts";
import type { Numeral } from "./numeral.ts";
import { percentEnd } from "./percent.ts";
import { qualifierAfter } from "./qualifier.ts";
import type { Token } from "./tokens.ts";

/** What a number counts, and where it ends. */
export interface Unit {
  /** As printed; "%" for percent, the ISO 4217 code for money. */
  readonly unit: string;
  readonly kind: "percent" | "money" | "measured" | "counted";
  /** What letters of the unit multiply the number by: 1e6 in "M€". */
  readonly factor: number;
  /** Code units. */
  readonly end: number;
  /** The token after it. */
  readonly next: number;
}

const OF = new Set(["de", "d'", "of"]);

/** The unit that starts at a token, right after the number; null where the number counts nothing. */
export function unitAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  count: Count,
  language: Language,
): Unit | null {
  const first = tokens[at];
  if (!first || first.breaks) return null;
  const endOf = (next: number): number => tokens[next - 1]?.end ?? 0;
  if (first.word === "percentage" && /^points?$/.test(tokens[at + 1]?.word ?? "")) {
    const end = endOf(at + 2);
    return { unit: text.slice(first.start, end), kind: "measured", factor: 1, end, next: at + 2 };
  }
  const percent = count.noun ? 0 : percentEnd(tokens, at);
  if (percent > 0) {
    const points = /^points?$/.test(tokens[percent]?.word ?? "") && language === "en";
    const [next, unit] = points ? [percent + 1, text.slice(first.start, endOf(percent + 1))] : [percent, "%"];
    return { unit, kind: points ? "measured" : "percent", factor: 1, end: endOf(next), next };
  }
  const money = moneyAfter(tokens, count.noun && OF.has(first.word) ? at + 1 : at);
  if (money) {
    const { code: unit, factor, next } = money;
    return { unit, kind: "money", factor, end: endOf(next), next };
  }
  // "3m people", "5bn tonnes": in English a glued letter before a noun multiplies.
  const factor = language === "en" && first.glued ? factorOf(first.word) : 1;
  const scaled = factor > 1 ? countedAt(text, tokens, at + 1, count, language) : null;
  const counted = scaled ?? countedAt(text, tokens, at, count, language);
  // Of what else is glued to a number only a symbol of measure counts: "70km/h", but not "35e victoire".
  if (!counted || (!scaled && first.glued && symbolEnd(text, tokens, at) === 0)) return null;
  const { start, end, next, measure } = counted;
  return {
    unit: text.slice(start, end),
    kind: measure ? "measured" : "counted",
    factor: scaled ? factor : 1,
    end,
    next,
  };
}

const DETERMINER = /^(?:the|these|those|its|his|her|their|our)$/;

/** The unit of a number, also where "or more" stands between them: "five or more people". */
export function unitOf(
  text: string,
  tokens: readonly Token[],
  number: Numeral,
  language: Language,
): Unit | null {
  const at = qualifierAfter(tokens, number.next, language)?.next ?? number.next;
  const plain = unitAt(text, tokens, at, { noun: false, single: number.value < 2 }, language);
  if (plain) return plain;
  // "20 of those posts": a determiner shows that it is the posts that are counted.
  const noun = number.noun || (language === "en" && DETERMINER.test(tokens[at + 1]?.word ?? ""));
  return noun ? unitAt(text, tokens, at, { noun, single: false }, language) : null;
}
