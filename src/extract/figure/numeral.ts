import type { Language } from "../../model/language.ts";
import { SCALES, WORDS } from "./numeral-words.ts";
import { percentEnd } from "./percent.ts";
import type { Token } from "./tokens.ts";

/** A number as it stands in the text, in digits or in words. */
export interface Numeral {
  readonly value: number;
  /** What millions, dozens and so on have multiplied it by; 1 for none. */
  readonly factor: number;
  /** The token after it. */
  readonly next: number;
  /** Whether it is written in digits. */
  readonly digits: boolean;
  /** Whether it ends in a noun that takes "de" (million, milliard, dizaine). */
  readonly noun: boolean;
  /** Whether its last word rounds: "une vingtaine". */
  readonly round: boolean;
}

/** Reads the number that begins at a token; null where none does. A bare "un", "a" or "one" is none. */
export function numeralAt(tokens: readonly Token[], at: number, language: Language): Numeral | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "number") {
    if (token.value === null || !Number.isFinite(token.value)) return null;
    return scaled(
      tokens,
      { value: token.value, factor: 1, next: at + 1, digits: true, noun: false, round: false },
      language,
    );
  }
  if (token.kind !== "word") return null;
  const spelt = (language === "fr" ? speltFrench : speltEnglish)(tokens, at);
  return spelt && scaled(tokens, spelt, language);
}

/** The token after an optional hyphen, where the next word of a number may stand; -1 across a line. */
function joint(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const next = token?.word === "-" && token.glued && tokens[at + 1]?.glued ? at + 1 : at;
  return tokens[next]?.kind === "word" && !tokens[next].breaks ? next : -1;
}

/** Cent may follow 2 to 9, mille what is below 1000, and neither a number that already has its like. */
function speltFrench(tokens: readonly Token[], at: number): Numeral | null {
  const { fr } = WORDS;
  let [thousands, rest, last, next] = [0, 0, 0, at];
  for (let place = at; place !== -1; place = joint(tokens, next)) {
    let here = place;
    if (last >= 20 && last <= 70 && tokens[here]?.word === "et") {
      const one = joint(tokens, here + 1);
      const value = fr.get(tokens[one]?.word ?? "");
      if (one === -1 || (value !== 1 && value !== 11)) break;
      here = one;
    }
    const value = fr.get(tokens[here]?.word ?? "");
    if (value === undefined) break;
    const open = rest % 100;
    if (value === 1000) {
      if (thousands > 0) break;
      [thousands, rest] = [Math.max(1, rest) * 1000, 0];
    } else if (value === 100) {
      if (rest === 1 || rest > 19) break;
      rest = Math.max(1, rest) * 100;
    } else if (value === 20 && open === 4 && last === 4) rest += 76;
    else if (value >= 20) {
      if (open !== 0) break;
      rest += value;
    } else if (value >= 10) {
      if (open !== 0 && open !== 60 && open !== 80) break; // soixante-dix, quatre-vingt-dix
      rest += value;
    } else {
      if (open % 10 !== 0 || (last === 10 && value < 7)) break; // dix-sept, but no "dix-six"
      rest += value;
    }
    [last, next] = [value, here + 1];
  }
  const value = thousands + rest;
  return next === at || (value === 1 && !goesOn(tokens, next, "fr"))
    ? null
    : { value, factor: 1, next, digits: false, noun: false, round: false };
}

/** "And" stands only after a hundred or a thousand, and only before what is below a hundred. */
function speltEnglish(tokens: readonly Token[], at: number): Numeral | null {
  const { en } = WORDS;
  let [thousands, rest, last, next] = [0, 0, 0, at];
  if (tokens[at]?.word === "a" || tokens[at]?.word === "an") {
    const after = tokens[at + 1];
    const value = en.get(after?.word ?? "");
    if (value === 100 || value === 1000) [rest, last, next] = [1, 1, at + 1];
    else if (after && startsScale(tokens, at + 1, "en"))
      return { value: 1, factor: 1, next: at + 1, digits: false, noun: false, round: false };
    else return null;
  }
  for (let place = next; place !== -1; place = joint(tokens, next)) {
    let here = place;
    if (last >= 100 && tokens[here]?.word === "and") {
      const below = joint(tokens, here + 1);
      if (below === -1 || (en.get(tokens[below]?.word ?? "") ?? 100) >= 100) break;
      here = below;
    }
    const value = en.get(tokens[here]?.word ?? "");
    const half = value === undefined && next > at ? halfAfter(tokens, here, "en") : 0; // "two and a half million"
    if (half > 0 && startsScale(tokens, half, "en"))
      return {
        value: thousands + rest + 0.5,
        factor: 1,
        next: half,
        digits: false,
        noun: false,
        round: false,
      };
    if (value === undefined) break;
    if (value === 1000) {
      if (thousands > 0 || rest === 0) break;
      [thousands, rest] = [rest * 1000, 0];
    } else if (value === 100) {
      if (rest === 0 || rest > 19) break;
      rest *= 100;
    } else if (value >= 10) {
      if (rest % 100 !== 0) break;
      rest += value;
    } else {
      if (rest % 10 !== 0 || rest % 100 === 10) break;
      rest += value;
    }
    [last, next] = [value, here + 1];
  }
  const value = thousands + rest;
  return next === at || value === 0 || (value === 1 && !goesOn(tokens, next, "en"))
    ? null
    : { value, factor: 1, next, digits: false, noun: false, round: false };
}

const startsScale = (tokens: readonly Token[], at: number, language: Language): boolean => {
  const place = joint(tokens, at);
  return place !== -1 && SCALES[language].has(tokens[place]?.word ?? "");
};

/** Whether "un" or "one" is a number here: "un million", "one percent". */
const goesOn = (tokens: readonly Token[], at: number, language: Language): boolean =>
  startsScale(tokens, at, language) || percentEnd(tokens, at) > 0;

const DE = new Set(["de", "d'"]);

/** Multiplies by the millions, dozens and so on that follow: "3,5 millions", "deux dizaines de milliers". */
function scaled(tokens: readonly Token[], start: Numeral, language: Language): Numeral {
  let [{ value, factor, next, noun, round }, last] = [start, 0];
  for (;;) {
    // "dizaines de milliers": the "de" between two scales is no part of what is counted.
    const place = joint(tokens, noun && DE.has(tokens[next]?.word ?? "") ? next + 1 : next);
    const scale = SCALES[language].get(tokens[place]?.word ?? "");
    if (!scale || scale.value <= last) break; // they rise: mille milliards, a hundred million
    value *= scale.value;
    factor *= scale.value;
    [next, noun, round, last] = [place + 1, scale.noun, round || scale.round, scale.value];
  }
  if (last === 0) return start;
  const whole = { value: exact(value), factor, next, digits: start.digits, noun, round };
  const half = halfAfter(tokens, next, language);
  if (half > 0) return { ...whole, value: value + last / 2, next: half };
  const rest = tokens[next]; // "2 millions 300 000 habitants"
  if (last >= 1000 && rest?.kind === "number" && !rest.breaks && (rest.value ?? last) < last)
    return { ...whole, value: value + (rest.value ?? 0), next: next + 1, noun: false };
  return whole;
}

/** Takes the noise of binary fractions off a product: 2.3 × 1e6 is no 2299999.9999999995. */
export const exact = (value: number): number => Number(value.toPrecision(15));

/** The token after "et demi", "and a half"; 0 where these do not stand. */
export function halfAfter(tokens: readonly Token[], at: number, language: Language): number {
  const words = [0, 1, 2].map((step) => tokens[at + step]?.word ?? "");
  if (language === "fr") return words[0] === "et" && /^demie?$/.test(words[1] ?? "") ? at + 2 : 0;
  return words[0] === "and" && words[1] === "a" && words[2] === "half" ? at + 3 : 0;
}
