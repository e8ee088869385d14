/** Finds whose verb a cue is. */
import { type Cue, cuesOf, FRAME, isNoun, isVerb } from "./cues.ts";
import { has, is, type Span } from "./kinds.ts";
import { phraseBefore, startsClause } from "./phrase-before.ts";
import { TAG } from "./tags.ts";
import type { Sentence } from "./tokens.ts";
import { groupOf, type VerbGroup } from "./verb-group.ts";

/** A cue verb read as a verb of its sentence. */
export interface Predicate {
  readonly cue: Cue;
  readonly group: VerbGroup;
  /** From the first word of the verb group to the verb, in tokens. */
  readonly span: Span;
  /** Null for a participle or a second verb, whose subject stands further left. */
  readonly subject: Span | null;
  readonly kind: "finite" | "participle" | "coordinate" | "infinitive";
}

// A participle goes back to the subject of its sentence after these.
const OPENERS = ", — – -- - and for by after before while in of from without despite than".split(" ");
const WISHES =
  /^(?:want|hop|plan|like|try|tri|wish|fail|refus|declin|threaten|promis|about|going|able|used|need|urg|ask)/;
const RELATIVES = ["who", "which", "that"];

/** The readings of the token at `at` as a cue verb, one for each row it stands in; empty for a noun, a negation or a passive. */
export function predicatesAt(sentence: Sentence, at: number): readonly Predicate[] {
  const token = sentence[at];
  if (
    token?.kind !== "word" ||
    (token.capital && at > 0 && sentence[at - 1]?.capital && !allCapitals(sentence))
  )
    return [];
  const cues = cuesOf(token.lower);
  if (cues.length === 0) return [];
  const group = groupOf(sentence, at);
  if (group.negated || group.passive) return [];
  const span = { start: group.start, end: at + 1 };
  const first = cues[0] as Cue;
  if (group.infinitive) {
    // "took to the floor to call it “…”": words in quotation marks have been said; what one wants to say has not.
    const before = sentence[group.start - 1];
    if (
      !quoteNear(sentence, at) ||
      !before ||
      has(before, TAG.negation | TAG.auxiliary) ||
      WISHES.test(before.lower)
    )
      return [];
    return cues
      .filter(({ form }) => form === "base")
      .map((cue) => ({ cue, group, span, subject: null, kind: "infinitive" as const }));
  }
  if (first.form === "ing" && !group.progressive) {
    const before = sentence[group.start - 1];
    const opens =
      before === undefined ||
      is(before, ...OPENERS) ||
      before.kind === "quote" ||
      (isVerb(token.lower) &&
        !has(before, TAG.determiner) &&
        (is(sentence[at + 1], "that") ||
          sentence[at + 1]?.kind === "quote" ||
          is(sentence[at + 2], "that") ||
          (cues.some(({ frames }) => frames & FRAME.naming) && quoteNear(sentence, at))));
    // "a letter saying that", "footage of Ruiz saying": what stands right before it speaks.
    const near =
      before?.kind === "word" && !has(before, TAG.preposition | TAG.conjunction)
        ? phraseBefore(sentence, group.start)
        : null;
    return opens ? cues.map((cue) => ({ cue, group, span, subject: near, kind: "participle" as const })) : [];
  }
  const forms = cues.filter(({ form }) => fits(form, group));
  if (forms.length === 0) return [];
  if (!group.auxiliary && is(sentence[at + 1], "by") && first.form === "past") return []; // "the area declared by law"
  const subject = subjectOf(sentence, group.start);
  // Outside quotation marks "I" is the one who writes, and "you" nobody.
  if (subject && is(sentence[subject.end - 1], "i", "we", "you")) return [];
  // "did the minister say", "can create blogs": what follows an auxiliary is no subject.
  if (
    subject &&
    subject.start > 0 &&
    has(sentence[subject.start - 1], TAG.auxiliary) &&
    !is(sentence[subject.start - 1], "'s", "'d")
  )
    return [];
  if (subject && is(sentence[subject.start - 1], "to") && subject.end - subject.start === 1) return [];
  if (subject && is(sentence[subject.start - 1], "if", "whether", "unless", "whenever")) return []; // nobody has said it yet
  if (
    subject &&
    isNoun(token.lower) &&
    !group.auxiliary &&
    !(startsClause(sentence, subject.start) && isWhole(sentence, subject))
  )
    return [];
  if (subject)
    return forms
      .filter(({ form }) => agrees(sentence, subject, form, group))
      .map((cue) => ({ cue, group, span, subject, kind: "finite" as const }));
  const joined = is(sentence[group.start - 1], "and", "but", "then", "or");
  return joined
    ? forms
        .filter(({ form }) => form !== "base")
        .map((cue) => ({ cue, group, span, subject: null, kind: "coordinate" as const }))
    : [];
}

/** Whether a phrase can stand without the word that follows it: "the bank's new" cannot. */
function isWhole(sentence: Sentence, { start, end }: Span): boolean {
  const last = sentence[end - 1];
  if (
    last?.capital ||
    last?.kind === "sign" ||
    has(last, TAG.pronoun | TAG.person | TAG.medium | TAG.group | TAG.relative)
  )
    return !has(last, TAG.determiner);
  return (
    end - start > 1 &&
    !/(?:al|ive|ous|ic|ed|ing|ful|less|ory|ish|ary|able|ible|new|big|old)$/.test(last?.lower ?? "")
  );
}

/** Whether quoted words stand in the same stretch of the sentence: "a statement calling it “…”". */
function quoteNear(sentence: Sentence, at: number): boolean {
  for (let i = at + 1; i < Math.min(sentence.length, at + 14); i++) {
    if (sentence[i]?.kind === "quote") return true;
    if (is(sentence[i], ",", ";", ":")) return false;
  }
  return false;
}

const allCapitals = (sentence: Sentence): boolean =>
  sentence.every(({ kind, capital, lower }) => kind !== "word" || capital || lower.length < 4);

function fits(form: Cue["form"], group: VerbGroup): boolean {
  if (form === "ing") return group.progressive;
  if (form === "base") return true;
  if (form === "s") return !group.auxiliary;
  if (form === "participle") return group.auxiliary && !group.modal;
  return true;
}

/** "Reports" is a verb after one agency and a noun after two. */
function agrees(sentence: Sentence, subject: Span, form: Cue["form"], group: VerbGroup): boolean {
  const last = sentence[subject.end - 1];
  if (form === "base") return group.auxiliary || isPlural(sentence, subject);
  if (form === "s") return !is(last, "i", "you", "we", "they");
  return true;
}

function isPlural(sentence: Sentence, subject: Span): boolean {
  const last = sentence[subject.end - 1];
  if (
    is(
      last,
      "i",
      "you",
      "we",
      "they",
      "who",
      "that",
      "which",
      "many",
      "some",
      "most",
      "few",
      "all",
      "both",
      "others",
      "people",
      "percent",
      "police",
      ")",
      ",",
    )
  )
    return true;
  if (last && /[^s']s$/.test(last.lower)) return true;
  if (has(last, TAG.person) && /(?:men|women|people|folk|children)$/.test(last?.lower ?? "")) return true;
  for (let i = subject.start; i < subject.end; i++)
    if (is(sentence[i], "and") || /[^s']s$/.test(sentence[i]?.lower ?? "")) return true;
  return false;
}

/** The subject that ends before `end`; with a relative pronoun, the noun it stands for too. */
function subjectOf(sentence: Sentence, end: number): Span | null {
  const last = sentence[end - 1];
  if (is(last, ...RELATIVES)) {
    const before = is(sentence[end - 2], ",") ? end - 2 : end - 1;
    const noun = phraseBefore(sentence, before);
    return noun && !is(sentence[before - 1], ",")
      ? { start: noun.start, end }
      : is(last, "that")
        ? null
        : { start: end - 1, end };
  }
  return phraseBefore(sentence, end);
}

/** The subject of the sentence's first verb, before `limit`: what a participle or a second verb goes back to. */
export function leadingSubject(sentence: Sentence, limit: number): Span | null {
  for (let i = 1; i < Math.min(limit, 60); i++) {
    const token = sentence[i];
    if (token?.kind !== "word") continue;
    const verb =
      has(token, TAG.auxiliary) ||
      (!token.capital && has(token, TAG.verb)) ||
      (!token.capital &&
        (cuesOf(token.lower).some(({ form }) => form === "past" || form === "s") ||
          /[^e]ed$/.test(token.lower)));
    if (!verb || is(token, "'s", "'d")) continue;
    const subject = phraseBefore(sentence, groupOf(sentence, i).start);
    if (subject) return subject;
  }
  return null;
}
