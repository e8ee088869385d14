/** "WALLACE: …", "Ana Ruiz: “…”", "Poll: …": a source and a colon, without a verb. */
import { type Draft, type Reading, rangeOf } from "./draft.ts";
import { has, is, isNominal } from "./kinds.ts";
import { TAG } from "./tags.ts";
import type { Sentence } from "./tokens.ts";

const LONGEST = 7; // tokens before the colon

/** The quotations that a colon alone brings in; `drafts` tell who speaks in the article. */
export function colons({ text, quotes, sentences }: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const speakers = new Set<string>();
  for (const { source, sentence } of drafts) {
    const last = source && sentences[sentence]?.[source.end - 1];
    if (last?.capital) speakers.add(last.lower);
  }
  const found: Draft[] = [];
  for (const [number, sentence] of sentences.entries()) {
    const colon = sentence.findIndex((token, at) => at <= LONGEST && is(token, ":"));
    if (colon < 1 || colon + 1 >= sentence.length) continue;
    const source = { start: 0, end: colon };
    if (
      !sentence
        .slice(0, colon)
        .every((token) => isNominal(token) || has(token, TAG.preposition | TAG.determiner))
    )
      continue;
    const cue = rangeOf(sentence, { start: colon, end: colon + 1 });
    const next = sentence[colon + 1];
    const made = (content: Draft["content"], rule: string, verbatim?: true) =>
      found.push({
        sentence: number,
        content,
        cue,
        cueClass: "say",
        source,
        rule,
        ...(verbatim && { verbatim }),
      });
    const stretch = next?.kind === "quote" ? quotes[next.stretch] : undefined;
    const names = sentence.slice(0, colon).every((token) => token.capital);
    if (names && isTranscript(text, sentence, colon)) {
      let end = number;
      while (sentences[end + 1]?.[0]?.paragraph === sentence[0]?.paragraph) end += 1;
      const last = sentences[end]?.at(-1);
      if (next && last) made([{ start: next.start, end: last.end }], "colon transcript", true);
    } else if (stretch?.utterance && names)
      made([{ start: stretch.outer.start, end: stretch.outer.end }], "colon quote");
    else if (
      sentence[0]?.paragraph === 0 &&
      (speakers.has(sentence[colon - 1]?.lower ?? "") || has(sentence[colon - 1], TAG.medium))
    )
      made([rangeOf(sentence, { start: colon + 1, end: sentence.length })], "colon headline");
  }
  return found;
}

/** Names in capitals throughout, as transcripts print them. */
const isTranscript = (text: string, sentence: Sentence, colon: number): boolean => {
  const label = text.slice(sentence[0]?.start, sentence[colon]?.start);
  return (
    /^[\p{Lu}\s.'’()-]{3,40}$/u.test(label) &&
    sentence[0]?.start !== undefined &&
    (sentence[0].start === 0 ||
      /\n\s*$/.test(text.slice(Math.max(0, sentence[0].start - 3), sentence[0].start)))
  );
};
