/** What kind of thing a question wants to hear, and whether a sentence has one. */
import type { Language } from "../model/language.ts";
import { fold } from "../text/fold.ts";
import { isCapital, type Word } from "../text/words.ts";

/** Kinds of things, one bit each: a sentence may have several, and so may a question. */
export const DATE = 1;
export const NUMBER = 2;
export const REASON = 4;
/** Only of facts: no sentence says by its words that it is one of these. */
export const SPEECH = 8;
export const ENTITY = 16;

const set = (list: string): ReadonlySet<string> => new Set(fold(list).trim().split(/\s+/));

const TIMES = set(`
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre siècle siècles
  lundi mardi mercredi jeudi vendredi samedi dimanche
  january february march april may june july august september october november december century centuries
  monday tuesday wednesday thursday friday saturday sunday`);
/** Months with a capital only. */
const VERBS = set("may march");
const NUMBERS = set(`
  deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent cents
  mille million millions milliard milliards
  two three four five seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousand
  thousands billion billions`);
const REASONS = set("car parce raison raisons grâce afin cause causes because due since reason reasons");

const YEAR = /^(?:1\d{3}|20\d\d)$/;

/** The kinds of things that stand among the words of one sentence, as bits. */
export function carried(words: readonly Word[]): number {
  let bits = 0;
  for (const { text, raw } of words) {
    if ((TIMES.has(text) && (isCapital(raw) || !VERBS.has(text))) || YEAR.test(text)) bits |= DATE;
    if (/^\p{Nd}/u.test(raw) || NUMBERS.has(text)) bits |= NUMBER;
    if (REASONS.has(text)) bits |= REASON;
  }
  return bits;
}

/** Over the folded question; all that fit are wanted. */
const WANTS: Readonly<Record<Language, readonly (readonly [number, RegExp])[]>> = {
  fr: [
    [
      DATE,
      /\b(?:quand|(?:quelles?|quels?) (?:annees?|dates?|epoques?|periodes?|jours?|mois|siecles?|decennies?))\b/,
    ],
    [
      NUMBER,
      /\b(?:combien|(?:quelle?s?) (?:est (?:le|la|l') ?)?(?:nombre|proportion|pourcentage|taux|somme|montant|age|distance|taille|superficie|population|prix|cout|duree|hauteur|longueur|vitesse|part|poids)s?)\b/,
    ],
    [REASON, /\b(?:pourquoi|quelles? (?:sont |est )?(?:les |la )?(?:raison|cause)s?)\b/],
  ],
  en: [
    [DATE, /\b(?:when|(?:what|which) (?:years?|dates?|days?|months?|century|decades?|time|period|era))\b/],
    [
      NUMBER,
      /\b(?:how (?:many|much|old|long|far|tall|big|large|often|fast|high|wide|deep)|what (?:is the |was the )?(?:number|percentage|percent|proportion|amount|population|size|cost|price|age|distance|rate))\b/,
    ],
    [REASON, /\b(?:why|what (?:is |was )?(?:the )?(?:reason|cause)s?)\b/],
  ],
};

/** The kinds of things that a question wants, as bits; 0 where it does not say. */
export function wantsOf(question: string, language: Language): number {
  const folded = fold(question);
  let bits = 0;
  for (const [bit, pattern] of WANTS[language]) if (pattern.test(folded)) bits |= bit;
  return bits;
}
