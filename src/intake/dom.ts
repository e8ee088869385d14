/** The little of the DOM that intake uses, and the parser behind it. */
import { DOMParser, parseHTML } from "linkedom";
import { markupProblem, treeProblem } from "./depth.ts";

export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly parentElement: DomElement | null;
  readonly previousElementSibling: DomElement | null;
  readonly nextElementSibling: DomElement | null;
  readonly children: Iterable<DomElement>;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }> & {
    readonly length: number;
  };
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  closest(selector: string): DomElement | null;
  contains(other: DomNode): boolean;
  remove(): void;
}

export interface DomDocument {
  readonly documentElement: DomElement;
  readonly body: DomElement;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

/** DOM 4.4, `Node.nodeType`. */
const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT;
export const isText = (node: DomNode): boolean => node.nodeType === TEXT || node.nodeType === CDATA;

/** Parses HTML, a whole page or a piece of one; what is wrong where it is too deep or too large. */
export function parseHtml(markup: string): { readonly document: DomDocument } | { readonly tooMuch: string } {
  const tooMany = markupProblem(markup, "html");
  if (tooMany) return { tooMuch: tooMany };
  const page = /<html[\s>]/i.test(markup)
    ? markup
    : `<!doctype html><html><body>${markup.replace(/<!doctype[^>]{0,300}>|<\/?body[^>]{0,300}>/gi, "")}</body></html>`;
  const document: DomDocument = parseHTML(page).document;
  const { documentElement: root }: { readonly documentElement: DomElement | null } = document;
  if (!root) return { tooMuch: "is one comment from its beginning on" };
  const tooDeep = treeProblem(root);
  if (tooDeep) return { tooMuch: tooDeep };
  lowerAttributes(document);
  return { document };
}

/** Old pages shout their attributes, and the parser keeps it so. */
function lowerAttributes(document: DomDocument): void {
  for (const element of document.querySelectorAll("*"))
    for (const { name, value } of [...element.attributes]) {
      if (name === name.toLowerCase()) continue;
      element.removeAttribute(name);
      element.setAttribute(name.toLowerCase(), value);
    }
}

/** Parses XML; null where there is none, or too much. It is forgiving: what was not closed is closed. */
export function parseXml(markup: string): DomElement | null {
  if (markupProblem(markup, "xml")) return null;
  const { documentElement: root }: { readonly documentElement: DomElement | null } =
    new DOMParser().parseFromString(markup, "text/xml");
  return root && !treeProblem(root) ? root : null;
}
