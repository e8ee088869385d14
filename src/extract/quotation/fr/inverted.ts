import { type Cue, cueAt } from "./cue.ts";
import { isSpeaker, type Phrase } from "./phrase.ts";
import { subjectAfter } from "./subject-after.ts";
import type { Token } from "./tokens.ts";
import * as W from "./words.ts";

/** A cue with its subject behind it: "a déclaré le ministre", "dit-il". Ends before token `to`. */
export interface Inverted {
  readonly cue: Cue;
  readonly source: Phrase;
  readonly to: number;
}

const AHEAD = 7; // tokens from a clitic to the participle: s'est, en effet, exclamé

/** The inverted cue that begins at token `from`; null where none does. Its subject must be one that can speak. */
export function invertedAt(tokens: readonly Token[], from: number, isLoose = false): Inverted | null {
  const first = tokens[from];
  if (!first?.isWord) return null;
  for (let at = from; at < from + AHEAD; at += 1) {
    const low = tokens[at]?.low ?? "";
    const cue = cueAt(tokens, at);
    if (cue && cue.front === from) return withSubject(tokens, cue, isLoose);
    const isPart =
      W.CLITICS.has(low) ||
      W.AUXILIARIES.has(low) ||
      low.startsWith("-") ||
      W.TIMES.has(low) ||
      W.ADVERB.test(low) ||
      low === "fait" ||
      low === "tenu" ||
      low === "à" ||
      low === "vient" ||
      low === "d'" ||
      low === "lui";
    if (!isPart) return null;
  }
  return null;
}

function withSubject(tokens: readonly Token[], cue: Cue, isLoose: boolean): Inverted | null {
  if (cue.tense === "ger" || cue.tense === "inf") return null;
  if (cue.clitic) {
    if (cue.clitic.head === "je" || cue.clitic.head === "tu" || cue.clitic.head === "vous") return null;
    return { cue, source: cue.clitic, to: cue.to };
  }
  const source = subjectAfter(tokens, cue.to, cue.isPlural);
  if (!source || (!isLoose && !isSpeaker(source))) return null;
  return { cue, source, to: source.to };
}
