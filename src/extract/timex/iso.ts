/** Arithmetic on ISO 8601 dates. */

const DAY_MS = 86_400_000;

/** A number with as many digits as ISO 8601 wants. */
export const pad = (number: number, digits = 2): string => String(number).padStart(digits, "0");

const timeOf = (year: number, month: number, day: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
};

/** A day as `2019-10-05`; null when the month has no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(timeOf(year, month, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? `${pad(year, 4)}-${pad(month)}-${pad(day)}`
    : null;
}

/** Year, month and day of a day. */
export function partsOf(day: string): readonly [year: number, month: number, day: number] {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return [year, month, date];
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  const date = new Date(timeOf(...partsOf(day)) + days * DAY_MS);
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

/** The month so many months later, as `2019-10`. */
export function addMonths(year: number, month: number, months: number): string {
  const count = year * 12 + month - 1 + months;
  return `${pad(Math.floor(count / 12), 4)}-${pad((((count % 12) + 12) % 12) + 1)}`;
}

/** ISO 8601 day of the week: Monday is 1, Sunday 7. */
export const weekdayOf = (day: string): number =>
  ((new Date(timeOf(...partsOf(day))).getUTCDay() + 6) % 7) + 1;

/** ISO 8601 week of a day, as `2019-W42`. */
export function weekOf(day: string): string {
  const thursday = addDays(day, 4 - weekdayOf(day)); // the Thursday says whose year the week is
  const [year] = partsOf(thursday);
  const week = Math.floor((timeOf(...partsOf(thursday)) - timeOf(year, 1, 1)) / DAY_MS / 7) + 1;
  return `${pad(year, 4)}-W${pad(week)}`;
}
