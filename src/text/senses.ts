/** What a word or a phrase may mean, in either language, by the lexicon. */
import type { Language } from "../model/language.ts";
import { lexicon } from "./lexicon/lexicon.ts";
import { places } from "./lexicon/places.ts";
import { COUNTRIES, isStop } from "./stop.ts";
import { type Term, termOf } from "./term.ts";
import { words } from "./words.ts";

/** Terms that stand for one meaning together: `fr:action`, `fr:justic`. */
type Phrase = readonly Term[];

/** One row of the lexicon. */
export interface Sense {
  readonly en: readonly Phrase[];
  readonly fr: readonly Phrase[];
}

/** "Take over" without its particle, which is a stop word, would be any taking. */
const PARTICLE = / (?:away|back|by|down|for|in|into|of|off|on|out|over|to|up|with)$/;

/** The lexicon as it is looked up in. */
interface Lexicon {
  readonly byKey: ReadonlyMap<string, readonly Sense[]>;
  readonly known: ReadonlySet<Term>;
  readonly surfaces: ReadonlySet<string>;
  /** Words that the lexicon does not only have as names. */
  readonly common: ReadonlySet<string>;
  readonly phraseStarts: ReadonlySet<Term>;
  /** Content words of the longest phrase. */
  readonly longest: number;
}

let made: Lexicon | null = null;

/** Reads the lexicon when a word is first looked up: it takes a second, which a command that asks nothing need not wait for. */
function read(): Lexicon {
  made ??= readRows();
  return made;
}

function readRows(): Lexicon {
  const byKey = new Map<string, Sense[]>();
  const known = new Set<Term>();
  const surfaces = new Set<string>();
  const common = new Set<string>();
  const phraseStarts = new Set<Term>();
  let longest = 1;
  for (const row of lexicon) {
    const [en = "", fr = ""] = row.split("|");
    const phrases = { en: contents(en, "en", common), fr: contents(fr, "fr", common) };
    const sense: Sense = { en: phrases.en.map(termed("en")), fr: phrases.fr.map(termed("fr")) };
    for (const language of ["en", "fr"] as const)
      for (const phrase of phrases[language]) {
        for (const key of new Set([keyOf(phrase, language), termed(language)(phrase).join(" ")])) {
          const senses = byKey.get(key);
          if (senses) senses.push(sense);
          else byKey.set(key, [sense]);
        }
        for (const word of phrase) {
          known.add(termOf(word, language));
          surfaces.add(word);
        }
        longest = Math.max(longest, phrase.length);
        if (phrase.length > 1) phraseStarts.add(termOf(phrase[0] as string, language));
      }
  }
  return { byKey, known, surfaces, common, phraseStarts, longest };
}

/** The content words of each of the phrases between commas; those that are no names are added to `common`. */
function contents(list: string, language: Language, common: Set<string>): readonly (readonly string[])[] {
  return list
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => !(language === "en" && PARTICLE.test(phrase)))
    .map((phrase) =>
      words(phrase)
        .filter(({ text, raw }) => COUNTRIES.has(raw) || !isStop(text, language))
        .map(({ text, raw }) => {
          if (/^\p{Ll}/u.test(raw)) common.add(text);
          return text;
        }),
    )
    .filter((phrase) => phrase.length > 0);
}

function termed(language: Language): (phrase: readonly string[]) => Phrase {
  return (phrase) => phrase.map((word) => termOf(word, language));
}

function keyOf(phrase: readonly string[], language: Language): string {
  return `${language} ${phrase.join(" ")}`;
}

/** Whether a phrase of several content words in the lexicon may begin with a folded word. */
export const startsPhrase = (word: string, language: Language): boolean =>
  read().phraseStarts.has(termOf(word, language)) ||
  read().phraseStarts.has(termOf(singularOf(word), language));

/** Content words of the longest phrase in the lexicon. */
export const longestPhrase = (): number => read().longest;

/**
 * The meanings of folded content words; none when the lexicon does not have them.
 *
 * As written first, then in the singular, and only then by their terms: "employés" are no "emploi".
 */
export function sensesOf(phrase: readonly string[], language: Language): readonly Sense[] {
  for (const key of [
    keyOf(phrase, language),
    keyOf(phrase.map(singularOf), language),
    termed(language)(phrase).join(" "),
  ]) {
    const senses = read().byKey.get(key);
    if (senses) return senses;
  }
  return [];
}

/** The meanings of the verb that a folded word may be a participle of: "piraté" stands for more than "pirated". */
export const sensesOfVerb = (word: string, language: Language): readonly Sense[] =>
  verbsOf(word, language).flatMap((verb) => read().byKey.get(keyOf([verb], language)) ?? []);

/** Ending of a participle, endings of its verb. A folded "e" is an "é" too. */
const PARTICIPLES: Readonly<Record<Language, readonly (readonly [RegExp, readonly string[]])[]>> = {
  fr: [
    [/ee?s?$/, ["er"]],
    [/ie?s?$/, ["ir"]],
    [/ant$/, ["er"]],
  ],
  en: [
    [/([^aeiou])\1ed$/, ["$1"]],
    [/([^aeiou])\1ing$/, ["$1"]],
    [/ied$/, ["y"]],
    [/ed$/, ["", "e"]],
    [/ing$/, ["", "e"]],
  ],
};

/** The verbs that a word may be a participle of, as far as endings tell; most are no words. */
const verbsOf = (word: string, language: Language): readonly string[] =>
  PARTICIPLES[language].flatMap(([ending, verbs]) =>
    ending.test(word) ? verbs.map((verb) => word.replace(ending, verb)) : [],
  );

/** A folded word without the ending of a plural. */
export const singularOf = (word: string): string => word.replace(/(?<=..)[sx]$/, "");

/** Whether the lexicon has the word, alone or in a phrase. */
export const isKnown = (term: Term): boolean => read().known.has(term);

/** Every content word of the lexicon as written there, folded: what a misspelt word may have meant. */
export const lexiconWords = (): ReadonlySet<string> => read().surfaces;

let placeWords: ReadonlySet<string> | null = null;

/** Countries, cities and those who come from there, who matter as much as names: "the French minister". */
function isPlace(word: string): boolean {
  placeWords ??= new Set(
    places
      .trim()
      .split(/\s*[,|\n]\s*/)
      .map((phrase) => words(phrase).map(({ text }) => text))
      .flatMap((phrase) => (phrase.length === 1 ? phrase : [])),
  );
  return placeWords.has(word);
}

/** Whether a folded word is an ordinary one: the lexicon has it, and not only as a name. */
export const isCommon = (word: string): boolean => read().common.has(word) && !isPlace(word);
