/** An article with the words of a draft marked in it, letter for letter: the text of the element is the article's. */
import { html } from "hono/html";
import { type Item, type Part, partsOf, type Range } from "../../../src/index.ts";
import type { Html } from "../layout.ts";
import { HERE } from "./addresses.ts";

interface Mark {
  readonly range: Range;
  readonly wrap: (inner: Html, isFirst: boolean, isLast: boolean) => Html;
}

/** The article as kept. Paragraphs are elements, and what stands between them is text. */
export function keptText({ article, excerpt, ranges }: Item["entry"]): Html {
  const marks: readonly Mark[] = [
    {
      range: excerpt,
      wrap: (inner, isFirst, isLast) =>
        html`<mark class="whole${isFirst ? " first" : ""}${isLast ? " last" : ""}"${
          isFirst ? html` id="${HERE}"` : ""
        }>${inner}</mark>`,
    },
    { range: ranges.evidence, wrap: (inner) => html`<b class="proof">${inner}</b>` },
    ...partsOf({ ranges })
      .filter((part) => part !== "evidence")
      .map((part) => ({ range: ranges[part] ?? excerpt, wrap: partMark(part) })),
  ];
  const pieces: Html[] = [];
  let from = 0;
  for (const { 0: gap, index } of article.text.matchAll(/\n+|$/g)) {
    if (index > from) pieces.push(html`<p>${marked(article.text, { start: from, end: index }, marks)}</p>`);
    pieces.push(html`${gap}`);
    from = index + gap.length;
  }
  return html`<div class="kept" id="_text" lang="${article.language}">${pieces}</div>`;
}

/** A stretch with its marks, each within the one before where they share letters. */
function marked(text: string, stretch: Range, marks: readonly Mark[]): Html {
  const [mark, ...others] = marks;
  if (!mark) return html`${text.slice(stretch.start, stretch.end)}`;
  const start = Math.max(stretch.start, mark.range.start);
  const end = Math.min(stretch.end, mark.range.end);
  if (start >= end) return marked(text, stretch, others);
  const before = { start: stretch.start, end: start };
  const after = { start: end, end: stretch.end };
  const inner = marked(text, { start, end }, others);
  return html`${before.start < before.end ? marked(text, before, others) : ""}${mark.wrap(
    inner,
    start === mark.range.start,
    end === mark.range.end,
  )}${after.start < after.end ? marked(text, after, others) : ""}`;
}

const partMark =
  (part: Part) =>
  (inner: Html): Html =>
    html`<span class="part p-${part}">${inner}</span>`;
