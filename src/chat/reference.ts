/** An excerpt by a name that fits a button, and found again by it after any restart. */
import { createHash } from "node:crypto";
import { z } from "zod";
import { cutWhole, toExcerpt } from "../answer/excerpt.ts";
import type { Excerpt } from "../model/answer.ts";
import type { Article } from "../model/article.ts";
import { answerable, type Dossier, type Entry } from "../model/dossier.ts";
import { Language } from "../model/language.ts";

const KEY = 8; // letters of base64url, 48 bits: two of a million facts share one with a chance of 0.2 %
const REVISION = 6; // letters, 36 bits: it tells one version of a fact from the next

const digest = (text: string, letters: number): string =>
  createHash("sha256").update(text, "utf8").digest("base64url").slice(0, letters);

/** The key of the fact an excerpt shows, or of its article and place where no fact stands there. */
export function referenceOf({ facts: [fact], article, position }: Excerpt): string {
  if (fact !== undefined) return digest(`${article.id}/${fact}`, KEY);
  return `${digest(article.id, KEY)}.${position.start.toString(36)}.${position.end.toString(36)}`;
}

/** Which excerpt a message tells, and as what: enough to know later whether that still stands, and no word of it. */
export const Telling = z.strictObject({
  dossier: z.string(),
  article: z.string(),
  /** Null for words that no fact stands on. */
  fact: z.string().nullable(),
  reference: z.string(),
  revision: z.string(),
});
export type Telling = z.infer<typeof Telling>;

/** What a message that shows `excerpt` tells. */
export function tellingOf(dossier: Dossier, excerpt: Excerpt): Telling {
  const reference = referenceOf(excerpt);
  return {
    dossier: dossier.id,
    article: excerpt.article.id,
    fact: excerpt.facts[0] ?? null,
    reference,
    revision: revisionOf(dossier, reference),
  };
}

/** A reference, and its place where it has one: two numbers of base 36. */
const REFERENCE = /^([\w-]{8})(?:\.([a-z0-9]{1,7})\.([a-z0-9]{1,7}))?$/;

/** The excerpt of a reference, for a reader of `language`; null when the record has it no longer, and for no reference. */
export function excerptAt(dossier: Dossier, reference: string, language: Language): Excerpt | null {
  const [, key = "", start, end] = REFERENCE.exec(reference) ?? [];
  if (start === undefined || end === undefined) {
    const entry = keysOf(dossier).facts.get(key);
    return entry ? toExcerpt(dossier, entry, language) : null;
  }
  const article = keysOf(dossier).articles.get(key);
  return article ? passageAt(dossier, article, Number.parseInt(start, 36), Number.parseInt(end, 36)) : null;
}

/** Whether it names words by their place alone: once these have changed, nothing tells where they went. */
export const isPlace = (reference: string): boolean => reference.includes(".");

/** The whole sentences at a place given in code points; null where the article has none. */
function passageAt(dossier: Dossier, article: Article, from: number, to: number): Excerpt | null {
  if (!(from >= 0 && from < to && to <= article.points.length)) return null;
  return cutWhole(dossier, article, { start: article.points.toUnit(from), end: article.points.toUnit(to) });
}

/** Which revisions can be compared: another where the same record would have another revision, as a test of it tells. */
export const SCHEME = 1;

/**
 * Another for each change of what an excerpt tells: its words, date, speaker, hedge, gloss, source, review or denials.
 *
 * Where it stands, and which further facts stand there, changes nothing that was read.
 */
export function revisionOf(dossier: Dossier, reference: string): string {
  const { facts, revisions } = keysOf(dossier);
  const known = revisions.get(reference);
  if (known !== undefined) return known;
  if (isPlace(reference)) {
    const excerpt = excerptAt(dossier, reference, "en");
    return digest(JSON.stringify(excerpt && [excerpt.verbatim, excerpt.article]), REVISION); // facts may come and go there
  }
  const revision = revisionAs(dossier, reference, {});
  if (facts.has(reference)) revisions.set(reference, revision); // passages are as many as anybody names, facts as many as there are
  return revision;
}

/** The revision that an excerpt had while nobody had reviewed it. */
export const revisionAsDraft = (dossier: Dossier, reference: string): string =>
  revisionAs(dossier, reference, { review: "draft" });

function revisionAs(dossier: Dossier, reference: string, other: Pick<Partial<Excerpt>, "review">): string {
  // Each reader has a gloss of their own.
  const excerpts = Language.options.map((language) => excerptAt(dossier, reference, language));
  const told = excerpts.map((excerpt) => excerpt && { ...excerpt, ...other });
  const isUnread = (key: string) => key === "position" || key === "facts";
  return digest(
    JSON.stringify(told, (key, value) => (isUnread(key) ? undefined : value)),
    REVISION,
  );
}

interface Keys {
  readonly facts: ReadonlyMap<string, Entry>;
  readonly articles: ReadonlyMap<string, Article>;
  /** Of facts, as far as they were told. */
  readonly revisions: Map<string, string>;
}

const known = new WeakMap<Dossier, Keys>();

function keysOf(dossier: Dossier): Keys {
  const made = known.get(dossier) ?? {
    facts: new Map(
      answerable(dossier).map((entry) => [digest(`${entry.article.id}/${entry.fact.id}`, KEY), entry]),
    ),
    articles: new Map(dossier.articles.map((article) => [digest(article.id, KEY), article])),
    revisions: new Map(),
  };
  known.set(dossier, made);
  return made;
}
