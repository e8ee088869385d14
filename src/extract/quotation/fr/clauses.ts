import { endOfClause, type Frame } from "./clause.ts";
import { type Complement, complementOf } from "./complements.ts";
import { type Cue, cueAt } from "./cue.ts";
import { type Draft, draftOf } from "./draft.ts";
import { mainSubject } from "./main-subject.ts";
import { passiveAt } from "./passive.ts";
import { isWho, type Phrase } from "./phrase.ts";
import { sourceOf } from "./source.ts";
import { subjectAfter } from "./subject-after.ts";
import type { Token } from "./tokens.ts";
import { VERB_FORMS } from "./verbs.ts";

const WORDS = 20; // code units: three words

/** What a sentence says by a verb of saying and a clause, an infinitive or an object. */
export function clausesIn(
  tokens: readonly Token[],
  isTaken: (at: number) => boolean,
  here: readonly Draft[],
): readonly Draft[] {
  const found: Draft[] = [];
  if (!tokens.some(({ low }) => VERB_FORMS.has(low))) return found;
  for (let at = 0; at < tokens.length; at += 1) {
    const passive = passiveAt(tokens, at);
    if (passive) found.push(passive);
    const cue = passive ? null : cueAt(tokens, at);
    if (!cue || isTaken(cue.from)) continue;
    const complement = complementOf(tokens, cue);
    if (!complement) continue;
    const source = sourceOfClause(tokens, cue, complement.from, [...here, ...found]);
    if (!source) continue;
    const to = endOfClause(tokens, complement.from, cue, frameOf(tokens, cue, source, complement));
    const pieces: [number, number][] = [[complement.from, to]];
    // Thoughts count where the article quotes them: a word in marks is not enough.
    if (
      cue.verb.takes.includes("x") &&
      !tokens
        .slice(complement.from, to)
        .some(
          ({ stretch }) => stretch && (stretch.utterance || stretch.inner.end - stretch.inner.start > WORDS),
        )
    )
      continue;
    if (to - complement.from < 2 && !tokens[complement.from]?.stretch) continue;
    const draft = draftOf(complement.rule, tokens, pieces, cue, source);
    if (draft) found.push(draft);
  }
  return found;
}

/** Whether the saying is told in a clause of its own: one that "qui" opens, or "alors que". */
function frameOf(tokens: readonly Token[], cue: Cue, source: Phrase, { rule }: Complement): Frame | null {
  if (tokens[cue.front - 1]?.low === "qui" && source.to < cue.front - 1) return "relative";
  const [first, second] = [tokens[source.from - 1]?.low ?? "", tokens[source.from - 2]?.low ?? ""];
  if (/^(?:lorsque|lorsqu'|quand|comme|puisque|puisqu'|si)$/.test(first)) return "subordinate";
  return /^(?:que|qu')$/.test(first) && /^(?:alors|tandis|bien|après)$/.test(second)
    ? "subordinate"
    : rule === "infinitive"
      ? "infinitive"
      : null;
}

function sourceOfClause(
  tokens: readonly Token[],
  cue: Cue,
  complement: number,
  here: readonly Draft[],
): Phrase | null {
  if (cue.clitic) return isWho(cue.clitic) ? cue.clitic : null;
  const before = tokens[cue.front - 1]?.low ?? "";
  const isJoined =
    (cue.tense === "ger" && /^(?:,|en)$/.test(tokens[cue.from - 1]?.low ?? "")) ||
    /^(?:et|mais|puis)$/.test(before);
  const last = here.at(-1);
  // indiquant que, et a ajouté que: still the one who spoke before in this sentence
  if (isJoined && last?.phrase && last.phrase.to <= cue.from) return last.phrase;
  const source = sourceOf(tokens, cue, null);
  if (source) return isWho(source) ? source : null;
  const end = complement - 1;
  const after =
    cue.tense !== "ger" && cue.tense !== "inf" && end > cue.to
      ? subjectAfter(tokens.slice(0, end), cue.to, cue.isPlural)
      : null;
  if (after && after.to === end && isWho(after)) return after;
  if (cue.tense === "inf") return mainSubject(tokens, cue.from);
  return null;
}
