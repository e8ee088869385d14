import type { Language } from "../../model/language.ts";
import type { Modifier } from "./found.ts";
import { numberOf } from "./numbers.ts";
import type { Feast, Lean, Season, Unit } from "./sketch.ts";

/** Words and what they mean; folded, of lower case. */
export type Table<Meaning> = Readonly<Record<string, Meaning>>;

/** What the patterns of one language are made of. */
export interface Vocabulary {
  readonly language: Language;
  readonly months: Table<number>;
  readonly weekdays: Table<number>;
  readonly units: Table<Unit>;
  readonly seasons: Table<Season>;
  /** Parts of the day: MO, AF, EV, NI. */
  readonly dayParts: Table<string>;
  readonly ordinals: Table<number>;
  readonly leans: Table<Lean>;
  readonly feasts: Table<Feast>;
  /** Days counted from the publication date. */
  readonly days: Table<number>;
  /** Days counted from the date just mentioned. */
  readonly nextDays: Table<number>;
  /** Words for now, once and some day. */
  readonly references: Table<string>;
  readonly frequencies: Table<string>;
  /** Decades in words. */
  readonly decades: Table<number>;
  /** Round numbers: une vingtaine. */
  readonly rounds: Table<number>;
  /** Some, several. */
  readonly some: Table<"X">;
  /** Which part of a longer time: early, mid-, late. */
  readonly portions: Table<Modifier>;
  /** Words that qualify a duration from inside its extent. */
  readonly amounts: Table<Modifier>;
}

/** Writes one table for several names of the same thing: `{ "janvier|janv.": 1 }`. */
export const named = <Meaning>(names: Readonly<Record<string, Meaning>>): Table<Meaning> =>
  Object.fromEntries(
    Object.entries(names).flatMap(([all, meaning]) => all.split("|").map((name) => [name, meaning])),
  );

/** What the groups of a pattern say; a group that is not in it, or did not match, is undefined. */
export interface Said {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly weekday: number | undefined;
  readonly season: Season | undefined;
  readonly ordinal: number | undefined;
  readonly feast: Feast | undefined;
  readonly lean: Lean | undefined;
  readonly unit: Unit | undefined;
  readonly unit2: Unit | undefined;
  /** X for "some". */
  readonly n: number | "X" | undefined;
  readonly n2: number | "X" | undefined;
  /** Whether a half is added. */
  readonly half: boolean;
  readonly hour: number | undefined;
  readonly minute: number | undefined;
  /** As written, of lower case: pm, p.m. */
  readonly meridiem: string | undefined;
  readonly zone: string | undefined;
  readonly part: string | undefined;
  readonly days: number | undefined;
  readonly nextDays: number | undefined;
  readonly decade: number | undefined;
  readonly century: number | undefined;
  readonly month2: number | undefined;
  readonly reference: string | undefined;
  readonly frequency: string | undefined;
  readonly mod: Modifier | undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Reads the groups of a match. */
export function said(groups: Groups, vocabulary: Vocabulary): Said {
  const group = (name: string): string | undefined =>
    name in groups // as `distinct` marks them
      ? (groups[name] ?? groups[`${name}_`] ?? groups[`${name}__`] ?? groups[`${name}___`])
      : undefined;
  const look = <Meaning>(name: string, table: Table<Meaning>): Meaning | undefined => {
    const word = group(name)?.replace(/ +/g, " ").replace(/[ -]$/, "");
    return word === undefined ? undefined : (table[word] ?? table[word.replace(/\.$/, "")]);
  };
  const count = (name: string): number | undefined => {
    const word = group(name);
    return word === undefined ? undefined : (numberOf(word.trim(), vocabulary.language) ?? undefined);
  };
  const amount = (name: string): number | "X" | undefined =>
    look(name, vocabulary.some) ??
    look(name, vocabulary.rounds) ??
    count(name) ??
    (group(name) === undefined ? undefined : "X");
  const digits = (name: string): number | undefined => {
    const figures = group(name)?.replace(/\D/g, "");
    return figures ? Number(figures) : undefined;
  };
  const number = (name: string): number | undefined =>
    digits(name) ?? look(name, vocabulary.ordinals) ?? count(name);
  return {
    year: digits("year"),
    month: look("month", vocabulary.months) ?? digits("month"),
    month2: look("month2", vocabulary.months),
    day: number("day"),
    weekday: look("weekday", vocabulary.weekdays),
    season: look("season", vocabulary.seasons),
    ordinal: number("ordinal"),
    feast: look("feast", vocabulary.feasts),
    lean: look("lean", vocabulary.leans) ?? look("lean2", vocabulary.leans),
    unit: look("unit", vocabulary.units),
    unit2: look("unit2", vocabulary.units),
    n: amount("n"),
    n2: amount("n2"),
    half: group("half") !== undefined,
    hour: count("hour"),
    minute: count("minute"),
    meridiem: group("meridiem"),
    zone: group("zone"),
    part: look("part", vocabulary.dayParts),
    days: look("days", vocabulary.days),
    nextDays: look("nextDays", vocabulary.nextDays),
    decade: digits("decade") ?? look("decade", vocabulary.decades),
    century: roman(group("century")) ?? number("century"),
    reference: look("reference", vocabulary.references),
    frequency: look("frequency", vocabulary.frequencies),
    mod: look("mod", vocabulary.amounts) ?? look("portion", vocabulary.portions),
  };
}

const ROMAN: Table<number> = { i: 1, v: 5, x: 10 };

function roman(letters: string | undefined): number | undefined {
  const numeral = /^[ivx]+(?=(?:eme|er|e)?$)/.exec(letters ?? "")?.[0];
  if (!numeral) return undefined;
  const values = Array.from(numeral, (letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
