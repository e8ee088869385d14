import type { Range } from "../../model/selector.ts";
import type { Modifier } from "./found.ts";
import { isPartOfSomethingElse } from "./guard.ts";
import type { Row, Rules } from "./row.ts";
import type { Sketch } from "./sketch.ts";

/** An expression with its underspecified value. */
export interface Sketched extends Range {
  readonly sketch: Sketch;
  readonly rule: string;
}

const REACH = 56; // code units from the first word of an expression to the word that shows it to be one
const FIGURES_REACH = 20; // and to figures: "à la fin de 2019"
const WORD = /[a-z]+|\d+/g;

/**
 * Finds the expressions of a text, from left to right; the longest match at a place wins, then the earlier row.
 *
 * Most words are passed over: rows are tried only within reach of a word that shows something to be an expression. `plain` is `text` as `flatten` makes it, with the same positions.
 */
export function scan(text: string, plain: string, rules: Rules): readonly Sketched[] {
  const found: Sketched[] = [];
  let waiting: number[] = []; // words at which none was looked for yet
  let free = 0; // what comes before is taken
  for (const { 0: word, index } of plain.matchAll(WORD)) {
    const isFigures = word.charCodeAt(0) <= NINE;
    const isTrigger = isFigures ? word.length <= 4 : rules.triggers.has(word);
    waiting.push(index);
    if (waiting.length > REACH) waiting = waiting.slice(-REACH / 2); // no more words fit into the reach
    if (!isTrigger) continue;
    const reach = isFigures ? FIGURES_REACH : REACH;
    for (const start of waiting) {
      if (start < free || start < index - reach || isInsideWord(plain, start)) continue;
      const next = matchAt(text, plain, start, rules);
      if (!next) continue;
      found.push(next);
      free = next.end;
    }
    // What is out of the reach of figures may be within that of a word.
    waiting = isFigures ? waiting.filter((start) => start >= free && start < index - reach) : [];
  }
  return found;
}

const NINE = 57;

function matchAt(text: string, plain: string, start: number, { rows }: Rules): Sketched | null {
  let best: { row: Row; match: RegExpExecArray } | null = null;
  for (const row of rows.get(plain.charAt(start)) ?? []) {
    row.pattern.lastIndex = start;
    const match = row.pattern.exec(plain);
    if (!match || match[0].length <= (best?.match[0].length ?? 0)) continue;
    if (row.isMeant({ text, start, end: start + match[0].length })) best = { row, match };
  }
  if (!best) return null;
  const range = { start, end: start + best.match[0].length };
  if (isPartOfSomethingElse(text, range)) return null;
  const sketch = best.row.make(best.match.groups ?? {});
  return sketch && { ...range, sketch, rule: best.row.name };
}

const isInsideWord = (plain: string, start: number): boolean =>
  start > 0 && /[\p{L}\p{N}]/u.test(plain.charAt(start - 1));

/** Words before an expression, outside its extent, that qualify it. */
export type Qualifiers = readonly (readonly [before: RegExp, mod: Modifier])[];

const QUALIFIER = 24; // code units: the longest qualifier

/** Adds to each expression the qualifier that stands just before it. */
export function withQualifiers(
  found: readonly Sketched[],
  text: string,
  dates: Qualifiers,
  spans: Qualifiers,
): readonly Sketched[] {
  return found.map((one) => {
    const { sketch, start } = one;
    if (sketch.mod !== undefined || (sketch.kind === "value" && sketch.type === "SET")) return one;
    const before = text.slice(Math.max(0, start - QUALIFIER), start).replace(/\s/g, " ");
    const qualifiers = sketch.kind === "value" && sketch.type === "DURATION" ? spans : dates;
    const mod = qualifiers.find(([pattern]) => pattern.test(before))?.[1];
    return mod ? { ...one, sketch: { ...sketch, mod } } : one;
  });
}
