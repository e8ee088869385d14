import type { Language } from "../../model/language.ts";
import type { Range } from "../../model/selector.ts";
import { fold } from "../../text/fold.ts";

/** A word, a number in digits or one sign of a text. */
export interface Token extends Range {
  /** Folded; a French elided word keeps its apostrophe: "d'". */
  readonly word: string;
  readonly kind: "word" | "number" | "sign";
  /** What the digits say; null for a word or a sign. */
  readonly value: number | null;
  /** Whether it stands right after the token before, with nothing between. */
  readonly glued: boolean;
  /** Whether a line break parts it from the token before. */
  readonly breaks: boolean;
  /** Whether it starts with a capital. */
  readonly capital: boolean;
}

const SPACE = " \\u00a0\\u202f\\u2009";
const FRACTION = "½¼¾";
const FRACTIONS: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75 };

/** One kind of space or mark parts all the thousands of one number: the back reference. */
const NUMBER: Readonly<Record<Language, string>> = {
  fr: `(\\d{1,3}([${SPACE}.'’])\\d{3}(?:\\2\\d{3})*(?!\\d)(?:,\\d+)?|\\d{1,3}(?:,\\d{3}){2,}(?!\\d)|\\d+(?:[.,]\\d+)?[${FRACTION}]?)`,
  en: `(\\d{1,3}([${SPACE}'’,])\\d{3}(?:\\2\\d{3})*(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?[${FRACTION}]?)`,
};
const WORD: Readonly<Record<Language, string>> = {
  fr: "[\\p{L}\\p{M}]+(?:['’](?=\\p{L}))?",
  en: "[\\p{L}\\p{M}]+(?:['’]\\p{L}{1,2}(?!\\p{L}))?", // "don't", "Ireland's"
};
const PATTERNS: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(`${NUMBER.fr}|${WORD.fr}|[^\\s\\p{L}\\d]`, "gu"),
  en: new RegExp(`${NUMBER.en}|${WORD.en}|[^\\s\\p{L}\\d]`, "gu"),
};

/** The word of what another tagger has taken: no letter, no sign of any rule. */
export const TAKEN = "\u0000";

const LONGEST = 24; // code units: more digits than this are no number that anybody counts with
const BREAK = /[\n\r\u2028\u2029]/;

/** Cuts a text into words, numbers and signs, in order; what lies within `taken` (sorted) is one sign. */
export function tokensOf(text: string, language: Language, taken: readonly Range[]): readonly Token[] {
  const tokens: Token[] = [];
  let [last, place, blocked] = [0, 0, 0];
  for (const match of text.matchAll(PATTERNS[language])) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    for (let range = taken[place]; range && range.start < end; range = taken[++place]) {
      tokens.push({
        ...range,
        word: TAKEN,
        kind: "sign",
        value: null,
        glued: false,
        breaks: false,
        capital: false,
      });
      blocked = Math.max(blocked, range.end);
    }
    if (start < blocked) {
      last = end;
      continue;
    }
    const digits = match[1] !== undefined;
    const first = raw.charCodeAt(0);
    const isWord = !digits && (first > 127 ? /^\p{L}/u.test(raw) : /^[A-Za-z]/.test(raw));
    tokens.push({
      start,
      end,
      word: digits ? raw : isWord ? fold(raw) : raw,
      kind: digits ? "number" : isWord ? "word" : "sign",
      value: digits ? readDigits(raw, language) : null,
      glued: start === last && start > 0,
      breaks: start > last && (start > last + 1 || text[last] !== " ") && BREAK.test(text.slice(last, start)),
      capital: isWord && (first > 127 ? /^\p{Lu}/u.test(raw) : first < 91),
    });
    last = end;
  }
  return tokens;
}

/** "1 400" and "1.400" are 1400 in French, "1,400" in English; a French comma is the decimal one. */
function readDigits(raw: string, language: Language): number | null {
  if (raw.length > LONGEST) return null;
  const half = FRACTIONS[raw.at(-1) ?? ""];
  if (half !== undefined) return Number(raw.slice(0, -1)) + half;
  const plain = raw.replace(/[\s'’]/g, "");
  if (language === "en") return Number(plain.replaceAll(",", ""));
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(plain))
    return Number(plain.replaceAll(".", "").replace(",", "."));
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(plain)) return Number(plain.replaceAll(",", ""));
  if (/^[1-9]\d{0,2},\d00$/.test(plain)) return Number(plain.replace(",", "")); // a decimal keeps no noughts at its end
  return Number(plain.replace(",", "."));
}
