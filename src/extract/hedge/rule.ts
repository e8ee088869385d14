/** How an article itself holds a claim. */
export type Level = "attributed" | "alleged" | "denied";

/**
 * What a hedge governs within its sentence: what comes after it, all of the sentence, or the clause it stands in.
 *
 * "Selon X" and "dit-il" hold for the whole sentence, "X affirme que" for what follows, "aurait été" for its clause.
 */
type Reach = "after" | "sentence" | "clause";

/** Words that make a hedge, with what may not stand around them. */
export interface Rule {
  readonly name: string;
  readonly level: Level;
  readonly reach: Reach;
  /** Global; the whole match are the hedge's words. */
  readonly words: RegExp;
  /** Tested on the sentence before the hedge: it is none where this matches. */
  readonly notAfter?: RegExp;
  /** Tested on the sentence after it. */
  readonly notBefore?: RegExp;
}

/** A pattern of whole words, in any case. All spaces of the text are plain, all its apostrophes straight. */
export const phrase = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?:(?<=')|(?![\\p{L}\\p{N}]))`, "giu");
