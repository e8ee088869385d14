import {
  calendar,
  century,
  decade,
  half,
  listedMonth,
  monthFirst,
  nthWeekday,
  quarter,
  unitLeaning,
} from "../makers.ts";
import type { RowText } from "../row.ts";
import { isEnglishMonth, isLowerSeason, isNobodys, isNoName, isYear } from "../senses.ts";

/** Dates of the calendar, in English. Of matches equally long the earlier row wins. */
export const DATES: readonly RowText[] = [
  // — dates in figures; a month stands first, as in American papers, unless it cannot be one
  ["iso date", "<year>-<month:m2>-<day:d2>", calendar], // 2019-10-05
  ["date in figures", "<:wd>?<month:d1>/<day:d1>/(?<year>\\d{4}|\\d\\d)", monthFirst], // 10/5/2019
  // — the first of two that share a year; before what would match its words alone
  [
    "listed date",
    "<:wd>?(?:the )?<day:dayth> (?:of )?<month>(?= ?(?:-|to|and|until|through) ?(?:the )?<:dayth> (?:of )?<month2:month>,? <year>)",
    listedMonth,
    isEnglishMonth,
  ], // 3 May to 6 June 2019
  [
    "listed date, month first",
    "<:wd>?<month> <day:dayth>(?= ?(?:-|to|and|until|through) ?<month2:month> <:dayth>,? <year>)",
    listedMonth,
    isEnglishMonth,
  ], // May 3 to June 6, 2019
  ["listed month", "<month>(?=(?: and | to | through | or |-| - )<:month> <year>)", calendar, isEnglishMonth],
  // — day and month
  [
    "month day",
    "<:wd>?<month> (?:the )?<day:dayth>(?!\\d|:|,\\d)(?:,? <year>| (?:of|in) <year>)?(?:,? (?:in the )?<part>)?",
    calendar,
    isEnglishMonth,
  ], // October 5th, 2019
  ["day month", "<:wd>?(?:the )?<day:dayth> (?:of )?<month>(?:,? <year>)?", calendar, isEnglishMonth], // 5 October
  ["weekday after date", "<month> <day:dayth>, <weekday>", calendar],
  ["last day month", "<lean:one> <month> <day:dayth>", calendar, isEnglishMonth], // last October 5
  ["listed day", "<month> <day:dayth>(?=(?: ?- ?| to | and |, )<:dayth>,? <year>)", calendar, isEnglishMonth], // June 3-5, 2019
  [
    "second listed day",
    "(?<=(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d{1,2}(?: ?- ?| to | and ))<day:dayth>(?:, <year>)?(?! ?(?:%|percent|[a-z]+s ))",
    calendar,
  ],
  [
    "first listed day",
    "(?:the )?<day:dayth>(?=(?: ?- ?| to | and )(?:the )?<:dayth> (?:of )?<month>(?:,? <year>)?)",
    calendar,
  ],
  ["nth weekday", "(?:the )?<ordinal:ordinalWord> <weekday> (?:of|in) <month>(?:,? <year>)?", nthWeekday], // the third Tuesday of May
  // — months
  [
    "month",
    "(?:<pos>)?<month>(?:(?:,? | of |, of )<year>| <year:yy>| of (?:that|the same) year)?",
    calendar,
    isEnglishMonth,
  ], // late October 2019
  ["leaning month", "(?:<pos>|in )?<lean:one> <month>", calendar, isEnglishMonth], // last October
  [
    "month of a year",
    "(?:<pos>)?<month>,? (?:of )?<lean:one> <unit:aYear>",
    unitLeaning("past"),
    isEnglishMonth,
  ], // June last year
  ["season of a year", "<season> (?:of )?<lean:one> <unit:aYear>", unitLeaning("past")],
  // — seasons
  ["season", "(?:<pos>|the )?<season>(?: of)? <year>", calendar],
  ["leaning season", "(?:<pos>)?<lean:one> <season>", calendar],
  ["season alone", "(?:<pos>|the |(?<=(?:in|by|during|until|since) ))<season>", calendar, isLowerSeason],
  // — quarters, halves, years, decades, centuries
  ["quarter", "(?:the )?<ordinal:ordinalWord>[- ]quarter(?: (?:of )?(?:fiscal )?<year>)?", quarter],
  ["short quarter", "q(?<ordinal>[1-4])(?: (?:of )?<year>)?", quarter],
  ["half", "(?:the )?<ordinal:ordinalWord> half of <year>", half],
  ["year", "(?:<pos>)?<year>", calendar, isYear("en")],
  ["year by name", "(?:<pos>)?(?:the )?(?:fiscal )?year <year>", calendar],
  ["decade", "(?:<pos>)?(?:the )?(?:early |mid-|late )?(?<decade>(?:1[5-9]|20)\\d0)'?s", decade], // the 1990s
  ["short decade", "(?:<pos>|the )(?:early |mid-|late )?'?(?<decade>[2-9]0)'?s", decade, isNobodys],
  ["decade word", "(?:<pos>|the )(?:early |mid-|late )?<decade:decadeNames>", decade, isNobodys],
  ["century", "(?:<pos>)?(?:the )?(?:early |mid-|late )?<century:centuries>[- ]century", century],
  ["feast", "(?:<pos>)?(?:<lean:one> )?<feast>(?:,? <year>)?", calendar, isNoName],
];
