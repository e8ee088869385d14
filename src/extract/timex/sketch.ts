import type { Modifier, TimexType } from "./found.ts";

/** What can be counted. */
export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century";

export type Season = "SP" | "SU" | "FA" | "WI";

/** Which of its namesakes a date is: last, next or this one, or the one before or after the date just mentioned. */
export type Lean = "past" | "future" | "this" | "before" | "after" | "same";

/** A feast: a day of the year, days from Easter Sunday, or the nth weekday of a month. */
export type Feast =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number };

/** Parts of a calendar date as the words give them; ISO numbers, Monday is 1. */
export interface CalendarSketch {
  readonly kind: "calendar";
  /** Below 100 it is a year of two digits. */
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
  readonly season?: Season | undefined;
  readonly quarter?: number | undefined;
  readonly half?: number | undefined;
  readonly feast?: Feast | undefined;
  readonly lean?: Lean | undefined;
}

/** So many units before or after a date; by 0, the unit that this date lies in. */
export interface ShiftSketch {
  readonly kind: "shift";
  readonly unit: Unit;
  readonly by: number;
  /** `last` is the date just mentioned. */
  readonly from: "t0" | "last";
  /** A day of the week that is counted to. */
  readonly weekday?: number | undefined;
  /** A month of the year that is counted to. */
  readonly month?: number | undefined;
  readonly season?: Season | undefined;
}

/** A time of the day alone. */
interface ClockSketch {
  readonly kind: "clock";
}

/** The date just mentioned, once more. */
interface ThenSketch {
  readonly kind: "then";
}

/** A value that nothing needs to be added to. */
interface ValueSketch {
  readonly kind: "value";
  readonly type: TimexType;
  readonly value: string;
}

/** An underspecified value: what the words say, and no more. */
export type Sketch = (CalendarSketch | ShiftSketch | ClockSketch | ThenSketch | ValueSketch) & {
  /** ISO 8601 time or part of the day, with its T: T22:00, TEV. */
  readonly clock?: string | undefined;
  readonly mod?: Modifier | undefined;
};
