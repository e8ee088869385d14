/** The rules for English, and the pieces that their patterns are made of. */
import { rulesOf } from "../row.ts";
import type { Qualifiers } from "../scan.ts";
import { COUNTED } from "./counted.ts";
import { DATES } from "./dates.ts";
import { DAYS } from "./days.ts";
import { LENGTHS } from "./lengths.ts";
import { ENGLISH } from "./words.ts";

const KINDS = {
  pos: "(?<portion>(?:the )?(?:beginning|start|middle|end|close) of|early in|late in|early|late) (?:the month of |the )?|(?<portion>mid)(?:-| )",
  year: "<:y4>",
  yy: "'\\d\\d",
  dayth: "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?",
  wd: "(?:<weekday>,? )",
  amount: "(?:<:n>|an?)",
  meridiems: "(?:[ap]\\.m\\.|[ap]m|[ap]\\. m\\.)",
  zones: "(?:utc|gmt|est|edt|pst|pdt|cst|cdt|bst|cet|et|pt)",
  time: "(?:<hour:h>:<minute:min>(?::<:min>)?(?: ?<meridiem:meridiems>)?|<hour:h>(?:\\.<minute:min>)? ?<meridiem:meridiems>)(?:,? <zone:zones>)?",
  oneUnit: "(?:day|week|weekend|month|quarter|year|decade|century)",
  longUnit: "(?:week|weekend|month|quarter|year|decade|century)",
  manyUnits: "(?:seconds|minutes|hours|days|nights|weeks|weekends|months|quarters|years|decades|centuries)",
  spelled:
    "(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|quarters?|years?|decades?|century|centuries)",
  trade:
    "(?:(?:trading|business|working|consecutive|straight|full|calendar|whole|additional|more|short|long) )",
  last: "(?:last|past|previous|next|coming|following|first|final)",
  one: "(?:last|past|previous|next|coming|following|preceding|this|current)",
  halves: "(?<half>(?: |-)and(?: |-)a(?: |-)half)",
  centuries: "(?:\\d{1,2}(?:st|nd|rd|th)|nineteenth|twentieth|eighteenth|seventeenth|twenty-first)",
  hourName: "(?:1[0-2]|[1-9]|<:words>)",
  perUnit: "(?:second|minute|hour|day|night|week|month|quarter|year)",
  week: "week",
  aYear: "year",
  weekend: "weekend",
  decadeNames: "(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
};

/** The rules for English. */
export const ENGLISH_RULES = rulesOf([...DATES, ...DAYS, ...COUNTED, ...LENGTHS], ENGLISH, KINDS, [
  ..."pm am m tonight noon midnight clock time end twenties thirties forties fifties sixties seventies eighties".split(
    " ",
  ),
  ..."nineties ago s mondays tuesdays wednesdays thursdays fridays saturdays sundays".split(" "),
]);

/** Words in front of a date that say on which side of it the time lies. */
export const ENGLISH_DATE_QUALIFIERS: Qualifiers = [
  [/(?:^|\s)(?:by|until|till|up to|no later than) (?:the )?$/i, "ON_OR_BEFORE"],
  [/(?:^|\s)(?:since|starting|beginning|from) (?:the |on )?$/i, "ON_OR_AFTER"],
  [/(?:^|\s)(?:before|prior to|ahead of) (?:the )?$/i, "BEFORE"],
  [/(?:^|\s)(?:after) (?:the )?$/i, "AFTER"],
  [/(?:^|\s)(?:about|around|circa|approximately|nearly) $/i, "APPROX"],
];

/** Words in front of a length; most stand inside its extent. */
export const ENGLISH_SPAN_QUALIFIERS: Qualifiers = [
  [/(?:^|\s)more than $/i, "MORE_THAN"],
  [/(?:^|\s)at least $/i, "EQUAL_OR_MORE"],
  [/(?:^|\s)(?:up to|no more than) $/i, "EQUAL_OR_LESS"],
];
