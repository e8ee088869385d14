/** The rules for French, and the pieces that their patterns are made of. */
import { rulesOf } from "../row.ts";
import type { Qualifiers } from "../scan.ts";
import { COUNTED } from "./counted.ts";
import { DATES } from "./dates.ts";
import { DAYS } from "./days.ts";
import { LENGTHS } from "./lengths.ts";
import { FRENCH } from "./words.ts";

const KINDS = {
  // "début", "à la fin du mois de", "mi-": the preposition in front stays outside
  pos: "(?:l[ae] )?(?<portion>debut|milieu|courant|fin) (?:de l'|de la |de |du mois de |du mois d'|du |des |d')?|(?:la )?(?<portion>mi-)",
  day: "\\d{1,2}(?:er)?|premier|<:words>",
  year: "<:y4>",
  yy: "'\\d\\d|0\\d|3[2-9]|[4-9]\\d", // "mai 68", "novembre 93"; below 32 it may be a day
  hm: "<hour:h> ?h(?: ?<minute:min>)?",
  zone: "(?: (?:heure locale|heures? de [a-z]+|locales?|<zone:zones>))?",
  zones: "gmt|utc|tu",
  longUnit: "heures?|jours?|journee|semaines?|mois|trimestres?|semestres?|ans?|annees?|decennies?|siecles?",
  decadeName:
    "(?:1[5-9]|20)?[0-9]0|soixante-dix|soixante|cinquante|quarante|trente|vingt|quatre-vingt-dix|quatre-vingts?",
  amount: "(?:<:n>|une?)",
  hourName: "(?:[01]?\\d|2[0-4]|<:words>)",
  minuteName: "(?:<:min>|<:words>|quart)",
  meridiems: "[ap]\\.? ?m\\.?",
  oneWeek: "semaine",
  aYear: "annee|an",
  heure: "heure",
  des: "des",
  oneUnit: "(?:journee|semaine|week-end|weekend|mois|trimestre|semestre|annee|an|decennie|siecle)",
  sameUnit: "(?:jour|annee|mois|semaine)",
  manyUnits:
    "(?:secondes|minutes|heures|jours|journees|nuits|semaines|week-ends|mois|trimestres|ans|annees|decennies|siecles)",
  spelled:
    "(?:secondes?|minutes?|heures?|jours?|journees?|nuits?|semaines?|week-ends?|mois|trimestres?|semestres?|ans?|annees?|decennies?|siecles?)",
  abbreviated: "(?:h|min|mn)",
  perUnit: "(?:seconde|minute|heure|jour|journee|nuit|semaine|week-end|mois|trimestre|semestre|an|annee)",
  early: "(?:derniere?|prochaine?|precedente?)",
  leanings:
    "(?:derniers|dernieres|prochains|prochaines|passees|passes|ecoulees|ecoules|suivants|suivantes|precedents|precedentes)",
  longPart: "(?:matinee|soiree|journee)",
  centuries: "(?:[ivx]{1,6}(?:eme|e|er)|\\d{1,2}(?:eme|e)|dix-neuvieme|vingtieme|vingt-et-unieme)",
};

/** The rules for French. */
export const FRENCH_RULES = rulesOf([...DATES, ...DAYS, ...COUNTED, ...LENGTHS], FRENCH, KINDS, [
  ..."epoque moment quinzaine midi minuit lundis mardis mercredis jeudis vendredis samedis dimanches".split(
    " ",
  ),
]);

/** Words in front of a date that say on which side of it the time lies. */
export const FRENCH_DATE_QUALIFIERS: Qualifiers = [
  [/(?:^|\s|d['’])(?:jusqu['’](?:à|au|aux|en)|ici(?: à| au)?) (?:la |le )?$/i, "ON_OR_BEFORE"],
  [/(?:^|\s)(?:à partir d[eu]|à compter d[eu]|depuis|dès) (?:l[ea] )?$/i, "ON_OR_AFTER"],
  [/(?:^|\s)avant (?:l[ea] )?$/i, "BEFORE"],
  [/(?:^|\s)(?:vers|environ|autour d[eu]|aux alentours d[eu]) (?:l[ea] )?$/i, "APPROX"],
];

/** Words in front of a length that say that it is no exact one. */
export const FRENCH_SPAN_QUALIFIERS: Qualifiers = [
  [/plus d(?:e |['’])$/i, "MORE_THAN"],
  [/moins d(?:e |['’])$/i, "LESS_THAN"],
  [/au moins $/i, "EQUAL_OR_MORE"],
  [/(?:au plus|au maximum|jusqu['’]à) $/i, "EQUAL_OR_LESS"],
  [/(?:environ|près d(?:e |['’])|quelque|presque|à peu près|pratiquement) $/i, "APPROX"],
];
