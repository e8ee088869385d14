/**
 * A citation for LaTeX, in UTF-8: accents stay letters, as biber and every BibTeX of today read them.
 *
 * Source: btxdoc (Patashnik 1988); The biblatex Package, 2.1.1 `@misc`, 2.2.2, 2.2.5 (`annote` is `annotation`).
 */
import type { Said } from "../answer/typography.ts";
import { dateIn } from "../answer/wording.ts";
import { dateParts } from "./calendar.ts";
import { type Cited, keyOf } from "./cited.ts";
import { inOneLine, told } from "./told.ts";

/** One entry, `@misc`, which classic styles and biblatex both know. `annote` has the exact words. */
export function toBibtex(cited: Cited): string {
  const { article, excerpt, language } = cited;
  const { title, publisher, author, url } = article;
  const note = noteOf(cited);
  const fields = [
    ["title", `{${escaped(title)}}`], // the second pair keeps capitals
    ["author", author === undefined ? null : `{${escaped(author)}}`], // … and a name in one piece
    ["howpublished", escaped(publisher)],
    ...datedIn(cited),
    ["url", url === undefined ? null : bare(url)],
    ["language", BABEL[article.language] ?? article.language],
    ["note", note === null ? null : escaped(note)],
    ["annote", escaped(excerpt[language].verbatim)],
  ] as const;
  const lines = fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `  ${name} = ${name === "month" ? value : `{${value}}`},\n`);
  return `@misc{${keyOf(cited)},\n${lines.join("")}}\n`;
}

const BABEL: Readonly<Record<string, string>> = { en: "english", fr: "french" };
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" "); // macros of every style

/** The year stands in square brackets where the article does not print it, as catalogues do. */
function datedIn({ article, language }: Cited): readonly (readonly ["year" | "month" | "day", string])[] {
  const { value, inferred } = article.published;
  const parts = dateParts(article);
  const [year, month, day] = parts?.length === 1 ? (parts[0] ?? []) : [];
  const told = year === undefined ? escaped(dateIn(value, language)) : String(year).padStart(4, "0");
  return [
    ["year", inferred ? `[${told}]` : told],
    ...(month === undefined ? [] : [["month", MONTHS[month - 1] ?? ""] as const]),
    ...(day === undefined ? [] : [["day", String(day)] as const]),
  ];
}

const INFERRED: Said = { en: "Publication date inferred", fr: "Date de publication déduite" };

/** What a bibliography prints: all that is said of the words but the source, which is the entry. */
function noteOf(cited: Cited): string | null {
  const { notes, read } = told(cited, cited.language);
  const inferred = cited.article.published.inferred ? INFERRED[cited.language] : null;
  const note = inOneLine([inferred, ...notes, read]);
  return note === "" ? null : note;
}

/** Signs that TeX prints by name only. Braces stay in pairs so, which is all that BibTeX looks at. */
const NAMES: Readonly<Record<string, string>> = {
  "\\": "textbackslash",
  "{": "textbraceleft",
  "}": "textbraceright",
  "~": "textasciitilde",
  "^": "textasciicircum",
  "`": "textasciigrave",
  "<": "textless",
  ">": "textgreater",
  "|": "textbar",
  "\n": "newline", // a line end is a space to BibTeX, and several spaces are one
};
/** Those, those that take a backslash, and the second of two that TeX would draw as one. */
const SIGNS = /[\\{}~^`<>|\n]|[&%$#_]|(?<=\s) |(?<=-)-|(?<=')'|(?<=,),/g;

const escaped = (text: string): string =>
  text.replace(SIGNS, (sign) => {
    const name = NAMES[sign];
    if (name !== undefined) return `\\${name}{}`;
    return /[-',]/.test(sign) ? `{}${sign}` : `\\${sign}`;
  });

/** An address is read as it stands, but for what would end it or its field. */
const bare = (url: string): string => url.replace(/[\s{}\\"<>^`|]/gu, encodeURIComponent);
