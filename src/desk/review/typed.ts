/** What a reviewer types for a date or a figure: its value, then how it is qualified, `2019-10 APPROX`. */
import type { Fact } from "../../model/fact.ts";
import { type Period, periodMeant, Timex3 } from "../../model/timex3.ts";
import type { Modifier } from "./edit.ts";

export interface TypedDate {
  readonly value: string;
  readonly mod: Modifier | null;
  /** The days that it may mean; null for a duration, a set, and a reference to the present. */
  readonly period: Period | null;
}

/** Reads a date; null when it is no TIMEX3 value with at most one TIMEX3 `mod` after it. */
export function readDate(typed: string): TypedDate | null {
  const { rest, mod } = cutMod(typed);
  const value = Timex3.shape.value.safeParse(rest);
  if (!value.success) return null;
  return { value: value.data, mod, period: periodMeant({ value: value.data, mod: mod ?? undefined }) };
}

export interface TypedFigure {
  /** Null where the article gives no number. */
  readonly value: number | null;
  /** The upper end, where there are two. */
  readonly to: number | null;
  readonly unit: string;
  readonly mod: Modifier | null;
}

/** Reads `40 boats APPROX`, `3..5 tonnes`, or `- utilisateurs` for a figure without a number; null when it is neither. */
export function readFigure(typed: string): TypedFigure | null {
  const { rest, mod } = cutMod(typed);
  const [, number = "", to, unit = ""] = FIGURE.exec(rest) ?? [];
  if (unit === "") return null;
  return {
    value: number === "-" ? null : Number(number),
    to: to === undefined ? null : Number(to),
    unit,
    mod,
  };
}

const FIGURE = /^(-(?=\s)|-?\d+(?:\.\d+)?)(?:\.\.(-?\d+(?:\.\d+)?))?\s+(\S.*)$/;

/** A figure as it would be typed. */
export const figureAsTyped = ({ value, to, unit, mod }: (Fact & { kind: "figure" })["figure"]): string =>
  asTyped(to === undefined ? value : `${value}..${to}`, unit, mod ?? null);

/** A value as it would be typed. */
export const asTyped = (value: string | number | null, unit = "", mod: Modifier | null = null): string =>
  [value ?? "-", unit, mod ?? ""].filter((part) => part !== "").join(" ");

function cutMod(typed: string): { readonly rest: string; readonly mod: Modifier | null } {
  const text = typed.trim().replaceAll(/\s+/g, " ");
  const at = text.lastIndexOf(" ");
  const last = Timex3.shape.mod.safeParse(text.slice(at + 1).toUpperCase());
  return at !== -1 && last.success && last.data
    ? { rest: text.slice(0, at), mod: last.data }
    : { rest: text, mod: null };
}
