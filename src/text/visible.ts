/** Letters that nobody sees, or that do something where they are printed. */

/** Controls, line separators, what turns letters round (Unicode UAX 9, 3.1), the byte order mark, halves of letters. */
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text as one line of a terminal or a log: what would hide or act there is written as JSON escapes it. */
export const visible = (text: string): string =>
  text.replace(HIDDEN, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** The text without such letters. */
export const withoutHidden = (text: string): string => text.replace(HIDDEN, "");

/** Halves of letters, which UTF-8 cannot hold, as the sign for a letter that was lost. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd");
