import { cueAt } from "./cue.ts";
import { type Draft, draftOf } from "./draft.ts";
import { isInfinitive } from "./infinitive.ts";
import { isSpeaker } from "./phrase.ts";
import type { Place } from "./place.ts";
import { sourceOf } from "./source.ts";
import * as W from "./words.ts";

const QUALIFIES = new Set(
  "parler évoquer qualifier dénoncer juger estimer considérer traiter condamner fustiger critiquer vanter regretter déplorer reconnaître admettre dire réclamer exiger promettre prôner pointer accuser assurer souligner affirmer déclarer vilipender défendre réfuter contester rejeter nier démentir expliquer constater rappeler confirmer préconiser préciser annoncer saluer garantir plaider invoquer craindre redouter se-plaindre s'inquiéter s'indigner se-féliciter".split(
    " ",
  ),
);

const WEIGHS = new Set(
  "parler qualifier traiter juger estimer considérer dénoncer dire fustiger critiquer".split(" "),
);
const A_WORD = 16; // code units: a long word

/** X a parlé d'une « … »; X juge la mesure « … »; X se dit « … ». */
export function complement({ text, tokens, at, stretch }: Place): Draft | null {
  const head = text.slice(stretch.inner.start, stretch.inner.start + 1);
  if (head !== head.toLowerCase() && !stretch.utterance) return null; // a title, a name
  for (let verb = at - 1; verb >= Math.max(0, at - 9); verb -= 1) {
    const token = tokens[verb];
    if (
      !token ||
      /^[;:,.(]$/.test(token.low) ||
      token.stretch ||
      /^(?:que|qu'|qui|dont|où|et|mais)$/.test(token.low)
    )
      return null;
    const cue = cueAt(tokens, verb);
    if (!cue) {
      if (W.isTensed(token.low) && verb < at - 1) return null;
      continue;
    }
    if (!QUALIFIES.has(cue.verb.lemma.replace("se ", "se-"))) return null;
    // After most verbs a word in marks is the writer's distance; "qualifier" and its like quote it.
    const isShort = !stretch.utterance && stretch.inner.end - stretch.inner.start <= A_WORD;
    if (isShort && (!WEIGHS.has(cue.verb.lemma) || at - cue.to > 4)) return null;
    const source = sourceOf(tokens, cue, null);
    if (!source || !isSpeaker(source)) return null;
    let from = cue.to;
    if (isInfinitive(tokens, from)) return null; // déclare être « … »: the clause's row reads it
    while (
      from < at &&
      (W.ADVERB.test(tokens[from]?.low ?? "") ||
        /^(?:aussi|également|même|encore|notamment)$/.test(tokens[from]?.low ?? ""))
    )
      from += 1;
    if (W.CONNECTORS.has(tokens[from]?.low ?? "") && from < at)
      from += tokens[from]?.low === "des" || tokens[from]?.low === "du" ? 0 : 1;
    return draftOf("complement", tokens, [[from, at + 1]], cue, source);
  }
  return null;
}
