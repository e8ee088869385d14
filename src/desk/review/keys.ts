/** The keys of the review desk on any screen: what each does, in French and English. */
import type { Said } from "../../answer/typography.ts";
import type { FactKind } from "../../model/fact.ts";
import type { Language } from "../../model/language.ts";

/** A key and what it does. */
export type KeyWord = readonly [key: string, word: Said];

/** What stands on the keys of a French keyboard. */
const FRENCH_KEYS: Readonly<Record<string, string>> = {
  "Shift←→": "Maj←→",
  Enter: "Entrée",
  Esc: "Échap",
};

/** A key as it is called in a language. */
export const keyName = (key: string, language: Language): string =>
  language === "fr" ? (FRENCH_KEYS[key] ?? key) : key;

/** What is done, by the key for it. */
export const KEYS = {
  accept: ["a", { en: "accept", fr: "accepter" }],
  reject: ["r", { en: "reject", fr: "rejeter" }],
  span: ["s", { en: "span", fr: "passage" }],
  speaker: ["p", { en: "speaker", fr: "qui parle" }],
  date: ["d", { en: "date", fr: "date" }],
  figure: ["f", { en: "figure", fr: "chiffre" }],
  next: ["n", { en: "next", fr: "suivant" }],
  back: ["b", { en: "back", fr: "retour" }],
  undo: ["u", { en: "undo", fr: "annuler" }],
  quit: ["q", { en: "quit", fr: "quitter" }],
  help: ["?", { en: "help", fr: "aide" }],
} as const satisfies Readonly<Record<string, KeyWord>>;

/** The keys of the span editor. */
export const SPAN_KEYS: readonly KeyWord[] = [
  ["←→", { en: "move it", fr: "déplacer" }],
  ["Shift←→", { en: "the other end", fr: "l’autre bout" }],
  ["s", { en: "start or end", fr: "début ou fin" }],
  ["l", { en: "letters or words", fr: "lettres ou mots" }],
  ["Tab", { en: "next part", fr: "partie suivante" }],
  ["Enter", { en: "take", fr: "prendre" }],
  ["Esc", { en: "give up", fr: "abandonner" }],
];

/** What each key does, in full; a key and its arrow. */
export const HELP: readonly (readonly [keys: string, does: Said])[] = [
  [
    "a",
    {
      en: "accept: the words and everything told of them are as in the article",
      fr: "accepter\u00a0: les mots et ce qui en est dit sont conformes à l’article",
    },
  ],
  ["r", { en: "reject: this is no fact", fr: "rejeter\u00a0: ce n’est pas un fait" }],
  [
    "s",
    {
      en: "span: mark other words of the article; what grows out of its evidence takes the evidence along",
      fr: "passage\u00a0: marquer d’autres mots de l’article\u00a0; la preuve s’étend avec ce qui en sort",
    },
  ],
  [
    "p",
    {
      en: "speaker: who says it, then the words for them",
      fr: "qui parle\u00a0: le nom, puis les mots de l’article",
    },
  ],
  [
    "d",
    {
      en: "date: 2019, 2019-10, 2019-10-05, 2019-W42, 2019-Q3, 2019-SU, P2D, 2019-01-02/2019-11-24; then BEFORE, AFTER, START, MID, END, APPROX …",
      fr: "date\u00a0: 2019, 2019-10, 2019-10-05, 2019-W42, 2019-Q3, 2019-SU, P2D, 2019-01-02/2019-11-24\u00a0; puis BEFORE (avant), AFTER (après), START (début), MID, END (fin), APPROX (environ) …",
    },
  ],
  [
    "f",
    {
      en: "figure: 40 boats APPROX; 3..5 million tonnes; 3.5 %; - users (no number); then APPROX, MORE_THAN, LESS_THAN …",
      fr: "chiffre\u00a0: 40 bateaux APPROX\u00a0; 3.5\u00a0%\u00a0; - usagers (sans nombre)\u00a0; puis APPROX (environ), MORE_THAN (plus de), LESS_THAN (moins de) …",
    },
  ],
  [
    "n →",
    { en: "next draft, this one stays a draft", fr: "brouillon suivant\u00a0; celui-ci reste un brouillon" },
  ],
  ["b ←", { en: "back to the one before", fr: "retour au précédent" }],
  [
    "u",
    {
      en: "undo the last verdict or correction, then the one before it",
      fr: "annuler le dernier verdict ou la dernière correction, puis celle d’avant",
    },
  ],
];

/** The keys that correct something of a kind alone. */
export const OWN_KEYS = {
  quotation: ["speaker"],
  occurrence: ["date"],
  figure: ["figure"],
  entity: [],
} as const satisfies Readonly<Record<FactKind, readonly (keyof typeof KEYS)[]>>;
