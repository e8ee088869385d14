/** "According to the report, …" and "…, according to the report". */
import { type Draft, rangeOf } from "./draft.ts";
import { has, is, type Span, withoutStop } from "./kinds.ts";
import { headNoun } from "./naming.ts";
import { phraseEnd } from "./phrase-after.ts";
import { TAG } from "./tags.ts";
import type { Sentence } from "./tokens.ts";

/** The quotations of one sentence that "according to" brings in. */
export function accordingTo(sentence: Sentence, number: number): readonly Draft[] {
  const found: Draft[] = [];
  for (let at = 0; at + 2 < sentence.length; at++) {
    if (!is(sentence[at], "according") || !is(sentence[at + 1], "to")) continue;
    const source = sourceAt(sentence, at + 2);
    if (source.end === source.start) continue;
    const after = is(sentence[source.end], ",") ? source.end + 1 : source.end;
    const before = is(sentence[at - 1], ",", "—", "–", "--", "(") ? at - 1 : at;
    const pieces: Span[] = [];
    const opens = before > 1 && !(before <= 2 && has(sentence[0], TAG.conjunction | TAG.adverb));
    if (opens) pieces.push({ start: semicolonBefore(sentence, before), end: before });
    if (
      !opens ||
      (is(sentence[source.end], ",") &&
        is(sentence[at - 1], ",") &&
        !sentence.slice(after).some((token) => is(token, "according")))
    )
      pieces.push({ start: after, end: withoutStop(sentence) });
    const content = pieces.filter(({ start, end }) => end > start).map((piece) => rangeOf(sentence, piece));
    if (content.length === 0) continue;
    found.push({
      sentence: number,
      content,
      cue: rangeOf(sentence, { start: at, end: at + 2 }),
      cueClass: "say",
      source,
      rule: "according to",
    });
  }
  return found;
}

const semicolonBefore = (sentence: Sentence, end: number): number => {
  for (let i = end - 1; i > 0; i--) if (is(sentence[i], ";")) return i + 1;
  return 0;
};

/** The source after "according to", with what hangs on it up to the next comma. */
function sourceAt(sentence: Sentence, at: number): Span {
  let end = phraseEnd(sentence, at);
  while (end > at && has(sentence[end], TAG.preposition | TAG.conjunction) && sentence[end + 1]) {
    const next = phraseEnd(sentence, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return { start: at, end: nameBehind(sentence, at, end) };
}

/** "the economist of the bank, Ana Ruiz, …": the name between the commas belongs to the source. */
function nameBehind(sentence: Sentence, at: number, end: number): number {
  const noun = headNoun(sentence, { start: at, end });
  if (!is(sentence[end], ",") || !has(noun, TAG.person)) return end;
  let close = end + 1;
  while (close < end + 5 && sentence[close]?.capital) close += 1;
  return close > end + 1 && is(sentence[close], ",") ? close : end;
}
