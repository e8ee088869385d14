/** From the elements of a page to its lines: a block element is a paragraph, and inline markup vanishes. */
import { type DomElement, type DomNode, isElement, isText } from "./dom.ts";
import { collapse } from "./white.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Elements that begin and end a line. HTML 15.3.2 to 15.3.9, `display: block` and its kin. */
const BLOCKS = words(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
   footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table
   tbody td tfoot th thead tr ul`,
);

/** Elements whose content is never read as text. */
const UNREAD = words(
  `script style template noscript head title svg math iframe object embed canvas audio video img picture map input
   select textarea button datalist progress meter noframes noembed rp`,
);

/**
 * The lines of a node, in order, none of them empty.
 *
 * White space is collapsed as a browser shows it; an NBSP is kept. A `<br>` is a line break, the cells of a row of a
 * table are parted by a tab, `<q>` has the marks that a browser puts there in `language`.
 */
export function linesOf(node: DomNode, language: string | null = null): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const end = () => {
    const clean = collapse(line);
    // A cell that is empty, and an NBSP that holds a paragraph open, are no line.
    if (clean.trim() !== "") lines.push(withoutTabsAround(clean.replace(/ ?\v ?/g, "\t")));
    line = "";
  };
  const read = (one: DomNode, inPre: boolean, inRow: boolean): void => {
    if (isText(one)) {
      const text = one.textContent ?? "";
      if (!inPre) line += text.replaceAll("\v", " ");
      else
        for (const [at, row] of text.split("\n").entries()) {
          if (at > 0) end();
          line += row;
        }
      return;
    }
    if (!isElement(one)) return;
    const name = one.localName.toLowerCase();
    if (UNREAD.has(name) || isHidden(one)) return;
    if (name === "br") end();
    const isCell = name === "td" || name === "th";
    const isBlock = BLOCKS.has(name) && !inRow;
    if (isBlock && !isCell) end();
    else if (inRow && (isCell || BLOCKS.has(name)) && line !== "") line += isCell ? "\v" : " ";
    const [open, close] = name === "q" ? marksOf(one, language) : ["", ""];
    line += open;
    // A table within a row, as old pages are laid out, has rows of its own.
    const asRow = name === "tr" && !one.querySelector("table, p + p, div + div, ul, br");
    for (const child of one.childNodes) read(child, inPre || name === "pre", inRow || asRow);
    line += close;
    if (isBlock) end();
  };
  read(node, false, false);
  end();
  return lines;
}

/** Not by a pattern: a row of a table may have forty thousand empty cells. */
function withoutTabsAround(line: string): string {
  let [start, end] = [0, line.length];
  while (line[start] === "\t") start += 1;
  while (end > start && line[end - 1] === "\t") end -= 1;
  return line.slice(start, end);
}

/** The text of a node in one line. */
export const lineOf = (node: DomNode): string => linesOf(node).join(" ");

/** CSS `quotes: auto`: the marks are those of the language around. */
function marksOf(quote: DomElement, language: string | null): readonly [string, string] {
  const around = quote.closest("[lang]")?.getAttribute("lang") ?? language ?? "";
  return /^fr\b/i.test(around) ? ["«\u00a0", "\u00a0»"] : ["“", "”"];
}

const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
// Text for screen readers alone: "opens in a new tab", "share on".
const FOR_EARS =
  /(?:^|\s)(?:sr-only|sr-hidden|visually-?hidden|screen-?reader(?:-text)?|u-hidden|is-hidden|d-none)(?=\s|$)/i;

/** Whether a reader of the page does not see the element. */
export function isHidden(element: DomElement): boolean {
  if (element.getAttribute("hidden") !== null) return true;
  if (element.getAttribute("aria-hidden") === "true") return true;
  if (HIDING_STYLE.test(element.getAttribute("style") ?? "")) return true;
  // Beside an ornament that is hidden from ears, such as a drop cap, it is the letter itself.
  return (
    isForEars(element) && !besides(element).some((other) => other?.getAttribute("aria-hidden") === "true")
  );
}

/** Whether the element is for screen readers, by the name that its class has everywhere. */
export const isForEars = (element: DomElement): boolean => FOR_EARS.test(element.getAttribute("class") ?? "");

const besides = ({ previousElementSibling, nextElementSibling }: DomElement) => [
  previousElementSibling,
  nextElementSibling,
];
