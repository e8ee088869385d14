import { cueAt } from "./cue.ts";
import { type Draft, draftOf } from "./draft.ts";
import { isSpeaker } from "./phrase.ts";
import type { Place } from "./place.ts";
import { subjectBefore } from "./subject-before.ts";

/** X confirme. « … » */
export function sentenceBefore({ tokens, at, stretch, before }: Place): Draft | null {
  if (at !== 0 || !before || !stretch.utterance || tokens.length > 2) return null;
  const words = before.tokens;
  const last = words.at(-1)?.isWord ? words.length - 1 : words.length - 2;
  const cue = cueAt(words, last);
  if (!cue || cue.tense === "ger" || cue.tense === "inf") return null;
  const source = subjectBefore(words, cue);
  return source && isSpeaker(source) ? draftOf("sentence before", tokens, [[at, at + 1]], cue, source) : null;
}
