/** Markdown, with a front matter or without. */
import { Marked } from "marked";
import { linesOf } from "./blocks.ts";
import { parseHtml } from "./dom.ts";
import { splitFront } from "./front.ts";
import { same } from "./lead.ts";
import { readPlain } from "./plain.ts";
import { type About, type Reading, type Readings, UNTOLD } from "./result.ts";

const marked = new Marked({ gfm: true, breaks: false });

/** Reads a Markdown file. The articles of a record have a front matter of their own, and plain text below it. */
export function readMarkdown(text: string, about: About): Readings {
  const name = about.url ?? about.name;
  const split = splitFront(text, name);
  if (split && "problem" in split) return split;
  if (split === null) return { readings: [rendered(text, about)] };
  const { own, provenance, ...particulars } = split.front;
  const read = own ? verbatim(split.body, about) : rendered(split.body, about);
  return {
    readings: [
      {
        ...read,
        ...particulars,
        title: particulars.title ?? read.title,
        author: particulars.author ?? read.author,
        url: particulars.url ?? about.url ?? null,
        provenance: provenance ?? read.provenance,
      },
    ],
  };
}

/** The text of an article of a record: not a letter of it is markup. */
const verbatim = (body: string, about: About): Reading => ({
  ...UNTOLD,
  asIs: true,
  lines: body.replace(/\n$/, "").split("\n"),
  provenance: `article file ${about.url ?? about.name}`,
});

function rendered(body: string, about: About): Reading {
  const name = about.url ?? about.name;
  const parsed = mayBeRendered(body) ? parseHtml(marked.parse(body, { async: false })) : null;
  if (!parsed || "tooMuch" in parsed)
    return {
      ...readPlain(body, about),
      notes: [
        `The Markdown of ${name} is too long or too entangled to be read as such: its marks stand in the text.`,
      ],
    };
  const lines = linesOf(parsed.document.body);
  const heading = parsed.document.querySelector("h1");
  const first = lines[0];
  const title = heading && first !== undefined && same(linesOf(heading).join(" "), first) ? first : null;
  return { ...UNTOLD, lines, title, provenance: `Markdown file ${name}` };
}

/** Emphasis takes the parser time by the square of its marks, and nesting takes it stack. */
const MOST_MARKS = 500; // in a paragraph
const NESTED = /^[^\S\n]{0,3}(?:(?:>|[-*+]|\d{1,9}[.)])[^\S\n]{0,4}){12}/m;

const LONGEST = 2_000_000; // code units: the parser takes seconds for a million
const mayBeRendered = (body: string): boolean =>
  body.length <= LONGEST &&
  !NESTED.test(body) &&
  body
    .split(/\n[^\S\n]*\n/)
    .every((paragraph) => (paragraph.match(/[*_~[\]`<]/g)?.length ?? 0) <= MOST_MARKS);
