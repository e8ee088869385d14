import { type Phrase, phraseAt } from "./phrase.ts";
import type { Token } from "./tokens.ts";
import * as W from "./words.ts";

/** Whoever follows the verb whose tokens end before `from`: "a déclaré hier à la presse le ministre". */
export function subjectAfter(
  tokens: readonly Token[],
  from: number,
  isPlural: boolean | null,
): Phrase | null {
  for (let at = from; at < tokens.length && at - from < 16; ) {
    const token = tokens[at];
    if (!token || token.stretch) return null;
    const { low } = token;
    if (/^(?:que|qu'|qui|dont|où|et|mais|ou|-.*)$/.test(low)) return null;
    if (low === ",") {
      // auraient dit, selon le site, des agents
      let close = at + 1;
      while (close < at + 12 && close < tokens.length && tokens[close]?.low !== ",") close += 1;
      if (
        tokens[close]?.low !== "," ||
        !/^(?:selon|d'|dans|lors|à|hier|en|au|sur)$/.test(tokens[at + 1]?.low ?? "")
      )
        return null;
      at = close + 1;
      continue;
    }
    if (!token.isWord) return null;
    if (W.PREPOSITIONS.has(low)) {
      at = afterComplement(tokens, at + 1);
      continue;
    }
    // "d'abord", "de nouveau", "de source" are no subjects; "d'autres" is
    const phrase = phraseAt(tokens, at, true);
    if (phrase && phrase.kind !== "pronoun" && !isTime(tokens, at)) {
      const fits = isPlural === null || phrase.isPlural === isPlural || (isPlural && phrase.kind === "name");
      return fits ? phrase : null;
    }
    if (phrase?.kind === "pronoun" && /^(?:celui|celle|ceux)/.test(low)) return phrase;
    if (W.CONNECTORS.has(low)) {
      at = afterComplement(tokens, at + 1);
      continue;
    }
    at += 1;
    if (isTime(tokens, at - 1)) at += W.TIME_NOUNS.has(tokens[at]?.low ?? "") ? 1 : 0;
    else if (!W.TIMES.has(low) && !W.ADVERB.test(low) && !/^\d/.test(low) && !W.TIME_NOUNS.has(low)) {
      if (
        !/^(?:dernier|dernière|prochain|bas|haut|part|côté|lui|fois|même|quelques|voix|ton|souriant|tard)$/.test(
          low,
        )
      )
        return null;
    }
  }
  return null;
}

const isTime = (tokens: readonly Token[], at: number): boolean => {
  const [low, next, then] = [tokens[at]?.low ?? "", tokens[at + 1]?.low ?? "", tokens[at + 2]?.low ?? ""];
  return (
    W.TIMES.has(low) ||
    (W.DETERMINERS.has(low) &&
      (W.TIME_NOUNS.has(next) ||
        /^\d/.test(next) ||
        (/^(?:même|dernier|dernière)$/.test(next) && W.TIME_NOUNS.has(then))))
  );
};

/** The token after the complement of a preposition. */
function afterComplement(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at - from < 4 &&
    (W.PREPOSITIONS.has(tokens[at]?.low ?? "") || W.CONNECTORS.has(tokens[at]?.low ?? ""))
  )
    at += 1;
  const inner = tokens[at];
  if (!inner) return at;
  if (W.PRONOUNS.has(inner.low)) return at + 1;
  return phraseAt(tokens, at, false)?.to ?? at + (W.DETERMINERS.has(inner.low) ? 2 : 1);
}
