/** Where words stand in the article of the page, in UTF-16 code units, as the server counts them. */
import type { Range as Stretch } from "../../../src/model/selector.ts";

/** The words that are selected in `text`, without spaces around them; null where none are. */
export function selectedIn(text: Element): Stretch | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  if (!range.intersectsNode(text)) return null;
  const whole = document.createRange();
  whole.selectNodeContents(text);
  // What is selected beyond the article is not of it.
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) < 0)
    range.setStart(whole.startContainer, whole.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0)
    range.setEnd(whole.endContainer, whole.endOffset);
  const words = range.toString();
  const before = document.createRange();
  before.setStart(whole.startContainer, whole.startOffset);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length + (words.length - words.trimStart().length);
  const end = start + words.trim().length;
  return start < end ? { start, end } : null;
}

const NAME = "now"; // `::highlight(now)` in desk.css

/** Shows a stretch of `text` as marked now, and nothing else; none of it for null. Changes no node. */
export function highlight(text: Element, stretch: Stretch | null): Range | null {
  CSS.highlights?.delete(NAME);
  if (!stretch) return null;
  const range = rangeOf(text, stretch);
  if (CSS.highlights) CSS.highlights.set(NAME, new Highlight(range));
  else
    document
      .getSelection()
      ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return range;
}

function rangeOf(text: Element, { start, end }: Stretch): Range {
  const range = document.createRange();
  const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const { length } = node.nodeValue ?? "";
    if (start >= at && start < at + length) range.setStart(node, start - at);
    if (end > at && end <= at + length) range.setEnd(node, end - at);
    at += length;
  }
  return range;
}
