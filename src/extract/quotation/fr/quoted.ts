import { complement } from "./complement.ts";
import type { Draft } from "./draft.ts";
import { colonAfter, colonBefore, firstPerson, goesOn, inList, sourceAfter } from "./no-verb.ts";
import type { Place } from "./place.ts";
import { sentenceBefore } from "./sentence-before.ts";
import type { Sentence } from "./tokens.ts";
import { verbAfter, verbBefore } from "./verb-beside.ts";
import { verbWithin } from "./verb-within.ts";

interface Row {
  readonly name: string;
  readonly read: (place: Place) => Draft | null;
}

/** In order; the first row that reads a stretch decides. */
const ROWS: readonly Row[] = [
  // The verb after the quotation is meant for nothing else, so it goes before any verb in front.
  { name: "verb after", read: verbAfter },
  { name: "verb within", read: verbWithin },
  { name: "verb before", read: verbBefore },
  { name: "list", read: inList },
  { name: "complement", read: complement },
  { name: "source after", read: sourceAfter },
  { name: "colon before", read: colonBefore },
  { name: "colon after", read: colonAfter },
  { name: "sentence before", read: sentenceBefore },
  // Without any source of its own it is the last speaker's.
  { name: "goes on", read: goesOn },
  { name: "first person", read: firstPerson },
];

/** The quotations whose content is in quotation marks, or begins so. */
export function quotedIn(
  text: string,
  sentence: Sentence,
  before: Sentence | null,
  last: Draft | null,
): readonly Draft[] {
  const found: Draft[] = [];
  const { tokens } = sentence;
  for (const [at, { stretch }] of tokens.entries()) {
    if (
      !stretch ||
      found.some(({ content }) =>
        content.some(({ start, end }) => start <= stretch.inner.start && stretch.inner.end <= end),
      )
    )
      continue;
    for (const { read } of ROWS) {
      const draft = read({ text, tokens, at, stretch, before, last, here: found });
      if (!draft) continue;
      found.push(draft);
      break;
    }
  }
  return found;
}
