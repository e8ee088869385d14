import type { Fact } from "../../model/fact.ts";
import { describe, overlap, type Range, within } from "../../model/selector.ts";
import type { Quotation } from "../quotation/types.ts";
import { trimmed } from "./evidence.ts";
import { hedgeDraft, hedgeOfSaying } from "./hedge.ts";
import type { Reading } from "./reading.ts";
import type { Namer } from "./slug.ts";

type Piece = {
  readonly quotation: Quotation;
  readonly source: Range;
  readonly marked: Range;
  readonly bare: Range;
};

/** A draft for each stretch of each quotation that somebody is told to have said. */
export function quotationDrafts(reading: Reading, name: Namer): readonly Fact[] {
  return reading.quotations.flatMap((quotation) => {
    const source = quotation.source ?? quotation.speakerAt; // what goes on has no words of its own for who says it
    if (source === null) return [];
    return worthy(reading.article.text, quotation).map((marked, i) => {
      const bare = quotation.directness === "direct" ? withoutMarks(reading.article.text, marked) : marked;
      return draft(reading, { quotation, source, marked, bare }, i === 0, name);
    });
  });
}

const FEW = 3; // words: "Perhaps" by itself tells nothing

/** Of direct speech each stretch that says something; of reported speech, which an incise cuts anywhere, the longest. */
function worthy(text: string, { content, directness }: Quotation): readonly Range[] {
  const [first, ...rest] = content;
  if (first === undefined) return [];
  const length = ({ start, end }: Range) => end - start;
  const longest = rest.reduce((best, piece) => (length(piece) > length(best) ? piece : best), first);
  if (directness !== "direct") return [longest];
  const saying = content.filter(({ start, end }) => text.slice(start, end).split(/\s+/, FEW).length === FEW);
  return saying.length > 0 ? saying : [longest];
}

function draft(reading: Reading, piece: Piece, isFirst: boolean, name: Namer): Fact {
  const { article } = reading;
  const { quotation, source, bare } = piece;
  const { cue, directness, rule } = quotation;
  const sourceWords = article.text.slice(source.start, source.end);
  const speaker = quotation.speaker ?? sourceWords;
  return {
    id: name(
      speaker.split(/\s+/, 3).join(" "),
      article.text.slice(bare.start, Math.min(bare.end, bare.start + NEAR)),
    ),
    kind: "quotation",
    evidence: describe(article, evidenceOf(reading, piece, isFirst)),
    source: { name: speaker, at: describe(article, source) },
    cue: cue && describe(article, apart(article.text, cue, source)),
    content: describe(article, bare),
    directness,
    ...hedge(reading, quotation),
    denies: [],
    keywords: { fr: [], en: [] },
    review: { state: "draft", rule: `quotation: ${rule}` },
  };
}

/** The cue without the pronoun within it, for who says is not how: "ajouté" of "a-t-il ajouté", "dit" of "dit-il". */
function apart(text: string, cue: Range, source: Range): Range {
  if (!overlap(cue, source)) return cue;
  const after = { start: source.end, end: cue.end };
  const before = { start: cue.start, end: Math.max(cue.start, source.start) };
  const [longer, other] = after.end - after.start > 1 ? [after, before] : [before, after];
  const part = longer.end > longer.start ? longer : other;
  return trimmed(text, part, { start: part.end, end: part.start });
}

const NEAR = 60; // letters of what was said that tell it from another

/** What is reported is the speaker's claim; direct speech says so by its marks. */
function hedge(reading: Reading, quotation: Quotation): Pick<Fact, "hedge"> {
  const { content, directness, cueClass } = quotation;
  const [first] = content;
  if (directness === "direct") return cueClass === "deny" ? hedgeOfSaying(reading.article, quotation) : {};
  return first ? hedgeDraft(reading, first, quotation) : {};
}

/** The first stretch with what else of it stands in its sentences, cue and source; a further one is its own words. */
function evidenceOf({ article: { text }, at }: Reading, piece: Piece, isFirst: boolean): Range {
  const { quotation, source, marked } = piece;
  if (!isFirst) return marked;
  const first = at(marked).sentence;
  const last = at({ start: marked.end - 1, end: marked.end }).sentence;
  const reach = { start: first.start, end: Math.max(first.end, last.end) };
  const told = quotation.directness === "direct" ? [] : quotation.content;
  const beside = [quotation.cue, source, ...told].flatMap((part) =>
    part && within(part, reach) ? [part] : [],
  );
  const all = [marked, ...beside];
  const start = Math.min(...all.map((part) => part.start));
  const end = Math.max(...all.map((part) => part.end));
  return trimmed(text, { start, end }, { start, end });
}

const MARKS = /[\s«»“”„"‘’']/;

/** The words between quotation marks: marks, the spaces beside them and a last comma are not what was said. */
function withoutMarks(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from < to && MARKS.test(text.charAt(from))) from += 1;
  while (to > from && /[\s«»“”„"‘’',]/.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : { start, end };
}
