/** Plain text: kept as it is, but for lines that were broken to fit a screen. */
import { publishedOf } from "./published.ts";
import { type About, type Published, type Reading, UNTOLD } from "./result.ts";
import { told } from "./white.ts";

const LONGEST_TITLE = 250; // code units
const TOP = 6; // lines: where a date and a byline are printed, if at all

/** Reads plain text; its first line is the title where it looks like one. */
export function readPlain(text: string, about: About): Reading {
  const unbroken = unwrap(text);
  const lines = (unbroken ?? text)
    .replace(/^(?:[^\S\n]*\n)+/, "")
    .trimEnd()
    .split("\n");
  const shown = lines.filter((line) => line.trim() !== "");
  const top = shown.slice(0, TOP).map((line) => (line.length <= LONGEST_TITLE ? line : "")); // patterns are slow on more
  return {
    ...UNTOLD,
    asIs: true,
    lines,
    title: titleOf(shown),
    author: bylineOf(top.slice(1)),
    published: printedDate(top),
    url: about.url ?? null,
    provenance: `text file ${about.url ?? about.name}`,
    notes:
      unbroken === null
        ? []
        : ["The lines were broken to one width: each paragraph was made one line again."],
  };
}

/** A first line that is short, is no sentence, and has something below it. */
function titleOf([first, second]: readonly string[]): string | null {
  if (first === undefined || second === undefined) return null;
  const line = first.trim();
  if (told(line) !== line.normalize("NFC")) return null; // it must stand in the text as it is
  return line.length <= LONGEST_TITLE && !/[.,;:…][»”"’)]?$/.test(line) ? told(line) : null;
}

const BYLINE =
  /^(?:[Pp]ar|PAR|[Bb]y|BY)\s+(\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|et|and|de|van|von)){1,6})$/u;
const bylineOf = (lines: readonly string[]): string | null =>
  lines.map((line) => BYLINE.exec(line.trim())?.[1] ?? null).find((name) => name !== null) ?? null;

const DATED = /^(?:publié|mis en ligne|paru|published|posted)(?:e)?(?: le| on| in| en)?\s*:?\s+(.{4,80})$/i;

/** "Publié le 3 avril 2020", and the like. */
function printedDate(lines: readonly string[]): Published | null {
  for (const line of lines) {
    const words = DATED.exec(line.trim())?.[1];
    const value = words ? publishedOf(words, null) : null;
    if (value !== null) return { value, basis: `printed: ${line.trim()}` };
  }
  return null;
}

const WIDEST = 100; // code units: mail and typewriters break at 65 to 80
const NARROWEST = 40; // verse is narrower
const BREAKS = 4; // of them: fewer are chance

/**
 * Joins the lines of each paragraph, if each was broken where the next word had no place; null if not.
 *
 * Otherwise every line would end a sentence in its middle. Verses, lists and addresses have room left in their lines.
 */
function unwrap(text: string): string | null {
  const paragraphs = text
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.split("\n").map((line) => line.trimEnd()));
  const width = paragraphs.reduce(
    (widest, lines) => lines.reduce((most, line) => Math.max(most, line.length), widest),
    0,
  );
  if (width > WIDEST || width < NARROWEST) return null;
  let breaks = 0;
  for (const lines of paragraphs)
    for (const [at, next] of lines.entries()) {
      const line = lines[at - 1];
      if (line === undefined || next === "") continue;
      const word = /^\S+/.exec(next)?.[0];
      if (word === undefined || line.length + 1 + word.length <= width - SLACK) return null;
      breaks += 1;
    }
  return breaks >= BREAKS ? paragraphs.map((lines) => lines.join(" ").trim()).join("\n") : null;
}
const SLACK = 3; // columns: the longest line may be one that had no other place to break
