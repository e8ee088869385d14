import type { Language } from "../../model/language.ts";
import type { Rule } from "./found.ts";
import { isFrenchGrammar } from "./grammar-fr.ts";
import { isNoNumber } from "./guard.ts";
import { type Numeral, numeralAt } from "./numeral.ts";
import { SCALES, WORDS } from "./numeral-words.ts";
import type { Token } from "./tokens.ts";
import { unitAt } from "./unit.ts";

/** A part of a whole, 0 to 1: "deux tiers de", "half of", "un sur cinq". */
interface Fraction {
  readonly value: number;
  /** The token after it: where the unit stands. */
  readonly next: number;
  /** Whether "de" or "of" comes before the unit. */
  readonly noun: boolean;
  /** Where the unit stands within, "un Français sur cinq", in tokens, half-open; null when it comes after. */
  readonly inside: readonly [start: number, next: number] | null;
}

const PARTS: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  fr: new Map(
    [
      ["tiers", 3],
      ["quart", 4],
      ["quarts", 4],
      ["cinquieme", 5],
      ["sixieme", 6],
      ["septieme", 7],
      ["huitieme", 8],
      ["neuvieme", 9],
      ["dixieme", 10],
      ["centieme", 100],
      ["millieme", 1000],
    ].flatMap(([word, value]): [string, number][] => [
      [`${word}`, Number(value)],
      [`${word}s`, Number(value)],
    ]),
  ),
  en: new Map(
    [
      ["third", 3],
      ["quarter", 4],
      ["fourth", 4],
      ["fifth", 5],
      ["sixth", 6],
      ["seventh", 7],
      ["eighth", 8],
      ["ninth", 9],
      ["tenth", 10],
      ["hundredth", 100],
    ].flatMap(([word, value]): [string, number][] => [
      [`${word}`, Number(value)],
      [`${word}s`, Number(value)],
    ]),
  ),
};
const OF = /^(?:de|d'|du|des|of)$/;

/** The fraction that starts at a token; null where none does. */
function fractionAt(tokens: readonly Token[], at: number, language: Language): Fraction | null {
  return half(tokens, at, language) ?? part(tokens, at, language) ?? outOf(tokens, at, language);
}

/** "la moitié de", "half of", "half the". */
function half(tokens: readonly Token[], at: number, language: Language): Fraction | null {
  const [first, second] = [tokens[at]?.word, tokens[at + 1]?.word ?? ""];
  if (language === "fr") {
    const fits = first === "la" && second === "moitie" && OF.test(tokens[at + 2]?.word ?? "");
    return fits ? { value: 0.5, next: at + 2, noun: true, inside: null } : null;
  }
  if (first === "a" && second === "half" && tokens[at + 2]?.word === "of")
    return { value: 0.5, next: at + 2, noun: true, inside: null };
  if (first !== "half") return null;
  if (second === "of") return { value: 0.5, next: at + 1, noun: true, inside: null };
  return /^(?:the|its|his|her|their|our|all)$/.test(second)
    ? { value: 0.5, next: at + 2, noun: false, inside: null }
    : null;
}

/** "deux tiers de", "a quarter of": without what it is a part of, a third is somebody and a quarter a district. */
function part(tokens: readonly Token[], at: number, language: Language): Fraction | null {
  const top =
    tokens[at]?.value ?? (tokens[at]?.word === "a" ? 1 : WORDS[language].get(tokens[at]?.word ?? ""));
  if (top === undefined || top > 99) return null;
  const place = tokens[at + 1]?.word === "-" ? at + 2 : at + 1;
  const bottom = PARTS[language].get(tokens[place]?.word ?? "");
  if (!bottom || top >= bottom || !OF.test(tokens[place + 1]?.word ?? "")) return null;
  if (tokens[place + 2]?.word === "finale") return null;
  const whole = /^(?:a|one)$/.test(tokens[place + 2]?.word ?? "") ? place + 3 : place + 2;
  const scale = SCALES[language].get(tokens[whole]?.word ?? ""); // "a quarter of a million people"
  if (scale) return { value: (top * scale.value) / bottom, next: whole + 1, noun: scale.noun, inside: null };
  return { value: top / bottom, next: place + 1, noun: true, inside: null };
}

const BOTTOMS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000, 10_000, 100_000]);

/** "un Français sur cinq", "one in five Americans", "9 out of 10 users". */
function outOf(tokens: readonly Token[], at: number, language: Language): Fraction | null {
  const top: Pick<Numeral, "value" | "next"> | null = /^(?:un|une|one)$/.test(tokens[at]?.word ?? "")
    ? { value: 1, next: at + 1 }
    : numeralAt(tokens, at, language);
  if (!top || top.value > 99) return null;
  const over = language === "fr" ? overFrench(tokens, top.next) : overEnglish(tokens, top.next);
  const bottom = over && numeralAt(tokens, over, language);
  if (!over || !bottom || bottom.value <= top.value || !BOTTOMS.has(bottom.value)) return null;
  if (top.value === 1 && tokens[top.next]?.word === "of") return null; // "one of ten districts" is one of them
  if (top.value > 1 && bottom.value < 10 && language === "en") return null; // "two in six months"
  const [start, end] = [top.next, over - 1];
  const inside = language === "fr" && start < end ? ([start, end] as const) : null;
  return { value: top.value / bottom.value, next: bottom.next, noun: false, inside };
}

/** The token after "sur", with at most three words before it: "un jeune Français sur"; 0 where it does not stand. */
function overFrench(tokens: readonly Token[], at: number): number {
  for (let place = at; place < at + 4; place++) {
    const token = tokens[place];
    if (token?.kind !== "word" || token.breaks) return 0;
    if (token.word === "sur") return place + 1;
    if (isFrenchGrammar(token.word)) return 0;
  }
  return 0;
}

function overEnglish(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word === "in") return at + 1;
  if (tokens[at]?.word === "of" && /^(?:10|100|ten|hundred)$/.test(tokens[at + 1]?.word ?? "")) return at + 1;
  return tokens[at]?.word === "out" && tokens[at + 1]?.word === "of" ? at + 2 : 0;
}

/** A part of a whole, 0 to 1, with what it is a part of. */
export const fractions: Rule = (text, tokens, at, language) => {
  const fraction = fractionAt(tokens, at, language);
  if (!fraction || isNoNumber(tokens, at, at + 1)) return [];
  const { value, next, noun, inside } = fraction;
  const found = { value, rule: "fraction", start: at, sure: true };
  if (inside) {
    const unit = text.slice(tokens[inside[0]]?.start, tokens[inside[1] - 1]?.end);
    return [{ ...found, unit, next, end: tokens[next - 1]?.end ?? 0 }];
  }
  const unit = unitAt(text, tokens, next, { noun, single: true }, language);
  return unit ? [{ ...found, unit: unit.unit, next: unit.next, end: unit.end }] : [];
};
