import type { Language } from "../../model/language.ts";
import type { Mod } from "./qualifier.ts";
import type { Token } from "./tokens.ts";

/** A figure as its rule finds it, before its qualifier is looked for. */
export interface Found {
  readonly value: number | null;
  readonly to?: number;
  /** What the words of the number say themselves: "une dizaine", "five or more people". */
  readonly mod?: Mod;
  readonly unit: string;
  readonly rule: string;
  /** Its first token, and the token after it. */
  readonly start: number;
  readonly next: number;
  /** Where it ends, in code units. */
  readonly end: number;
  /** Whether a preposition before it qualifies it even where it may say a place: "over", "about". */
  readonly sure: boolean;
}

/** Reads what starts at a token; empty where nothing does, two where a number went from one to another. */
export type Rule = (
  text: string,
  tokens: readonly Token[],
  at: number,
  language: Language,
) => readonly Found[];
