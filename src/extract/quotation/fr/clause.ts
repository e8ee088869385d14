import { type Cue, cueAt } from "./cue.ts";
import { invertedAt } from "./inverted.ts";
import type { Token } from "./tokens.ts";
import { isSaying, VERB_FORMS } from "./verbs.ts";
import * as W from "./words.ts";

const LONGEST = 160; // tokens: no clause of a news article is longer

/** How the saying is told, where that tells where its words end. */
export type Frame = "relative" | "subordinate" | "infinitive";

/**
 * Where the clause that a verb of saying takes ends: the token after its last.
 *
 * It goes to the end of the sentence, or to where the sentence turns back to the one who speaks.
 */
export function endOfClause(
  tokens: readonly Token[],
  from: number,
  cue: Cue | null,
  frame: Frame | null = null,
): number {
  const limit = Math.min(tokens.length, from + LONGEST);
  let depth = 0;
  for (let at = from; at < limit; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const { low } = token;
    const next = tokens[at + 1];
    if (low === "(") depth += 1;
    if (low === ")" && depth-- === 0) return trimmed(tokens, from, at);
    if (depth > 0) continue;
    if (low === ";" || low === "–" || low === "—") {
      if (low === ";" || at > from + 2) if (low === ";") return trimmed(tokens, from, at);
    }
    if (low === ":" && next?.stretch) return trimmed(tokens, from, at);
    if (/^[.!?…]/.test(low) && at >= tokens.length - 2) return trimmed(tokens, from, at);
    // que « c'est fini » mais a refusé d'en dire plus
    const isWholeQuote = token.stretch !== null && at === from;
    if (
      isWholeQuote &&
      (!next || /^(?:[.,;:!?…)]|mais|et|tout|en)/.test(next.low)) &&
      !goesOnQuoted(tokens, at + 1)
    )
      return at + 1;
    // L'Etim, qui déclare se battre, a été classée; alors que X dit Y, Z dit
    if (
      low === "," &&
      at > from &&
      frame === "relative" &&
      (/^(?:ne|n'|se|s')$/.test(next?.low ?? "") ||
        W.isTensed(next?.low ?? "") ||
        isSaying(next?.low ?? "") ||
        /^(?:devra|devront|pourra|pourront)$/.test(next?.low ?? ""))
    )
      return trimmed(tokens, from, at);
    if (
      low === "," &&
      at > from &&
      frame === "subordinate" &&
      (W.DETERMINERS.has(next?.low ?? "") || next?.isCapital || W.SUBJECT_PRONOUNS.has(next?.low ?? ""))
    )
      return trimmed(tokens, from, at);
    if (low === "," && at > from && turnsBack(tokens, at + 1, cue)) return trimmed(tokens, from, at);
    if (
      (low === "mais" || low === "et" || low === "puis" || low === "avant") &&
      at > from &&
      isMainVerb(tokens, at + 1, cue)
    )
      return trimmed(tokens, from, at);
    // "reconnaît avoir menti mais a refusé": an infinitive is not joined to a verb in a tense
    if (frame === "infinitive" && (low === "mais" || low === "et") && W.AUXILIARIES.has(next?.low ?? ""))
      return trimmed(tokens, from, at);
    if (low === "tout" && next?.low === "en" && cueAt(tokens, at + 2)) return trimmed(tokens, from, at);
  }
  return trimmed(tokens, from, limit);
}

/** "et que « … »", "et de « … »": more of the same. */
const goesOnQuoted = (tokens: readonly Token[], at: number): boolean =>
  /^(?:,|et)$/.test(tokens[at]?.low ?? "") &&
  /^(?:que|qu'|et|de)$/.test(tokens[at + 1]?.low ?? "") &&
  (tokens[at + 2]?.stretch != null || tokens[at + 3]?.stretch != null);

function trimmed(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && /^[,;:.!?…–—-]+$/.test(tokens[end - 1]?.low ?? "")) end -= 1;
  return end;
}

/** Whether after a comma the sentence speaks about the saying again: another cue, another source. */
function turnsBack(tokens: readonly Token[], at: number, cue: Cue | null): boolean {
  const low = tokens[at]?.low ?? "";
  if (/^(?:selon|d'après)$/.test(low) || (low === "d'" && tokens[at + 1]?.low === "après")) return true;
  if (low === "tout" && tokens[at + 1]?.low === "en") return true;
  const gerund = low === "en" ? at + 1 : at;
  const forms = VERB_FORMS.get(tokens[gerund]?.low ?? "");
  if (
    forms?.some(({ tense }) => tense === "ger") ||
    /^(?:faisant|ajoutant|évoquant|citant|appelant|avant|après)$/.test(low)
  ) {
    if (low !== "avant" && low !== "après") return true;
    if (cue && /^(?:de|d'|avoir)$/.test(tokens[at + 1]?.low ?? "")) return true;
  }
  if (isMainVerb(tokens, at, cue)) return true;
  return invertedAt(tokens, at) !== null;
}

/** Whether a verb without a subject stands there in the tense of the cue, so that it has the cue's subject. */
function isMainVerb(tokens: readonly Token[], at: number, cue: Cue | null): boolean {
  if (!cue || cue.tense === "ger" || cue.tense === "inf") return false;
  let verb = at;
  while (
    verb - at < 3 &&
    (/^(?:n'|ne|s'|se|y|en|l'|lui|leur|mais)$/.test(tokens[verb]?.low ?? "") ||
      W.TIMES.has(tokens[verb]?.low ?? ""))
  )
    verb += 1;
  const low = tokens[verb]?.low ?? "";
  if (cue.auxiliary !== null)
    return low === cue.auxiliary && /(?:é|i|u|it|is|ert|fait|mis)e?s?$/.test(participle(tokens, verb + 1));
  return (
    VERB_FORMS.get(low)?.some(({ tense, isPlural }) => tense === cue.tense && isPlural === cue.isPlural) ??
    false
  );
}

function participle(tokens: readonly Token[], at: number): string {
  for (let index = at; index < at + 3; index += 1) {
    const low = tokens[index]?.low ?? "";
    if (!W.ADVERB.test(low) && !W.TIMES.has(low) && low !== "pas") return low;
  }
  return "";
}
