import { inciseAt } from "./incise.ts";
import { is } from "./kinds.ts";
import type { Sentence } from "./tokens.ts";

/** Joins “Why?” and the sentence after it that only says who asked. */
export function merged(sentences: readonly Sentence[]): readonly Sentence[] {
  const found: Sentence[] = [];
  for (const sentence of sentences) {
    const before = found.at(-1);
    if (before?.at(-1)?.spoken && before[0]?.paragraph === sentence[0]?.paragraph && opensWithCue(sentence))
      found[found.length - 1] = [...before, ...sentence];
    else found.push(sentence);
  }
  return found;
}

function opensWithCue(sentence: Sentence): boolean {
  const incise = inciseAt(sentence, 0);
  if (!incise) return false;
  const next = sentence[incise.whole.end];
  return (
    incise.whole.end - incise.after < 8 &&
    (next === undefined || is(next, ".", ",")) &&
    !is(sentence[incise.after], "that", "the", "a", "it", "he", "she", "they")
  );
}
