/** Where a passage stands in an article: W3C Web Annotation Data Model 4.2.4 and 4.2.5. */
import { z } from "zod";
import type { CodePoints } from "./code-points.ts";
import { Windows } from "./windows.ts";

/** The words themselves. `prefix` and `suffix` tell them from their twins. W3C 4.2.4. */
const TextQuoteSelector = z.strictObject({
  type: z.literal("TextQuoteSelector"),
  exact: z.string().regex(/[\p{L}\p{N}]/u, { error: "expected at least one letter or digit" }),
  prefix: z.string().default(""),
  suffix: z.string().default(""),
});

/** Half-open, in Unicode code points of the article's text. W3C 4.2.5. */
const TextPositionSelector = z
  .strictObject({ type: z.literal("TextPositionSelector"), start: z.int().min(0), end: z.int().min(1) })
  .refine(({ start, end }) => start < end, { error: '"start" must be below "end"' });

/** Words of the fact file's article. The quote decides; the position is a hint and may be left out. */
export const Passage = z.strictObject({
  quote: TextQuoteSelector,
  position: TextPositionSelector.optional(),
});
export type Passage = z.infer<typeof Passage>;

/** A text with its code point index, so that a long one is indexed once. */
export interface Anchored {
  readonly text: string;
  readonly points: CodePoints;
}

/** Half-open range of UTF-16 code units, ready for `String.prototype.slice`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether `inner` lies wholly within `outer`. */
export const within = (inner: Range, outer: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether two ranges share a character. */
export const overlap = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;

const MOST = 512; // code units on each side: what has a twin even so is told from it by its position
const CONTEXT = 32; // code units on each side to begin with: about half a sentence of news prose

/** Describes `range` so that `locate` finds it again, with as much context as it takes to have no twin, up to half a page. */
export function describe(article: Anchored, range: Range): Passage {
  const { text, points } = article;
  const exact = text.slice(range.start, range.end);
  const position: Passage["position"] = {
    type: "TextPositionSelector",
    start: points.toPoint(range.start),
    end: points.toPoint(range.end),
  };
  for (let context = CONTEXT; ; context *= 2) {
    const prefix = text.slice(wholePair(text, Math.max(0, range.start - context)), range.start);
    const suffix = text.slice(range.end, wholePair(text, Math.min(text.length, range.end + context)));
    const quote = { type: "TextQuoteSelector", exact, prefix, suffix } as const;
    const whole = range.start <= context && text.length - range.end <= context;
    const pattern = prefix + exact + suffix;
    if (whole || context >= MOST || windowsOf(article).places(pattern, 2).length === 1)
      return { quote, position };
  }
}

const windows = new WeakMap<Anchored, Windows>();

function windowsOf(article: Anchored): Windows {
  const known = windows.get(article) ?? new Windows(article.text);
  windows.set(article, known);
  return known;
}

/** Moves a cut that would part an astral letter to the letter's end. */
const wholePair = (text: string, unit: number): number => (cutsPair(text, unit) ? unit + 1 : unit);

/**
 * Finds `passage`: at its position, else in exactly one other place; null when it is gone or has a twin.
 *
 * The quote decides: a prefix or suffix that stands in one place only outweighs a position that lacks them.
 */
export function locate({ text, points }: Anchored, { quote, position }: Passage): Range | null {
  const start = position ? points.toUnit(position.start) : -1;
  const end = position ? points.toUnit(position.end) : -1;
  const isThere = position !== undefined && text.slice(start, end) === quote.exact;
  if (isThere && text.startsWith(quote.prefix + quote.exact + quote.suffix, start - quote.prefix.length))
    return { start, end };
  const [only, twin] = places(text, quote, 2);
  if (only && !twin) return only;
  return isThere ? { start, end } : null;
}

/** Where `quote` stands with its prefix and suffix, in order, at most `limit` places. */
export function places(text: string, quote: Passage["quote"], limit: number): readonly Range[] {
  const pattern = quote.prefix + quote.exact + quote.suffix;
  const found: Range[] = [];
  for (
    let at = text.indexOf(pattern);
    at !== -1 && found.length < limit;
    at = text.indexOf(pattern, at + 1)
  ) {
    const start = at + quote.prefix.length;
    const range = { start, end: start + quote.exact.length };
    if (!cutsPair(text, range.start) && !cutsPair(text, range.end)) found.push(range);
  }
  return found;
}

/** Whether a cut at `unit` would part the two halves of an astral letter. */
const cutsPair = (text: string, unit: number): boolean =>
  /^[\udc00-\udfff]/.test(text.charAt(unit)) && /[\ud800-\udbff]$/.test(text.charAt(unit - 1));
