import { type Draft, type Reading, rangeOf } from "./draft.ts";
import { has, is } from "./kinds.ts";
import { TAG } from "./tags.ts";

/**
 * Leaves out what a speaker thinks, wants and calls things within words that are already theirs: "she said she hopes to win".
 *
 * What somebody else says within them is kept: "he said that Ruiz told him …".
 */
export function withoutInner({ sentences }: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const contents = drafts.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const starts = new Set(contents.map(({ start }) => start));
  let reach = 0; // how far the contents that start before a cue go
  let next = 0;
  /** "she said she recalls …", "he says it shows …": the subject of the inner cue is the speaker, or a thing. */
  const isOwn = ({ sentence: number, source }: Draft): boolean => {
    const sentence = sentences[number] ?? [];
    if (!source || source.end - source.start !== 1) return false;
    const pronoun = sentence[source.start];
    if (!has(pronoun, TAG.pronoun)) return false;
    const before = is(sentence[source.start - 1], "that") ? source.start - 1 : source.start;
    return is(pronoun, "it") || starts.has(rangeOf(sentence, { start: before, end: source.end }).start);
  };
  const inOrder = [...drafts].sort((a, b) => (a.cue?.start ?? 0) - (b.cue?.start ?? 0));
  return inOrder.filter((draft) => {
    const { cue, cueClass, rule } = draft;
    if (!cue) return true;
    for (let piece = contents[next]; piece && piece.start <= cue.start; piece = contents[++next])
      reach = Math.max(reach, piece.end);
    if (reach < cue.end || rule.startsWith("nominal that")) return true;
    const says = (cueClass === "say" || cueClass === "write") && !/ (?:infinitive|naming) /.test(rule);
    return says && !isOwn(draft);
  });
}
