import { every, fixed, frequency, reference, span, thatTime } from "../makers.ts";
import type { RowText } from "../row.ts";
import { isEnglishReference, isEnglishSpan, isRate } from "../senses.ts";

/** Lengths of time, what comes again, and words for now, in English. Of matches equally long the earlier row wins. */
export const LENGTHS: readonly RowText[] = [
  // — a rate, which a length of the same words must not win against
  ["per", "(?:per|an?) <unit:perUnit>", every, isRate], // a year, per day
  // — lengths
  ["last units", "(?:the )?<:last> (?:<mod> )?<n:amount> <:trade>?<unit:manyUnits>", span], // the past five years
  [
    "recent units",
    "(?:(?:the|in) )?(?:last|past|next|coming|following|first) (?:<n:some> )?<unit:manyUnits>|recent <unit:manyUnits>|(?:the )?coming <unit:manyUnits>",
    (said) => span({ ...said, n: "X" }),
  ],
  [
    "duration",
    "(?:<mod> )?<n:amount><:halves>?(?: |-)<:trade>?<unit:spelled>(?: old)?(?: (?:and )?(?<n2>\\d{1,2}|<:words>) (?!\\k<unit>)<unit2:spelled>)?",
    span,
    isEnglishSpan,
  ], // nearly three years, fifty-year
  ["bound of a length", "(?<=(?:between|from) )<n>(?= (?:and|to) <:n> <unit:manyUnits>)", span], // between 60 and 90 days
  ["some duration", "(?:<mod> )?<n:some> <:trade>?<unit:manyUnits>", span],
  [
    "many of them",
    "(?<=(?:for|in|over) )<unit:manyUnits>(?! (?:ago|later))",
    (said) => span({ ...said, n: "X" }),
  ],
  [
    "tens of them",
    "(?<n>hundreds|dozens|tens|thousands) of <unit:manyUnits>",
    (said) => span({ ...said, n: "X" }),
  ],
  ["half hour", "(?:a )?half(?:-| )(?:an )?hour|half an hour", fixed("DURATION", "PT30M")],
  ["half century", "half a century|(?:a |the )?half-century", fixed("DURATION", "P50Y")],
  ["quarter of a century", "a quarter(?: of a |-)century", fixed("DURATION", "P25Y")],
  ["half year", "half a year", fixed("DURATION", "P6M")],
  ["all of a unit", "(?:all|the (?:whole|entire)|an entire|a full|a whole) <unit:oneUnit>", span],
  // — what comes again
  [
    "each",
    "(?:each|every)(?: other)? (?:<n:words> )?(?:<unit:spelled>|<weekday>|<month>|<season>|<part>)",
    every,
  ], // every Monday
  ["weekdays", "(?<=on )<weekday>s|<weekday> <part>s", every],
  ["frequency", "<frequency>", frequency],
  // — now, once, some day
  ["reference", "<reference>", reference, isEnglishReference],
  ["then", "(?<=at )(?:the|that) time(?! of)", thatTime],
];
