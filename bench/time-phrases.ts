/** Scores the values of single phrases, for `time.ts`. */
import { isSameMoment, type Phrase } from "./phrases.ts";
import { percent } from "./spans.ts";
import type { TimeSystem, Timex } from "./timexes.ts";

/** Counts, and shares of the phrases compared in percent. */
export interface PhraseFigures {
  readonly phrases: number;
  /** Those that have one value. */
  readonly compared: number;
  readonly found: number;
  readonly value: number;
}

/** A phrase of which no part has the right value. */
export interface WrongPhrase {
  readonly phrase: Phrase;
  readonly found: readonly Timex[];
}

/** Asks a system for each phrase; right is when any part of it has the value. */
export function measurePhrases(
  phrases: readonly Phrase[],
  find: TimeSystem,
): { readonly figures: PhraseFigures; readonly wrong: readonly WrongPhrase[] } {
  const results = phrases.flatMap((phrase) =>
    phrase.value === null
      ? []
      : [{ phrase, value: phrase.value, found: find(phrase.text, phrase.lang, phrase.dct) }],
  );
  const wrong = results.filter(
    ({ value, found }) => !found.some((timex) => isSameMoment(timex.value, value)),
  );
  const share = (count: number) => percent(count / Math.max(1, results.length));
  return {
    figures: {
      phrases: phrases.length,
      compared: results.length,
      found: share(results.filter(({ found }) => found.length > 0).length),
      value: share(results.length - wrong.length),
    },
    wrong,
  };
}
