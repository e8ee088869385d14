import { lowerBound } from "../../../model/lower-bound.ts";
import { type Range, within } from "../../../model/selector.ts";
import { stretches } from "../marks.ts";
import type { Quotation } from "../types.ts";
import { accordingTo } from "./according.ts";
import { colons } from "./colon.ts";
import { cuesAfter } from "./cue-after.ts";
import { cuesBefore } from "./cue-before.ts";
import { type Draft, type Reading, rangeOf } from "./draft.ts";
import { extended } from "./extend.ts";
import { withoutInner } from "./inner.ts";
import { is, type Span } from "./kinds.ts";
import { labelled, signed } from "./labels.ts";
import { merged } from "./merge.ts";
import { nominalCues } from "./nominal.ts";
import { type Speaker, speakersOf } from "./speaker.ts";
import { type Sentence, tokenize } from "./tokens.ts";

/** The quotations of an English news text, in order of their content. */
export function quotationsEn(text: string): readonly Quotation[] {
  const quotes = stretches(text, "en");
  const reading: Reading = { text, quotes, sentences: merged(tokenize(text, quotes)) };
  const drafts: Draft[] = [];
  const taken = new Set<number>();
  const take = (found: readonly Draft[]) => {
    for (const draft of found) {
      if (draft.cue && taken.has(draft.cue.end)) continue;
      if (draft.cue) taken.add(draft.cue.end);
      drafts.push(draft);
    }
  };
  for (const [number, sentence] of reading.sentences.entries()) {
    take(accordingTo(sentence, number));
    const after = cuesAfter(reading, sentence, number);
    take(after.filter(({ rule }) => rule.startsWith("direct")));
    take(cuesBefore(sentence, number));
    take(after);
    take(nominalCues(sentence, number));
  }
  take(labelled(reading));
  take(signed(reading));
  take(colons(reading, drafts));
  const speakerOf = speakersOf(reading);
  return [...extended(reading, withoutInner(reading, drafts))]
    .sort((a, b) => a.sentence - b.sentence || placeOf(a) - placeOf(b))
    .map((draft) => quotationOf(reading, draft, speakerOf(draft)))
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** Chevy Chase, Md., who …: a state is nobody, and who comes before it is not told by this rule. */
const STATE =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.[CDHJMY]|Okla|Ore|Pa|R\.I|S\.[CD]|Tenn|Tex|Vt|Va|Wash|W\.Va|Wis|Wyo|D\.C)\.,/;

const NOBODY: Speaker = { role: null, speaker: null, speakerAt: null };

const placeOf = ({ cue, content }: Draft): number => cue?.start ?? content[0]?.start ?? 0;

function quotationOf({ text, quotes, sentences }: Reading, draft: Draft, speaker: Speaker): Quotation {
  const { content, cue, cueClass, rule } = draft;
  const words = draft.source
    ? sourceRange(sentences[draft.sentence] ?? [], draft.source)
    : (draft.named ?? null);
  const isState = words !== null && STATE.test(text.slice(words.start, words.end));
  const source = isState ? null : words;
  const stretchesOf = content.map((piece) => ({ piece, inside: quotedIn(quotes, piece) }));
  const quoted = stretchesOf.flatMap(({ inside }) => inside);
  const direct =
    draft.verbatim ??
    stretchesOf.every(
      ({ piece, inside: [stretch] }) =>
        stretch && isBare(text.slice(piece.start, stretch.start) + text.slice(stretch.end, piece.end)),
    );
  return {
    directness: direct ? "direct" : quoted.length > 0 ? "mixed" : "indirect",
    content,
    quoted,
    cue,
    cueClass,
    source,
    ...(isState ? NOBODY : speaker),
    rule,
  };
}

/** The source without the comma that closes its apposition. */
function sourceRange(sentence: Sentence, { start, end }: Span): Range {
  let to = end;
  while (to > start + 1 && sentence[to - 1]?.kind === "sign" && !is(sentence[to - 1], ")")) to -= 1;
  return rangeOf(sentence, { start, end: to });
}

/** Whether what stands beside the quotation marks says nothing. */
const isBare = (beside: string): boolean => !/[\p{L}\p{N}]/u.test(beside.replace(/^that\b/, ""));

/** What of a piece stands in quotation marks; found by halving, for an article may have many. */
function quotedIn(quotes: Reading["quotes"], piece: Range): readonly Range[] {
  const found: Range[] = [];
  for (let i = lowerBound(quotes, ({ outer }) => outer.end > piece.start); i < quotes.length; i++) {
    const outer = quotes[i]?.outer;
    if (!outer || outer.start >= piece.end) break;
    if (within(outer, piece)) found.push(outer);
    else if (within(piece, outer)) found.push(piece); // a transcript in quotation marks
  }
  return found;
}
