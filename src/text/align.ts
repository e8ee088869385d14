/** Aligns a few words with the stretch of a long text that is most like them. */
import type { Word } from "./words.ts";

/** One word, or two that an apostrophe joins, of either side. Half-open ranges of word numbers. */
export type Step =
  | { readonly op: "same" | "changed"; readonly asked: Pair; readonly record: Pair }
  | { readonly op: "missing"; readonly record: Pair }
  | { readonly op: "added"; readonly asked: Pair };
type Pair = readonly [start: number, end: number];

export interface Alignment {
  /** Words changed, missing or added. */
  readonly edits: number;
  /** The same, weighed: comparable between texts. */
  readonly cost: number;
  /** The stretch of the record, half-open, in words. */
  readonly start: number;
  readonly end: number;
  readonly steps: readonly Step[];
}

/** The ways a cell of the table was reached: how many words of each side it takes, and what it costs. */
const MOVES = [
  { op: "same", asked: 1, record: 1 },
  { op: "changed", asked: 1, record: 1 },
  { op: "added", asked: 1, record: 0 },
  { op: "missing", asked: 0, record: 1 },
  { op: "same", asked: 1, record: 2 }, // "lattaque" for "l’attaque"
  { op: "same", asked: 2, record: 1 }, // "l’attaque" for "lattaque"
] as const;

// A word left out costs less than one changed or added, for words are dropped more often than they are put in.
const COST = { same: 0, missing: 2, changed: 3, added: 3 } as const;

/**
 * The stretch of `record` nearest to `asked` in words, the first of equals; null when either is empty.
 *
 * Approximate matching with a free start and end (Sellers 1980), in O(asked × record) time, and as many bytes.
 */
export function align(asked: readonly Word[], record: readonly Word[]): Alignment | null {
  const [rows, columns] = [asked.length, record.length];
  if (rows === 0 || columns === 0) return null;
  const moves = Array.from({ length: rows + 1 }, () => new Uint8Array(columns + 1));
  const costs: Int32Array[] = [new Int32Array(columns + 1)]; // the empty question costs nothing anywhere
  for (let i = 1; i <= rows; i++) {
    const row = new Int32Array(columns + 1);
    const chosen = moves[i] as Uint8Array;
    for (let j = 0; j <= columns; j++) {
      let least = Number.POSITIVE_INFINITY;
      for (let number = 0; number < MOVES.length; number++) {
        const move = MOVES[number] as (typeof MOVES)[number];
        if (move.asked > i || move.record > j || !allowed(move, asked, i, record, j)) continue;
        const from = move.asked === 0 ? row : (costs[i - move.asked] as Int32Array);
        const cost = (from[j - move.record] as number) + COST[move.op];
        if (cost < least) {
          least = cost;
          chosen[j] = number;
        }
      }
      row[j] = least;
    }
    costs.push(row);
    if (i >= 2) delete costs[i - 2]; // a move takes two words of the question at most
  }
  const last = costs[rows] as Int32Array;
  const ending = moves[rows] as Uint8Array;
  const pairs = (j: number) => MOVES[ending[j] as number]?.record !== 0; // a last word changed, rather than added
  let end = 0;
  for (let j = 1; j <= columns; j++) {
    const [cost, least] = [last[j] as number, last[end] as number];
    if (cost < least || (cost === least && j === end + 1 && pairs(j) && !pairs(end))) end = j;
  }
  const traced = trace(moves, rows, end);
  return {
    cost: last[end] as number,
    edits: traced.steps.filter(({ op }) => op !== "same").length,
    ...traced,
  };
}

/** Whether a move may end at the words before `i` and `j`. Called for every cell, so it makes nothing. */
function allowed(
  { op, asked: a, record: r }: (typeof MOVES)[number],
  asked: readonly Word[],
  i: number,
  record: readonly Word[],
  j: number,
): boolean {
  if (op !== "same") return true;
  const [typed, stands] = [asked[i - 1] as Word, record[j - 1] as Word];
  if (a === r) return typed.text === stands.text;
  // Only an apostrophe joins two words: "la voir" is not "lavoir".
  if (r === 2) return stands.glued && `${record[j - 2]?.text}${stands.text}` === typed.text;
  return typed.glued && `${asked[i - 2]?.text}${typed.text}` === stands.text;
}

function trace(moves: readonly Uint8Array[], rows: number, end: number): Omit<Alignment, "cost" | "edits"> {
  const steps: Step[] = [];
  let [i, j] = [rows, end];
  while (i > 0) {
    const { op, asked, record } = MOVES[(moves[i] as Uint8Array)[j] as number] as (typeof MOVES)[number];
    const pairs = { asked: [i - asked, i] as const, record: [j - record, j] as const };
    if (op === "added") steps.push({ op, asked: pairs.asked });
    else if (op === "missing") steps.push({ op, record: pairs.record });
    else steps.push({ op, ...pairs });
    i -= asked;
    j -= record;
  }
  return { start: j, end, steps: steps.reverse() };
}
