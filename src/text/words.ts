import { fold } from "./fold.ts";

/** A run of letters or of digits, or a sign that changes a number. */
export interface Word {
  /** Folded: compare with this. */
  readonly text: string;
  /** As written: show this. */
  readonly raw: string;
  /** Half-open, in UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  /** Whether only an apostrophe parts it from the word before. */
  readonly glued: boolean;
}

const SEPARATOR = "[ \\u00a0\\u202f\\u2009,'’]"; // between groups of three digits; "3.141" is another number

/** In the order in which they are tried. */
const WORD = new RegExp(
  [
    "\\p{L}+n['’]t(?![\\p{L}\\p{N}])", // "won't" is one word, and no winning
    `\\p{Nd}{1,3}(?:${SEPARATOR}\\p{Nd}{3})+(?!\\p{Nd})`, // "1 400" and "1,400" are "1400"
    "\\p{Nd}+", // "COVID-19" and "covid19" are the same two words
    "[\\p{Nl}\\p{No}]", // "½" is no "12"
    "[\\p{L}\\p{M}]+",
    "[\\p{Sc}%‰°]", // "$700" is no "700"
    "(?<![\\p{L}\\p{N}])[-−+](?=\\p{Nd})", // nor is "-700"
  ].join("|"),
  "gu",
);

/** Cuts a text into words, in order; punctuation, apostrophes and hyphens part them and are dropped. */
export function words(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: raw, index }) => ({
    text: /^\p{Nd}/u.test(raw) ? raw.normalize("NFKC").replace(/\P{Nd}/gu, "") : fold(raw).replace("'", ""),
    raw,
    start: index,
    end: index + raw.length,
    glued: index > 1 && APOSTROPHES.includes(text[index - 1] as string) && isLetter(text, index - 2),
  })).filter(({ text: folded }) => folded !== "");
}

const APOSTROPHES = "'’‘ʼ′`´＇";

const isLetter = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 1), at + 1));

/** Whether a word is written with a capital. */
export const isCapital = (raw: string): boolean => /^\p{Lu}/u.test(raw);
