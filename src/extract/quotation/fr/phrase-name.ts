import type { Range } from "../../../model/selector.ts";
import { genderOfName } from "./first-names.ts";
import type { Token } from "./tokens.ts";
import { CIVIL, isNamePart } from "./word-kinds.ts";
import * as W from "./words.ts";

const PARTICLES = new Set([
  "de",
  "d'",
  "du",
  "la",
  "le",
  "van",
  "von",
  "der",
  "den",
  "ben",
  "bin",
  "al",
  "el",
  "di",
  "da",
  "dos",
  "y",
  "e",
]);

/** Whether "de" and a noun stand before the name at `start`: it may be that noun's. */
const isInComplement = (tokens: readonly Token[], from: number, start: number): boolean =>
  tokens[start - 1]?.isCapital === false &&
  tokens.slice(from + 1, start - 1).some(({ low }) => W.CONNECTORS.has(low));

/** The first name of two words or more before token `end`. */
function firstName(tokens: readonly Token[], from: number, end: number): Range | null {
  for (let at = from + 1; at < end - 1; at += 1) {
    const before = tokens[at - 1];
    if (
      !isNamePart(tokens[at]) ||
      !isNamePart(tokens[at + 1]) ||
      isNamePart(before, at === 1) ||
      W.CONNECTORS.has(before?.low ?? "")
    )
      continue;
    let to = at + 1;
    while (to + 1 < end && isNamePart(tokens[to + 1])) to += 1;
    const [first, last] = [tokens[at], tokens[to]];
    return first && last ? { start: first.start, end: last.end } : null;
  }
  return null;
}

/** The proper name in a phrase: all of it, or what follows a role. */
export function nameOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  hasDeterminer: boolean,
  hasNoun: boolean,
): Range | null {
  let start = to;
  // Backwards over capitals, and over particles between capitals.
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (!token) break;
    if (isNamePart(token, at === 0 && !hasDeterminer ? at === 0 : false) && !W.DETERMINERS.has(token.low))
      start = at;
    else if (
      PARTICLES.has(token.low) &&
      at > from &&
      tokens[at - 1]?.isCapital &&
      start === at + 1 &&
      // le ministre Dominique de Vernoux; but "le maire de Paris"
      (!hasNoun || genderOfName(tokens[at - 1]?.raw ?? "") !== null)
    )
      continue;
    else if (token.low === "et" && !hasDeterminer && start === at + 1) continue;
    else break;
  }
  const first = tokens[start];
  const last = tokens[to - 1];
  if (!first || !last || start >= to) return null;
  const before = tokens[start - 1];
  if (
    start > from &&
    before &&
    (W.CONNECTORS.has(before.low) ||
      /^(?:à|au|aux|\d.*)$/.test(before.low) ||
      (W.DETERMINERS.has(before.low) && start - 1 > from))
  ) {
    // directeur d'EFI Michel Balandier: the last two words of three
    if (!hasNoun || to - start < 3) return null;
    const two = tokens[to - 2];
    return two ? { start: two.start, end: last.end } : null;
  }
  if (hasNoun && start > from && isInComplement(tokens, from, start)) {
    // le critique Paul Rey du journal Nord Éclair; un ancien du parti Avenir
    const inner = firstName(tokens, from, start);
    if (inner || to - start < 2) return inner;
  }
  const skip = CIVIL.test(first.low) && start + 1 < to ? tokens[start + 1] : first;
  return { start: (skip ?? first).start, end: last.end };
}
