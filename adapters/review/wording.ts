/** What the review desk says at a terminal alone, in French and English. */
import {
  HELP,
  type Item,
  KEYS,
  type KeyWord,
  keyName,
  type Language,
  NBSP,
  OWN_KEYS,
  type Said,
} from "../../src/index.ts";
import type { Typing } from "./view.ts";

/** The keys of a line that is typed. */
export const LINE_KEYS: readonly KeyWord[] = [
  ["Enter", { en: "take", fr: "prendre" }],
  ["Esc", { en: "give up", fr: "abandonner" }],
];

/** `a accept · r reject`. */
export const legend = (keys: readonly KeyWord[], language: Language): string =>
  keys
    .map(([key, word]) => {
      return `${keyName(key, language)}${NBSP}${word[language].replaceAll(" ", NBSP)}`;
    })
    .join(" · ");

/** What each key does, in full. */
export const ALL_KEYS: readonly (typeof HELP)[number][] = [
  ...HELP,
  [
    "m",
    {
      en: "more: all that is told of the draft, and its article",
      fr: "montrer tout ce qui est dit du brouillon, et son article",
    },
  ],
  ["q", { en: "quit: everything is saved already", fr: "quitter\u00a0: tout est déjà enregistré" }],
];

export const ASKS: Readonly<Record<Typing["asks"], Said>> = {
  reviewer: {
    en: "Who reviews? The name stands with each verdict",
    fr: "Qui relit\u00a0? Le nom figure avec chaque verdict",
  },
  speaker: { en: "Who says it", fr: "Qui parle" },
  date: { en: "The date", fr: "La date" },
  figure: { en: "The figure", fr: "Le chiffre" },
};

export const words = {
  speaker: { en: "Now the words for them", fr: "Maintenant les mots de l’article" },
  moving: {
    end: { en: "the end moves", fr: "la fin bouge" },
    start: { en: "the start moves", fr: "le début bouge" },
  },
  steps: {
    word: { en: "by words", fr: "mot à mot" },
    letter: { en: "by letters", fr: "lettre à lettre" },
  },
  anyKey: { en: "Any key goes back to the draft", fr: "Une touche revient au brouillon" },
} as const;

const s = (count: number): string => (count > 1 ? "s" : "");

/** How many lines of the paragraph there is no room for. */
export const hiddenLine = (count: number, language: Language): string =>
  ({ en: `… ${count} more line${s(count)}`, fr: `… encore ${count} ligne${s(count)}` })[language];

/** What was done and what is left, when the desk is left. */
export const summaryLine = (
  done: Readonly<Record<"accepted" | "rejected" | "edited", number>>,
  left: number,
  dossier: string,
  language: Language,
): string => {
  const { accepted, rejected, edited } = done;
  return {
    en: `Saved: ${accepted} accepted, ${rejected} rejected, ${edited} corrected. ${left} draft${s(left)} left in ${dossier}. Prove the record: onrecord check`,
    fr: `Enregistré${NBSP}: ${accepted} accepté${s(accepted)}, ${rejected} rejeté${s(rejected)}, ${edited} corrigé${s(edited)}. Reste${NBSP}: ${left} brouillon${s(left)} dans ${dossier}. Pour éprouver le dossier${NBSP}: onrecord check`,
  }[language];
};

/** Where there is nothing to review. */
export const noDrafts = (dossier: string, language: Language): string =>
  ({ en: `There is no draft in ${dossier}`, fr: `Il n’y a pas de brouillon dans ${dossier}` })[language];

/** Where the desk cannot be drawn. */
export const noTerminal: Said = {
  en: "The review needs a terminal. onrecord review --list prints the drafts",
  fr: "La relecture demande un terminal. onrecord review --list liste les brouillons",
};

/** Where the reviewer's name would make the fact file one that is refused. */
export const oddName: Said = {
  en: "The reviewer's name has a control character in it: write it with letters",
  fr: "Le nom de qui relit contient un caractère de contrôle\u00a0: écrivez-le en lettres",
};

/** The keys that do something on a draft of a kind. */
export function keysOf(kind: Item["entry"]["fact"]["kind"] | null): readonly KeyWord[] {
  const { accept, reject, span, next, back, undo, quit, help } = KEYS;
  if (kind === null) return [next, back, undo, quit, help];
  const own = OWN_KEYS[kind].map((name) => KEYS[name]);
  return [accept, reject, span, ...own, next, back, undo, quit, help];
}
