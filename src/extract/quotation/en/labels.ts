/** Who speaks, without a verb: "RUIZ: …" in transcripts, “…” — Ana Ruiz under a quotation. */
import { type Draft, type Reading, rangeOf } from "./draft.ts";
import { has, is, isNominal } from "./kinds.ts";
import { TAG } from "./tags.ts";
import type { Sentence } from "./tokens.ts";

const DASHES = ["—", "–", "―", "--", "-", "~"];
const LONGEST = 14; // tokens of a name with what they are

/** Quotations signed below or behind with a dash and a name. */
export function signed({ sentences }: Reading): readonly Draft[] {
  const found: Draft[] = [];
  for (const [number, sentence] of sentences.entries()) {
    const own = sentence.findIndex((token, at) => token.spoken && isSignature(sentence, at + 1));
    const before = own === -1 && isSignature(sentence, 0) ? sentences[number - 1]?.at(-1) : undefined;
    const quote = own === -1 ? before : sentence[own];
    if (quote?.kind !== "quote") continue;
    const start = own + 2;
    const end = nameEnd(sentence, start);
    const cue = rangeOf(sentence, { start: start - 1, end: start });
    found.push({
      sentence: number,
      content: [{ start: quote.start, end: quote.end }],
      cue,
      cueClass: "say",
      source: { start, end },
      rule: "signature",
    });
  }
  return found;
}

/** Whether a dash and a name fill the sentence from `at` on. */
function isSignature(sentence: Sentence, at: number): boolean {
  if (!is(sentence[at], ...DASHES) || !sentence[at + 1]?.capital) return false;
  const rest = sentence.slice(at + 1);
  return (
    rest.length <= LONGEST &&
    rest.every(
      (token) =>
        isNominal(token) ||
        token.kind === "sign" ||
        has(token, TAG.preposition | TAG.determiner | TAG.conjunction),
    )
  );
}

const nameEnd = (sentence: Sentence, start: number): number => {
  let end = sentence.length;
  while (end > start + 1 && sentence[end - 1]?.kind === "sign") end -= 1;
  return end;
};

const LABEL = /(?:^|\n)\s*["“]?(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}):\s/gu;

/** What each speaker of a transcript says, where the whole of it or each paragraph stands in quotation marks. */
export function labelled({ text, quotes, sentences }: Reading): readonly Draft[] {
  const found: Draft[] = [];
  for (const [number, sentence] of sentences.entries())
    for (const token of sentence) {
      const inner = token.kind === "quote" ? quotes[token.stretch]?.inner : undefined;
      if (!inner) continue;
      const words = text.slice(inner.start, inner.end);
      const labels = [...words.matchAll(LABEL)];
      for (const [index, label] of labels.entries()) {
        const name = label[1] ?? "";
        const colon = inner.start + label.index + label[0].lastIndexOf(":");
        const start = inner.start + label.index + label[0].length;
        const end = inner.start + (labels[index + 1]?.index ?? words.length);
        const length = text.slice(start, end).trimEnd().length;
        if (length === 0) continue;
        found.push({
          sentence: number,
          content: [{ start, end: start + length }],
          cue: { start: colon, end: colon + 1 },
          cueClass: "say",
          source: null,
          named: { start: colon - name.length, end: colon },
          verbatim: true,
          rule: "transcript",
        });
      }
    }
  return found;
}
