/** Lengthens quotations over the quoted sentences and paragraphs that go on with them. */
import type { Draft, Reading } from "./draft.ts";
import { is } from "./kinds.ts";
import type { Sentence } from "./tokens.ts";

const HEADING = 40; // code units: a shorter line in quotation marks may be a heading

/**
 * The same drafts, longer by the quoted sentences that follow them without a cue of their own.
 *
 * “…,” she said. “…” is one quotation; so is a paragraph that takes up what the one before has left open. A paragraph
 * that is closed and another that is opened anew are two: the second has no cue, and the speaker of the first.
 */
export function extended({ quotes, sentences }: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const speaking = new Map<number, Draft | null>(); // by sentence, the last one there with quoted words
  for (const draft of drafts) {
    const quotes = endsQuoted(sentences[draft.sentence] ?? [], draft);
    if (quotes || !speaking.has(draft.sentence)) speaking.set(draft.sentence, quotes ? draft : null);
  }
  const more = new Map<Draft, Draft["content"][number][]>();
  const added: Draft[] = [];
  let open: Draft | null = null; // whose words the sentence before has ended with
  let paragraph = -1;
  for (const [number, sentence] of sentences.entries()) {
    const first = sentence[0];
    const own = speaking.get(number);
    if (own !== undefined || !first) {
      open = own ?? null;
    } else if (open && first.kind === "quote" && isAlone(sentence)) {
      const content = { start: first.start, end: first.end };
      if (first.paragraph === paragraph || quotes[first.stretch]?.continues) {
        const pieces = more.get(open) ?? [];
        pieces.push(content);
        more.set(open, pieces);
      } else if (quotes[first.stretch]?.utterance && first.end - first.start > HEADING) {
        const next: Draft = {
          sentence: number,
          content: [content],
          cue: null,
          cueClass: null,
          source: null,
          rule: "continuation",
        };
        added.push(next);
        open = next;
      } else open = null;
    } else open = null;
    paragraph = first?.paragraph ?? paragraph;
  }
  return [...drafts, ...added].map((draft) => ({
    ...draft,
    content: [...draft.content, ...(more.get(draft) ?? [])],
  }));
}

const isAlone = (sentence: Sentence): boolean =>
  sentence.every((token) => token.kind === "quote" || is(token, ".", ","));

/** Whether quoted words of the draft stand in its sentence, so that more of them may follow. */
const endsQuoted = (sentence: Sentence, { content }: Draft): boolean =>
  sentence.some(
    (token) =>
      token.kind === "quote" && content.some(({ start, end }) => start <= token.start && token.end <= end),
  );
