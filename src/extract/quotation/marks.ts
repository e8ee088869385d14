import type { Language } from "../../model/language.ts";
import type { Range } from "../../model/selector.ts";
import { marksOf } from "./facing.ts";
import { pairsOf } from "./pairs.ts";
import { isUtterance } from "./utterance.ts";

/** Words between quotation marks. */
export interface Stretch {
  /** With its marks; without the closing one where the article has none. */
  readonly outer: Range;
  /** Without its marks and the white space beside them; never empty. */
  readonly inner: Range;
  /** Whether it takes up a quotation that the paragraph before it left open. */
  readonly continues: boolean;
  /** Whether it reads like something said, and no title, nickname or borrowed word. */
  readonly utterance: boolean;
  /** Whether it begins with a capital and yet is nothing said: a title, a name. */
  readonly title: boolean;
}

/**
 * All stretches between quotation marks, in order and disjoint; what is quoted within one is part of it.
 *
 * Knows « », “ ”, „ “, straight marks by the way they face, `` '' of old wires, and single marks that are no apostrophes.
 * A quotation that its paragraph leaves open ends there if it opened the paragraph or follows a colon, or if the next
 * paragraph takes it up. Any other mark without its pair quotes nothing. Linear in the text.
 */
export function stretches(text: string, language: Language): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const { open, close, continues } of pairsOf(text, marksOf(text, language))) {
    const between = text.slice(open.end, close.start);
    const words = between.trim();
    if (words === "") continue;
    const utterance = isUtterance(words, language);
    const start = open.end + between.length - between.trimStart().length;
    found.push({
      outer: { start: open.start, end: close.family === "break" ? close.start : close.end },
      inner: { start, end: start + words.length },
      continues,
      utterance,
      title: !utterance && /^\p{Lu}/u.test(words),
    });
  }
  return found;
}
