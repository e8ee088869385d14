/** What is cited: words of an article, what is said beside them, and where they can be read. */
import { toExcerpt } from "../answer/excerpt.ts";
import type { Excerpt } from "../model/answer.ts";
import type { Article } from "../model/article.ts";
import { answerable, type Dossier, type Entry } from "../model/dossier.ts";
import type { Fact, FactKind } from "../model/fact.ts";
import type { Language } from "../model/language.ts";

/** One citation to be written, in any format. */
export interface Cited extends Place {
  /** Of the dossier. */
  readonly dossier: string;
  readonly article: Article;
  /** The same words twice, with what is said beside them in each language. */
  readonly excerpt: Readonly<Record<Language, Excerpt>>;
  /** Null for words that no fact stands on, as a title. */
  readonly kind: FactKind | null;
  /** What the one who says it is; null where nobody does, or the dossier does not tell. */
  readonly speaker: "person" | "organisation" | null;
  /** The day a person accepted the fact, ISO 8601; null while nobody has. */
  readonly accepted: string | null;
  readonly correction: NonNullable<Fact["correction"]> | null;
}

/** Where the words are read, and by whom. */
export interface Place {
  /** Of the excerpt in the reader, absolute; null where there is no reader. */
  readonly address: string | null;
  /** Of the article's text in UTF-8, lower-case hex. */
  readonly sha256: string;
  /** What our own words are told in, where the format does not say. */
  readonly language: Language;
}

/** What is cited of a fact. */
export function citedOf(dossier: Dossier, entry: Entry, place: Place): Cited {
  const { fact, article } = entry;
  const { review, kind, correction } = fact;
  return {
    ...place,
    dossier: dossier.id,
    article,
    excerpt: { en: toExcerpt(dossier, entry, "en"), fr: toExcerpt(dossier, entry, "fr") },
    kind,
    speaker: fact.kind === "quotation" ? kindOfSpeaker(dossier, fact.source.name) : null,
    accepted: review.state === "accepted" ? review.on : null,
    correction: correction ?? null,
  };
}

function kindOfSpeaker(dossier: Dossier, name: string): Cited["speaker"] {
  for (const { fact } of answerable(dossier)) {
    if (fact.kind !== "entity" || fact.entity.name !== name) continue;
    const { type } = fact.entity;
    if (type === "person" || type === "organisation") return type;
  }
  return null;
}

/** The article's page in the reader; null where there is no reader. */
export const pageOf = ({ address }: Cited): string | null => address?.split("#")[0] ?? null;

/** Names an excerpt among all: `nso:facebook-nso:swell`, or its position where no fact stands on it. */
export function keyOf({ dossier, article, excerpt: { en } }: Cited): string {
  const { start, end } = en.position;
  return [dossier, article.id, en.facts[0] ?? `${start}-${end}`].join(":");
}
