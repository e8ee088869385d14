import { endsAsInfinitive } from "./infinitive.ts";
import { SPEAKER_NOUNS } from "./nouns.ts";
import type { Token } from "./tokens.ts";
import { isDeterminer, isFunction, isModifier, isNamePart, isNominal } from "./word-kinds.ts";
import * as W from "./words.ts";

const LONGEST = 24; // tokens in a phrase

/** Where the phrase that begins at `from` ends. */
export function endOfPhrase(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  const first = tokens[at];
  if (!first) return from;
  if (first.low === "l'" && /^une?$/.test(tokens[at + 1]?.low ?? ""))
    at += 2; // l'un d'eux
  else if (first.low === "de" || first.low === "d'") {
    if (
      !/^(?:nombreux|nombreuses|autres|source|sources|hauts|hautes|grands|anciens)$/.test(
        tokens[at + 1]?.low ?? "",
      )
    )
      return from;
    at += 1;
  } else if (isDeterminer(first.low)) {
    while (isDeterminer(tokens[at]?.low ?? "") && at - from < 3) at += 1;
  } else if (!isNamePart(first, from === 0) && !SPEAKER_NOUNS.has(first.low)) return from;
  const begin = at;
  const isBareName = at === from && isNamePart(first, from === 0) && !SPEAKER_NOUNS.has(first.low);
  let head: string | null = null;
  for (; at < limit && at - from < LONGEST; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const { low } = token;
    const next = tokens[at + 1];
    if (W.CONNECTORS.has(low)) {
      // Thomas Brewster de Forbes; but Dominique de Villepin
      if (
        isBareName &&
        tokens[at - 1]?.isCapital &&
        ((at - from >= 2 && tokens[at - 2]?.isCapital) || !next?.isCapital)
      )
        break;
      if (at === begin && first.low !== "l'") return at === from ? from : at;
      const skip = W.DETERMINERS.has(next?.low ?? "") && low !== "des" && low !== "du" ? 2 : 1;
      const then = tokens[at + skip];
      if (then && !then.isCapital && endsAsInfinitive(then.low) && !SPEAKER_NOUNS.has(then.low)) break; // accusé de mentir
      if (then?.stretch || then?.low === "eux" || then?.low === "entre" || isNominal(then)) {
        at += skip;
        continue;
      }
      break;
    }
    if (
      (low === "à" || low === "au" || low === "aux" || low === "chargé" || low === "chargée") &&
      head &&
      W.TAKES_A.has(head)
    ) {
      const skip = W.DETERMINERS.has(next?.low ?? "") || next?.low === "de" || next?.low === "des" ? 2 : 1;
      if (isNominal(tokens[at + skip]) && !W.HEARERS.has(tokens[at + skip]?.low ?? "")) {
        at += skip;
        continue;
      }
      break;
    }
    // l'ambassade d'Espagne à Moscou: a place after a place
    if (
      low === "à" &&
      next?.isCapital &&
      tokens[at - 1]?.isCapital &&
      at - 1 > from &&
      W.CONNECTORS.has(tokens[at - 2]?.low ?? "") &&
      !W.HEARERS.has(next.low) &&
      !/^[A-Z]{2,}$/.test(next.raw)
    ) {
      at += 1;
      continue;
    }
    if (low === "en" && /^(?:chef|question|exercice|second)$/.test(next?.low ?? "")) {
      at += 1;
      continue;
    }
    if (low === "et" && at > begin) {
      // Pierre et Paul; le maire et le préfet
      const then = W.DETERMINERS.has(next?.low ?? "") ? tokens[at + 2] : next;
      const isPair =
        (next?.isCapital &&
          !isFunction(next.low) &&
          (tokens[at - 1]?.isCapital ||
            (first.low !== "un" && first.low !== "une" && SPEAKER_NOUNS.has(head ?? "")))) ||
        (W.DETERMINERS.has(next?.low ?? "") && SPEAKER_NOUNS.has(then?.low ?? "")) ||
        (next?.low === "d'" && then !== undefined) ||
        W.CONNECTORS.has(next?.low ?? "");
      if (isPair) {
        if (W.DETERMINERS.has(next?.low ?? "") && !next?.isCapital) at += 1;
        else if (next?.low === "d'" || W.CONNECTORS.has(next?.low ?? "")) at += 1;
        continue;
      }
      break;
    }
    if (!isNominal(token)) break;
    // A name takes no adjective: "Lionel Jospin note".
    if (isBareName && !token.isCapital && tokens[at - 1]?.isCapital) break;
    if (head === null && !token.isCapital && !isModifier(low)) head = low;
    if (head === null && token.isCapital && SPEAKER_NOUNS.has(low)) head = low;
  }
  while (
    at > from &&
    isFunction(tokens[at - 1]?.low ?? "") &&
    !W.PRONOUNS.has(tokens[at - 1]?.low ?? "") &&
    at - 1 >= begin
  )
    at -= 1;
  // un sondage effectué auprès de: the participle goes with what follows
  if (
    at - 1 > begin &&
    W.PREPOSITIONS.has(tokens[at]?.low ?? "") &&
    /ée?s?$/.test(tokens[at - 1]?.low ?? "") &&
    !tokens[at - 1]?.isCapital &&
    !SPEAKER_NOUNS.has(tokens[at - 1]?.low ?? "")
  )
    at -= 1;
  return at > begin || begin - from === 2 ? at : from;
}
