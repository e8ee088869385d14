/** How wide text is on a terminal, and where it is broken into lines. */

/** A letter with its marks. Intl.Segmenter would need minutes for a long line: each step costs the whole of it. */
const LETTER = /[^\p{M}\p{Cf}][\p{M}\p{Cf}]*|[\p{M}\p{Cf}]+/gu;

/** Letters of two columns: East Asian Wide and Fullwidth (Unicode UAX #11), and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** The columns that `text` takes. */
export function widthOf(text: string): number {
  if (/^[\u0020-\u02ff\u2010-\u203a]*$/.test(text)) return text.length; // Latin letters: one each
  let width = 0;
  for (const [letter] of text.matchAll(LETTER)) width += widthOfLetter(letter);
  return width;
}

const widthOfLetter = (letter: string): number =>
  /^[\p{M}\p{Cf}]+$/u.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;

export interface Line {
  readonly start: number;
  readonly end: number;
}

/**
 * The lines of `text` at `room` columns: broken at line ends and between words, a longer word between letters.
 *
 * Shape: half-open ranges in order, without the spaces that they are broken at; one at least.
 * Units: UTF-16 code units.
 */
export function wrap(text: string, room: number): readonly Line[] {
  const lines: Line[] = [];
  for (const { 0: row, index: offset } of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    if (offset === text.length && offset > 0) break; // the empty match at the end
    let start = offset;
    let end = offset;
    let width = 0;
    for (const { 0: word, index } of row.matchAll(/[^ \n]+/g))
      for (const piece of pieces(word, room)) {
        const at = offset + index + piece.start;
        const gap = at - end;
        if (end > start && width + gap + piece.width > room) {
          lines.push({ start, end });
          start = at;
          width = piece.width;
        } else width += gap + piece.width;
        end = offset + index + piece.end;
      }
    lines.push({ start, end });
  }
  return lines;
}

/** A word in stretches that fit a line. */
function pieces(word: string, room: number): readonly (Line & { readonly width: number })[] {
  const width = widthOf(word);
  if (width <= room) return [{ start: 0, end: word.length, width }];
  const found: (Line & { readonly width: number })[] = [];
  let piece = { start: 0, end: 0, width: 0 };
  for (const { 0: letter, index } of word.matchAll(LETTER)) {
    const more = widthOfLetter(letter);
    if (piece.width > 0 && piece.width + more > room) {
      found.push(piece);
      piece = { start: index, end: index, width: 0 };
    }
    piece = { start: piece.start, end: index + letter.length, width: piece.width + more };
  }
  return [...found, piece];
}
