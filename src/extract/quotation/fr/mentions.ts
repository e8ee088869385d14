import type { Range } from "../../../model/selector.ts";
import { completed } from "./apposition.ts";
import { SPEAKER_NOUNS } from "./nouns.ts";
import { type Phrase, phraseAt } from "./phrase.ts";
import type { Sentence, Token } from "./tokens.ts";
import { VERB_FORMS } from "./verbs.ts";
import { CIVIL, isFunction, isNamePart } from "./word-kinds.ts";
import * as W from "./words.ts";

/** Somebody that a sentence mentions. */
export interface Mention {
  readonly phrase: Phrase;
  /** Whether the sentence, or one of its clauses, is about them. */
  readonly isSubject: boolean;
}

/** Everybody that a sentence mentions outside its quotation marks, in order. */
export function mentionsIn({ tokens }: Sentence): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const before = tokens[at - 1];
    const canBegin =
      token?.isWord &&
      (W.DETERMINERS.has(token.low) ||
        (isNamePart(token, at === 0) && !isNamePart(before, at === 1)) ||
        SPEAKER_NOUNS.has(token.low));
    const phrase = canBegin ? phraseAt(tokens, at, true) : null;
    if (!phrase || phrase.kind === "pronoun") {
      at += 1;
      continue;
    }
    if (phrase.kind !== "name" && !phrase.noun) {
      at += 1; // "l'œuvre du NSO Group": somebody may be within
      continue;
    }
    // "Seul baume": the capital is the sentence's
    if (at === 0 && phrase.kind === "name" && phrase.to === 1 && isNoun(tokens[1])) {
      at += 1;
      continue;
    }
    const isTopic = tokens[at - 2]?.low === "quant"; // Quant au ministre, il …
    const isObject = before !== undefined && (W.PREPOSITIONS.has(before.low) || W.CONNECTORS.has(before.low));
    found.push({
      phrase: { ...phrase, ...completed(tokens, phrase) },
      isSubject: isTopic || (!isObject && (at === 0 || isVerbNext(tokens, phrase.to))),
    });
    at = phrase.kind === "name" ? phrase.to : at + 2; // somebody may be within
  }
  return found;
}

const isNoun = (token: Token | undefined): boolean =>
  token?.isWord === true &&
  !token.isCapital &&
  !isFunction(token.low) &&
  !W.isTensed(token.low) &&
  !VERB_FORMS.has(token.low);

function isVerbNext(tokens: readonly Token[], at: number): boolean {
  // X, remis à Y, dresse: a subject keeps its verb behind an insert
  const low = tokens[at]?.low ?? "";
  const next = tokens[at + 1]?.low ?? "";
  if (low === "," && (/^(?:qui|âgée?|née?|\d+)$/.test(next) || SPEAKER_NOUNS.get(next)?.kind === "person"))
    return true;
  return (
    W.isTensed(low) ||
    /^(?:ne|n'|se|s'|qui)$/.test(low) ||
    (/(?:e|ent|it|a)$/.test(low) && low.length > 3 && !W.DETERMINERS.has(low))
  );
}

const COMPANY =
  /^(?:group|groupe|inc|corp|corporation|sa|ag|ltd|plc|se|company|motors|international|technologies|airlines|bank|holding|industries|systems)$/;

/** The full names of an article, by their last word; a company's by its first. */
export function fullNames(sentences: readonly Sentence[]): ReadonlyMap<string, readonly Range[]> {
  const names = new Map<string, Range[]>();
  const add = (key: string, range: Range) => {
    const ranges = names.get(key);
    if (ranges) ranges.push(range);
    else names.set(key, [range]);
  };
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at += 1) {
      if (
        !isNamePart(tokens[at], at === 0) ||
        CIVIL.test(tokens[at]?.low ?? "") ||
        SPEAKER_NOUNS.has(tokens[at]?.low ?? "")
      )
        continue;
      let to = at + 1;
      while (to < tokens.length && to - at < 6) {
        const token = tokens[to];
        if (isNamePart(token)) to += 1;
        else if (
          token &&
          /^(?:de|d'|du|la|van|von|ben|bin|al|el|der)$/.test(token.low) &&
          isNamePart(tokens[to + 1]) &&
          !/^(?:de|d'|du)$/.test(token.low)
        )
          to += 1;
        else break;
      }
      const [first, last] = [tokens[at], tokens[to - 1]];
      // le directeur de Ingtours Petr Schiefert: the last two of three
      const isAfterOf = to - at === 3 && W.CONNECTORS.has(tokens[at - 1]?.low ?? "");
      if (first && last && to - at >= 2) {
        const range = { start: (isAfterOf ? tokens[at + 1] : first)?.start ?? first.start, end: last.end };
        add(last.low, range);
        if (COMPANY.test(last.low)) add(first.low, range);
      }
      at = to - 1;
    }
  }
  return names;
}
