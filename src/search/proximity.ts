/** How close to each other the words of a question stand. */
import { NO_WORD, type Reader } from "./share.ts";

const WINDOW = 3; // content words: further apart, two words are not about each other

export interface Closeness {
  /** For each two different words of the question beside each other, the weight of the lighter by their distance. */
  readonly close: number;
  /** The weight of the words that stand in the form in which they were typed. */
  readonly exact: number;
}

/** `forms` are those of the words as typed; undefined where no document has one. */
export function closeness(
  document: number,
  reader: Reader,
  weights: readonly number[],
  forms: readonly (number | undefined)[],
): Closeness {
  const close = new Map<string, number>(); // the best of each pair: a fact's words stand in several of its fields
  let exact = 0;
  let lastWord = NO_WORD;
  let lastPlace = -1;
  let lastSure = 0;
  const counted: boolean[] = [];
  reader.each(document, (word, sure, place, form) => {
    const distance = place - lastPlace;
    const isPair = word !== NO_WORD && lastWord !== NO_WORD && word !== lastWord;
    if (isPair && distance <= WINDOW) {
      const pair = word < lastWord ? `${word} ${lastWord}` : `${lastWord} ${word}`;
      const weight = Math.min(weights[word] as number, weights[lastWord] as number);
      close.set(pair, Math.max(close.get(pair) ?? 0, (Math.min(sure, lastSure) * weight) / distance));
    }
    lastWord = word;
    lastSure = sure;
    lastPlace = place;
    if (word === NO_WORD || form !== forms[word] || counted[word]) return;
    counted[word] = true;
    exact += weights[word] as number;
  });
  return { close: [...close.values()].reduce((all, one) => all + one, 0), exact };
}
