import type { Language } from "../../model/language.ts";
import type { Range } from "../../model/selector.ts";

/** Marks of one family pair with each other; a break ends a paragraph, and the last one the text. */
export type Family = "guillemet" | "curly" | "straight" | "single" | "break";

/** A quotation mark and the way it faces; "either" closes what is open, or else opens. */
export interface Mark extends Range {
  readonly family: Family;
  readonly side: "open" | "close" | "either";
}

const MARK = /[«»“”„‟"]|``|''|’’|‘‘|[‘’']|\n\s*/g;
const FAMILY: Readonly<Record<string, Family>> = {
  "«": "guillemet",
  "»": "guillemet",
  "“": "curly",
  "”": "curly",
  "„": "curly",
  "‟": "curly",
  "‘‘": "curly",
  "’’": "curly",
  '"': "straight",
  "``": "straight", // ``so'' of old wires
  "''": "straight",
};

// What may stand in front of an opening mark, and after a closing one.
const BEFORE = /^$|[\s([{«“‘'’"—–:/…-]/;
const AFTER = /^$|[\s.,;:!?)\]}»”’'"—–/…-]/;
const SHORTENED = /^(?:em|tis|twas|til|cause|cos|round|n|bout|\d0s)(?!\p{L})/iu; // 'em, '90s: an apostrophe

/** The quotation marks of a text, in order, and its paragraph breaks with the white space after them. */
export function marksOf(text: string, language: Language): readonly Mark[] {
  const found: Mark[] = [];
  for (const { 0: sign, index: start } of text.matchAll(MARK)) {
    const end = start + sign.length;
    const family = sign.startsWith("\n") ? "break" : (FAMILY[sign] ?? "single");
    const side = sideOf(text, { start, end }, sign, language);
    if (side) found.push({ start, end, family, side });
  }
  found.push({ start: text.length, end: text.length, family: "break", side: "either" });
  return found;
}

/** Which way a mark faces; null for an apostrophe, for feet and inches within a word. */
function sideOf(text: string, { start, end }: Range, sign: string, language: Language): Mark["side"] | null {
  if (sign.startsWith("\n")) return "either";
  if (sign === "«" || sign === "``" || sign === "„") return "open";
  if (sign === "»") return "close";
  const [left, right] = [text.charAt(start - 1), text.charAt(end)];
  const opens = BEFORE.test(left) && !/^$|[\s.,;:!?)\]}»”]/.test(right);
  const closes = AFTER.test(right) && !/^$|\s/.test(left);
  if (FAMILY[sign]) {
    if (opens !== closes) return opens ? "open" : "close";
    if (sign === "“" || sign === "‟" || sign === "‘‘") return "open";
    if (sign === "”" || sign === "’’") return "close";
    return isLetter(left) && isLetter(right) ? null : "either";
  }
  // A single mark is an apostrophe more often than not, but no French one follows white space.
  if (opens && sign !== "’" && isLetter(right))
    return language === "fr" ? "open" : SHORTENED.test(text.slice(end, end + 6)) ? null : "open";
  return closes && !opens && sign !== "‘" ? "close" : null;
}

const isLetter = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);
