/** The days of feasts. */
import { addDays, dayOf, pad, weekdayOf } from "./iso.ts";
import type { Feast } from "./sketch.ts";

/** The day of a feast in a year. */
export function feastDay(feast: Feast, year: number): string {
  if ("easter" in feast) return addDays(easter(year), feast.easter);
  if ("day" in feast) return `${pad(year, 4)}-${pad(feast.month)}-${pad(feast.day)}`;
  const first = dayOf(year, feast.month, 1) ?? "";
  return addDays(first, ((feast.weekday - weekdayOf(first) + 7) % 7) + 7 * (feast.nth - 1));
}

/** Easter Sunday of the Gregorian calendar. Source: Anonymous, Nature 13 (1876), as given by Meeus. */
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return `${pad(year, 4)}-${pad(Math.floor(sum / 31))}-${pad((sum % 31) + 1)}`;
}
