/** What became of an article, in a line of a terminal; the sign first, so that a column of them can be read down. */
import type { Added, Article, Difference, Holdings, Intake, Merged, Wanted } from "../../src/index.ts";

const DONE = "✓";
const NOT = "✗";

export const problemLine = (problem: string): string => `${NOT} ${problem}`;

export const noteLine = (note: string): string => `    note: ${note}`;

/** One line for an article: what it is now, or why it is not there. */
export function addedLine(name: string, { title }: Intake, became: Added, { dossier }: Holdings): string {
  const what = title === null ? name : `${name} (${shown(title)})`;
  switch (became.kind) {
    case "added":
    case "replaced": {
      const { article, merged, isRead } = became;
      const sign = became.kind === "added" ? "→" : "replaces";
      const drafts = isRead
        ? draftsLine(merged) + undated(article)
        : `not read for facts, its language is ${article.language}`;
      return `${DONE} ${what} ${sign} ${dossier}/${article.id}, published ${article.published.value}: ${drafts}`;
    }
    case "same":
      return `${NOT} ${what}: not added, the same text is there already as ${dossier}/${became.id}`;
    case "other version":
      return `${NOT} ${what}: not added, ${dossier}/${became.id} has this link and another text; add it with --replace to take this one. They differ in`;
    case "wants":
      return `${NOT} ${what}: not added, it does not tell its ${became.wants.map((want) => TOLD[want]).join(", ")}`;
    case "problem":
      return `${NOT} ${what}: not added. ${became.problem}`;
  }
}

/** What a date of publication that is not known to the day leaves out. */
const undated = ({ published }: Article): string =>
  published.value.length < "2020-04-23".length
    ? "; weekdays stay undated, the day of publication is not known"
    : "";

const TOLD: Readonly<Record<Wanted, string>> = {
  title: "title (--title)",
  publisher: "publisher (--publisher)",
  language: "language (--language fr)",
  published: "date of publication (--published 2020-04-23)",
};

/** One line for an article that was read again. */
export function redraftedLine(
  article: Article,
  merged: Merged | { readonly problem: string } | null,
): string {
  if (merged === null) return `${DONE} ${article.id}: in another language than French and English, not read`;
  return "problem" in merged
    ? `${NOT} ${article.id}: ${merged.problem}`
    : `${DONE} ${article.id}: ${draftsLine(merged)}`;
}

function draftsLine({ added, lapsed, restored, dropped }: Merged): string {
  const count = (kind: string) => added.filter((fact) => fact.kind === kind).length;
  const parts = [
    counted(count("quotation"), "quotation"),
    counted(count("occurrence"), "date"),
    counted(count("figure"), "figure"),
  ];
  const changes = [
    lapsed.length > 0 ? `; lapsed, their words have gone: ${lapsed.map(({ id }) => id).join(", ")}` : "",
    restored.length > 0 ? `; restored, their words are back: ${restored.map(({ id }) => id).join(", ")}` : "",
    dropped.length > 0 ? `; ${counted(dropped.length, "draft")} without their words dropped` : "",
  ];
  return `drafted ${parts.join(", ")}${changes.join("")}`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

const MOST = 40; // lines of differences: enough to see what kind of change it is

/** The paragraphs that differ: `-` as the record has it, `+` as it came now. */
export function differenceLines(found: readonly Difference[]): readonly string[] {
  const lines = found.slice(0, MOST).map(({ op, text }) => `    ${op === "gone" ? "-" : "+"} ${text}`);
  const more = found.length - MOST;
  return more > 0 ? [...lines, `    … and ${more} more paragraphs`] : lines;
}

const TITLE = 60; // letters of a title in a line

const shown = (title: string): string =>
  title.length > TITLE ? `${title.slice(0, TITLE).trimEnd()} …` : title;
