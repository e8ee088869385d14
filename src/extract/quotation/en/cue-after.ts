/** Content, then cue: "…, she said", "…, according to the report", and the cue set into the middle of what is said. */
import { isVerb } from "./cues.ts";
import { type Draft, type Reading, rangeOf } from "./draft.ts";
import { inciseAt, isParenthetical, REACH } from "./incise.ts";
import { has, is, type Span, withoutStop } from "./kinds.ts";
import { TAG } from "./tags.ts";
import type { Sentence, Token } from "./tokens.ts";

/** The quotations of one sentence whose cue stands after or within what is said. */
export function cuesAfter({ text, quotes }: Reading, sentence: Sentence, number: number): readonly Draft[] {
  const found: Draft[] = [];
  let from = 0; // after the last incise
  for (let at = 0; at + 1 < sentence.length; at++) {
    const token = sentence[at];
    const spoken = token?.spoken ?? false;
    if (!spoken && !is(token, ",", "—", "–", "--")) continue;
    const begin = spoken && is(sentence[at + 1], ",", "—", "–", "--") ? at + 2 : at + 1;
    const sure =
      token?.spoken === true && /[,!?—-]/.test(text.charAt((quotes[token.stretch]?.inner.end ?? 0) - 1));
    const incise = inciseAt(sentence, begin, sure);
    if (!incise) continue;
    const { whole, cue, after } = incise;
    const told = sentence[after];
    const parenthetical =
      spoken && !is(told, "that", ":") && told?.kind !== "quote" && is(sentence[cue.end], ",") === false;
    if (!parenthetical && !isParenthetical(sentence, incise)) continue;
    if (!spoken && !incise.reports) continue;
    const first = { start: contentStart(sentence, from, at), end: spoken ? at + 1 : at };
    const direct = first.end - first.start === 1 && spoken;
    if (first.end <= first.start) continue;
    const pieces: Span[] = [first];
    const rest = restAfter(sentence, whole.end, direct);
    if (rest) pieces.push(rest);
    else if (spoken && !direct && isAdverbial(sentence, first.start, at)) continue;
    found.push({
      sentence: number,
      content: pieces.map((piece) => rangeOf(sentence, piece)),
      cue: rangeOf(sentence, incise.cue),
      cueClass: incise.cueClass,
      source: incise.source,
      rule: `${direct ? "direct" : spoken ? "mixed" : "indirect"} ${incise.rule}`,
    });
    from = rest ? rest.end : whole.end;
    at = from - 1;
  }
  return found;
}

/** In his book, “A Title,” she suggested …: where it was said, and not what. */
const isAdverbial = (sentence: Sentence, start: number, quote: number): boolean =>
  is(sentence[start], "in", "at", "on", "during", "after", "before", "for", "from", "with") &&
  !sentence.slice(start, quote).some((token) => has(token, TAG.auxiliary | TAG.verb));

/** What goes on after an incise; null where the reporter speaks again. */
function restAfter(sentence: Sentence, end: number, direct: boolean): Span | null {
  if (!is(sentence[end], ",", "—", "–", "--")) return null;
  const start = end + 1;
  const next = sentence[start];
  const stop = withoutStop(sentence);
  if (!next || start >= stop) return null;
  if (direct) {
    // “…,” she said, and “…”; what stands between is the reporter's, and must have no cue of its own.
    const far = sentence.findIndex((token, at) => at > start && token.spoken && is(sentence[at - 1], ","));
    const near = far !== -1 && far - start < REACH;
    if (near && !sentence.slice(start, far).some(isCue)) return { start: far, end: stop };
    const quote = [0, 1, 2].find((step) => sentence[start + step]?.kind === "quote");
    const joined = quote === 0 || is(next, "but", "and", "that", "because", "so");
    return quote !== undefined && joined ? { start, end: stop } : null;
  }
  if (next.kind !== "word" && next.kind !== "quote") return null;
  if (
    next.lower.endsWith("ing") ||
    is(next, "according", "who", "which", "as", "when", "while", "after", "before", "though", "although")
  )
    return null;
  return { start, end: stop };
}

/** Where the content before an incise begins: at the start of the sentence, or after a colon, a semicolon or another incise. */
function contentStart(sentence: Sentence, from: number, end: number): number {
  let closed = 0;
  for (let i = end - 1; i > from; i--) {
    if (is(sentence[i], ")")) closed += 1;
    if (
      is(sentence[i], ";") ||
      (is(sentence[i], "(") && closed-- === 0) ||
      (is(sentence[i], ":") && end - i > 4)
    )
      return i + 1;
  }
  let start = from;
  while (start < end && is(sentence[start], ",", ".", "and", "—", "–", "--")) start += 1;
  return start;
}

const isCue = ({ kind, lower }: Token): boolean => kind === "word" && isVerb(lower);
