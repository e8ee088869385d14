/** From days to places: a scale lays a stretch of the calendar on 0 to 1. */
import type { Mark, Stretch } from "./timeline.ts";

/** Days since 1970-01-01; `to` is the day after the last. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;
const LEAST_DAYS = 7; // so that a single day has days around it

/** Days from 1970-01-01 to an ISO 8601 day; not by `Date.UTC`, which takes the year 79 for 1979. */
export const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** The scale that holds every end that is known; null where there is none. */
export function scaleOf(marks: readonly Pick<Mark, "stretch">[]): Scale | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { stretch } of marks) {
    const first = numberOf(stretch.from ?? stretch.to ?? "");
    const last = numberOf(stretch.to ?? stretch.from ?? "");
    if (first < from) from = first;
    if (last + 1 > to) to = last + 1;
  }
  if (from >= to) return null;
  const lacking = Math.max(0, Math.ceil((LEAST_DAYS - (to - from)) / 2));
  return { from: from - lacking, to: to + lacking };
}

/** Where a day begins, from 0 to 1. */
export const placeOf = ({ from, to }: Scale, day: number): number => (day - from) / (to - from);

/** Where a stretch lies; of one with an open end, both are the end that is known. */
export function extentOf(scale: Scale, { from, to }: Stretch): { start: number; end: number } {
  const start = from === null ? null : placeOf(scale, numberOf(from));
  const end = to === null ? null : placeOf(scale, numberOf(to) + 1);
  return { start: start ?? end ?? 0, end: end ?? start ?? 0 };
}
