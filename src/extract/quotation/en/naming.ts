/** Takes a source apart: the name, what they are, and which kind of words it is. */
import { type Gender, genderOf, isGivenName } from "./given.ts";
import { has, is, type Span } from "./kinds.ts";
import { isOrganisation, nameIn } from "./name.ts";
import { TAG } from "./tags.ts";
import type { Sentence, Token } from "./tokens.ts";

/** A source phrase, read. */
export interface Reference {
  readonly kind: "pronoun" | "name" | "description";
  /** The name without titles, or the description without its relative clause; in tokens. */
  readonly name: Span;
  /** What they are: an apposition, or the words before the name. */
  readonly role: Span | null;
  readonly gender: Gender | null;
  /** Whether it is surely a person: a title, a given name, a noun for persons. */
  readonly person: boolean;
  readonly plural: boolean;
}

/** Reads the source in `span`. */
export function referenceOf(sentence: Sentence, span: Span): Reference {
  const first = sentence[span.start];
  if (first && span.end - span.start === 1 && isPersonal(first)) return pronoun(span, first);
  const cut = headEnd(sentence, span);
  const head = { start: span.start, end: cut };
  const after = appositionOf(sentence, { start: cut, end: span.end });
  const name = nameIn(sentence, head);
  if (name) return named(sentence, head, name, after);
  // "the minister, Ana Ruiz": the name stands behind.
  const behind = after && nameIn(sentence, after);
  if (
    behind &&
    after &&
    behind.end === after.end &&
    behind.start - after.start <= 1 &&
    (describesPerson(sentence, head) ||
      (behind.end - behind.start > 1 && has(sentence[head.start], TAG.determiner)))
  )
    return { ...named(sentence, head, behind, null), role: head };
  return {
    kind: "description",
    name: trimmedRelative(sentence, head),
    role: after,
    gender: genderIn(sentence, head),
    person: describesPerson(sentence, head),
    plural: isPluralHead(sentence, head),
  };
}

const isPersonal = (token: Token | undefined): boolean =>
  is(token, "he", "she", "they", "it", "i", "we", "you", "who", "which", "that");

function pronoun(span: Span, token: Token): Reference {
  const gender = is(token, "he") ? "he" : is(token, "she") ? "she" : null;
  return {
    kind: "pronoun",
    name: span,
    role: null,
    gender,
    person: gender !== null,
    plural: is(token, "they", "we"),
  };
}

/** Where the head ends: before a comma, a parenthesis, a dash or a relative pronoun. */
function headEnd(sentence: Sentence, { start, end }: Span): number {
  for (let i = start + 1; i < end; i++)
    if (is(sentence[i], ",", "(", "—", "–", "--", "who", "which", "whose", "that")) return i;
  return end;
}

/** What stands between the commas after the head; null for a relative clause, an age alone or nothing. */
function appositionOf(sentence: Sentence, { start, end }: Span): Span | null {
  let from = start;
  if (is(sentence[from], "(")) while (from < end && !is(sentence[from - 1], ")")) from += 1;
  while (
    from < end &&
    (is(sentence[from], ",", "—", "–", "--") ||
      (sentence[from]?.kind === "number" && is(sentence[from + 1], ",")))
  )
    from += 1;
  let to = end;
  while (to > from && is(sentence[to - 1], ",", "—", "–", "--")) to -= 1;
  for (let i = from; i < to; i++)
    if (
      is(sentence[i], ",") &&
      is(
        sentence[i + 1],
        "who",
        "which",
        "whose",
        "and",
        "although",
        "though",
        "but",
        "while",
        "after",
        "when",
        "as",
        "adding",
        "speaking",
      )
    )
      to = i;
  if (
    to <= from ||
    is(sentence[from], "who", "which", "whose", "that", "in", "on", "at", "speaking") ||
    has(sentence[from], TAG.preposition | TAG.adverb)
  )
    return null;
  return to - from === 1 && sentence[from]?.kind === "number" ? null : { start: from, end: to };
}

function named(sentence: Sentence, head: Span, name: Span, after: Span | null): Reference {
  const before = { start: head.start, end: name.start };
  const said =
    before.end > before.start &&
    !(before.end - before.start === 1 && has(sentence[before.start], TAG.determiner))
      ? before
      : null;
  const titled = has(sentence[name.start - 1], TAG.title | TAG.person) && name.start > head.start;
  const given = isGivenName(sentence[name.start]?.lower ?? "");
  const organisation = isOrganisation(sentence, name);
  return {
    kind: "name",
    name,
    role: after ?? (said && !isCourtesy(sentence, said) ? said : null),
    gender: genderIn(sentence, { start: head.start, end: name.end }),
    person: titled || (given && !organisation),
    plural: false,
  };
}

/** "Mr." says nothing of what somebody is. */
const isCourtesy = (sentence: Sentence, { start, end }: Span): boolean =>
  end - start === 1 && is(sentence[start], "mr.", "mrs.", "ms.", "mr", "mrs", "ms", "dr.", "sir");

function genderIn(sentence: Sentence, { start, end }: Span): Gender | null {
  for (let i = start; i < end; i++) {
    const token = sentence[i];
    if (token?.kind !== "word" || (is(sentence[i + 1], "'s") && i + 1 < end)) continue; // "Obama's wife" is no man
    const gender = genderOf(token.lower);
    if (gender && (!isGivenName(token.lower) || token.capital)) return gender;
  }
  return null;
}

const describesPerson = (sentence: Sentence, { start, end }: Span): boolean =>
  has(headNoun(sentence, { start, end }), TAG.person);

function isPluralHead(sentence: Sentence, span: Span): boolean {
  const noun = headNoun(sentence, span);
  return (
    noun !== undefined &&
    (/[^s']s$/.test(noun.lower) ||
      /(?:men|women|people)$/.test(noun.lower) ||
      is(noun, "both", "many", "some", "most", "others", "police"))
  );
}

const trimmedRelative = (sentence: Sentence, { start, end }: Span): Span => {
  let to = end;
  while (
    to > start + 1 &&
    (sentence[to - 1]?.kind === "sign" || is(sentence[to - 1], "who", "which", "that"))
  )
    to -= 1;
  return { start, end: to };
};

/** The noun of a description: the last before "of", "for", "at". */
export function headNoun(sentence: Sentence, { start, end }: Span): Token | undefined {
  for (let i = start + 1; i < end; i++) if (has(sentence[i], TAG.preposition)) return sentence[i - 1];
  return sentence[end - 1];
}
