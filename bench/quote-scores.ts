/** How well the quotations found agree with those annotated. */
import { overlap, type Range } from "../src/model/selector.ts";
import { fold } from "../src/text/fold.ts";
import { words } from "../src/text/words.ts";
import {
  type ExpectedUnit,
  expectedUnits,
  foundUnits,
  isPartial,
  type Kind,
  type Quotation,
  type QuoteDocument,
  type Unit,
} from "./attributions.ts";
import { pairs, shared, type Tally, total } from "./spans.ts";

/** How one kind is looked at. */
export interface View {
  readonly kind: Kind;
  /** The least share of what was expected that must be covered. */
  readonly at: number;
  /** Whether quotation marks and white space at the ends of a piece are left out of the measure. */
  readonly isTrimmed: boolean;
  /** Whether what interrupts a quotation is left out of the measure, where the annotation says what does. */
  readonly byPiece: boolean;
}

/** One document: the pairs, and what has none. */
export interface ComparedQuotes {
  readonly document: QuoteDocument;
  readonly pairs: readonly { readonly expected: ExpectedUnit; readonly found: Unit }[];
  readonly missed: readonly ExpectedUnit[];
  readonly invented: readonly Unit[];
  /** How many finds count for nothing. */
  readonly unjudged: number;
}

/**
 * Pairs one with one, the best covered first: however much a single find covers, it is one find.
 *
 * A kind is scored within itself: the right words as the wrong kind are a miss of one and a false find of the other.
 * What was found counts for nothing where the annotation is in doubt; where it is partial, also in a sentence
 * without a sure quotation, and without marks.
 *
 * Source: overlap ÷ length of what was expected, as SFU's quotation extractor is measured.
 */
export function compareQuotes(
  document: QuoteDocument,
  quotations: readonly Quotation[],
  { kind, at, isTrimmed, byPiece }: View,
): ComparedQuotes {
  const { text } = document;
  const expected = expectedUnits(document, kind, byPiece);
  const found = foundUnits(quotations, kind);
  const measured = (unit: Unit) =>
    isTrimmed ? unit.pieces.map((piece) => trimmed(text, piece)) : unit.pieces;
  const chosen = pairs(expected, found, (one, other) => {
    const [wanted, had] = [measured(one), measured(other)];
    const common = sharedOf(wanted, had);
    const share = common / lengthOf(wanted);
    return share < at ? 0 : share + common / lengthOf(had) / 1000; // of two that cover it all, the closer one
  });
  const [usedE, usedF] = [new Set(chosen.map(([e]) => e)), new Set(chosen.map(([, f]) => f))];
  const partial = isPartial(document);
  const isOutside = partial && !expected.some(({ isSure }) => isSure);
  const isInDoubt = (unit: Unit) =>
    expected.some((one) => !one.isSure && sharedOf(one.pieces, unit.pieces) > 0);
  const right = chosen.flatMap(([e, f]) => {
    const [one, other] = [expected[e], found[f]];
    return one?.isSure && other ? [{ expected: one, found: other }] : [];
  });
  const invented = found.filter(
    (unit, f) => !usedF.has(f) && !isOutside && !isInDoubt(unit) && !(partial && !unit.hasMarks),
  );
  return {
    document,
    pairs: right,
    missed: expected.filter(({ isSure }, e) => isSure && !usedE.has(e)),
    invented,
    unjudged: found.length - right.length - invented.length,
  };
}

const lengthOf = (pieces: readonly Range[]): number =>
  Math.max(
    1,
    pieces.reduce((sum, { start, end }) => sum + end - start, 0),
  );

const sharedOf = (pieces: readonly Range[], others: readonly Range[]): number =>
  pieces.reduce((sum, piece) => sum + others.reduce((inner, other) => inner + shared(piece, other), 0), 0);

const EDGE = /[\s«»“”„"‘’'`]/;

function trimmed(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from < to - 1 && EDGE.test(text.charAt(from))) from++;
  while (to > from + 1 && EDGE.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** What compared documents come to; of the pairs, whether the speaker is right. */
export interface QuoteTallies {
  readonly quotes: Tally;
  /** Any character shared with the words that name the source. */
  readonly printed: Tally;
  /** The same name. */
  readonly resolved: Tally;
  /** The same name, or one whose words are all within the other. */
  readonly named: Tally;
}

/** Adds documents up. */
export function tallyQuotes(compared: readonly ComparedQuotes[]): QuoteTallies {
  const all = compared.flatMap(({ pairs }) => pairs);
  const among = (
    known: (expected: ExpectedUnit) => boolean,
    isRight: (expected: ExpectedUnit, found: Unit) => boolean,
  ): Tally => {
    const asked = all.filter(({ expected }) => known(expected));
    const right = asked.filter(({ expected, found }) => isRight(expected, found)).length;
    return { expected: asked.length, found: asked.length, right };
  };
  const isNamed = ({ names }: ExpectedUnit) => names.length > 0;
  return {
    quotes: total(
      compared.map(({ pairs, missed, invented }) => ({
        expected: pairs.length + missed.length,
        found: pairs.length + invented.length,
        right: pairs.length,
      })),
    ),
    printed: among(({ source }) => source !== null, isPrinted),
    resolved: among(isNamed, isResolved),
    named: among(isNamed, ({ names }, { speaker }) => names.some((name) => isWithin(name, speaker))),
  };
}

/** Whether the source found shares a character with the one expected; true where none is. */
export const isPrinted = ({ source }: ExpectedUnit, found: Unit): boolean =>
  source === null || (found.source !== null && overlap(source, found.source));

/**
 * Whether the speaker found is the one expected: the same string without case, accents and articles, or an alias.
 *
 * Where the annotation has only the words used, these may be a part of the name, or the name a part of them.
 */
export const isResolved = ({ names, isAsPrinted }: ExpectedUnit, { speaker }: Unit): boolean =>
  names.length === 0 || names.some((name) => (isAsPrinted ? isWithin(name, speaker) : isSame(name, speaker)));

const ARTICLES = new Set(["le", "la", "les", "l", "un", "une", "the", "a", "an"]);

const nameOf = (name: string): readonly string[] =>
  words(fold(name))
    .map(({ text }) => text)
    .filter((word) => !ARTICLES.has(word));

const isSame = (name: string, speaker: string | null): boolean =>
  speaker !== null && nameOf(name).join(" ") === nameOf(speaker).join(" ");

function isWithin(name: string, speaker: string | null): boolean {
  if (speaker === null) return false;
  const [one, other] = [` ${nameOf(name).join(" ")} `, ` ${nameOf(speaker).join(" ")} `];
  return one.trim() !== "" && other.trim() !== "" && (one.includes(other) || other.includes(one));
}

/** How many things are wrong with a document: misses, inventions, wrong speakers. */
export const quoteErrorsOf = ({ pairs, missed, invented }: ComparedQuotes): number =>
  missed.length +
  invented.length +
  pairs.filter(({ expected, found }) => !isPrinted(expected, found) || !isResolved(expected, found)).length;
