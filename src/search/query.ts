/** From the words of a question to what may stand for each of them in the record. */
import { type Language, otherLanguage } from "../model/language.ts";
import { isContent } from "../text/content.ts";
import { isLight, isLightTerm } from "../text/light.ts";
import {
  isCommon,
  isKnown,
  LONGEST_PHRASE,
  lexiconWords,
  type Phrase,
  sensesOf,
  singularOf,
} from "../text/senses.ts";
import { type Term, termOf } from "../text/term.ts";
import { type Word, words } from "../text/words.ts";
import { corrections, type Vocabulary, vocabularyOf } from "./correct.ts";
import { type Inverted, isCapital } from "./inverted.ts";

/** Terms that must all be there to stand for a word of the question, and how surely they do. */
export interface Alternative {
  readonly terms: Phrase;
  /** 0-1. */
  readonly weight: number;
}

/** One thing the question speaks of: a word, or several that mean one thing. */
export interface Group {
  /** As typed. */
  readonly raw: string;
  /**
   * `name`, `figure`, `asked` ("which judge") and `unknown` must be in an answer; `plain` counts by its rarity;
   * `light` hardly.
   * An unknown word is in neither the record nor the lexicon; where no capitals are typed it may be a name.
   */
  readonly kind: "name" | "figure" | "asked" | "unknown" | "plain" | "light";
  readonly alternatives: readonly Alternative[];
}

/** How surely an alternative stands for the word typed. */
const WEIGHT = { itself: 1, corrected: 0.9, translation: 0.9, synonym: 0.4 } as const;

/** Reads the content words of `text` in `language`, in order. */
export function readQuery(text: string, language: Language, index: Inverted): readonly Group[] {
  const all = words(text);
  const capitals = capitalsOf(all);
  const content = all.flatMap((word, place) =>
    isContent(word, language) ? [{ word, place, before: all[place - 1]?.text ?? "" }] : [],
  );
  const groups: Group[] = [];
  for (let i = 0; i < content.length; ) {
    const length = phraseLength(
      content.slice(i).map(({ word }) => word),
      language,
    );
    const taken = content.slice(i, i + length);
    groups.push(toGroup(taken, text, language, index, capitals));
    i += length;
  }
  return groups;
}

/** How many of the first words make the longest phrase that the lexicon has; at least one. */
function phraseLength(content: readonly Word[], language: Language): number {
  for (let length = Math.min(LONGEST_PHRASE, content.length); length > 1; length--) {
    const phrase = content.slice(0, length).map(({ text }) => text);
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
  index: Inverted,
  capitals: Capitals,
): Group {
  const typed = taken.map(({ word }) => word);
  const raw = text.slice(typed[0]?.start, typed.at(-1)?.end);
  const alternatives = alternativesOf(
    typed.map((word) => word.text),
    language,
    1,
  );
  const [only] = typed;
  if (typed.length > 1 || !only) {
    const kind = typed.some((word) => isName(word, index)) ? "name" : "plain";
    return { raw, kind, alternatives };
  }

  const isNew = isUnknown(only.text, index);
  const corrected = isNew ? corrections(only.text, wordsOf(index)) : [];
  const all = corrected.flatMap((word) => alternativesOf([word], language, WEIGHT.corrected));
  return {
    raw,
    kind: kindOf(taken[0] as Placed, language, index, capitals, isNew && corrected.length === 0),
    alternatives: [...alternatives, ...all],
  };
}

function kindOf(
  { word, place, before }: Placed,
  language: Language,
  index: Inverted,
  capitals: Capitals,
  unknown: boolean,
): Group["kind"] {
  if (/\p{N}/u.test(word.raw)) return "figure";
  if (isLight(word.text, language)) return "light";
  if (isName(word, index)) return "name";
  if (ASKING.has(before) || TO_COME.has(word.text)) return "asked";
  if (capitals === "kept") return place > 0 && isCapital(word.raw) ? "name" : "plain";
  return unknown ? "unknown" : "plain";
}

/** A name of the record as it is written there, or a word that is nothing but a name: "apple" is none, "nso" is. */
function isName({ text, raw }: Word, { names }: Inverted): boolean {
  const known = [text, singularOf(text)].find((form) => lexiconWords.has(form));
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
  const found: Alternative[] = [{ terms: own, weight: sure * WEIGHT.itself }];
  // A word is read in the other language where its own has no such word: "revenue" is no "revenir".
  const isOwn = sensesOf(typed, language).length > 0;
  if (!isOwn) found.push({ terms: foreign, weight: sure * WEIGHT.itself });
  const from = isOwn ? language : other;
  for (const sense of sensesOf(typed, from)) {
    for (const terms of sense[otherLanguage(from)]) found.push({ terms, weight: sure * WEIGHT.translation });
    for (const terms of sense[from]) found.push({ terms, weight: sure * WEIGHT.synonym });
  }
  // "Acquire" is no "take" of any kind: a light word stands for none but itself.
  return found.filter(({ terms }) => terms === own || terms === foreign || !terms.every(isLightTerm));
}

const bothTerms = (word: string): readonly Term[] => [termOf(word, "fr"), termOf(word, "en")];

const isUnknown = (word: string, { postings }: Inverted): boolean =>
  !bothTerms(word).some((term) => postings.has(term) || isKnown(term));

const vocabularies = new WeakMap<Inverted, Vocabulary>();

/** The words of the record and of the lexicon. */
function wordsOf(index: Inverted): Vocabulary {
  const known = vocabularies.get(index);
  if (known) return known;
  const lexicon = [...lexiconWords].map((word) => [word, 0] as const);
  const made = vocabularyOf(new Map([...lexicon, ...index.vocabulary]));
  vocabularies.set(index, made);
  return made;
}

/** Whether the asker keeps capitals for names, leaves them out, or puts them everywhere. */
type Capitals = "kept" | "left out" | "everywhere";

function capitalsOf(all: readonly Word[]): Capitals {
  const letters = all.filter(({ raw }) => /^\p{L}/u.test(raw));
  const capital = letters.filter(({ raw }) => isCapital(raw)).length;
  if (letters.length > 2 && capital > 0.7 * letters.length) return "everywhere";
  return all.slice(1).some(({ raw }) => isCapital(raw)) ? "kept" : "left out";
}
