import type { Range } from "../../model/selector.ts";

/** What kind of saying the cue is: "claim" holds affirmer, prétendre, allege, contend; "ask" holds demander, call for. */
export type CueClass = "say" | "claim" | "deny" | "accuse" | "ask" | "write" | "announce";

/**
 * Who said what, by which words: source, cue and content of PARC 3.0.
 *
 * Units: UTF-16 code units of the article's text, half-open.
 */
export interface Quotation {
  /** Direct: quotation marks hold all of the content; mixed: some of it; indirect: none, or only a word. */
  readonly directness: "direct" | "mixed" | "indirect";
  /** What is said, in order: direct with its quotation marks, in pieces around an incise; else without a French "que". */
  readonly content: readonly Range[];
  /** The stretches within `content` that stand in quotation marks, with their marks. */
  readonly quoted: readonly Range[];
  /** "a déclaré", "selon". */
  readonly cue: Range | null;
  readonly cueClass: CueClass | null;
  /** The words used: "il", "la directrice adjointe d'Amnesty Tech, Danna Ingleton". */
  readonly source: Range | null;
  /** The apposition that says what they are. */
  readonly role: Range | null;
  /** Who it is, in the article's own words; null where the article leaves a doubt. */
  readonly speaker: string | null;
  /** Where the article names them so. */
  readonly speakerAt: Range | null;
  /** The row that made it. */
  readonly rule: string;
}
