import { overlap } from "../../../model/selector.ts";
import { stretches } from "../marks.ts";
import type { Quotation } from "../types.ts";
import { accordingIn } from "./according.ts";
import { clausesIn } from "./clauses.ts";
import { type Draft, directnessOf } from "./draft.ts";
import { incisesIn } from "./incise.ts";
import { quotedIn } from "./quoted.ts";
import { type Speaker, Speakers } from "./speakers.ts";
import { type Sentence, sentencesOf, type Token } from "./tokens.ts";
import { shiftedSentences } from "./verb-within.ts";

/** What a French article says that somebody said, in the order of the article. Linear in the text. */
export function quotationsFr(text: string): readonly Quotation[] {
  const marked = stretches(text, "fr");
  const sentences = sentencesOf(text, marked);
  const speakers = new Speakers(text, sentences);
  const resolved = new Map<Draft, Speaker | null>();
  const found: Quotation[] = [];
  let last: Draft | null = null;

  for (const [index, sentence] of sentences.entries()) {
    const drafts = draftsIn(text, sentence, sentences[index - 1] ?? null, last);
    for (const draft of drafts) {
      const speaker: Speaker | null = draft.phrase
        ? speakers.resolve(draft.phrase, index, draft.content)
        : draft.like
          ? (resolved.get(originOf(draft)) ?? null)
          : null;
      resolved.set(draft, speaker);
      found.push(quotation(draft, speaker));
    }
    if (!isHeading(sentence, sentences[index + 1] ?? null)) last = lastOf(sentence, drafts);
  }
  return found;
}

/** In the order in which they claim the words: quotation marks, then "selon", then clauses, then incises. */
function draftsIn(
  text: string,
  sentence: Sentence,
  before: Sentence | null,
  last: Draft | null,
): readonly Draft[] {
  const { tokens } = sentence;
  const drafts: Draft[] = [...quotedIn(text, sentence, before, last)];
  const isTaken = (at: number, except = ""): boolean => {
    const token = tokens[at];
    return (
      token !== undefined &&
      drafts.some(({ cue, rule }) => rule !== except && cue !== null && overlap(cue, token))
    );
  };
  const add = (more: readonly Draft[]) => {
    for (const draft of more) if (!drafts.some((other) => isTwin(draft, other))) drafts.push(draft);
  };
  for (const draft of [...drafts]) add(withinQuoted(text, draft));
  add(accordingIn(tokens, (at) => isTaken(at) || isInIncise(tokens[at], drafts)));
  // A cue before a colon may have its clause as well: "a rappelé que … : « … »".
  add(clausesIn(tokens, (at) => isTaken(at, "verb before"), drafts));
  add(incisesIn(tokens, (at) => isTaken(at)));
  return drafts;
}

/** What somebody who is quoted says that others said: "« X a révélé que … », écrit Y". */
function withinQuoted(text: string, { stretches, rule }: Draft): readonly Draft[] {
  if (rule === "complement") return [];
  const found: Draft[] = [];
  for (const { inner, utterance } of stretches) {
    if (!utterance) continue;
    for (const tokens of shiftedSentences(text.slice(inner.start, inner.end), inner.start)) {
      for (const draft of clausesIn(tokens, () => false, []))
        if (draft.phrase && draft.phrase.kind !== "pronoun")
          found.push({ ...draft, rule: `${draft.rule}, within a quotation` });
    }
  }
  return found;
}

/** Whether a token stands between a quotation's verb and its subject: "auraient dit, selon le site, des agents". */
const isInIncise = (token: Token | undefined, drafts: readonly Draft[]): boolean =>
  token !== undefined &&
  drafts.some(
    ({ cue, phrase }) => cue && phrase && cue.end <= token.start && token.end <= phrase.range.start,
  );

/** Whether two drafts tell the same words: those of a stretch belong to the rule that read it first. */
function isTwin(draft: Draft, other: Draft): boolean {
  const isInner = (one: Draft, two: Draft) =>
    one.content.every((range) =>
      two.content.some(({ start, end }) => start <= range.start && range.end <= end),
    );
  if (draft.cue && other.cue && overlap(draft.cue, other.cue) && overlapping(draft, other)) return true;
  return (
    draft.stretches.length > 0 &&
    other.rule !== "complement" &&
    draft.stretches.some((stretch) => other.stretches.includes(stretch)) &&
    isInner(draft, other) &&
    isInner(other, draft)
  );
}

const overlapping = (one: Draft, two: Draft): boolean =>
  one.content.some((range) => two.content.some((other) => overlap(range, other)));

/** What the next sentence may go on from: a quotation in quotation marks that ends this one, or whose verb does. */
function lastOf({ tokens, end }: Sentence, drafts: readonly Draft[]): Draft | null {
  const last = drafts.findLast((draft) =>
    draft.stretches.some(({ utterance, continues }) => utterance || continues),
  );
  if (!last || tokens.length === 0) return null;
  const reach = Math.max(
    ...last.content.map((range) => range.end),
    last.cue?.end ?? 0,
    last.phrase?.range.end ?? 0,
  );
  return end - reach < 80 ? (last.phrase ? last : (last.like ?? last)) : null;
}

/** Whether a sentence is a short line of its own between paragraphs. */
function isHeading(sentence: Sentence, next: Sentence | null): boolean {
  return (
    sentence.tokens.length <= 6 &&
    next !== null &&
    next.paragraph > sentence.paragraph &&
    !sentence.tokens.some(({ stretch }) => stretch)
  );
}

/** The draft that has the source which this one goes on from. */
function originOf(draft: Draft): Draft {
  let origin = draft;
  while (origin.like) origin = origin.like;
  return origin;
}

function quotation(draft: Draft, speaker: Speaker | null): Quotation {
  const origin = originOf(draft);
  const content = [...draft.content].sort((a, b) => a.start - b.start);
  return {
    directness: directnessOf(draft),
    content,
    quoted: draft.stretches
      .map(({ outer }) => outer)
      .filter((outer) => content.some((range) => overlap(range, outer))),
    cue: draft.cue ?? origin.cue,
    cueClass: draft.cueClass ?? origin.cueClass,
    source: (draft.phrase ?? origin.phrase)?.range ?? null,
    role: (draft.phrase ?? origin.phrase)?.role ?? null,
    speaker: speaker?.words ?? null,
    speakerAt: speaker?.at ?? null,
    rule: draft.rule,
  };
}
