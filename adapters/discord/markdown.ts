/** Discord's markdown: text as it must be written so that it is read as it stands. */

/** What opens markup anywhere: emphasis, code, spoilers, links, mentions, dates, emoji, and what is made a link by itself. */
const ANYWHERE = /[\\`*_~|<>[\]()@:]/g;
/** What opens a heading, a list, a quotation or small print at the beginning of a line. */
const AT_START = /^([^\S\n\r\u2028\u2029]*)(#|-|\+|\d+(?=[.)]))/gm; // of one line: a run of line ends is looked at once

/**
 * Escapes text for a place where Discord reads markdown; it grows, so measure what comes out.
 *
 * discord.js's `escapeMarkdown` leaves headings, lists, quotations, mentions, dates, emoji and links alive.
 */
export const escaped = (text: string): string =>
  text
    .replace(ANYWHERE, "\\$&")
    .replace(AT_START, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    );

/** What `escaped` was made from: a backslash hides itself before any sign. */
export const unescaped = (text: string): string => text.replace(/\\([^0-9A-Za-z\s])/g, "$1");

/** A block of text to be copied; null where its own backticks would end it. */
export const codeBlock = (text: string): string | null =>
  text.includes("```") || text.endsWith("`") ? null : `\`\`\`text\n${text}\n\`\`\``;
