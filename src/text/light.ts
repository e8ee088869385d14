/** Words of asking and telling, which a passage may answer without having them. Their weight is small. */
import type { Language } from "../model/language.ts";
import { fold } from "./fold.ts";
import { type Term, termOf } from "./term.ts";

/** Base forms; whatever inflects to them is light too. */
const FRENCH = `
  dire demander parler raconter citer mentionner appeler nommer indiquer préciser expliquer concerner connaître
  savoir vouloir devoir aller venir faire donner passer arriver produire exister présenter avoir trouver mettre
  nom mot texte article citation propos information info fait chose truc gens personne rien lieu date jour mois
  an année semaine moment heure type sorte genre cas exact précis actuel vraiment selon liste question réponse`;
const ENGLISH = `
  say tell ask speak talk mention quote name call describe explain concern involve know want wish go come
  do make give happen occur exist present have find put take
  word text article quotation quote information info fact thing person people piece name date day month year week
  moment time hour type sort kind exact precise actual really according list question answer story place`;

const LIGHT: ReadonlySet<Term> = new Set([...terms(FRENCH, "fr"), ...terms(ENGLISH, "en")]);

function terms(list: string, language: Language): Term[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => termOf(fold(word), language));
}

/** Whether a term asks or tells rather than names what is sought. */
export const isLightTerm = (term: Term): boolean => LIGHT.has(term);

/** Whether a folded word does. */
export const isLight = (word: string, language: Language): boolean => LIGHT.has(termOf(word, language));
