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

/**
 * From the shortest. What stands beside the excerpt is added last, since a page may have other things there; but where the excerpt
 * begins or ends within a word, browsers look for it only beside the rest of that word.
 */
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
  const [isOpen, isCut] = [isWithinWord(text, start), isWithinWord(text, end)];
  return [{ prefix: "", suffix: "" }, ...beside]
    .filter(({ prefix, suffix }) => !(isOpen && prefix === "") && !(isCut && suffix === ""))
    .flatMap((around) => ends.map((words) => ({ ...around, ...words })));
}

/** Words as white space parts them that a page shows as one space; NBSP is shown as it is, and kept within a word. */
const wordsOf = (line: string): readonly string[] =>
  line
    .trim()
    .split(/[ \t\f\r\v]+/)
    .filter((word) => word !== "");

const WORDS = new Intl.Segmenter("fr", { granularity: "word" }); // the same in every language that we read
const NEAR = 64; // code units on each side: longer words than that have no boundary worth the reading

/** Whether a place has letters of one word on both sides, as browsers tell words: `l’affaire` is one (Unicode, UAX #29). */
function isWithinWord(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return false;
  const from = Math.max(0, at - NEAR);
  const near = WORDS.segment(text.slice(from, at + NEAR)).containing(at - from);
  return near !== undefined && near.isWordLike === true && near.index < at - from;
}

/** What a browser marks in `page`, which is folded; null when it finds nothing. It looks for words, so it may find less than this. */
function markedIn(page: string, directive: Directive): Range | null {
  const [prefix, start, end, suffix] = [
    directive.prefix,
    directive.start,
    directive.end,
    directive.suffix,
  ].map(folded) as [string, string, string, string];
  // Between a term and what must stand beside it there may be a space or none.
  const past = (at: number): number => (page[at] === " " ? at + 1 : at);
  const isBeside = (at: number): boolean => suffix === "" || page.startsWith(suffix, past(at));
  const first = prefix === "" ? start : prefix;
  for (let at = page.indexOf(first); at !== -1; at = page.indexOf(first, at + 1)) {
    const from = prefix === "" ? at : past(at + prefix.length);
    if (!page.startsWith(start, from)) continue;
    let to = from + start.length;
    if (end === "") {
      if (isBeside(to)) return { start: from, end: to };
      continue;
    }
    do {
      const closing = page.indexOf(end, to);
      if (closing === -1) return null;
      to = closing + end.length;
    } while (!isBeside(to));
    return { start: from, end: to };
  }
  return null;
}

/** Letters that browsers take for others, besides those that Unicode decomposes (UTS #10, primary strength). */
const ALIKE: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", đ: "d" };

/** As a browser compares: without regard to capitals, accents, the form of quotation marks, and how much white space there is. */
const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]+/gu, "")
    .toLowerCase()
    .replace(/[œæßøłđ]/g, (letter) => ALIKE[letter] ?? letter)
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/\s+/g, " ");

/** `-`, `,` and `&` part the directive, so they are written as percent too. */
const encoded = (words: string): string =>
  encodeURIComponent(words.replace(/\s/g, " ").replace(/[\ud800-\udfff]/gu, "\ufffd")).replace(
    /[-!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
