/** Quotations as annotated, in the two ways in which the sets are: whole articles, and sentences where only some are sure. */
import { z } from "zod";
import { Language } from "../src/model/language.ts";
import { type Range, within } from "../src/model/selector.ts";
import { quotedSpans } from "../src/text/quotes.ts";

const Span = z.looseObject({ start: z.int().min(0), end: z.int().min(1) });

const Annotated = z.looseObject({
  kind: z.enum(["direct", "mixed", "indirect"]).optional(),
  content: z.array(Span).min(1),
  quoted: z.array(Span).optional(),
  /** The pieces of an interrupted quotation, where `content` is all from its first word to its last. */
  spans: z.array(z.tuple([z.int(), z.int()])).optional(),
  source: Span.nullable(),
  speaker: z.string().nullable(),
  aliases: z.array(z.string()).optional(),
  /** Says that the speaker is the words used, not who it is. */
  speakerType: z.string().nullable().optional(),
  doubt: z.boolean().optional(),
  /** Whether a quotation between marks is sure to be one; only where some are not. */
  reporting: z.boolean().optional(),
});

/** An annotated article or sentence; offsets in UTF-16 code units. */
export const QuoteDocument = z.looseObject({
  id: z.string(),
  lang: Language,
  text: z.string(),
  quotes: z.array(Annotated),
});
export type QuoteDocument = z.infer<typeof QuoteDocument>;

export const KINDS = ["all", "direct", "mixed", "indirect", "direct+mixed", "quoted"] as const;
/** Which quotations are looked at; "quoted" is each stretch between marks alone, with its quotation's speaker. */
export type Kind = (typeof KINDS)[number];

/** What `quotationsOf` finds, as far as it is scored. */
export interface Quotation {
  readonly directness: "direct" | "mixed" | "indirect";
  readonly content: readonly Range[];
  readonly quoted: readonly Range[];
  readonly source: Range | null;
  readonly speaker: string | null;
}

/** Something to pair: pieces of text, and who says them. */
export interface Unit {
  readonly pieces: readonly Range[];
  readonly directness: string;
  readonly source: Range | null;
  readonly speaker: string | null;
}

/** A unit that was annotated. */
export interface ExpectedUnit extends Unit {
  /** One in doubt is neither missed nor found in vain. */
  readonly isSure: boolean;
  /** The names by which the speaker is known. */
  readonly names: readonly string[];
  /** Whether `names` are the words used, and the full name may be longer or shorter. */
  readonly isAsPrinted: boolean;
}

/** Whether a kind is annotated in these documents: sentences where some are not sure have no kinds. */
export const hasKind = (documents: readonly QuoteDocument[], kind: Kind): boolean =>
  kind === "all" ||
  kind === "quoted" ||
  documents.some(({ quotes }) => quotes.some((one) => one.kind !== undefined && isOf(one.kind, kind)));

/** Whether only stretches between marks are annotated, and of those not all. */
export const isPartial = ({ quotes }: QuoteDocument): boolean =>
  quotes.some(({ reporting }) => reporting !== undefined);

/**
 * What a document should give of a kind, and what is in doubt whatever its kind.
 *
 * Of an interrupted quotation, all from its first word to its last; with `byPiece` only what is said, where annotated.
 */
export function expectedUnits(
  { text, quotes }: QuoteDocument,
  kind: Kind,
  byPiece: boolean,
): readonly ExpectedUnit[] {
  return quotes.flatMap((one) => {
    const { source, speaker, speakerType, aliases = [] } = one;
    const directness = one.kind ?? "quoted";
    const isSure = one.doubt !== true && one.reporting !== false;
    if (isSure && !isOf(directness, kind)) return [];
    const isAsPrinted = speakerType !== undefined && speakerType !== null;
    const named = !isAsPrinted || speakerType === "proper"; // "he" says nothing of who it is
    const names = speaker !== null && named ? [speaker, ...aliases] : [];
    const unit = { directness, source, speaker, isSure, names, isAsPrinted };
    const spans = byPiece ? one.spans?.map(([start, end]) => ({ start, end })) : undefined;
    if (kind !== "quoted") return [{ ...unit, pieces: spans ?? one.content }];
    return (one.quoted ?? quotedOf(text, directness, one.content)).map((piece) => ({
      ...unit,
      pieces: [piece],
    }));
  });
}

/** Where the annotation does not say what stands between marks: all of a direct one, the marked words of a mixed one. */
function quotedOf(text: string, directness: string, content: readonly Range[]): readonly Range[] {
  if (directness === "indirect") return [];
  if (directness !== "mixed") return content;
  return quotedSpans(text).filter((span) => content.some((piece) => within(span, piece)));
}

/** What was found of a kind. */
export function foundUnits(
  quotations: readonly Quotation[],
  kind: Kind,
): readonly (Unit & { hasMarks: boolean })[] {
  return quotations.flatMap((one) => {
    if (!isOf(one.directness, kind)) return [];
    const unit = { ...one, hasMarks: one.quoted.length > 0 };
    if (kind !== "quoted") return [{ ...unit, pieces: one.content }];
    return one.quoted.map((piece) => ({ ...unit, pieces: [piece] }));
  });
}

const isOf = (directness: string, kind: Kind): boolean =>
  kind === "all" || kind === "quoted" || kind.split("+").includes(directness);
