import { at, calendar, clock, namedDay, unitLeaning } from "../makers.ts";
import type { RowText } from "../row.ts";
import { isFrenchHour, isLower, isNoRace, isPart } from "../senses.ts";

/** Days that are counted or named, parts of the day, and the time, in French. Of matches equally long the earlier row wins. */
export const DAYS: readonly RowText[] = [
  // — days counted from the publication date or from the last date
  ["named day", "<days>(?:,? (?:au |en |dans la |dans l'|le )?<part>)?(?: a <:hm>)?", namedDay], // hier soir, demain en fin de matinée
  ["part of a named day", "(?:le )?<part> d'hier", (said) => namedDay({ ...said, days: -1 })],
  ["next day", "<nextDays>(?: (?:au |en |dans la )?<part>)?(?! (?:de|du|des) |,? d')", namedDay], // la veille au soir
  // — weekdays
  ["weekday", "(?:le |ce |<pos>)?<weekday>(?: <lean>)?", calendar],
  ["this weekday", "ce <weekday>", calendar],
  [
    "part of a weekday",
    "(?:l[ea] |ce )?<weekday>(?: <lean>)?,? (?:au |en |dans la |dans l'|(?:en )?fin d'|(?:en )?debut d')?<part>",
    calendar,
  ], // dimanche après-midi
  [
    "part before a weekday",
    "(?:la |l[e'] ?)?<part> (?:de |du )(?:ce )?<weekday>(?: (?:a|au) <:weekday>| <lean>)?(?: <day:d1> <month>(?: <year>)?)?",
    calendar,
  ], // la nuit de lundi à mardi
  [
    "part of a date",
    "(?:la |l[e'] ?)?<part> (?:de |du )(?:<weekday> )?<day:d1>(?:er)?(?: (?:a|au) (?:<:weekday> )?<:d1>)? <month>(?: <year>)?",
    calendar,
  ],
  ["weekday of a week", "<weekday> (?:de )?(?:la )?<unit:oneWeek> <lean>", unitLeaning("future")], // mardi de la semaine prochaine
  ["weekday of this week", "<weekday> de cette <unit:oneWeek>", unitLeaning("this")],
  // — parts of the day
  ["this part of the day", "(?:ce|cet|cette) (?:meme )?<part>", (said) => namedDay({ ...said, days: 0 })],
  [
    "part of the day",
    "(?:l'|le )<part>|(?<=(?:dans|durant|pendant|vers|avant|apres|au cours de) )la <part>|(?<=en )<part:longPart>",
    clock,
    isPart,
  ],
  ["last night", "la nuit derniere", (said) => namedDay({ ...said, days: -1, part: "NI" })],
  ["portion of a part", "(?:l[ea] )?(?<portion>debut|milieu|fin) (?:de |d'|de la |de l')<part>", clock],
  // — the time
  ["hour", "<hm>(?: (?:du |de l'|de la )<part>)?<zone>", clock, isFrenchHour],
  ["hour with colon", "<hour:h>:<minute:min>(?::<:min>)?(?: ?<meridiem:meridiems>)?<zone>", clock, isNoRace],
  [
    "hours in words", // à quinze heures trente, vers 8 heures, de 9 heures à 11 heures
    "(?<=(?:a|a environ|vers|avant|des|jusqu'a|et|aux alentours de|autour de|apres|depuis|de|entre) )<hour:hourName> heures?(?: (?:et )?<minute:minuteName>(?! ?(?:secondes|ans|jours|minutes de)))?(?<half> et demie?)?(?: (?:du |de l'|de la )<part>)?<zone>",
    clock,
    isFrenchHour,
  ],
  [
    "hours of the day",
    "<hour:hourName> heures?(?: (?:et )?<minute:minuteName>)?(?<half> et demie?)? (?:du |de l'|de la )<part>",
    clock,
  ],
  ["noon", "(?<=(?:a|vers|avant|apres|jusqu'a|ce|entre|des|et|de|depuis|le) )midi", at("T12:00"), isLower],
  ["midnight", "(?<=(?:a|vers|avant|apres|jusqu'a|entre|des|et|de|depuis) )minuit", at("T00:00"), isLower],
  ["noon of a day", "(?:<weekday>|<days>) midi", at("T12:00")],
];
