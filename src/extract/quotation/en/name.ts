/** Finds the name in a source. */
import { isGivenName } from "./given.ts";
import { has, is, type Span } from "./kinds.ts";
import { TAG } from "./tags.ts";
import type { Sentence, Token } from "./tokens.ts";

const PARTICLES = "de van von der den la le al bin ben del di da el dos du".split(" ");

/** The run of capitals that closes the head, or stands before its preposition, without titles; null for a common noun. */
export function nameIn(sentence: Sentence, head: Span): Span | null {
  const joint = sentence.findIndex(
    (token, at) => at > head.start && at < head.end && has(token, TAG.preposition),
  );
  const before = joint === -1 ? null : runBefore(sentence, { start: head.start, end: joint });
  // "the University of Iowa" is one name; "Ana Ruiz of Iowa" and "Mr. Ruiz of the bank" open with theirs.
  const whole = before && !isBearer(sentence, before) ? runBefore(sentence, head) : null;
  if (joint !== -1 && !before) return null; // "a reporter from Leeds"
  const run =
    joint === -1
      ? runBefore(sentence, head)
      : whole
        ? { start: before?.start ?? whole.start, end: whole.end }
        : before;
  if (!run || (run.start > head.start && is(sentence[run.start - 1], "and", "or", ","))) return null; // "the bank and Ruiz" are two
  let from = run.start;
  for (let i = run.start; i < run.end; i++)
    if (has(sentence[i], TAG.title | TAG.person) && !(whole && i > run.start)) from = i + 1;
  if (from >= run.end) return null; // "the President"
  return { start: isOrganisation(sentence, { start: from, end: run.end }) ? run.start : from, end: run.end };
}

function runBefore(sentence: Sentence, head: Span): Span | null {
  let end = head.end;
  if (is(sentence[end - 1], "'s", "'")) end -= 1;
  if (!isNamePart(sentence[end - 1])) return null;
  let start = end - 1;
  while (start > head.start) {
    const left = sentence[start - 1];
    if (isNamePart(left) || (left?.kind === "quote" && start - 1 > head.start)) start -= 1;
    else if (is(left, ...PARTICLES, "&") && isNamePart(sentence[start - 2]) && start - 2 >= head.start)
      start -= 2;
    else break;
  }
  return { start, end };
}

/** Whether a run of capitals before a preposition is a person. */
const isBearer = (sentence: Sentence, { start, end }: Span): boolean =>
  end - start > 1 &&
  (has(sentence[start], TAG.title) ||
    isGivenName(sentence[end - 2]?.lower ?? "") ||
    isGivenName(sentence[start]?.lower ?? "") ||
    sentence.slice(start, end).some((token) => has(token, TAG.title)));

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === "word" &&
  token.capital &&
  !has(token, TAG.determiner | TAG.pronoun | TAG.auxiliary | TAG.time);

export const isOrganisation = (sentence: Sentence, { start, end }: Span): boolean => {
  for (let i = start; i < end; i++)
    if (
      (has(sentence[i], TAG.group | TAG.medium) && !isGivenName(sentence[i]?.lower ?? "")) ||
      is(sentence[i], "of", "for", "on", "&")
    )
      return true;
  return false;
};
