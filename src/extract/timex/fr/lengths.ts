import { every, fixed, frequency, reference, span, thatTime } from "../makers.ts";
import type { RowText } from "../row.ts";
import { isSpan } from "../senses.ts";

/** Lengths of time, what comes again, and words for now, in French. Of matches equally long the earlier row wins. */
export const LENGTHS: readonly RowText[] = [
  // — lengths
  ["last units", "(?:les |ces )?<n:amount> <:leanings> <unit>", span], // les trois dernières années
  ["last units after", "(?:les |ces )?<n:amount> <unit> <:leanings>", span],
  [
    "recent units",
    "(?:(?:ces|les) (?:(?:toutes|tous|tout) )?)?<:leanings> <unit:manyUnits>",
    (said) => span({ ...said, n: "X" }),
  ], // ces dernières années
  [
    "recent units after",
    "(?:ces|les) <unit:manyUnits> (?:<:leanings>|a venir|qui viennent|qui suivent|qui viennent de passer)",
    (said) => span({ ...said, n: "X" }),
  ],
  [
    "duration",
    "<n:amount> <unit:spelled>(?<half> et demie?)?(?: (?:et )?(?<n2>\\d{1,2}|<:words>) (?!\\k<unit>)<unit2:spelled>)?",
    span,
    isSpan,
  ], // trois ans et demi
  ["duration in figures", "<n> ?<unit:abbreviated>(?: ?(?<n2>[0-5]\\d))?", span, isSpan], // 48 h
  [
    "bound of a length",
    "(?<=entre )<n>(?= et <:n> <unit:manyUnits>)|(?<=(?:^|[^a-z])de )<n>(?= a <:n> <unit:manyUnits>)",
    span,
  ], // entre 60 et 90 jours
  [
    "some duration",
    "<n:some> <unit:manyUnits>|(?<=(?:depuis|pendant|durant|apres|fait|a) )<n:des> <unit:manyUnits>",
    span,
  ], // quelques jours
  [
    "round duration",
    "(?:une |la |quelques? )<n:round> (?:d'|de )<unit:manyUnits>",
    (said) => span({ ...said, mod: "APPROX" }),
  ], // une vingtaine d'années
  ["fortnight", "(?:une|la|cette|par) quinzaine(?! (?:de|d'))", fixed("DURATION", "P15D")],
  ["half hour", "(?:une |la |(?:la )?(?:premiere|derniere) )?demi[- ]heure", fixed("DURATION", "PT30M")],
  ["quarter of an hour", "(?:un|le) quart d'heure", fixed("DURATION", "PT15M")],
  ["three quarters", "(?:trois|les trois) quarts d'heure", fixed("DURATION", "PT45M")],
  ["half century", "(?:un|le) demi-siecle", fixed("DURATION", "P50Y")],
  ["quarter of a century", "(?:un|le) quart de siecle", fixed("DURATION", "P25Y")],
  ["half day", "une demi-journee", fixed("DURATION", "PT12H")],
  ["all of a unit", "(?:tout l[e'] ?|toute l(?:a |'))<unit:oneUnit>", span], // toute la semaine
  // — what comes again
  ["each", "chaque (?:<unit>|<weekday>|<month>|<season>|<part>)", every],
  ["every", "tou(?:te)?s les (?:<n:amount> )?(?:<unit:spelled>|<weekday>s|<part>s?)", every], // tous les lundis
  ["per", "(?<=par )<unit:perUnit>", every], // par an
  [
    "per hour",
    "(?<=(?:euros?|€|francs?|dollars?|\\$|km) (?:de )?)(?:l'<unit:heure>|par <unit:heure>)",
    every,
  ],
  ["weekdays", "les <weekday>s(?: <part>s?)?", every],
  ["frequency", "<frequency>", frequency],
  // — now, once, some day
  ["reference", "<reference>", reference],
  [
    "from now",
    "(?<=d')ici(?= (?:a |au |l[ae] |l'|fin |mi-|debut |<:month>|<:n> <:unit>|<:y4>|<:weekday>|demain))",
    () => ({ kind: "shift", unit: "day", by: 0, from: "t0" }),
  ], // d'ici fin juin
  [
    "then",
    "(?<=a )l'epoque(?! (?:de|d'|du|des|ou) ?)|(?<=a )cette epoque(?:[- ]la)?|(?<=a )ce moment[- ]la",
    thatTime,
  ], // à l'époque
];
