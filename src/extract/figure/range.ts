import type { Language } from "../../model/language.ts";
import { moneyBefore } from "./currency.ts";
import type { Found, Rule } from "./found.ts";
import { isNoNumber } from "./guard.ts";
import { moneyOf } from "./money.ts";
import { exact, type Numeral, numeralAt } from "./numeral.ts";
import { type Mod, qualifierBefore } from "./qualifier.ts";
import type { Token } from "./tokens.ts";
import { type Unit, unitAt, unitOf } from "./unit.ts";

/** The upper end of a range, as it follows the lower one. */
interface UpperEnd {
  readonly upper: Numeral;
  /** The first token of the upper number, its sign of money not counted. */
  readonly at: number;
  /** The first token of the whole: that of "entre", "de", "between", or the lower number's. */
  readonly start: number;
  /** Whether the two numbers are what something came from and went to. */
  readonly change: boolean;
  /** Of a qualifier between "entre" and the lower number. */
  readonly mod?: Mod;
}

const JOINS: Readonly<Record<Language, RegExp>> = { fr: /^(?:a|ou|et|[-–—])$/, en: /^(?:to|or|and|[-–—])$/ };
const AND = /^(?:et|and)$/;
const TO = /^(?:a|to)$/;
const BOTH: Readonly<Record<Language, string>> = { fr: "entre", en: "between" };
const FROM: Readonly<Record<Language, RegExp>> = { fr: /^(?:de|d')$/, en: /^from$/ };
/** Verbs and nouns of change, by their beginnings: "est passé de 12 à 15 %" is no range. Folded. */
const CHANGE: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:pass(?!ager)|mont[ea]|grimp|augment|hauss|baiss|chut|tomb|recul|progress|relev|abaiss|redui|ramen|diminu|bond|grandi|port[ea]|descend|revis|accroi|croi|rehauss|recu)/,
  en: /^(?:ris[ei]|rose|f[ae]ll|drop|gr[eo]w|increas|decreas|declin|cut|climb|jump|slip|went|go|gone|rais|reduc|lower|mov|shr[iau]nk|swell|soar|sl[i]d|down|up|widen|narrow|expand|chang|extend)/,
};
const REACH = 6; // tokens before the range where its verb of change may stand

/** The number that makes a range of the one at `at`; null where none follows. */
function upperEnd(
  text: string,
  tokens: readonly Token[],
  at: number,
  lower: Numeral,
  language: Language,
): UpperEnd | null {
  const own = ownUnit(text, tokens, lower, language);
  const join = own?.next ?? lower.next;
  const joint = tokens[join];
  if (!joint || joint.breaks || !JOINS[language].test(joint.word)) return null;
  const opener = moneyBefore(tokens, at)?.next ?? at;
  const inner = qualifierBefore(tokens, opener, language); // "between about 2,000 and 3,000"
  const both = (place: number): boolean => tokens[place - 1]?.word === BOTH[language];
  const mod = inner && both(inner.start) ? inner.mod : undefined;
  const lead = (mod && inner?.start) ?? opener;
  if (AND.test(joint.word) && !both(lead)) return null;
  const place = tokens[join + 1]?.kind === "sign" && moneyBefore(tokens, join + 2) ? join + 2 : join + 1;
  const upper = numeralAt(tokens, place, language);
  if (!upper || tokens[place]?.breaks) return null;
  if (/[-–—]/.test(joint.word) && joint.glued !== tokens[join + 1]?.glued) return null;
  const goes = TO.test(joint.word);
  const from = goes && FROM[language].test(tokens[lead - 1]?.word ?? "");
  const start = both(lead) || from ? lead - 1 : lead;
  const verb = tokens
    .slice(Math.max(0, start - REACH), start)
    .some(({ word }) => CHANGE[language].test(word));
  if (
    own &&
    unitAt(text, tokens, upper.next, { noun: upper.noun, single: false }, language)?.unit !== own.unit
  )
    return null;
  const change = goes && !both(lead) && (verb || upper.value <= lower.value);
  if (change && own) return null; // each is a figure for itself
  return { upper, at: place, start: change ? opener : start, change, ...(mod && { mod }) };
}

/** The unit that the lower end has for itself: "entre 10 % et 20 %". */
function ownUnit(text: string, tokens: readonly Token[], lower: Numeral, language: Language): Unit | null {
  const unit = unitAt(text, tokens, lower.next, { noun: lower.noun, single: false }, language);
  return unit && unit.factor === 1 ? unit : null;
}

/** The lower end's value where the upper end's millions are meant for both: "3 à 5 millions". */
function sharedScale(lower: Numeral, upper: Numeral, factor: number, language: Language): number {
  // French says "300 à 450 000" for 300 000 to 450 000.
  const thousands =
    language === "fr" && upper.digits && upper.factor * factor === 1 && upper.value % 1000 === 0;
  if (thousands && lower.digits && lower.factor === 1 && lower.value < upper.value / 1000)
    return lower.value * 1000;
  const both = upper.factor * factor;
  const alone = lower.factor === 1 && both >= 1000 && lower.value < upper.value / upper.factor;
  return alone ? lower.value * both : lower.value;
}

/** "de 3 à 5 millions", "entre 10 et 20 %", "$3–5m"; also a number that changed: "passé de 12 à 15 %". */
export const ranges: Rule = (text, tokens, at, language) => {
  const lower = numeralAt(tokens, at, language) ?? one(tokens, at, language);
  if (!lower || isNoNumber(tokens, at, at + 1)) return [];
  const end = upperEnd(text, tokens, at, lower, language);
  if (!end) return [];
  const { upper, at: place, start, change, mod } = end;
  const front = moneyBefore(tokens, at) ?? moneyBefore(tokens, place);
  const money = front && moneyOf(tokens, upper, front.code, start);
  const unit = money ? null : unitOf(text, tokens, upper, language);
  const whole = money ?? unit;
  if (!whole) return [];
  const factor = money ? exact((money.value ?? 1) / upper.value) : (unit?.factor ?? 1);
  const found = { unit: whole.unit, next: whole.next, end: whole.end, sure: true, ...(mod && { mod }) };
  const [value, to] = [exact(sharedScale(lower, upper, factor, language)), exact(upper.value * factor)];
  if (!change) return value < to ? [{ ...found, value, to, rule: "range", start }] : [];
  const first: Found = {
    ...found,
    next: lower.next,
    end: tokens[lower.next - 1]?.end ?? 0,
    value,
    rule: "change",
    start,
  };
  return [first, { ...found, value: to, rule: "change", start: moneyBefore(tokens, place)?.next ?? place }];
};

/** A bare "un" or "one", which is a number only before another: "une ou deux personnes". */
function one(tokens: readonly Token[], at: number, language: Language): Numeral | null {
  const fits = (language === "fr" ? /^une?$/ : /^one$/).test(tokens[at]?.word ?? "");
  return fits ? { value: 1, factor: 1, next: at + 1, digits: false, noun: false, round: false } : null;
}
