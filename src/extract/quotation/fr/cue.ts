import type { Range } from "../../../model/selector.ts";
import type { Tense } from "./inflection.ts";
import { type Phrase, phraseAt } from "./phrase.ts";
import type { Token } from "./tokens.ts";
import { VERB_FORMS, type Verb, type VerbForm } from "./verbs.ts";
import * as W from "./words.ts";

/** A verb of saying in a sentence, with its auxiliary: the tokens from `from` up to `to`. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly range: Range;
  readonly verb: Verb;
  /** Of the auxiliary where there is one. */
  readonly tense: Tense;
  readonly auxiliary: string | null;
  /** Null where the form does not tell. */
  readonly isPlural: boolean | null;
  /** "-il" after the verb or its auxiliary. */
  readonly clitic: Phrase | null;
  /** Where what stands before the verb's clitics and negation ends: the subject's place. */
  readonly front: number;
}

const BETWEEN = 4; // tokens between an auxiliary and its participle
const GOVERNORS = new Set([
  "vient",
  "viennent",
  "tient",
  "tiennent",
  "tenu",
  "cessé",
  "cesse",
  "continue",
  "continué",
  "persiste",
  "voulu",
  "préféré",
  "allé",
  "fini",
  "empressé",
  "contenté",
]);

/** The cue whose verb is the token at `at`; null where it is a noun, is denied, or is no more than a possibility. */
export function cueAt(tokens: readonly Token[], at: number): Cue | null {
  const token = tokens[at];
  if (!token) return null;
  const forms = VERB_FORMS.get(token.low);
  if (!forms) return null;
  const rest = (form: VerbForm) =>
    form.verb.rest.every((word, index) => tokens[at + 1 + index]?.low === word);
  const fitting = forms.filter(rest);
  const long = fitting.filter(({ verb }) => verb.rest.length > 0);
  const read = long.length > 0 ? long : fitting;
  for (const row of [compound, simple]) {
    for (const form of read) {
      const cue = row(tokens, at, form);
      if (cue) return isDenied(tokens, cue) ? null : cue;
    }
  }
  return null;
}

/** "a déclaré", "s'est-il exclamé", "ayant affirmé". */
function compound(tokens: readonly Token[], at: number, { verb, tense }: VerbForm): Cue | null {
  if (tense !== "part") return null;
  let from = at - 1;
  let clitic: Phrase | null = null;
  for (; from >= 0 && at - from <= BETWEEN + 1; from -= 1) {
    const low = tokens[from]?.low ?? "";
    if (W.AUXILIARIES.has(low)) break;
    if (low.startsWith("-")) clitic = phraseAt(tokens, from);
    else if (
      !W.TIMES.has(low) &&
      !W.ADVERB.test(low) &&
      !/^(?:d'|ores|et|quant|à|lui|elle|eux|tout|fait|vite|longtemps)$/.test(low)
    )
      return null;
  }
  const auxiliary = tokens[from]?.low ?? "";
  const isEtre = /^(?:e|é|s|f)/.test(auxiliary);
  const se = tokens[from - 1]?.low ?? "";
  const isSe = se === "s'" || se === "se";
  if (
    at - from > BETWEEN + 1 ||
    !W.AUXILIARIES.has(auxiliary) ||
    isEtre !== isSe ||
    isSe !== verb.isReflexive
  ) {
    // Elle s'est dite « préoccupée »; convenir takes être as well
    if (
      !(
        isEtre &&
        ((isSe && /^(?:dire|déclarer|avouer|confier|justifier|défendre|expliquer)$/.test(verb.lemma)) ||
          verb.lemma === "convenir")
      )
    )
      return null;
  }
  const tenseOf: Tense =
    auxiliary === "ayant" || auxiliary === "étant"
      ? "ger"
      : /ai(?:t|ent)$/.test(auxiliary)
        ? /^(?:au|se)r/.test(auxiliary)
          ? "cond"
          : "imp"
        : "pres";
  return made(tokens, from, at, verb, tenseOf, auxiliary, W.PLURAL_AUXILIARIES.has(auxiliary), clitic);
}

/** "affirme", "dit-il", "en affirmant", "vient d'annoncer". */
function simple(tokens: readonly Token[], at: number, { verb, tense, isPlural }: VerbForm): Cue | null {
  const before = tokens[at - 1]?.low ?? "";
  if (tense === "part") return null;
  if (tense === "inf") return governed(tokens, at, verb);
  // "a dit" that is no compound of this verb; "la plus célèbre"
  if (W.AUXILIARIES.has(before) || /^(?:plus|moins|très|aussi|si|été)$/.test(before)) return null;
  const isSe = before === "se" || before === "s'";
  if (isSe !== verb.isReflexive && !(isSe && /^(?:dire|déclarer|avouer)$/.test(verb.lemma))) return null;
  const isClitic = W.CLITICS.has(before);
  // la demande, une note, de juge; but "le maire le dit"
  if (!isClitic && (W.DETERMINERS.has(before) || W.CONNECTORS.has(before))) return null;
  if (/^(?:le|la|les|l')$/.test(before) && !W.SUBJECT_PRONOUNS.has(tokens[at - 2]?.low ?? "")) return null;
  if (W.PREPOSITIONS.has(before) && !(tense === "ger" && before === "en")) return null;
  const next = tokens[at + 1];
  const clitic = next?.low.startsWith("-") ? phraseAt(tokens, at + 1) : null;
  const from = isSe ? at - 1 : at;
  return made(tokens, from, at, verb, tense, null, tense === "ger" ? null : isPlural, clitic);
}

/** "vient d'annoncer", "a tenu à souligner", "pour demander". */
function governed(tokens: readonly Token[], at: number, verb: Verb): Cue | null {
  let link = at - 1;
  if (verb.isReflexive) link -= 1;
  const low = tokens[link]?.low ?? "";
  if (low === "pour" && /[da]/.test(verb.takes) && verb.cueClass === "ask")
    return made(tokens, at, at, verb, "inf", null, null, null);
  const governor =
    low === "de" || low === "d'" || low === "à" || low === "par" ? tokens[link - 1] : tokens[link];
  if (!governor || !GOVERNORS.has(governor.low)) return null;
  const place = low === "de" || low === "d'" || low === "à" || low === "par" ? link - 1 : link;
  const auxiliary = tokens[place - 1]?.low ?? "";
  const from = W.AUXILIARIES.has(auxiliary) ? place - 1 : place;
  const isPlural = W.AUXILIARIES.has(auxiliary)
    ? W.PLURAL_AUXILIARIES.has(auxiliary)
    : /ent$/.test(governor.low) && governor.low !== "vient" && governor.low !== "tient";
  const cue = made(
    tokens,
    from,
    at,
    verb,
    "pres",
    W.AUXILIARIES.has(auxiliary) ? auxiliary : null,
    isPlural,
    null,
  );
  return cue;
}

function made(
  tokens: readonly Token[],
  from: number,
  at: number,
  verb: Verb,
  tense: Tense,
  auxiliary: string | null,
  isPlural: boolean | null,
  clitic: Phrase | null,
): Cue | null {
  let front = from;
  while (front > 0 && W.CLITICS.has(tokens[front - 1]?.low ?? "")) front -= 1;
  const last = tokens[at + verb.rest.length];
  const isSe = verb.isReflexive || /^(?:se|s')$/.test(tokens[from - 1]?.low ?? "");
  const first = tokens[isSe && front < from ? from - 1 : from];
  if (!first || !last) return null;
  const isInverted = tokens[at + 1]?.low.startsWith("-") ?? false;
  const to = at + 1 + verb.rest.length + (isInverted ? 1 : 0);
  return {
    from,
    to,
    range: { start: first.start, end: last.end },
    verb,
    tense,
    auxiliary,
    isPlural,
    clitic,
    front,
  };
}

/** Whether the saying itself is denied, wished for, or a condition. */
function isDenied(tokens: readonly Token[], cue: Cue): boolean {
  for (let at = cue.front; at < cue.from; at += 1) {
    const low = tokens[at]?.low ?? "";
    if (
      (low === "ne" || low === "n'") &&
      !/cess/.test(tokens[cue.from]?.low ?? "") &&
      !/cess/.test(tokens[cue.from + 1]?.low ?? "")
    )
      return true;
  }
  const before = tokens[cue.front - 1]?.low ?? "";
  if (before === "sans" || before === "ne" || before === "n'") return true;
  return tokens.slice(cue.from, cue.to + 1).some(({ low }) => low === "pas" || low === "jamais");
}
