/** From the words of a question to what may stand for each of them in the record. */
import { Language, otherLanguage } from "../model/language.ts";
import { isContent } from "../text/content.ts";
import { isLight, isLightTerm } from "../text/light.ts";
import {
  isCommon,
  isKnown,
  lexiconWords,
  longestPhrase,
  sensesOf,
  sensesOfVerb,
  singularOf,
  startsPhrase,
} from "../text/senses.ts";
import { type Term, termOf } from "../text/term.ts";
import { isCapital, type Word, words } from "../text/words.ts";
import { cognates } from "./cognate.ts";
import { corrections, type Spelling } from "./correct.ts";
import type { Dictionary } from "./dictionary.ts";

/** Terms that must all be there to stand for a word of the question, and how surely they do. */
export interface Alternative {
  readonly terms: readonly Term[];
  /** 0-1. */
  readonly weight: number;
  readonly how: "itself" | "translated" | "synonym";
  /** The spelling that the word was taken for before that; absent where it was taken as typed. */
  readonly meant?: string;
}

/** One thing the question speaks of: a word, or several that mean one thing. */
export interface Group {
  /** As typed. */
  readonly raw: string;
  /** Its folded content words. */
  readonly typed: readonly string[];
  /** The folded word, where it is one. */
  readonly word: string | null;
  /**
   * `name`, `figure`, `asked` ("which judge") and `unknown` must be in an answer; `plain` counts by its rarity;
   * `light` hardly.
   * An unknown word is in neither the record nor the lexicon; where no capitals are typed it may be a name.
   */
  readonly kind: "name" | "figure" | "asked" | "unknown" | "plain" | "light";
  readonly alternatives: readonly Alternative[];
}

/** The words that a question is read against. */
export interface Vocabulary {
  readonly dictionary: Dictionary;
  readonly spelling: Spelling;
  /** Folded words of names, those written with a capital. */
  readonly names: ReadonlySet<string>;
}

/**
 * How surely an alternative stands for the word typed. A proposal never takes the place of the word itself.
 *
 * Beside each, what is lost without it: thousandths of nDCG@10 on misspelt questions, French and English, or of
 * recall@10 of keywords on sentences of the other language, both ways.
 */
const SURE = {
  itself: 1,
  corrected: 0.9, // one slip; with the next: 134, 128
  correctedTwice: 0.7,
  translation: 0.9, // 554, 488
  ofVerb: 0.4, // 4, 10: translation of the verb that a word may be a participle of
  cognate: 0.8, // 0, 3: the lexicon has most of them
  synonym: 0.4, // 8, 6 of nDCG@10
} as const;

/** Reads the content words of `text` in `language`, in order, each once. */
export function readQuery(text: string, language: Language, vocabulary: Vocabulary): readonly Group[] {
  const all = words(text);
  const capitals = capitalsOf(all);
  const content = all.flatMap((word, place) =>
    isContent(word, language) ? [{ word, place, before: all[place - 1]?.text ?? "" }] : [],
  );
  const groups = new Map<string, Group>();
  for (let i = 0; i < content.length; ) {
    const length = phraseLength(content, i, language);
    const taken = content.slice(i, i + length);
    const key = taken.map(({ word }) => word.text).join(" ");
    if (!groups.has(key)) groups.set(key, toGroup(taken, text, language, vocabulary, capitals));
    i += length;
  }
  return [...groups.values()];
}

/** How many of the words from `from` on make the longest phrase that the lexicon has; at least one. */
function phraseLength(content: readonly Placed[], from: number, language: Language): number {
  if (!startsPhrase(content[from]?.word.text ?? "", language)) return 1;
  for (let length = Math.min(longestPhrase(), content.length - from); length > 1; length--) {
    const phrase = content.slice(from, from + length).map(({ word }) => word.text);
    if (sensesOf(phrase, language).length > 0) return length;
  }
  return 1;
}

interface Placed {
  readonly word: Word;
  /** Which word of the question it is, from 0. */
  readonly place: number;
  /** The word before it, stop words too; empty for the first. */
  readonly before: string;
}

function toGroup(
  taken: readonly Placed[],
  text: string,
  language: Language,
  vocabulary: Vocabulary,
  capitals: Capitals,
): Group {
  const typed = taken.map(({ word }) => word);
  const raw = text.slice(typed[0]?.start, typed.at(-1)?.end);
  const folded = typed.map((word) => word.text);
  const alternatives = alternativesOf(folded, language, 1);
  const [only] = typed;
  if (typed.length > 1 || !only) {
    const kind = typed.some((word) => isName(word, vocabulary)) ? "name" : "plain";
    return { raw, typed: folded, word: null, kind, alternatives };
  }
  const guesses = guessesFor(only.text, language, vocabulary);
  const isNew = guesses.length === 0 && !isSomewhere(only.text, vocabulary);
  return {
    raw,
    typed: folded,
    word: only.text,
    kind: kindOf(taken[0] as Placed, language, vocabulary, capitals, isNew),
    alternatives: [...alternatives, ...guesses],
  };
}

/** What a word may have been meant for that no document has as it is written. */
function guessesFor(word: string, language: Language, vocabulary: Vocabulary): readonly Alternative[] {
  const { dictionary, spelling } = vocabulary;
  if (Language.options.some((one) => dictionary.form(word, one) !== undefined)) return [];
  const found: Alternative[] = [];
  const isInLexicon = lexiconWords().has(word) || isKnown(termOf(word, language));
  if (!isInLexicon)
    for (const { word: meant, slips } of corrections(word, spelling))
      for (const one of alternativesOf([meant], language, slips === 1 ? SURE.corrected : SURE.correctedTwice))
        found.push({ ...one, meant });
  if (sensesOf([word], language).length === 0)
    for (const meant of cognates(word, language))
      found.push({
        terms: [termOf(meant, otherLanguage(language))],
        weight: SURE.cognate,
        how: "translated",
      });
  return found.filter(({ terms }) => terms.every((term) => dictionary.term(term) !== undefined));
}

function kindOf(
  { word, place, before }: Placed,
  language: Language,
  vocabulary: Vocabulary,
  capitals: Capitals,
  isNew: boolean,
): Group["kind"] {
  if (/\p{N}/u.test(word.raw)) return "figure";
  if (isLight(word.text, language)) return "light";
  if (isName(word, vocabulary)) return "name";
  if (ASKING.has(before) || TO_COME.has(word.text)) return "asked";
  if (capitals === "kept") return place > 0 && isCapital(word.raw) ? "name" : "plain";
  return isNew ? "unknown" : "plain";
}

/** A name of the record as it is written there, or a word that is nothing but a name: "apple" is none, "nso" is. */
function isName({ text, raw }: Word, { names }: Vocabulary): boolean {
  const known = [text, singularOf(text)].find((form) => lexiconWords().has(form));
  if (known === undefined) return names.has(text);
  return isCommon(known) ? names.has(text) && isCapital(raw) : true;
}

/** "The next hearing" is none of those that were. */
const TO_COME: ReadonlySet<string> = new Set(
  "next upcoming future prochain prochaine prochains prochaines futur future".split(" "),
);

/** "Which judge": an excerpt without a judge is no answer. */
const ASKING: ReadonlySet<string> = new Set("which what quel quelle quels quelles".split(" "));

/** The words themselves in both languages, then what they mean in the other and in their own. */
function alternativesOf(typed: readonly string[], language: Language, sure: number): Alternative[] {
  const other = otherLanguage(language);
  const own = typed.map((word) => termOf(word, language));
  const foreign = typed.map((word) => termOf(word, other));
  const found: Alternative[] = [{ terms: own, weight: sure * SURE.itself, how: "itself" }];
  // A word is read in the other language where its own has no such word: "revenue" is no "revenir".
  const isOwn = sensesOf(typed, language).length > 0;
  if (!isOwn) found.push({ terms: foreign, weight: sure * SURE.itself, how: "itself" });
  const from = isOwn ? language : other;
  for (const sense of sensesOf(typed, from)) {
    for (const terms of sense[otherLanguage(from)])
      found.push({ terms, weight: sure * SURE.translation, how: "translated" });
    for (const terms of sense[from]) found.push({ terms, weight: sure * SURE.synonym, how: "synonym" });
  }
  const [only] = typed;
  if (only !== undefined && typed.length === 1)
    for (const sense of sensesOfVerb(only, from))
      for (const terms of sense[otherLanguage(from)])
        found.push({ terms, weight: sure * SURE.ofVerb, how: "translated" });
  // "Acquire" is no "take" of any kind: a light word stands for none but itself.
  return found.filter(({ terms }) => terms === own || terms === foreign || !terms.every(isLightTerm));
}

/** Whether the record or the lexicon has the word, in any form and either language. */
const isSomewhere = (word: string, { dictionary }: Vocabulary): boolean =>
  Language.options
    .map((language) => termOf(word, language))
    .some((term) => dictionary.term(term) !== undefined || isKnown(term));

/** Whether the asker keeps capitals for names, leaves them out, or puts them everywhere. */
type Capitals = "kept" | "left out" | "everywhere";

function capitalsOf(all: readonly Word[]): Capitals {
  const letters = all.filter(({ raw }) => /^\p{L}/u.test(raw));
  const capital = letters.filter(({ raw }) => isCapital(raw)).length;
  if (letters.length > 2 && capital > 0.7 * letters.length) return "everywhere";
  return all.slice(1).some(({ raw }) => isCapital(raw)) ? "kept" : "left out";
}
