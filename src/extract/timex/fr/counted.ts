import { counted, unitLeaning } from "../makers.ts";
import type { RowText } from "../row.ts";

/** Weeks, months and years that are counted from a date, in French. Of matches equally long the earlier row wins. */
export const COUNTED: readonly RowText[] = [
  // — weeks, months, years that a word counts
  ["unit leaning", "(?:<pos>|l[ea]s? |l')?<unit:oneUnit> <lean>", unitLeaning("past")], // la semaine dernière, l'an passé
  ["leaning unit", "(?:l[ea] |<pos>)?<lean:early> <unit:oneUnit>", unitLeaning("past")], // le dernier trimestre
  [
    "this unit",
    "(?:<pos>|plus (?:tot|tard) (?:dans )?)?(?:ce|cet|cette) <unit:oneUnit>(?:-ci)?(?!-la| (?:de|d'|du) )",
    unitLeaning("this"),
  ], // cette semaine
  [
    "that unit",
    "(?:ce|cet|cette)(?: meme)? <unit:oneUnit>-la|(?:ce|cette) meme <unit:oneUnit>|(?:le|la) meme <unit:sameUnit>",
    unitLeaning("same"),
  ],
  [
    "portion of a unit",
    "(?:l[ae] )?(?<portion>debut|milieu|courant|fin) (?:de l'|de la |de |du |d')<unit:oneUnit>(?! <:lean>)",
    unitLeaning("this"),
  ], // fin de l'année
  [
    "day of publication",
    "(?<=(?:dans|de|pendant|durant) )la journee(?! (?:de|d'|des|du|internationale|mondiale|nationale|porte))",
    () => ({ kind: "shift", unit: "day", by: 0, from: "last" }),
  ],
  ["this day", "ce jour-la", () => ({ kind: "shift", unit: "day", by: 0, from: "last" })],
  // — counted from today, or from the last date
  [
    "ago",
    "(?:il y a|voici|voila|cela fait)(?: deja| tout juste| a peine)?(?: <mod>)? ?<n:amount> <unit>(?<half> et demie?)?",
    counted(-1, "t0"),
  ], // il y a trois ans
  [
    "ago round",
    "(?:il y a|voici|voila) une <n:round> (?:d'|de )<unit:manyUnits>",
    (said) => counted(-1, "t0")({ ...said, mod: "APPROX" }),
  ], // il y a une dizaine d'années
  ["ago X", "(?:il y a|voici|voila) <n:some> <unit>", counted(-1, "t0")],
  ["in", "dans(?: <mod>)? ?<n:amount> <unit:longUnit>(?<half> et demie?)?(?! de )", counted(1, "t0")], // dans deux semaines
  ["in X", "dans <n:some> <unit:longUnit>", counted(1, "t0")],
  [
    "later",
    "(?:<mod> )?(?:<n:amount>|<n:some>) <unit> (?:plus tard|apres(?= ?[,.;:)]|\n|$))",
    counted(1, "last"),
  ], // trois jours plus tard
  [
    "before",
    "(?:<mod> )?(?:<n:amount>|<n:some>) <unit> (?:plus tot|auparavant|avant(?= ?[,.;:)]|\n|$))",
    counted(-1, "last"),
  ], // deux ans auparavant
];
