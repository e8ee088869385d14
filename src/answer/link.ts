/** The address of an excerpt: its article with the words marked, as browsers that know text fragments show them. */
import type { Article } from "../model/article.ts";
import type { Range } from "../model/selector.ts";

const COUNTS = [4, 8, 16, 32]; // words at each end, or beside it: fewer are seldom the only such ones, more make no address

/**
 * The article's link with a text fragment that marks the excerpt; null where the article has none.
 *
 * Source: W3C WICG, Scroll to Text Fragment, 3.3 (`:~:text=[prefix-,]start[,end][,-suffix]`).
 */
export function fragmentLink({ url, text }: Pick<Article, "url" | "text">, range: Range): string | null {
  if (url === undefined) return null;
  const [address = ""] = url.split(":~:"); // a second directive would be part of the first
  const written = address.replace(/[\s<>"\\^`{|}]/g, encodeURIComponent); // they end an address in a platform's markup
  return `${written}${written.includes("#") ? "" : "#"}:~:text=${directiveOf(text, range)}`;
}

/** Words to look for; empty where there are none. */
interface Directive {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

/** The whole excerpt where it is short, else as many of its first and last words as find it and nothing else. */
function directiveOf(text: string, range: Range): string {
  const page = folded(text);
  const [from, to] = [range.start, range.end].map((unit) => folded(text.slice(0, unit)).length);
  const all = directives(text, range);
  const exact = all.find((one) => {
    const found = markedIn(page, one);
    return found?.start === from && found?.end === to;
  });
  const { prefix, start, end, suffix } = exact ?? (all[0] as Directive); // a twin says the same words
  return [
    ...(prefix === "" ? [] : [`${encoded(prefix)}-`]),
    encoded(start),
    ...(end === "" ? [] : [encoded(end)]),
    ...(suffix === "" ? [] : [`-${encoded(suffix)}`]),
  ].join(",");
}

/** From the shortest. What stands beside the excerpt is added last: a page may have other things there. */
function directives(text: string, { start, end }: Range): readonly Directive[] {
  // A browser looks for each of the four within one block, and a line is one.
  const lines = text.slice(start, end).split("\n").map(wordsOf);
  const [first = [], last = first] = [lines[0], lines.at(-1)];
  const before = wordsOf(text.slice(0, start).trimEnd().split("\n").at(-1) ?? "");
  const after = wordsOf(text.slice(end).trimStart().split("\n")[0] ?? "");
  const ends = COUNTS.map((count) =>
    lines.length === 1 && first.length <= 2 * count
      ? { start: first.join(" "), end: "" }
      : { start: first.slice(0, count).join(" "), end: last.slice(-count).join(" ") },
  );
  const beside = COUNTS.flatMap((count) => {
    const [prefix, suffix] = [before.slice(-count).join(" "), after.slice(0, count).join(" ")];
    return [
      { prefix, suffix: "" },
      { prefix: "", suffix },
      { prefix, suffix },
    ];
  });
  return [{ prefix: "", suffix: "" }, ...beside].flatMap((around) =>
    ends.map((words) => ({ ...around, ...words })),
  );
}

const wordsOf = (line: string): readonly string[] => line.split(/\s+/).filter((word) => word !== "");

/** What a browser marks in `page`, which is folded; null when it finds nothing. It looks for words, so it may find less than this. */
function markedIn(page: string, directive: Directive): Range | null {
  const [prefix, start, end, suffix] = [
    directive.prefix,
    directive.start,
    directive.end,
    directive.suffix,
  ].map(folded) as [string, string, string, string];
  const opening = prefix === "" ? start : `${prefix} ${start}`;
  const closing = suffix === "" ? end : `${end} ${suffix}`;
  for (let at = page.indexOf(opening); at !== -1; at = page.indexOf(opening, at + 1)) {
    const from = at + opening.length - start.length;
    const to = from + start.length;
    if (end === "") {
      if (suffix === "" || page.startsWith(suffix, to + 1)) return { start: from, end: to };
      continue;
    }
    const closed = page.indexOf(closing, to);
    return closed === -1 ? null : { start: from, end: closed + end.length };
  }
  return null;
}

/** As a browser compares: without regard to capitals, accents and how much white space there is. */
const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ");

/** `-`, `,` and `&` part the directive, so they are written as percent too. */
const encoded = (words: string): string =>
  encodeURIComponent(words.replace(/[\ud800-\udfff]/gu, "\ufffd")).replace(
    /[-!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
