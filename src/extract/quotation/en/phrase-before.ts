/** Finds the noun phrase on the left of a verb, from closed-class words and capitals alone. */
import { has, is, isNominal, type Span } from "./kinds.ts";
import { TAG } from "./tags.ts";
import type { Sentence, Token } from "./tokens.ts";

const LONGEST = 40; // tokens: a subject with its apposition is not longer

/** The noun phrase that ends before `end`, looking no further left than `from`; null when there is none. */
export function phraseBefore(sentence: Sentence, end: number, from = 0): Span | null {
  const floor = Math.max(from, end - LONGEST);
  const last = sentence[end - 1];
  if (!last || end - 1 < floor) return null;
  if (has(last, TAG.pronoun) && !(has(last, TAG.determiner) && is(last, "that"))) {
    // "one" and "all" may close a longer phrase: "the other one"
    if (!is(last, "one", "others", "all", "both", "some", "most", "many", "few", "several"))
      return { start: end - 1, end };
  }
  if (is(last, ")")) {
    const open = leftOf(sentence, end - 2, floor, "(");
    const before = open === -1 ? null : phraseBefore(sentence, open, from);
    return before ? { start: before.start, end } : null;
  }
  if (is(last, ",", "—", "–", "--", "-")) return withApposition(sentence, end, floor, from);
  const time = timeBefore(sentence, end);
  if (time < end) return phraseBefore(sentence, time, from);
  return basePhrase(sentence, end, floor);
}

/** Where the time that ends before `end` starts: "The bank this week said", "Ruiz on Friday told"; `end` when there is none. */
function timeBefore(sentence: Sentence, end: number): number {
  if (!has(sentence[end - 1], TAG.time) || is(sentence[end - 2], "the", "a", "'s")) return end;
  let i = end - 1;
  while (
    i > 0 &&
    (has(sentence[i - 1], TAG.time) || is(sentence[i - 1], "this", "last", "late", "early", "on", "earlier"))
  )
    i -= 1;
  return i > 0 ? i : end;
}

function leftOf(sentence: Sentence, at: number, floor: number, ...signs: readonly string[]): number {
  for (let i = at; i >= floor; i--) if (is(sentence[i], ...signs)) return i;
  return -1;
}

/** "Danna Ingleton, deputy director of Amnesty Tech,": steps left over commas until a name or "the minister" stands before one. */
function withApposition(sentence: Sentence, end: number, floor: number, from: number): Span | null {
  const sign = sentence[end - 1]?.lower ?? ",";
  let comma = end - 1;
  for (let steps = 0; steps < 4; steps++) {
    comma = leftOf(sentence, comma - 1, floor, sign);
    if (comma <= floor) return null;
    const head = is(sentence[comma - 1], ")")
      ? phraseBefore(sentence, comma, from)
      : basePhrase(sentence, comma, floor);
    if (!head || hasOwnVerb(sentence, comma + 1, end)) continue;
    const opens = startsClause(sentence, head.start);
    const named =
      sentence[comma - 1]?.capital ||
      is(sentence[comma - 1], ")") ||
      has(sentence[comma - 1], TAG.person | TAG.group | TAG.medium) ||
      has(sentence[head.start], TAG.determiner);
    // "the board, however, said": the adverb is no part of the source
    if (named && opens)
      return { start: head.start, end: has(sentence[comma + 1], TAG.adverb | TAG.preposition) ? comma : end };
  }
  return null;
}

/** Whether a verb stands between the commas without a relative pronoun before it: that is a clause, and no apposition. */
function hasOwnVerb(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (is(sentence[i], "who", "which", "whose", "whom", "that", "where", "when")) return false;
    if (has(sentence[i], TAG.auxiliary) && !is(sentence[i], "'d")) return true;
  }
  return false;
}

/** Whether a clause can begin at this token. */
export function startsClause(sentence: Sentence, at: number): boolean {
  const before = sentence[at - 1];
  if (!before) return true;
  if (before.kind === "quote") return true;
  return before.kind === "sign" || has(before, TAG.subordinator | TAG.conjunction) || has(before, TAG.adverb);
}

function basePhrase(sentence: Sentence, end: number, floor: number): Span | null {
  let i = end - 1;
  let start = -1;
  while (i >= floor) {
    const piece = nounsBefore(sentence, i, floor);
    if (piece === -1) break;
    start = piece;
    const before = sentence[start - 1];
    const further = sentence[start - 2];
    if (start - 2 < floor) break;
    if (joins(sentence, start - 1, floor)) {
      i = start - 2;
      continue;
    }
    if (is(before, "and", "or", "&") && isNominal(further) && coordinates(sentence, start - 1, floor)) {
      i = start - 2;
      continue;
    }
    break;
  }
  return start === -1 ? null : { start, end };
}

/** Whether the preposition at `at` hangs a phrase on the noun before it: "the director of", "a spokesman for". */
function joins(sentence: Sentence, at: number, floor: number): boolean {
  const [preposition, noun] = [sentence[at], sentence[at - 1]];
  if (at - 1 < floor || !has(preposition, TAG.preposition) || preposition?.capital) return false;
  if (
    !isNominal(noun) &&
    !is(noun, ")") &&
    !is(noun, "some", "all", "both", "most", "many", "few", "several")
  )
    return false;
  if (has(noun, TAG.time)) return false;
  if (is(preposition, "of")) return true;
  return (
    !(noun && noun.kind === "word" && /(?:ed|ing)$/.test(noun.lower)) &&
    !is(preposition, "since", "until", "after", "before", "as", "during", "despite", "following")
  );
}

/** Whether "and" joins two nouns of one subject: what stands before the first one must open a clause. */
function coordinates(sentence: Sentence, at: number, floor: number): boolean {
  let i = at - 1;
  let start = -1;
  for (;;) {
    start = nounsBefore(sentence, i, floor);
    if (start === -1) return false;
    if (!joins(sentence, start - 1, floor)) break;
    i = start - 2;
  }
  const before = sentence[start - 1];
  return (
    start <= floor ||
    before === undefined ||
    before.kind === "quote" ||
    has(before, TAG.subordinator) ||
    is(before, ",", ";", ":", "—", "–", "--")
  );
}

/** Where the run of nouns, names and adjectives that ends at `at` starts, with its determiner; -1 for none. */
function nounsBefore(sentence: Sentence, at: number, floor: number): number {
  let i = at;
  if (!isHead(sentence[i])) return -1;
  let names = sentence[i]?.capital ?? false; // everything seen so far is a name
  while (i - 1 >= floor) {
    const [left, here] = [sentence[i - 1], sentence[i]];
    if (!left) break;
    if (has(here, TAG.determiner) && !here?.capital && !has(left, TAG.determiner) && !is(left, "all", "both"))
      break;
    if (is(here, "the", "a", "an", "this", "these", "those") && !is(left, "all", "both", "half", "of")) break;
    if (is(left, "'s", "'S", "'")) {
      if (i - 2 < floor || !isHead(sentence[i - 2])) break;
      i -= 2;
      names = false;
      continue;
    }
    if (has(left, TAG.determiner) && !is(left, "that") && !(has(left, TAG.pronoun) && is(left, "that"))) {
      i -= 1;
      continue;
    }
    if (
      names &&
      is(left, "de", "van", "von", "der", "del", "di", "da", "bin", "al", "el", "la") &&
      i - 2 >= floor &&
      sentence[i - 2]?.capital
    ) {
      i -= 2;
      continue;
    }
    if (!isNominal(left)) break;
    if (has(left, TAG.time) && !is(here, "'s")) break;
    // "the deal Trump says": a common noun before a name belongs to it only where it says who that is.
    if (names && left.kind === "word" && !left.capital && !describes(left)) break;
    names = names && (left.capital || left.kind !== "word");
    i -= 1;
  }
  return i;
}

const isHead = (token: Token | undefined): boolean =>
  isNominal(token) ||
  is(
    token,
    "all",
    "both",
    "some",
    "most",
    "many",
    "few",
    "several",
    "half",
    "those",
    "these",
    "this",
    "others",
  );

const PERSONAL = /(?:man|woman|men|women|or|er|ist|ian|ant|ent|ee|ic|al|ive|ary|time|born|based|old|elect)$/;

/** Whether a word before a name can say what the named one is: "longtime pollster", "spokeswoman". */
const describes = (token: Token): boolean =>
  has(token, TAG.person | TAG.title | TAG.group | TAG.medium | TAG.determiner) ||
  PERSONAL.test(token.lower) ||
  token.lower.includes("-");
