/** How many tags a page has before it is parsed, and how deep they are before anything recurses into it. */
import type { DomElement } from "./dom.ts";

/** A page has a few thousand; the parser takes a second for these, however they are nested. */
const MAX_TAGS = { html: 40_000, xml: 60_000 } as const;
/** Readability takes time by the square of the depth; no page of a newspaper is half as deep. */
const MAX_DEPTH = 128;
const MAX_ATTRIBUTES = 1000; // of one element

/**
 * Says what is too much in markup that is not parsed yet; null where it may be.
 *
 * Whatever looks like a start tag counts, in scripts and quotation marks too: a parser can be tricked about where they
 * end, a count cannot. In XML, CDATA is left out: feeds have whole pages there, which are counted when they are read.
 */
export function markupProblem(markup: string, language: "html" | "xml"): string | null {
  const most = MAX_TAGS[language];
  const tag = language === "xml" ? /<(?:[a-zA-Z]|(!\[CDATA\[))/g : /<[a-zA-Z]/g;
  let tags = 0;
  for (let found = tag.exec(markup); found; found = tag.exec(markup)) {
    if (found[1] !== undefined) {
      const end = markup.indexOf("]]>", tag.lastIndex);
      if (end === -1) return null; // all that follows is text
      tag.lastIndex = end;
      continue;
    }
    tags += 1;
    if (tags > most) return `has more than ${most} tags`;
  }
  return null;
}

/** Says what is too much in a parsed page; null where it may be read. It does not recurse itself. */
export function treeProblem(root: DomElement): string | null {
  const left: { readonly element: DomElement; readonly depth: number }[] = [{ element: root, depth: 1 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { element, depth } = next;
    if (depth > MAX_DEPTH) return `has elements nested more than ${MAX_DEPTH} deep`;
    if (element.attributes.length > MAX_ATTRIBUTES)
      return `has an element with more than ${MAX_ATTRIBUTES} attributes`;
    for (const child of element.children) left.push({ element: child, depth: depth + 1 });
  }
  return null;
}
