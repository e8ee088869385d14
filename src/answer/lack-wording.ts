/** Why the nearest passage is no answer, in French and English. */
import type { Language } from "../model/language.ts";
import type { Lack } from "../model/reason.ts";
import { NBSP, quoted, type Said } from "./typography.ts";

/** A share as whole hundredths: `83%`, `83 %`. */
export const percent = (share: number, language: Language): string =>
  `${Math.round(share * 100)}${language === "fr" ? NBSP : ""}%`;

/** What it lacks that an answer has; its numbers are those that it was judged by. */
export function lackLine(lack: Lack, language: Language): string {
  switch (lack.what) {
    case "coverage":
    case "confidence":
    case "plain": {
      const [needs, has] = [percent(lack.needs, language), percent(lack.has, language)];
      return {
        coverage: {
          en: `an answer needs ${needs} of the question, this has ${has}`,
          fr: `une réponse a au moins ${needs} de la question, ceci ${has}`,
        },
        confidence: {
          en: `an answer needs a chance of ${needs}, this has ${has}`,
          fr: `une réponse a une chance d’au moins ${needs}, ceci ${has}`,
        },
        plain: {
          en: `without names and figures, an answer needs ${needs} of the words, this has ${has}`,
          fr: `noms et chiffres à part, une réponse a au moins ${needs} des mots, ceci ${has}`,
        },
      }[lack.what][language];
    }
    case "words": {
      const words = lack.words.map((word) => quoted(word, language)).join(", ");
      return { en: `an answer must have ${words} itself`, fr: `une réponse doit avoir elle-même ${words}` }[
        language
      ];
    }
    case "kind":
      return { en: `an answer is ${KIND[lack.wants].en}`, fr: `une réponse est ${KIND[lack.wants].fr}` }[
        language
      ];
    default:
      return LACK[lack.what][language];
  }
}

const KIND: Readonly<Record<(Lack & { what: "kind" })["wants"], Said>> = {
  occurrence: { en: "something with a date", fr: "un fait daté" },
  figure: { en: "a figure", fr: "un chiffre" },
  duration: { en: "a length of time", fr: "une durée" },
  quotation: { en: "a quotation", fr: "une citation" },
  entity: { en: "who or what somebody is", fr: "qui est quelqu’un" },
};

type Plain = Exclude<Lack["what"], "coverage" | "confidence" | "plain" | "words" | "kind">;

const LACK: Readonly<Record<Plain, Said>> = {
  speaker: {
    en: "these are not the words of whom you ask about",
    fr: "ce ne sont pas les mots de la personne demandée",
  },
  actor: {
    en: "you ask who did it, and this names nobody else",
    fr: "vous demandez qui l’a fait, et ceci ne nomme personne d’autre",
  },
  date: { en: "this is of another date", fr: "ceci est d’une autre date" },
  "known date": {
    en: "the record has what you ask at another date",
    fr: "le dossier donne à cela une autre date",
  },
  name: {
    en: "you ask for a name, and the best passage gives none",
    fr: "vous demandez un nom, et le meilleur passage n’en donne pas",
  },
  elsewhere: {
    en: "another passage has far more of the question, but does not say what you ask",
    fr: "un autre passage a bien plus de la question, mais ne dit pas ce que vous demandez",
  },
  roles: { en: "the record tells it the other way round", fr: "le dossier le dit dans l’autre sens" },
};
