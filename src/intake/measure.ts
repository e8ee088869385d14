/** How much text each element of a page has, and how much of it is links: counted once, not once an element. */
import { type DomElement, isElement, isText } from "./dom.ts";

/** In code units, white space left out. */
export interface Measure {
  readonly size: number;
  /** Within links. */
  readonly linked: number;
  readonly links: number;
  /** Whether an `h1` is within, or is the element itself. */
  readonly hasTitle: boolean;
}

const NOTHING: Measure = { size: 0, linked: 0, links: 0, hasTitle: false };

/** Measures an element and all that are in it. Linear, and as deep as the page. */
export function measure(root: DomElement): (element: DomElement) => Measure {
  const measures = new Map<DomElement, Measure>();
  const visit = (element: DomElement): Measure => {
    const name = element.localName;
    let { size, linked, links } = NOTHING;
    let hasTitle = name === "h1";
    for (const child of element.childNodes) {
      if (isText(child)) size += (child.textContent ?? "").replace(/\s/g, "").length;
      if (!isElement(child)) continue;
      const inner = visit(child);
      size += inner.size;
      linked += inner.linked;
      links += inner.links;
      hasTitle ||= inner.hasTitle;
    }
    const found =
      name === "a" ? { size, linked: size, links: 1, hasTitle } : { size, linked, links, hasTitle };
    measures.set(element, found);
    return found;
  };
  visit(root);
  return (element) => measures.get(element) ?? NOTHING;
}
