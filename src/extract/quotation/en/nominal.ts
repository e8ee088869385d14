/** "His claim that …", "Ruiz's promise to …": a noun is the cue. */
import type { CueClass } from "../types.ts";
import { contentEnd } from "./content-end.ts";
import { type Draft, rangeOf } from "./draft.ts";
import { is, type Span } from "./kinds.ts";
import { phraseBefore } from "./phrase-before.ts";
import type { Sentence } from "./tokens.ts";

const ROWS: readonly (readonly [CueClass, string])[] = [
  [
    "claim",
    "claim claims allegation allegations assertion assertions argument belief view opinion hope hopes fear fears contention insistence",
  ],
  ["accuse", "accusation accusations charge charges"],
  [
    "say",
    "statement statements suggestion admission acknowledgment acknowledgement warning warnings prediction conclusion finding",
  ],
  ["announce", "promise promises pledge pledges vow announcement plan plans proposal decision threat"],
  ["deny", "denial refusal"],
  ["ask", "demand demands request call calls"],
];
const NOUNS = new Map(
  ROWS.flatMap(([cueClass, nouns]) => nouns.split(" ").map((noun) => [noun, cueClass] as const)),
);
const POSSESSIVES = ["his", "her", "its", "their", "my", "our"];

/** The quotations of one sentence that a noun with its owner brings in. */
export function nominalCues(sentence: Sentence, number: number): readonly Draft[] {
  const found: Draft[] = [];
  for (let at = 1; at + 1 < sentence.length; at++) {
    const token = sentence[at];
    const cueClass = token?.kind === "word" && !token.capital ? NOUNS.get(token.lower) : undefined;
    if (!cueClass || !is(sentence[at + 1], "that", "to", "for")) continue;
    const source = ownerBefore(sentence, at);
    if (!source) continue;
    const start = at + 1;
    const end = contentEnd(sentence, start);
    if (end <= start + 1) continue;
    found.push({
      sentence: number,
      content: [rangeOf(sentence, { start, end })],
      cue: rangeOf(sentence, { start: at, end: at + 1 }),
      cueClass,
      source,
      rule: `nominal ${sentence[at + 1]?.lower} ${token?.lower}`,
    });
  }
  return found;
}

/** "Ruiz" of "Ruiz's repeated claim"; two words at most stand between. */
function ownerBefore(sentence: Sentence, at: number): Span | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const token = sentence[i];
    if (is(token, ...POSSESSIVES)) return { start: i, end: i + 1 };
    if (is(token, "'s", "'")) return phraseBefore(sentence, i);
    if (token?.kind !== "word") return null;
  }
  return null;
}
