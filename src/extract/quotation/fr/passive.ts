import { endOfClause } from "./clause.ts";
import { isDe } from "./complements.ts";
import type { Cue } from "./cue.ts";
import { type Draft, draftOf } from "./draft.ts";
import { isWho, phraseAt } from "./phrase.ts";
import { subjectBefore } from "./subject-before.ts";
import type { Token } from "./tokens.ts";
import { VERB_FORMS } from "./verbs.ts";
import * as W from "./words.ts";

/** X est accusé par Y de Z. Without its "par" nobody accuses. */
export function passiveAt(tokens: readonly Token[], at: number): Draft | null {
  const token = tokens[at];
  if (!token || !/^(?:accus|soupçonn)ée?s?$/.test(token.low)) return null;
  let from = at - 1;
  while (
    from > at - 4 &&
    (W.ADVERB.test(tokens[from]?.low ?? "") ||
      W.TIMES.has(tokens[from]?.low ?? "") ||
      tokens[from]?.low === "été")
  )
    from -= 1;
  const auxiliary = tokens[from];
  if (!auxiliary || !W.AUXILIARIES.has(auxiliary.low) || tokens[at + 1]?.low !== "par") return null;
  const source = phraseAt(tokens, at + 2, false);
  const verb = VERB_FORMS.get("accuser")?.[0]?.verb;
  if (!source || !verb || !isWho(source) || !isDe(tokens[source.to])) return null;
  const cue: Cue = {
    from,
    to: at + 1,
    range: { start: auxiliary.start, end: token.end },
    verb,
    tense: "pres",
    auxiliary: auxiliary.low,
    isPlural: W.PLURAL_AUXILIARIES.has(auxiliary.low),
    clitic: null,
    front: from,
  };
  const whom = subjectBefore(tokens, cue);
  const pieces: [number, number][] = [[source.to, endOfClause(tokens, source.to, cue)]];
  if (whom && whom.kind !== "pronoun") pieces.unshift([whom.from, whom.to]);
  return draftOf("accused, passive", tokens, pieces, cue, source);
}
