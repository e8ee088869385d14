import type { Language } from "../../model/language.ts";
import { moneyBefore } from "./currency.ts";
import type { Found, Rule } from "./found.ts";
import { isNoNumber, isPostcode, isYearLike } from "./guard.ts";
import { moneyOf } from "./money.ts";
import { exact, halfAfter, type Numeral, numeralAt } from "./numeral.ts";
import { qualifierAfter, qualifierBefore } from "./qualifier.ts";
import type { Token } from "./tokens.ts";
import { type Unit, unitOf } from "./unit.ts";

/** A number with what it counts: "1400 utilisateurs", "12 %", "$5m". */
export const numbers: Rule = (text, tokens, at, language) => {
  const number = numeralAt(tokens, at, language);
  if (!number || isNoNumber(tokens, at, at + 1) || isPostcode(tokens, at)) return [];
  const front = moneyBefore(tokens, at);
  if (front) return [moneyOf(tokens, number, front.code, front.next)];
  const unit = unitOf(text, tokens, number, language);
  if (!unit || isYear(text, tokens, at, number, unit, language)) return [];
  return [counted(text, tokens, at, number, unit, language)];
};

function isYear(
  text: string,
  tokens: readonly Token[],
  at: number,
  number: Numeral,
  unit: Unit,
  language: Language,
): boolean {
  const bare = number.digits && number.factor === 1 && unit.kind === "counted";
  return bare && isYearLike(tokens, at, text) && !qualifierBefore(tokens, at, language);
}

function counted(
  text: string,
  tokens: readonly Token[],
  at: number,
  number: Numeral,
  unit: Unit,
  language: Language,
): Found {
  const inner = qualifierAfter(tokens, number.next, language)?.mod ?? (number.round ? "APPROX" : undefined);
  const sign = signBefore(tokens, at, unit);
  const minus = sign < at && tokens[sign]?.word !== "+";
  const half = halfAfter(tokens, unit.next, language); // "deux mètres et demi"
  const value =
    exact(number.value * unit.factor * whole(text, tokens, at, number, unit)) + (half > 0 ? 0.5 : 0);
  return {
    value: minus ? -value : value,
    ...(inner && { mod: inner }),
    unit: unit.unit,
    rule: unit.kind,
    start: sign,
    next: half || unit.next,
    end: half > 0 ? (tokens[half - 1]?.end ?? unit.end) : unit.end,
    sure: number.digits || number.value >= 10 || unit.kind !== "counted",
  };
}

/** 1000 where things that come whole are counted with the other language's mark: "6,678 cas", "610.473 votes". */
function whole(text: string, tokens: readonly Token[], at: number, number: Numeral, unit: Unit): number {
  const digits = text.slice(tokens[at]?.start, tokens[at]?.end);
  const one = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) && !Number.isInteger(number.value);
  const groups = /^[1-9]\d{0,2}\.000$/.test(digits) && number.value < 1000;
  return unit.kind === "counted" && number.factor === 1 && (one || groups) ? 1000 : 1;
}

/** The token of the minus or plus that a number carries; the number's own where it has none. */
function signBefore(tokens: readonly Token[], at: number, unit: Unit): number {
  const [sign, number] = [tokens[at - 1], tokens[at]];
  if (!sign || !number || number.breaks || unit.kind === "counted") return at;
  if (number.glued && /^[-−–+]$/.test(sign.word)) return at - 1;
  const degrees = /^(?:°|degr)/.test(unit.unit);
  return degrees && /^(?:moins|minus)$/.test(sign.word) ? at - 1 : at;
}
