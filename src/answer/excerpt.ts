/** From a proved fact to what is shown: its words and their source, as one object. */
import type { Excerpt, When } from "../model/answer.ts";
import type { Article } from "../model/article.ts";
import { answerable, type Dossier, type Entry, wordsAt } from "../model/dossier.ts";
import type { Language } from "../model/language.ts";
import { overlap, type Range, within } from "../model/selector.ts";
import { sentencesOf } from "./article-sentences.ts";
import { closeTo, lookUp } from "./look-up.ts";

/** Cuts a passage out of an article. */
export function cut(article: Article, range: Range): Excerpt {
  const { id, title, publisher, author, url, published } = article;
  const { value, inferred, basis } = published;
  return {
    verbatim: article.text.slice(range.start, range.end),
    article: {
      id,
      title,
      publisher,
      author: author ?? null,
      url: url ?? null,
      published: basis === undefined ? { value, inferred } : { value, inferred, basis },
    },
    position: { start: article.points.toPoint(range.start), end: article.points.toPoint(range.end) },
    facts: [],
    review: "none",
  };
}

/** Cuts the whole sentences that a stretch of an article touches, with what the record says of how they are held. */
export function cutWhole(dossier: Dossier, article: Article, range: Range): Excerpt {
  const touched = sentencesOf(article).filter((sentence) => overlap(sentence, range));
  const whole = {
    start: Math.min(range.start, touched[0]?.start ?? range.start),
    end: Math.max(range.end, touched.at(-1)?.end ?? range.end),
  };
  return { ...cut(article, whole), ...hedgeWithin(dossier, article, whole) };
}

/**
 * The excerpt of `entry`, for a reader of `language`; `answering` are the facts of the same words that also answer.
 *
 * Denials of it stand beside it; they have none beside themselves, for two parties may deny one another.
 */
export function toExcerpt(
  dossier: Dossier,
  entry: Entry,
  language: Language,
  answering: readonly Entry[] = [],
): Excerpt {
  const { excerpt, telling } = told(dossier, entry, language, answering);
  const denials = denialsOf(dossier, telling, entry).map(
    (denial) => told(dossier, denial, language, []).excerpt,
  );
  return denials.length > 0 ? { ...excerpt, denials } : excerpt;
}

/**
 * An excerpt without what denies it, and the facts that it tells.
 *
 * What the fact itself does not say (a date, a speaker, a hedge) is told of the facts in the same sentences whose
 * clause it shares, unless those disagree.
 */
function told(dossier: Dossier, entry: Entry, language: Language, answering: readonly Entry[]) {
  const beside = closeTo(dossier, entry).filter(
    (other) => other !== entry && isWithin(other, entry) && isReviewedAs(other, entry),
  );
  const quotation = speech(entry, beside);
  const dated = dating(entry, beside);
  const hedged = hedging(entry, quotation, beside);
  const alike = answering.filter((other) => isReviewedAs(other, entry));
  const telling = [entry, ...alike, quotation, dated, hedged].filter(
    (one) => one !== undefined && one !== null,
  );
  const excerpt = cut(entry.article, entry.excerpt);
  excerpt.review = isDraft(entry) ? "draft" : "accepted";
  excerpt.facts = [...new Set(telling.map(({ fact }) => fact.id))];
  if (dated) excerpt.when = whenOf(dossier, dated);
  if (entry.fact.kind === "entity") {
    const { type, name } = entry.fact.entity;
    excerpt.entity = { type, name, role: wordsAt(entry, "role") };
  }
  if (entry.fact.kind === "figure") {
    const { value, to, unit, mod } = entry.fact.figure;
    excerpt.figure = {
      value,
      ...(to !== undefined && { to }),
      unit,
      ...(mod && { mod }),
      text: wordsAt(entry, "figure") ?? "",
    };
  }
  if (quotation?.fact.kind === "quotation") {
    const { source, directness } = quotation.fact;
    const cue = wordsAt(quotation, "cue");
    excerpt.source = {
      name: source.name,
      role: roleOf(dossier, source.name),
      text: wordsAt(quotation, "source") ?? "",
    };
    excerpt.directness = directness;
    if (cue !== null) excerpt.cue = cue;
  }
  if (hedged?.fact.hedge) {
    excerpt.hedge = hedged.fact.hedge.level;
    excerpt.hedged = wordsAt(hedged, "hedge") ?? "";
  }
  const gloss = entry.fact.gloss?.[language];
  if (gloss !== undefined && language !== entry.article.language) excerpt.gloss = gloss;
  return { excerpt, telling };
}

/** Whether nobody has read the fact yet. */
export const isDraft = ({ fact }: Entry): boolean => fact.review.state === "draft";

/** What was accepted is told by what was accepted: no date of a draft slips in under its name. */
const isReviewedAs = (other: Entry, entry: Entry): boolean => isDraft(entry) || !isDraft(other);

const isWithin = (inner: Entry, outer: Entry): boolean =>
  inner.article === outer.article && within(inner.excerpt, outer.excerpt);

const only = (entries: readonly Entry[]): Entry | undefined =>
  entries.length === 1 ? entries[0] : undefined;

/**
 * Who says it: the fact's own speaker, else the one whose words or whose saying the fact is, else the direct speaker
 * whom the fact names.
 */
function speech(entry: Entry, beside: readonly Entry[]): Entry | undefined {
  if (entry.fact.kind === "quotation") return entry;
  const { evidence } = entry.ranges;
  const quotations = beside.filter(({ fact }) => fact.kind === "quotation");
  const saying = quotations.filter(
    ({ ranges: { content, cue } }) =>
      (content && overlap(content, evidence)) || (cue && within(cue, evidence)),
  );
  const naming = quotations.filter(
    ({ fact, ranges: { source } }) =>
      fact.kind === "quotation" && fact.directness === "direct" && source && overlap(source, evidence),
  );
  const direct = saying.filter(({ fact }) => fact.kind === "quotation" && fact.directness === "direct");
  return oneSpeaker(direct) ?? oneSpeaker(saying) ?? oneSpeaker(naming);
}

/** The first of quotations that all are of one speaker. */
function oneSpeaker(quotations: readonly Entry[]): Entry | undefined {
  const names = new Set(quotations.map(({ fact }) => (fact.kind === "quotation" ? fact.source.name : "")));
  return names.size === 1 ? quotations[0] : undefined;
}

/**
 * When it was: the fact's own date, else the date of the clause that the fact stands in.
 *
 * A date within somebody's words is not when they said them, and who somebody is has no date.
 */
function dating(entry: Entry, beside: readonly Entry[]): Entry | undefined {
  if (entry.fact.kind === "occurrence") return entry;
  if (entry.fact.kind === "entity") return undefined;
  const { evidence, cue, source, content } = entry.ranges;
  return only(
    beside.filter(({ fact, ranges }) => {
      if (fact.kind !== "occurrence" || (content && ranges.when && within(ranges.when, content)))
        return false;
      return [evidence, cue, source].some((part) => part && overlap(part, ranges.evidence));
    }),
  );
}

/** The fact whose hedge the excerpt is shown with. Direct speech is its speaker's: only more than that is said. */
function hedging(entry: Entry, quotation: Entry | undefined, beside: readonly Entry[]): Entry | undefined {
  if (entry.fact.hedge) return entry;
  const speech = quotation?.fact.kind === "quotation" && quotation.fact.directness === "direct";
  const strong = strongest(beside);
  return speech && strong?.fact.hedge?.level === "attributed" ? undefined : strong;
}

/** The strongest hedge of the facts that stand wholly in a stretch of an article. */
function hedgeWithin(dossier: Dossier, article: Article, range: Range): Pick<Excerpt, "hedge" | "hedged"> {
  const inside = answerable(dossier).filter(
    (entry) => entry.article === article && within(entry.excerpt, range),
  );
  const hedged = strongest(inside);
  return hedged?.fact.hedge ? { hedge: hedged.fact.hedge.level, hedged: wordsAt(hedged, "hedge") ?? "" } : {};
}

const HEDGES = ["attributed", "alleged", "denied"] as const; // from the weakest

function strongest(entries: readonly Entry[]): Entry | undefined {
  const strength = ({ fact }: Entry) => (fact.hedge ? 1 + HEDGES.indexOf(fact.hedge.level) : 0);
  return entries.filter(({ fact }) => fact.hedge).sort((a, b) => strength(b) - strength(a))[0];
}

/** The date of an occurrence, and how it is known. */
function whenOf(dossier: Dossier, entry: Entry): When {
  if (entry.fact.kind !== "occurrence") throw new TypeError(`No occurrence: ${entry.fact.id}`);
  const { value, implied, mod } = entry.fact.when;
  const resolved = implied.length > 0;
  return {
    value,
    text: wordsAt(entry, "when") ?? "",
    known: resolved ? "resolved" : "explicit",
    inferred: resolved && countedFromInferred(dossier, entry),
    ...(mod && { mod }),
  };
}

/** Whether the date was counted, through other dates or at once, from a publication date that is inferred. */
function countedFromInferred(dossier: Dossier, entry: Entry): boolean {
  if (entry.fact.kind !== "occurrence" || entry.fact.when.implied.length === 0) return false;
  const { anchorTimeID } = entry.fact.when;
  if (anchorTimeID === "t0") return entry.article.published.inferred;
  const anchor = lookUp(dossier).ids.get(anchorTimeID);
  return anchor !== undefined && countedFromInferred(dossier, anchor);
}

function roleOf(dossier: Dossier, name: string): string | null {
  const entry = lookUp(dossier).entities.get(name);
  return entry ? wordsAt(entry, "role") : null;
}

/** Denials of any of the facts, other than the excerpt itself. */
function denialsOf(dossier: Dossier, claims: readonly Entry[], shown: Entry): readonly Entry[] {
  const ids = new Set(claims.map(({ fact }) => fact.id));
  return lookUp(dossier).denials.filter(
    (entry) => entry.fact.denies.some((id) => ids.has(id)) && !isWithin(entry, shown),
  );
}
