import { calendar, century, decade, half, listedMonth, nthWeekday, quarter, unitLeaning } from "../makers.ts";
import type { RowText } from "../row.ts";
import { isFrenchMonth, isLower, isNoName, isYear } from "../senses.ts";

/** Dates of the calendar, in French. Of matches equally long the earlier row wins. */
export const DATES: readonly RowText[] = [
  // — dates in figures
  ["iso date", "<year>-<month:m2>-<day:d2>", calendar], // 2019-10-05
  ["date in figures", "(?:le )?(?:<weekday>,? )?<day:d1>/<month:m1>/(?<year>\\d{4}|\\d\\d)", calendar], // 05/10/2019
  ["date with points", "(?:le )?(?:<weekday>,? )?<day:d1>[.-]<month:m1>[.-](?<year>\\d{4})", calendar], // 5.10.2019
  ["short date in figures", "(?:le (?:<weekday> )?|<weekday> )<day:d1>/<month:m1>(?!/)", calendar], // le 5/10
  // — the first of two that share a year; before what would match its words alone
  [
    "listed date",
    "(?:l[ea]s? )?(?:<weekday>,? )?<day> <month>(?= ?(?:-|et|au|a|jusqu'au) ?(?:le )?(?:<:weekday> )?<:d1>(?:er)? <month2:month> <year>)",
    listedMonth,
  ], // le 3 mai et le 6 juin 2019
  ["listed month", "<month>(?= (?:a|et|ou|-|au) <month2:month> <year>)", listedMonth], // novembre à février 2017
  // — day and month
  [
    "day month", // samedi 5 octobre 2019, le 1er mai, le 20 décembre dernier
    "(?:les? |ce )?(?:<weekday>,? (?:le )?)?<day>(?: du mois de)? <month>(?:,? <year>| <year:yy>(?! ?(?:%|€|h|ans|[a-z]{3,}s |[.,]\\d)))?(?: <lean>)?(?:,? (?:au |dans la |dans l'|en )?<part>)?",
    calendar,
  ],
  [
    "listed day", // "les 6" in "les 6 et 13 avril prochains"; "2" in "du 2 au 5 janvier"
    "(?:les? )?(?:<weekday> )?<day:d1>(?:er)?(?=(?:, (?:<:weekday> )?<:d1>(?:er)?){0,3}(?:,? (?:et|ou|puis|au|jusqu'au)(?: les?)?| ?-) ?(?:<:weekday> )?<:d1>(?:er)? <month>(?:,? <year>)?(?: <lean>)?)",
    calendar,
  ],
  ["weekday and day", "(?:le |ce )?<weekday> <day:d1>(?:er)?(?! ?(?:%|€|[a-z]|[.,]\\d))", calendar], // samedi 16
  [
    "weekday and day at",
    "(?:le |ce )?<weekday> <day:d1>(?:er)?(?= (?:a|au|de|et|dans|en|pour|par|sur|dernier|prochain) )",
    calendar,
  ],
  [
    "day alone",
    "(?<=(?:^|[^a-z])(?:des |d'ici )?)le <day:d1>(?:er)?(?= ?[,;)]| ?\\.(?!\\d)| (?:a|au|vers|jusqu'au) \\d)(?!, (?:rue|avenue|boulevard|place|quai|allee|chemin|impasse))",
    calendar,
  ], // le 5, à 18 h
  [
    "nth weekday",
    "(?:le )?<ordinal:ordinalWord> <weekday> (?:de |d')<month>(?: <year>| <lean>)?",
    nthWeekday,
  ], // le premier dimanche de mai
  // — months
  [
    "month", // octobre, octobre 2019, le mois d'octobre dernier, fin mai, mi-juin
    "(?:<pos>)?(?:(?:les? |ce )?mois (?:de |d'))?<month>(?: (?:de l'annee )?<year>| <year:yy>(?! ?(?:%|€|h|ans|[a-z]{3,}s |[.,]\\d)))?(?: <lean>)?",
    calendar,
    isFrenchMonth,
  ],
  ["this month by name", "ce <month>", (said) => calendar({ ...said, lean: "this" })],
  ["month of a year", "<month> de l'?<unit:aYear> <lean>", unitLeaning("past")], // novembre de l'an dernier
  ["month of this year", "(?:<pos>)?<month> de cette <unit:aYear>", unitLeaning("this")],
  ["season of a year", "(?:l'|le )?<season> de l'?<unit:aYear> <lean>", unitLeaning("past")],
  // — seasons
  ["season", "(?:<pos>)?(?:l'|cet |ce |le )?<season>(?: (?:de )?<year>| <lean>)", calendar],
  ["season alone", "(?:l'|le )<season>|(?<=(?:en|au|du) )<season>|(?<=mois d')<season>", calendar, isLower],
  ["this season", "(?:cet |ce )<season>", (said) => calendar({ ...said, lean: "this" })],
  // — quarters, halves, years, decades, centuries
  ["quarter", "(?:l[ea] |ce )?<ordinal:ordinalWord> trimestre(?: (?:de )?(?:l'annee )?<year>)?", quarter],
  ["short quarter", "t(?<ordinal>[1-4])(?: (?:de )?|-)<year>", quarter],
  ["half", "(?:le |ce )?<ordinal:ordinalWord> semestre(?: (?:de )?(?:l'annee )?<year>)?", half],
  ["year", "(?:<pos>)?<year>", calendar, isYear("fr")],
  ["year by name", "(?:<pos>)?(?:l'annee |l'an |l'exercice |cette annee )<year>", calendar],
  ["decade", "(?:<pos>)?(?:(?:les |ces )?annees)(?: |-)<decade:decadeName>", decade],
  ["decade word", "(?:<pos>)?(?:la )?decennie (?<decade>(?:19|20)\\d0)", decade],
  ["century", "(?:<pos>)?(?:l[ea]s? |ce )?<century:centuries> siecle", century],
  // — feasts
  [
    "feast",
    "(?:l[ae]s? |cette |l')?(?:(?:jour|fetes?) (?:de (?:la |l')?|du )?)?(?:l'|la )?<feast>(?: <year>| <lean>)?",
    calendar,
    isNoName,
  ],
];
