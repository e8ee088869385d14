import type { Range } from "../model/selector.ts";

const CLOSING: Readonly<Record<string, RegExp>> = { "«": /»/g, "“": /[”“]/g, "„": /[“”]/g, '"': /"/g };

/** What stands between quotation marks, in order, half-open and without the marks. Inner quotations are part of the outer. */
export function quotedSpans(text: string): readonly Range[] {
  const spans: Range[] = [];
  const unclosed = new Set<string>(); // what has no end here has none further on: it is looked for once
  for (let at = 0; at < text.length; ) {
    const opening = /[«“„"]/.exec(text.slice(at));
    if (!opening) break;
    const start = at + opening.index + 1;
    if (unclosed.has(opening[0])) {
      at = start;
      continue;
    }
    const close = CLOSING[opening[0]] as RegExp;
    close.lastIndex = start;
    const end = close.exec(text)?.index;
    if (end === undefined) {
      unclosed.add(opening[0]);
      at = start; // a mark without its pair quotes nothing
      continue;
    }
    spans.push({ start, end });
    at = end + 1;
  }
  return spans;
}
