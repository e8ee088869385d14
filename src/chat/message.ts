/** A message as every chat platform shows it, before any platform's markup: what to say, in which order, with which buttons. */
import { beforeLine, differenceLine } from "../answer/check-wording.ts";
import { fragmentLink } from "../answer/link.ts";
import {
  headline,
  helpLines,
  type Note,
  notesOf,
  placeLine,
  sourceName,
  wording,
} from "../answer/wording.ts";
import type { Answer, Excerpt } from "../model/answer.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Language } from "../model/language.ts";
import { fewest, type Room } from "./parts.ts";
import { type Telling, tellingOf } from "./reference.ts";
import { NOTES } from "./wording.ts";

/** Words of an article, letter for letter. */
export interface Quote {
  /** What it is beside the excerpt that answers; null for that one itself. */
  readonly label: string | null;
  readonly text: string;
  /** The language of the words, ISO 639. */
  readonly tongue: string;
  /** What is known of these words: who, when, how the article holds them. They stay with every part of it. */
  readonly notes: readonly Note[];
}

interface Link {
  readonly label: string;
  readonly url: string;
}

/** Where the words of a message are from. */
export interface Source {
  readonly note: Note;
  /** To the words in the article, and to the reader. */
  readonly links: readonly Link[];
  /** The fact and its place in the article. */
  readonly place: Note;
}

/** One button: what it says, and what `writeButton` wrote. */
export interface Press {
  readonly label: string;
  readonly value: string;
  /** Whether it is what most people want next. */
  readonly isMain: boolean;
}

export interface Message {
  readonly language: Language;
  /** What came of a question; null for what answers none. */
  readonly outcome: { readonly command: string; readonly kind: Answer["kind"] } | null;
  /** Which excerpt it tells; never null where there is a quote or something to copy. */
  readonly telling: Telling | null;
  /** Whether the record has what was asked; told in words by the headline. */
  readonly isFound: boolean;
  readonly headline: string;
  /** Plain sentences under the headline. */
  readonly lines: readonly string[];
  readonly quotes: readonly Quote[];
  /** What can be asked; empty where something is quoted. */
  readonly notes: readonly Note[];
  /** Never null where there is a quote. */
  readonly source: Source | null;
  /** Text to be copied as it stands. */
  readonly copy: string | null;
  /** `Excerpt 2 of 5`. */
  readonly count: string | null;
  /** What was asked, after the slash command's name: the buttons that need it find it here. */
  readonly question: { readonly dossier: string; readonly text: string } | null;
  /** In rows of what belongs together, at most five each. */
  readonly presses: readonly (readonly Press[])[];
}

/** A message of one sentence. */
export const sentence = (language: Language, words: string, lines: readonly string[] = []): Message => ({
  language,
  outcome: null,
  telling: null,
  isFound: false,
  headline: words,
  lines,
  quotes: [],
  notes: [],
  source: null,
  copy: null,
  count: null,
  question: null,
  presses: [],
});

export const outcomeOf = ({ command, kind }: Answer): NonNullable<Message["outcome"]> => ({ command, kind });

/** What can be asked, or why this could not be. */
export function usage(answer: Answer & { readonly kind: "usage" }): Message {
  const { language, dossier, dossiers, reason } = answer;
  const known = dossiers.includes(dossier) ? dossier : null;
  const isHelp = reason === "help" || reason === "no words";
  return {
    ...sentence(language, headline(answer)),
    outcome: outcomeOf(answer),
    notes: known !== null && isHelp ? helpLines(known, language) : [],
  };
}

/** The sentences under the headline of a checked quotation; what changes its sense is never left out. */
export function checkLines({ check, language }: Answer, room: Room): readonly string[] {
  if (!check) return [];
  const lines = check.words.map((word) => differenceLine(word, language)).filter((line) => line !== null);
  const before = beforeLine(check, language);
  const told = fewest(lines, room, (count) => wording.more(count, language));
  return [...told, ...(before === null ? [] : [before])].map((line) => `– ${line}`);
}

/** The excerpt, its denials beside it, what is known of it, and its source: one object, so that none is shown alone. */
export function told(
  dossier: Dossier,
  excerpt: Excerpt,
  language: Language,
  readerUrl: string | null,
): Pick<Message, "quotes" | "telling"> & { readonly source: Source } {
  const quoteOf = (one: Excerpt, label: string | null): Quote => {
    const source = { label: wording.source[language], text: sourceName(one, language) };
    return {
      label,
      text: one.verbatim,
      tongue: tongueOf(dossier, one),
      // The source of the message is that of the excerpt; what another article says has its own.
      notes: [
        ...notesOf(label === null ? one : withoutHedge(one), language),
        ...(one.article.id === excerpt.article.id ? [] : [source]),
      ],
    };
  };
  const denials = (excerpt.denials ?? []).map((denial) => quoteOf(denial, wording.denial[language]));
  return {
    telling: tellingOf(dossier, excerpt),
    quotes: [quoteOf(excerpt, null), ...denials],
    source: sourceOf(dossier, excerpt, language, readerUrl),
  };
}

/** Of a denial the label says already how it is held. */
const withoutHedge = ({ hedge: _, ...denial }: Excerpt): Excerpt => denial;

const tongueOf = (dossier: Dossier, { article }: Excerpt): string =>
  dossier.articles.find(({ id }) => id === article.id)?.language ?? "fr";

/** The source of an excerpt, with its links. */
function sourceOf(dossier: Dossier, excerpt: Excerpt, language: Language, readerUrl: string | null): Source {
  const article = dossier.articles.find(({ id }) => id === excerpt.article.id);
  const range = article && {
    start: article.points.toUnit(excerpt.position.start),
    end: article.points.toUnit(excerpt.position.end),
  };
  const words = article && range ? fragmentLink(article, range) : null;
  const [fact] = excerpt.facts;
  const page = readerUrl && `${readerUrl.replace(/\/+$/, "")}/${dossier.id}/${excerpt.article.id}`;
  // Words that no fact stands on have no name there, and are found by themselves.
  const unnamed = () =>
    article && range && page ? fragmentLink({ url: page, text: article.text }, range) : page;
  const reader = fact === undefined ? unnamed() : page && `${page}#${fact}`;
  const links: Link[] = [];
  if (words !== null) links.push({ label: NOTES.link[language], url: words });
  if (reader !== null) links.push({ label: NOTES.reader[language], url: reader });
  return {
    note: { label: wording.source[language], text: sourceName(excerpt, language) },
    links,
    place: { label: wording.place[language], text: placeLine(excerpt, language) },
  };
}
