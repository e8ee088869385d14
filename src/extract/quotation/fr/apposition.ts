import { SPEAKER_NOUNS } from "./nouns.ts";
import type { Phrase } from "./phrase.ts";
import type { Token } from "./tokens.ts";
import * as W from "./words.ts";

/** Reads a phrase: passed in, for a phrase may hold another. */
type Read = (tokens: readonly Token[], from: number, withApposition: boolean) => Phrase | null;

/** Takes in what follows a comma: the name after a role, or the role after a name. */
export function withAppositions(tokens: readonly Token[], core: Phrase, read: Read): Phrase {
  let at = core.to;
  // la secrétaire à l'Intérieur (Environnement), Gale Norton
  const bracket = tokens[at]?.low === "(" ? closing(tokens, at) : null;
  if (bracket !== null) at = bracket;
  if (tokens[at]?.low !== ",") return core;
  // Karim, 34 ans, chauffeur
  const isAged =
    /^\d+$/.test(tokens[at + 1]?.low ?? "") && tokens[at + 2]?.low === "ans" && tokens[at + 3]?.low === ",";
  const begin = isAged ? at + 4 : at + 1;
  const next = read(tokens, begin, false);
  if (!next || next.kind === "pronoun") return core;
  const after = tokens[next.to];
  const isClosed =
    !after ||
    after.stretch !== null ||
    /^[,.;:)!?…»–—-]/.test(after.low) ||
    W.PREPOSITIONS.has(after.low) ||
    W.GERUND.test(after.low) ||
    after.low === "qui";
  const first = tokens[begin];
  if (!isClosed || !first) return core;
  if (
    core.kind === "noun" &&
    core.noun?.kind === "person" &&
    next.kind === "name" &&
    !W.DETERMINERS.has(first.low) &&
    next.noun === null
  ) {
    const gender = next.gender ?? core.gender;
    return {
      ...core,
      to: next.to,
      range: { start: core.range.start, end: next.range.end },
      kind: "name",
      name: next.name,
      role: core.range,
      gender,
    };
  }
  const isTight = !after || after.stretch !== null || /^[,.;:)!?…»]/.test(after.low);
  if (
    core.kind === "name" &&
    (next.noun !== null || (W.DETERMINERS.has(first.low) && isTight)) &&
    next.name === null
  ) {
    const to = endOfRole(tokens, next.to);
    const last = tokens[to - 1];
    const role = { start: next.range.start, end: last?.end ?? next.range.end };
    return { ...core, to, role, gender: core.gender ?? next.gender, head: next.head ?? core.head };
  }
  return core;
}

/** A role goes on over "chez Renta 4", "dans le village" to the next comma or stop, where that is near. */
function endOfRole(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length && at - from < 10; at += 1) {
    const token = tokens[at];
    if (!token || token.stretch || /^[,.;:)!?…–—]/.test(token.low)) return at;
    if (
      W.isTensed(token.low) ||
      (W.GERUND.test(token.low) && !SPEAKER_NOUNS.has(token.low)) ||
      token.low === "que" ||
      token.low === "qui"
    )
      return from;
  }
  return tokens.length - from <= 10 ? tokens.length : from;
}

/** The token after the bracket that closes the one at `at`; null where it is far. */
export function closing(tokens: readonly Token[], at: number): number | null {
  for (let index = at + 1; index < tokens.length && index - at < 16; index += 1)
    if (tokens[index]?.low === ")") return index + 1;
  return null;
}

/** "un sondage paru hier dans le quotidien", "les chiffres rendus publics hier par l'Insee": with what completes it. */
export function completed(tokens: readonly Token[], source: Phrase): Partial<Phrase> {
  if (source.noun?.kind !== "document" || source.role) return {};
  for (let at = source.to; at < source.to + 16; at += 1) {
    const token = tokens[at];
    if (!token || token.stretch || /^[,.;:()!?…–—]/.test(token.low)) {
      const last = tokens[at - 1];
      return last ? { to: at, range: { start: source.range.start, end: last.end } } : {};
    }
    if (W.isTensed(token.low) || W.PRONOUNS.has(token.low)) return {};
  }
  return {};
}
