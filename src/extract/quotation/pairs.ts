import type { Family, Mark } from "./facing.ts";

/** Two marks that belong together. */
export interface Pair {
  readonly open: Mark;
  /** The closing mark, or the paragraph's break where the article never closes. */
  readonly close: Mark;
  /** Whether it takes up what the paragraph before left open. */
  readonly continues: boolean;
}

interface Paragraph {
  readonly from: number;
  /** What the paragraph before left open. */
  readonly left: Family | null;
  /** Marks that wait for their pair, outermost first. */
  readonly waiting: Mark[];
  /** In the order of their ends: the inner before the outer. */
  readonly closed: Pair[];
}

const ACROSS = 4000; // code units: a quotation that runs over line breaks is not longer
const LONGEST = 8000; // nor one within a paragraph: it lacks its mark

/** Pairs the marks of a text: outermost pairs only, in order, disjoint. Linear in the marks. */
export function pairsOf(text: string, marks: readonly Mark[]): readonly Pair[] {
  const nextOf = nextOfFamily(marks);
  const found: Pair[] = [];
  let paragraph: Paragraph = { from: 0, left: null, waiting: [], closed: [] };
  const counts = new Map<Family, number>(); // of those waiting, so that none is looked for in vain

  for (const [index, mark] of marks.entries()) {
    if (mark.family === "break") {
      const stray = paragraph.waiting[0];
      if (stray && runsOn(text, paragraph, stray, mark, nextOf(index, stray.family))) continue;
      const ended = endOf(text, paragraph, mark, marks[index + 1] ?? null);
      for (const pair of ended.pairs) found.push(pair);
      paragraph = { from: mark.end, left: ended.left, waiting: [], closed: [] };
      counts.clear();
      continue;
    }
    const count = counts.get(mark.family) ?? 0;
    if (mark.side === "open" || (mark.side === "either" && count === 0)) {
      paragraph.waiting.push(mark);
      counts.set(mark.family, count + 1);
    } else if (count > 0 && !(isPossessive(text, mark) && nextOf(index, "single")?.side === "close")) {
      for (let open = paragraph.waiting.pop(); open; open = paragraph.waiting.pop()) {
        counts.set(open.family, (counts.get(open.family) ?? 1) - 1);
        if (open.family !== mark.family) continue; // opened within and never closed: part of the pair
        const continues = paragraph.left === open.family && isFirst(text, paragraph, open);
        paragraph.closed.push({ open, close: mark, continues });
        break;
      }
    }
  }
  return found;
}

/** Whether the quotation that opens with `stray` goes over the line break `end`, to be closed by `next`. */
function runsOn(text: string, paragraph: Paragraph, stray: Mark, end: Mark, next: Mark | null): boolean {
  if (next?.side !== "close" || next.end - stray.start > ACROSS || stray.family === "single") return false;
  // A blank line is crossed only by what clearly began as a quotation.
  const isBlank = text.slice(end.start, Math.min(end.end, next.start)).indexOf("\n", 1) !== -1;
  return !isBlank || isIntroduced(text, paragraph, stray);
}

/** The outermost pairs of a paragraph that ends with `end`, and what it leaves open for the next. */
function endOf(text: string, paragraph: Paragraph, end: Mark, first: Mark | null) {
  const pairs: Pair[] = [];
  const stray = paragraph.waiting[0];
  let reach = end.start; // read backwards, the outer pair comes before its inner ones
  let left: Family | null = null;
  if (stray) {
    const isTakenUp = first?.start === end.end && first.family === stray.family && first.side !== "close";
    const hasTwin = paragraph.closed.some(
      ({ open }) => open.family === stray.family && open.start > stray.start,
    );
    if (isTakenUp || (stray.family !== "single" && !hasTwin && isIntroduced(text, paragraph, stray))) {
      const continues = paragraph.left === stray.family && isFirst(text, paragraph, stray);
      pairs.push({ open: stray, close: end, continues });
      reach = stray.start;
      if (isTakenUp) left = stray.family;
    }
  }
  for (const pair of paragraph.closed.toReversed()) {
    if (pair.close.end > reach || pair.close.end - pair.open.start > LONGEST) continue;
    reach = pair.open.start;
    pairs.push(pair);
  }
  return { pairs: pairs.reverse(), left };
}

const inFront = (text: string, { from }: Paragraph, mark: Mark): string =>
  text.slice(Math.max(from, mark.start - 3), mark.start).trim();

const isFirst = (text: string, paragraph: Paragraph, mark: Mark): boolean =>
  mark.start - paragraph.from < 3 && inFront(text, paragraph, mark) === "";

const isIntroduced = (text: string, paragraph: Paragraph, mark: Mark): boolean =>
  isFirst(text, paragraph, mark) || inFront(text, paragraph, mark).endsWith(":");

/** Whether a single mark may be that of "the owners’ dogs". */
const isPossessive = (text: string, { family, start, end }: Mark): boolean =>
  family === "single" && /s/i.test(text.charAt(start - 1)) && /^\s\p{L}/u.test(text.slice(end, end + 2));

/** Looks up the next mark of a family after a place in the list; for a single mark only to the paragraph's end. */
function nextOfFamily(marks: readonly Mark[]): (index: number, family: Family) => Mark | null {
  const families = ["guillemet", "curly", "straight", "single"] as const;
  const next = Object.fromEntries(families.map((family) => [family, new Int32Array(marks.length)]));
  const seen: Record<string, number> = {};
  for (let index = marks.length - 1; index >= 0; index--) {
    for (const family of families) (next[family] as Int32Array)[index] = seen[family] ?? -1;
    const family = marks[index]?.family;
    if (family === "break") seen.single = -1;
    else if (family) seen[family] = index;
  }
  return (index, family) => marks[next[family]?.[index] ?? -1] ?? null;
}
