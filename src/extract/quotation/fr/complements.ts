import type { Cue } from "./cue.ts";
import { isInfinitive } from "./infinitive.ts";
import { isSpeaker, phraseAt } from "./phrase.ts";
import type { Token } from "./tokens.ts";
import * as W from "./words.ts";

/** Where the words that a cue takes begin, and by which rule. */
export interface Complement {
  readonly rule: string;
  readonly from: number;
}

interface Row {
  readonly name: string;
  /** Which `takes` of the verb it needs. */
  readonly needs: RegExp;
  /** Where the content begins, given the token after the cue; -1 where the row does not apply. */
  readonly begin: (tokens: readonly Token[], at: number, cue: Cue) => number;
}

const NEAR = 10; // tokens from a verb to its "que": "a déclaré mercredi à la presse à Paris que"

/** In order; the first row that finds its words decides. */
const ROWS: readonly Row[] = [
  { name: "que", needs: /q/, begin: afterQue },
  {
    name: "fact that",
    needs: /[qn]/,
    begin: (tokens, at) =>
      isWords(tokens, at, "le fait que") || isWords(tokens, at, "le fait qu'") ? at : -1,
  },
  {
    name: "how",
    needs: /w/,
    begin: (tokens, at) => (/^(?:comment|pourquoi|combien)$/.test(tokens[at]?.low ?? "") ? at : -1),
  },
  {
    name: "whether",
    needs: /s/,
    begin: (tokens, at) => (/^(?:si|s')$/.test(tokens[at]?.low ?? "") ? at : -1),
  },
  { name: "infinitive", needs: /i/, begin: (tokens, at) => (isInfinitive(tokens, at) ? at : -1) },
  {
    name: "de",
    needs: /d/,
    begin: (tokens, at) => (isDe(tokens[at]) && isInfinitive(tokens, at + 1) ? at : -1),
  },
  { name: "to somebody", needs: /a/, begin: toSomebody },
  { name: "accused", needs: /A/, begin: accused },
  { name: "called upon", needs: /B/, begin: calledUpon },
  // "a raconté à la police avoir vu": the two infinitives that no hearer takes
  { name: "infinitive", needs: /i/, begin: infinitiveAfterHearer },
  // What is denied or revealed as a noun: after all that takes a verb.
  { name: "object", needs: /n/, begin: object },
];

export function complementOf(tokens: readonly Token[], cue: Cue): Complement | null {
  let at = cue.to;
  while (at < cue.to + 3 && (W.ADVERB.test(tokens[at]?.low ?? "") || W.TIMES.has(tokens[at]?.low ?? "")))
    at += 1;
  for (const { name, needs, begin } of ROWS) {
    if (!needs.test(cue.verb.takes)) continue;
    let from = begin(tokens, at, cue);
    while (tokens[from]?.low === ",") from += 1;
    if (from !== -1) return { rule: name, from };
  }
  return null;
}

/** After "que", over an adverbial, a hearer or an inverted subject. */
function afterQue(tokens: readonly Token[], at: number): number {
  for (let index = at; index < at + NEAR; index += 1) {
    const token = tokens[index];
    if (!token || token.stretch) return -1;
    const { low } = token;
    if (low === "que" || low === "qu'") {
      // plutôt que, tel que, plus grave que
      const before = tokens[index - 1]?.low ?? "";
      if (
        index > at &&
        /^(?:plutôt|tel|telle|tels|telles|ainsi|aussi|alors|moins|plus|autre|même|ce|lorsque|dès|tant|afin|pour|avant|après|bien|sans)$/.test(
          before,
        )
      )
        return -1;
      if (index === at && /^(?:ne|n')$/.test(tokens[index - 1]?.low ?? "")) return -1;
      // "a confirmé la mort du chef que": a relative clause, unless only hearers and times stand between
      if (index > at && !isAside(tokens, at, index)) return -1;
      return index + 1;
    }
    if (/^[.;:!?…(]/.test(low) || W.isTensed(low) || /^(?:qui|dont|où|et|mais|si)$/.test(low)) return -1;
  }
  return -1;
}

/** Whether what stands between a verb and its "que" is a time, a place, a hearer or the inverted subject. */
function isAside(tokens: readonly Token[], from: number, to: number): boolean {
  const low = tokens[from]?.low ?? "";
  if (W.TIMES.has(low) || low === ",") return true;
  if (W.PREPOSITIONS.has(low)) return !(low === "en" && W.GERUND.test(tokens[from + 1]?.low ?? ""));
  if (W.DETERMINERS.has(low) && W.TIME_NOUNS.has(tokens[from + 1]?.low ?? "")) return true;
  const phrase = phraseAt(tokens, from, true);
  if (phrase?.to === to && isSpeaker(phrase)) return true; // affirme le ministre que; avertit ses alliés que
  return false;
}

/** demander à X de; demander que. */
function toSomebody(tokens: readonly Token[], at: number): number {
  if (isDe(tokens[at]) && isInfinitive(tokens, at + 1)) return at;
  if (!/^(?:à|au|aux)$/.test(tokens[at]?.low ?? "")) return -1;
  for (let index = at + 1; index < at + 14; index += 1) {
    const token = tokens[index];
    if (!token || token.stretch || /^[,.;:]/.test(token.low) || W.isTensed(token.low)) return -1;
    if (isDe(token) && isInfinitive(tokens, index + 1)) return at;
  }
  return -1;
}

/** accuser X de Y. */
function accused(tokens: readonly Token[], at: number): number {
  const whom = phraseAt(tokens, at, false);
  if (!whom || whom.kind === "pronoun") return -1;
  for (let index = at + 1; index < at + 14; index += 1) {
    const token = tokens[index];
    if (!token || /^[,.;:]/.test(token.low) || W.isTensed(token.low)) return -1;
    if (isDe(token) && (isInfinitive(tokens, index + 1) || index >= whom.to)) return at;
  }
  // "Le maire accuse l'opposition de mensonge": the phrase has taken in its "de"
  return tokens.slice(at, whom.to).some((token, index) => index > 1 && isDe(token)) ? at : -1;
}

/** appeler X à agir, appeler à « agir ». */
function calledUpon(tokens: readonly Token[], at: number): number {
  const whom = phraseAt(tokens, at, false);
  const to = whom && whom.kind !== "pronoun" ? whom.to : at;
  const isCall = tokens[to]?.low === "à" && (tokens[to + 1]?.stretch != null || isInfinitive(tokens, to + 1));
  return isCall ? at : -1;
}

function infinitiveAfterHearer(tokens: readonly Token[], at: number): number {
  if (!/^(?:à|au|aux|devant)$/.test(tokens[at]?.low ?? "")) return -1;
  const hearer = phraseAt(tokens, at + 1, false);
  const to = hearer?.to ?? at + 2;
  return /^(?:avoir|être)$/.test(tokens[to]?.low ?? "") ? to : -1;
}

/** nier ces affirmations, révéler des failles. */
function object(tokens: readonly Token[], at: number, cue: Cue): number {
  const low = tokens[at]?.low ?? "";
  const next = tokens[at + 1]?.low ?? "";
  if (!W.DETERMINERS.has(low) && low !== "l'") return -1;
  const told =
    /^(?:accusations?|allégations?|affirmations?|déclarations?|informations?|rumeurs?|critiques?|reproches?|imputations?|propos|faits|charges?|plaintes?|soupçons?|griefs?)$/;
  const says = [tokens[at + 1], tokens[at + 2], tokens[at + 3]].some((token) => told.test(token?.low ?? ""));
  if (cue.verb.lemma === "rejeter")
    return says && /^(?:ces|les|cette|ses|toute|toutes|l')$/.test(low) ? at : -1;
  if (cue.verb.cueClass === "deny")
    return says ||
      /^(?:toute?|tout)$/.test(low) ||
      /^(?:implication|existence|responsabilité|participation|présence)$/.test(next)
      ? at
      : -1;
  if (cue.verb.lemma === "annoncer" || cue.tense === "ger") return -1;
  return cue.auxiliary !== null && /^(?:un|une|des|le|la|les|l')$/.test(low) ? at : -1;
}

export const isDe = (token: Token | undefined): boolean => token?.low === "de" || token?.low === "d'";

function isWords(tokens: readonly Token[], at: number, words: string): boolean {
  return words.split(" ").every((word, index) => tokens[at + index]?.low === word);
}
