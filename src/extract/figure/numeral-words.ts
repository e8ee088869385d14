import type { Language } from "../../model/language.ts";

/** A noun that multiplies the number before it. */
export interface Scale {
  readonly value: number;
  /** Whether what is counted follows after "de". */
  readonly noun: boolean;
  /** Whether it rounds: "une vingtaine" is about twenty. */
  readonly round: boolean;
}

const inOrder = (words: string, from: number): [string, number][] =>
  words.split(" ").map((word, index) => [word, from + index]);

/** Number words below a million, folded. */
export const WORDS: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  fr: new Map([
    ...inOrder("un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize", 1),
    ["une", 1],
    ["vingt", 20],
    ["vingts", 20],
    ["trente", 30],
    ["quarante", 40],
    ["cinquante", 50],
    ["soixante", 60],
    ["septante", 70],
    ["huitante", 80],
    ["octante", 80],
    ["nonante", 90],
    ["cent", 100],
    ["cents", 100],
    ["mille", 1000],
  ]),
  en: new Map([
    ...inOrder("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen", 1),
    ...inOrder("sixteen seventeen eighteen nineteen", 16),
    ["twenty", 20],
    ["thirty", 30],
    ["forty", 40],
    ["fifty", 50],
    ["sixty", 60],
    ["seventy", 70],
    ["eighty", 80],
    ["ninety", 90],
    ["hundred", 100],
    ["thousand", 1000],
  ]),
};

type Row = readonly [words: string, value: number, noun?: "noun", round?: "round"];
const scales = (rows: readonly Row[]): ReadonlyMap<string, Scale> =>
  new Map(
    rows.flatMap(([words, value, noun, round]) =>
      words
        .split(" ")
        .map((word) => [word, { value, noun: noun === "noun", round: round === "round" }] as const),
    ),
  );

/** French billion and trillion are 10¹² and 10¹⁸, English ones 10⁹ and 10¹². */
export const SCALES: Readonly<Record<Language, ReadonlyMap<string, Scale>>> = {
  fr: scales([
    ["mille", 1e3],
    ["millier milliers", 1e3, "noun", "round"],
    ["million millions", 1e6, "noun"],
    ["milliard milliards", 1e9, "noun"],
    ["billion billions", 1e12, "noun"],
    ["trillion trillions", 1e18, "noun"],
    ["dizaine dizaines", 10, "noun", "round"],
    ["douzaine douzaines", 12, "noun", "round"],
    ["quinzaine", 15, "noun", "round"],
    ["vingtaine", 20, "noun", "round"],
    ["trentaine", 30, "noun", "round"],
    ["quarantaine", 40, "noun", "round"],
    ["cinquantaine", 50, "noun", "round"],
    ["soixantaine", 60, "noun", "round"],
    ["centaine centaines", 100, "noun", "round"],
  ]),
  en: scales([
    ["hundred", 100],
    ["thousand", 1e3],
    ["million millions mn mln", 1e6],
    ["billion billions bn bln", 1e9],
    ["trillion tn trn", 1e12],
    ["dozen", 12],
  ]),
};
