/** Title and standfirst as the first lines of an article, once. */
import { collapse } from "./white.ts";

/** The lines with title and standfirst in front, and not a second time below. */
export function withLead(
  lines: readonly string[],
  title: string | null,
  standfirst: string | null,
): readonly string[] {
  const lead = [title, standfirst].filter((line) => line !== null);
  const rest = [...lines];
  for (const line of lead) {
    // A little below there may be a repeated title; further down the same words are the article's own.
    const at = rest.slice(0, 4).findIndex((other) => same(other, line));
    if (at !== -1) rest.splice(at, 1);
  }
  return [...lead, ...rest];
}

/** Whether two lines say the same; spaces, case and the curl of an apostrophe aside. */
export const same = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (line: string): string =>
  collapse(
    line
      .replace(/[\u00a0\u202f\u2009]/g, " ")
      .replace(/[’‘ʼ]/g, "'")
      .replace(/\u00ad/g, ""),
  )
    .normalize("NFC")
    .toLowerCase();

const LONGEST_DESCRIPTION = 2000; // code units

/** Whether `part` is the beginning of `whole`, or all of it: descriptions for machines are cut with an ellipsis. */
export function beginsWith(whole: string, part: string): boolean {
  if (part.length > LONGEST_DESCRIPTION) return false;
  const bare = plain(part).replace(/[\s.…]+$/, "");
  return bare.length >= 20 && plain(whole).startsWith(bare);
}
