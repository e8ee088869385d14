import { fold } from "./fold.ts";

/** A run of letters or of digits. */
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

const SEPARATOR = "[ \\u00a0\\u202f\\u2009.,'’]"; // what French and English put between groups of three digits
const WORD = new RegExp(
  // "Won't" is one word, and no winning; its apostrophe is dropped, as it often is in typing.
  `\\p{L}+n['’]t(?![\\p{L}\\p{N}])|` +
    // "COVID-19" and "covid19" are the same two words, "1 400", "1,400" and "1400" the same one.
    `\\p{N}{1,3}(?:${SEPARATOR}\\p{N}{3})+(?!\\p{N})|\\p{N}+|[\\p{L}\\p{M}]+`,
  "gu",
);

/** Cuts a text into words, in order; punctuation, apostrophes and hyphens part them and are dropped. */
export function words(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: raw, index }) => ({
    text: /^\p{N}/u.test(raw) ? raw.normalize("NFKC").replace(/\P{N}/gu, "") : fold(raw).replace("'", ""),
    raw,
    start: index,
    end: index + raw.length,
    glued: GLUE.test(text.slice(Math.max(0, index - 2), index)),
  })).filter(({ text: folded }) => folded !== "");
}

const GLUE = /[\p{L}\p{N}]['’‘ʼ′`´＇]$/u;
