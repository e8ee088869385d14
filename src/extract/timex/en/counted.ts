import { counted, span, unitLeaning } from "../makers.ts";
import type { RowText } from "../row.ts";
import { isEnglishReference } from "../senses.ts";

/** Weeks, months and years that are counted from a date, in English. Of matches equally long the earlier row wins. */
export const COUNTED: readonly RowText[] = [
  // — weeks, months, years that a word counts
  ["past unit", "the (?:past|coming) <unit:oneUnit>", span],
  [
    "leaning unit",
    "(?:<pos>|(?:earlier|later|sometime) )?(?:the )?(?:very )?<lean:one> <unit:oneUnit>(?! of )",
    unitLeaning("this"),
    isEnglishReference,
  ], // last week, earlier this year
  [
    "same unit",
    "(?:the same (?:time|period) (?:of |in )?(?:the )?|the same <unit:oneUnit> )<lean:one> <unit:longUnit>",
    unitLeaning("past"),
  ],
  ["that unit", "(?:<pos>|(?:earlier|later) )?that(?: same)? <unit:longUnit>", unitLeaning("same")],
  [
    "portion of a unit",
    "(?:the )?(?:very )?(?<portion>beginning of|start of|middle of|end of|close of|early in|late in|earlier in|later in) the <unit:oneUnit>",
    unitLeaning("this"),
  ], // the end of the year
  [
    "year's end",
    "(?:the )?(?:year|month|week)(?:'s|-) ?end",
    () => ({ kind: "shift", unit: "year", by: 0, from: "t0", mod: "END" }),
  ],
  ["weekend", "(?:<lean:one> |the )<unit:weekend>", unitLeaning("past")],
  // — counted from today, or from the last date
  ["ago", "(?:<mod> )?(?:<n:amount>|<n:some>) ?<unit><:halves>? ago", counted(-1, "t0")], // three years ago
  ["from now", "(?:<n:amount>|<n:some>) <unit> from (?:now|today)", counted(1, "t0")],
  ["in", "(?<=in )(?:<mod> )?<n:amount> <unit:longUnit>s?(?: time|'s time|s' time)(?! )", counted(1, "t0")],
  [
    "later",
    "(?:<mod> )?(?:<n:amount>|<n:some>) <unit> (?:later|afterwards|after that|after(?= ?[.,;)]|\\n|$))",
    counted(1, "last"),
  ], // three days later
  [
    "earlier",
    "(?:<mod> )?(?:<n:amount>|<n:some>) <unit> (?:earlier|before that|beforehand|previously|prior(?! to))",
    counted(-1, "last"),
  ],
];
