/** Time expressions as annotated, and how well those found agree with them. */
import { z } from "zod";
import { Language } from "../src/model/language.ts";
import { overlap, type Range } from "../src/model/selector.ts";
import { pairs, shared, type Tally, total } from "./spans.ts";

/** What a system finds: TIMEX3. */
export interface Timex extends Range {
  readonly type: string;
  readonly value: string;
}

const Expected = z.looseObject({
  start: z.int().min(0),
  end: z.int().min(1),
  type: z.string(),
  /** Null where the annotators gave none. */
  value: z.string().nullable(),
  /** The date line of the article. */
  isDct: z.boolean().optional(),
  /** Inside another one, as TIMEX2 has it and TIMEX3 has not. */
  nested: z.boolean().optional(),
});
export type Expected = z.infer<typeof Expected>;

/** An annotated article; offsets in UTF-16 code units. */
export const TimeDocument = z
  .looseObject({
    id: z.string(),
    lang: Language,
    /** When it was published; null where only its date line says so. */
    dct: z.string().nullable(),
    text: z.string(),
    timexes: z.array(Expected),
  })
  .transform((document, context) => {
    const { dct, text, timexes } = document;
    if (dct !== null) return { ...document, dct };
    const line = timexes.find((timex) => timex.value !== null && hasLineToItself(text, timex));
    if (line?.value)
      return {
        ...document,
        dct: line.value,
        timexes: timexes.map((timex) => (timex === line ? { ...timex, isDct: true } : timex)),
      };
    context.addIssue({
      code: "custom",
      message: '"dct" is null, and no time expression has a line to itself',
    });
    return z.NEVER;
  });
export type TimeDocument = z.infer<typeof TimeDocument>;

function hasLineToItself(text: string, { start, end }: Range): boolean {
  return /(?:^|\n)$/.test(text.slice(0, start)) && /^(?:\n|$)/.test(text.slice(end));
}

/** Finds the time expressions of a text published at `dct`. */
export type TimeSystem = (text: string, language: Language, dct: string) => readonly Timex[];

/** One document: the pairs that overlap, and what has none. */
export interface Compared {
  readonly document: TimeDocument;
  readonly pairs: readonly { readonly expected: Expected; readonly found: Timex }[];
  readonly missed: readonly Expected[];
  readonly invented: readonly Timex[];
}

const same = (one: Range, other: Range): boolean => one.start === other.start && one.end === other.end;

/** Pairs what was found in a document with what was expected: the same span first, then the longest overlap. */
export function compare(document: TimeDocument, found: readonly Timex[]): Compared {
  const all = document.timexes.filter(({ nested }) => !nested);
  const chosen = pairs(all, found, (one, other) => (same(one, other) ? Infinity : shared(one, other)));
  const [usedE, usedF] = [new Set(chosen.map(([e]) => e)), new Set(chosen.map(([, f]) => f))];
  return {
    document,
    pairs: chosen.flatMap(([e, f]) => {
      const [expected, timex] = [all[e], found[f]];
      return expected && timex ? [{ expected, found: timex }] : [];
    }),
    missed: all.filter((_, e) => !usedE.has(e)),
    invented: found.filter((_, f) => !usedF.has(f)),
  };
}

/**
 * Leaves the date line out: what was expected there, and what was found on it.
 *
 * It is written the same in every article and says only what the reader was told, so it would flatter every system.
 */
export function withoutDateLine(document: TimeDocument, found: readonly Timex[]): Compared {
  const lines = document.timexes.filter(({ isDct }) => isDct);
  const timexes = document.timexes.filter(({ isDct }) => !isDct);
  return compare(
    { ...document, timexes },
    found.filter((one) => !lines.some((line) => overlap(one, line))),
  );
}

/** What `Compared` documents come to. */
export interface TimeTallies {
  /** The same span. */
  readonly strict: Tally;
  /** Any overlap. */
  readonly relaxed: Tally;
  /** Any overlap and the same value. */
  readonly value: Tally;
  /** Of the pairs: right is the same type. */
  readonly type: Tally;
}

/** Adds documents up. A value is right when it is the annotated one, letter for letter. */
export function tally(compared: readonly Compared[]): TimeTallies {
  const count = (isRight: (expected: Expected, found: Timex) => boolean) =>
    total(
      compared.map(({ pairs, missed, invented }) => ({
        expected: pairs.length + missed.length,
        found: pairs.length + invented.length,
        right: pairs.filter(({ expected, found }) => isRight(expected, found)).length,
      })),
    );
  const matched = compared.reduce((sum, { pairs }) => sum + pairs.length, 0);
  const typed = count((expected, found) => expected.type === found.type);
  return {
    strict: count(same),
    relaxed: count(() => true),
    value: valued(count, compared),
    type: { expected: matched, found: matched, right: typed.right },
  };
}

/** Where the annotators gave no value, nobody can be right or wrong. */
function valued(
  count: (isRight: (expected: Expected, found: Timex) => boolean) => Tally,
  compared: readonly Compared[],
): Tally {
  const all = count((expected, found) => expected.value === found.value);
  const blank = compared.flatMap(({ pairs }) =>
    pairs.filter(({ expected }) => expected.value === null),
  ).length;
  const unseen = compared.flatMap(({ missed }) => missed.filter(({ value }) => value === null)).length;
  return { expected: all.expected - blank - unseen, found: all.found - blank, right: all.right };
}

/** How many things are wrong with a document: misses, inventions, wrong values. */
export const errorsOf = ({ pairs, missed, invented }: Compared): number =>
  missed.length +
  invented.length +
  pairs.filter(({ expected, found }) => expected.value !== null && expected.value !== found.value).length;
