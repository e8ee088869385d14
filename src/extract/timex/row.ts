import { firstOf } from "./first.ts";
import { numberWords } from "./numbers.ts";
import type { Sketch } from "./sketch.ts";
import { type Said, said, type Table, type Vocabulary } from "./vocabulary.ts";

/** Where a match stands, for what a pattern on folded text cannot see. */
export interface Place {
  /** The article's own text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A pattern, what to make of it, and where it is not meant. */
export type RowText = readonly [
  name: string,
  /**
   * A regular expression over folded text. `<month>` is any month and its group, `<:month>` any month without a group,
   * `<month2:month>` a group with a name of its own. A space stands for one or two.
   */
  pattern: string,
  make: (said: Said) => Sketch | null,
  isMeant?: (place: Place) => boolean,
];

/** A rule ready to be tried. */
export interface Row {
  readonly name: string;
  readonly pattern: RegExp;
  readonly make: (groups: Readonly<Record<string, string | undefined>>) => Sketch | null;
  readonly isMeant: (place: Place) => boolean;
}

/** The rules of a language. */
export interface Rules {
  /** By the first character of a match, the rows that may make it, in order. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  /** Words without which no row matches. */
  readonly triggers: ReadonlySet<string>;
}

const lettersOf = (words: string): readonly string[] =>
  words.split(/[^a-z0-9]+/).filter((part) => part !== "");

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const oneOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join("|")})`;

/** Compiles the rows of a language. */
export function rulesOf(
  texts: readonly RowText[],
  vocabulary: Vocabulary,
  fragments: Table<string>,
  triggers: readonly string[],
): Rules {
  const kinds: Table<string> = { ...kindsOf(vocabulary), ...fragments };
  const sources = texts.map(([, pattern]) => `${distinct(compile(pattern, kinds))}(?![a-z0-9])`);
  const tables = [
    ...[vocabulary.months, vocabulary.weekdays, vocabulary.units, vocabulary.seasons, vocabulary.dayParts],
    ...[
      vocabulary.feasts,
      vocabulary.days,
      vocabulary.nextDays,
      vocabulary.references,
      vocabulary.frequencies,
    ],
  ];
  const words = [...tables.flatMap((table) => Object.keys(table)), ...triggers];
  const rows = texts.map(([name, , make, isMeant = () => true], i) => {
    const source = sources[i] ?? "";
    const row: Row = {
      name,
      pattern: new RegExp(source, "y"),
      make: (groups) => make(said(groups, vocabulary)),
      isMeant,
    };
    return { row, first: firstOf(source) };
  });
  return {
    rows: new Map(
      Array.from("abcdefghijklmnopqrstuvwxyz0123456789", (letter) => [
        letter,
        rows.filter(({ first }) => first.has(letter)).map(({ row }) => row),
      ]),
    ),
    triggers: new Set(words.map((word) => lettersOf(word).at(-1) ?? word)),
  };
}

const kindsOf = (vocabulary: Vocabulary): Table<string> => {
  const number = oneOf(numberWords(vocabulary.language));
  const link = vocabulary.language === "fr" ? "(?:-et-|-| et | )" : "(?:-| and | )";
  const keys = (table: Table<unknown>): string => oneOf(Object.keys(table));
  return {
    month: keys(vocabulary.months),
    weekday: keys(vocabulary.weekdays),
    unit: keys(vocabulary.units),
    season: keys(vocabulary.seasons),
    part: keys(vocabulary.dayParts),
    feast: keys(vocabulary.feasts),
    days: keys(vocabulary.days),
    nextDays: keys(vocabulary.nextDays),
    lean: keys(vocabulary.leans),
    reference: keys(vocabulary.references),
    frequency: keys(vocabulary.frequencies),
    round: keys(vocabulary.rounds),
    some: keys(vocabulary.some),
    mod: keys(vocabulary.amounts),
    ordinalWord: keys(vocabulary.ordinals),
    words: `${number}(?:${link}${number}){0,4}`,
    n: `(?:\\d{1,3}(?:[ .,]\\d{3}){1,3}|\\d{1,6}(?:[.,]\\d{1,3})?|${number}(?:${link}${number}){0,4})`,
    y4: "(?:1[0-9]|20)\\d\\d",
    d2: "(?:0[1-9]|[12]\\d|3[01])",
    m2: "(?:0[1-9]|1[0-2])",
    d1: "(?:0?[1-9]|[12]\\d|3[01])",
    m1: "(?:0?[1-9]|1[0-2])",
    h: "(?:[01]?\\d|2[0-4])",
    min: "[0-5]\\d",
  };
};

/** Puts the kinds into a pattern; they may hold further ones. */
function compile(pattern: string, kinds: Table<string>): string {
  const filled = pattern.replace(
    /(?<!\(\?|\\k)<(\w*)(:?)(\w*)>/g,
    (_, name: string, colon: string, kind: string) => {
      const source = kinds[kind || name];
      if (source === undefined) throw new SyntaxError(`Cannot compile a pattern: no kind "${kind || name}"`);
      return colon && !name ? `(?:${compile(source, kinds)})` : `(?<${name}>${compile(source, kinds)})`;
    },
  );
  // A word that stands before must be a whole one: the "en " of "bien été" is none.
  return filled.replace(/\(\?<=(?=\(?\??:?[a-z])/g, "(?<=(?<![a-z])").replace(/ (?![?{])/g, " {1,2}");
}

/** Marks the second group of a name with a low line, the third with two: a name may stand only once (until Node 23). */
function distinct(pattern: string): string {
  const seen = new Map<string, number>();
  return pattern.replace(/\(\?<([a-zA-Z]\w*)>/g, (_, name: string) => {
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return `(?<${name}${"_".repeat(times)}>`;
  });
}
