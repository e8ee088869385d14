import { at, calendar, clock, namedDay, unitLeaning } from "../makers.ts";
import type { RowText } from "../row.ts";
import { isEnglishWeekday, isNoRace } from "../senses.ts";

/** Days that are counted or named, parts of the day, and the time, in English. Of matches equally long the earlier row wins. */
export const DAYS: readonly RowText[] = [
  // — days counted from the publication date or from the last date
  ["named day", "<days>(?: <part>)?(?:,? at <:time>)?", namedDay], // tomorrow morning
  ["earlier today", "(?:earlier|later) (?:today|this (?:<part>))", (said) => namedDay({ ...said, days: 0 })],
  ["tonight", "tonight", (said) => namedDay({ ...said, days: 0, part: "EV" })],
  ["last night", "last night", (said) => namedDay({ ...said, days: -1, part: "NI" })],
  ["next day", "<nextDays>(?: <part>)?", namedDay],
  ["next morning", "(?:the )?(?:next|following) <part>", (said) => namedDay({ ...said, nextDays: 1 })],
  // — weekdays
  ["weekday", "(?:<pos>)?<weekday>", calendar, isEnglishWeekday],
  ["leaning weekday", "<lean:one> <weekday>", calendar],
  ["part of a weekday", "(?:<lean:one> )?(?:(?:early|late) (?:on )?)?<weekday> <part>", calendar], // Friday morning
  ["weekday of a week", "<weekday> (?:of )?<lean:one> <unit:week>", unitLeaning("future")],
  // — parts of the day
  [
    "this part of the day",
    "(?:(?:early|late|earlier|later) )?this <part>",
    (said) => namedDay({ ...said, days: 0 }),
  ],
  [
    "part of the day",
    "(?<=in )the <part>|(?<=(?:early|late|at|by|that|mid-) ?)<part>(?! of )|(?<=in )<part>(?= trad)",
    clock,
  ],
  ["that night", "that <part>", clock],
  ["late evening", "(?:early|late|mid)(?:-| )(?:in the |that )?<part>", clock],
  // — the time
  ["time", "<:time>", clock, isNoRace],
  ["time in the morning", "<hour:h>(?::<minute:min>)?(?: o'clock)? (?:in the <part>|at <part>)", clock],
  ["o'clock", "<hour:hourName> o'clock", clock],
  ["noon", "(?:<weekday> )?(?:(?<=(?:at|by|before|after|around|until|since) )|12 )noon", at("T12:00")],
  ["midnight", "(?<=(?:at|by|before|after|around|until|since|past) )midnight", at("T00:00")],
];
