import type { Range } from "../../model/selector.ts";
import type { Timex3 } from "../../model/timex3.ts";

/** How a value is qualified. TIMEX3 `mod`. */
export type Modifier = NonNullable<Timex3["mod"]>;

/** The types that TimeML gives a temporal expression. */
export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/** A part of a value that the words leave out. */
export type Implied = "year" | "month" | "day" | "hour";

/**
 * A temporal expression of an article. TimeML 1.2.1, TIMEX3.
 *
 * Units: UTF-16 code units of the article's text; the extent leaves out the preposition: "octobre dernier".
 */
export interface Timex extends Range {
  readonly type: TimexType;
  /** ISO 8601 as TimeML writes it: 2019-10, 1999-05-23TEV, P3Y, PRESENT_REF. */
  readonly value: string;
  readonly mod?: Modifier;
  /** Parts of `value` that the words leave out and that were counted from `anchor`. */
  readonly implied: readonly Implied[];
  /** `t0` is the publication date, a number another timex of the same list; null when nothing was counted, or
   * when parts of the value are implied by nothing but the lack of another day: "dans la nuit". */
  readonly anchor: "t0" | number | null;
  /** The row that made it. */
  readonly rule: string;
}
