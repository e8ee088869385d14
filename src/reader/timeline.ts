/** What of a dossier is dated, in time order: the marks of its timeline, before they are drawn. */
import { toExcerpt } from "../answer/excerpt.ts";
import { quoted } from "../answer/typography.ts";
import { type Note, notesOf, sourceName, whenDate, whenKnown, wording } from "../answer/wording.ts";
import type { Excerpt, When } from "../model/answer.ts";
import { answerable, type Dossier, type Entry } from "../model/dossier.ts";
import type { Language } from "../model/language.ts";
import { type Period, periodMeant } from "../model/timex3.ts";

/** Days, both included, as ISO 8601; null where that end is open ("before 2018" begins nowhere). */
export interface Stretch {
  readonly from: string | null;
  readonly to: string | null;
}

/** What the words name: a day; some time within a month, a year, a week; all the time from one end to the other; one end alone. */
type Precision = "day" | "within" | "interval" | "open";

/** An occurrence as the list tells it. */
export interface Occurrence {
  readonly article: string;
  readonly fact: string;
  /** Of the article, ISO 639: of `printed`, and of the label where it is no gloss. */
  readonly tongue: string;
  /** The date in its words, between quotation marks. */
  readonly printed: string;
  /** The gloss in the reader's language, else the whole sentences of the excerpt, letter for letter. */
  readonly label: { readonly text: string; readonly isGloss: boolean };
  /** Whether nobody has read it, who says it, how the article holds it, whether it is denied. */
  readonly notes: readonly Note[];
  /** Title, publisher, author and date of the article. */
  readonly source: string;
}

/** An occurrence that has certain days. */
export interface Mark extends Occurrence {
  readonly stretch: Stretch;
  readonly precision: Precision;
  /** The date: `October 2019`, `before 2018`. */
  readonly date: string;
  /** How it is known: `as printed`. */
  readonly how: string;
  readonly known: When["known"];
  /** Whether it was counted from a publication date that is itself inferred. */
  readonly inferred: boolean;
}

export interface Timeline {
  /** Oldest first, by the end that is known where one is open; of two that begin together, the longer first. */
  readonly marks: readonly Mark[];
  /** Without certain days ("for two days"), in article order. */
  readonly undated: readonly Occurrence[];
}

/** The occurrences of a dossier that answer, for a reader of `language`. */
export function timelineOf(dossier: Dossier, language: Language): Timeline {
  const marks: Mark[] = [];
  const undated: Occurrence[] = [];
  for (const entry of answerable(dossier)) {
    if (entry.fact.kind !== "occurrence") continue;
    const excerpt = toExcerpt(dossier, entry, language);
    const { when } = excerpt;
    if (!when) continue; // an occurrence has one
    const occurrence = occurrenceOf(entry, excerpt, when, language);
    const period = periodMeant(when);
    if (period) marks.push({ ...occurrence, ...datedBy(when, period, language) });
    else undated.push(occurrence);
  }
  return { marks: marks.sort(byTime), undated };
}

function occurrenceOf(entry: Entry, excerpt: Excerpt, when: When, language: Language): Occurrence {
  const { article, fact } = entry;
  const gloss = fact.gloss?.[language];
  return {
    article: article.id,
    fact: fact.id,
    tongue: article.language,
    printed: quoted(when.text, language),
    label: { text: gloss ?? excerpt.verbatim, isGloss: gloss !== undefined },
    notes: cautionsOf(excerpt, language),
    source: sourceName(excerpt, language),
  };
}

/** The notes that may not be parted from a claim; when it was is told beside it. */
function cautionsOf(excerpt: Excerpt, language: Language): readonly Note[] {
  const { when, entity, figure, gloss, denials = [], ...held } = excerpt;
  const notes = [...notesOf(held, language)];
  for (const denial of denials) {
    const from = denial.article.id === excerpt.article.id ? "" : `, ${sourceName(denial, language)}`;
    notes.push({ label: wording.denial[language], text: `${quoted(denial.verbatim, language)}${from}` });
  }
  return notes;
}

function datedBy(when: When, period: Period, language: Language) {
  const stretch = stretchOf(when, period);
  return {
    stretch,
    precision: precisionOf(when.value, stretch),
    date: whenDate(when, language),
    how: whenKnown(when, language),
    known: when.known,
    inferred: when.inferred,
  };
}

/** The period without the ends that stand for none. */
function stretchOf({ mod }: When, { from, to }: Period): Stretch {
  if (mod === "BEFORE" || mod === "ON_OR_BEFORE") return { from: null, to };
  if (mod === "AFTER" || mod === "ON_OR_AFTER") return { from, to: null };
  return { from, to };
}

function precisionOf(value: string, { from, to }: Stretch): Precision {
  if (from === null || to === null) return "open";
  if (from === to) return "day";
  return value.includes("/") ? "interval" : "within";
}

/** By the end that is known where one is open, so that the list reads as the picture does. */
function byTime({ stretch: one }: Mark, { stretch: other }: Mark): number {
  return (
    compare(one.from ?? one.to ?? "", other.from ?? other.to ?? "") ||
    compare(other.to ?? LATEST, one.to ?? LATEST)
  );
}

const LATEST = "9999-12-31";

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
