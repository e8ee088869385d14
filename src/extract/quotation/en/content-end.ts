import { cuesOf, FRAME } from "./cues.ts";
import { has, is } from "./kinds.ts";
import { TAG } from "./tags.ts";
import type { Sentence } from "./tokens.ts";
import { groupOf } from "./verb-group.ts";

/** Where the content that starts at `start` ends: with its sentence, unless another cue takes over. */
export function contentEnd(sentence: Sentence, start: number): number {
  let depth = 0;
  for (let i = start + 1; i < sentence.length; i++) {
    const token = sentence[i];
    const next = sentence[i + 1];
    if (is(token, "(")) depth += 1;
    if (is(token, ")") && depth-- === 0) return i;
    if (depth > 0) continue;
    if (is(token, ";")) return i;
    if (is(token, ",") && next && endsContent(sentence, i + 1)) return i;
    if (is(token, "and", "but") && takesOver(sentence, i + 1)) return is(sentence[i - 1], ",") ? i - 1 : i;
  }
  let end = sentence.length;
  while (end > start && is(sentence[end - 1], ".", "!", "?", "…", "...")) end -= 1;
  if (is(sentence[end], "?", "!")) end += 1;
  return end;
}

/** Whether the words after a comma belong to the reporter again: ", adding that", ", according to". */
function endsContent(sentence: Sentence, at: number): boolean {
  const token = sentence[at];
  if (is(token, "according")) return true;
  return (
    token?.kind === "word" &&
    cuesOf(token.lower).some(
      ({ form, frames }) => form === "ing" && frames & (FRAME.that | FRAME.naming | FRAME.object),
    )
  );
}

/** "and said", "but has denied": the same subject goes on with another cue. */
function takesOver(sentence: Sentence, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const token = sentence[i];
    if (token?.kind !== "word") return false;
    const finite = cuesOf(token.lower).some(
      ({ form, frames }) =>
        (form === "past" || form === "s") && frames & (FRAME.that | FRAME.final | FRAME.naming),
    );
    if (finite && groupOf(sentence, i).start <= Math.max(at, i)) return !is(sentence[i + 1], "by");
    if (!has(token, TAG.adverb | TAG.auxiliary)) return false;
  }
  return false;
}
