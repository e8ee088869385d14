/** A citation in Markdown: CommonMark 0.31, and the tables and links of GitHub's. */
import { labelled, sourceName, wording } from "../answer/wording.ts";
import type { Cited } from "./cited.ts";
import { READ, told } from "./told.ts";

/** A block quotation of the exact words, then all that belongs to them, and the source with its links. */
export function toMarkdown(cited: Cited): string {
  const { address, article, excerpt, language } = cited;
  const { [language]: own } = excerpt;
  const { notes } = told(cited, language);
  const line = (label: string, text: string, url: string | null) =>
    labelled({ label, text: url === null ? escaped(text) : link(text, url) }, language);
  const under = [
    ...notes.map(escaped),
    line(wording.source[language], sourceName(own, language), article.url ?? null),
    ...(address === null ? [] : [line(READ[language], address, address)]),
  ];
  return `${quote(own.verbatim)}\n\n${under.join(BREAK)}\n`;
}

const BREAK = "\\\n";

const quote = (words: string): string => `> ${escaped(words).replaceAll("\n", "\n> ")}`;

/** What opens markup anywhere: emphasis, code, links, HTML, entities, tables, sums, and what is made a link by itself. */
const ANYWHERE = /[\\`*_~|<>[\]&@#$]|:(?=\S)|(?<=www)\./gi;
/** What opens a heading, a list, or underlines the line before as a heading. */
const AT_START = /^(?:[-+=:]|\d+(?=[.)]))/gm;
/** White space that would be taken off a line, or end it. */
const EDGES = /^[^\S\n]+|[^\S\n]+$|\n+(?![\s\S])|[\t\r\f\v]/gm;

/** A sign that no reader takes for anything else. */
const reference = (sign: string): string => `&#${sign.codePointAt(0)};`;

/** Text that is read as it stands; its line ends are hard breaks. */
const escaped = (text: string): string =>
  text
    .replace(ANYWHERE, "\\$&")
    .replace(AT_START, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`))
    .replace(EDGES, (space) => [...space].map(reference).join(""))
    .replaceAll("\n", BREAK);

/** Some readers take an escaped bracket for the end of a link's text, and `\&lt;` in its address for `<`. */
const link = (text: string, url: string): string => {
  const inner = escaped(text).replace(/\\([[\]])/g, (_, bracket: string) => reference(bracket));
  return `[${inner}](<${url.replace(/[\s<>\\]/gu, encodeURIComponent).replaceAll("&", "&amp;")}>)`;
};
