/** Which format a text is in: told by what stands there, and by its name only where that does not tell. */

export type Kind = "html" | "feed" | "xml" | "json" | "markdown" | "plain";

/** What a text is looked at with. */
interface Look {
  /** Without white space and XML declarations in front. */
  readonly start: string;
  readonly text: string;
  readonly name: string;
  readonly type: string;
}

const START = 4096; // code units: enough for a declaration, a doctype and a comment

const FEED = /^<(?:rss|feed|(?:rdf:)?RDF)[\s>]/i;
const HTML =
  /^<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|main|article|section|header|div|p|h[1-6]|span|table|ul|ol|center|font|b|strong|em|i|a|img|br)[\s/>]/i;

/** In order: the first row that fits decides. */
const ROWS: readonly (readonly [Kind, (look: Look) => boolean])[] = [
  ["feed", ({ start }) => FEED.test(start)],
  ["html", ({ start }) => HTML.test(start)],
  // Any other XML, before the names are asked: a sitemap is named .xml, as feeds are.
  ["xml", ({ text, start }) => /^\s*<\?xml\b/.test(text) || /^<[A-Za-z][\w.-]*:?[\w.-]*\s+xmlns/.test(start)],
  ["json", ({ start, text }) => /^[[{]/.test(start) && isJson(text)],
  // A front matter begins with a key: a rule of hyphens above plain text does not.
  [
    "markdown",
    ({ text }) =>
      /^---[ \t]*\n(?:[ \t#][^\n]*\n|\n)*[\w-]+[ \t]*:/.test(text) && /\n---[ \t]*(?:\n|$)/.test(text),
  ],
  // From here on the text does not tell, so its declaration does, and its name after that.
  ["json", ({ start, name, type }) => /^[[{]/.test(start) && (/\bjson\b/.test(type) || /\.json$/.test(name))],
  ["html", ({ type }) => /^(?:text\/html|application\/xhtml)/.test(type)],
  ["markdown", ({ type }) => /^text\/(?:x-)?markdown/.test(type)],
  ["html", ({ name }) => /\.(?:x?html?|php|aspx?)$/.test(name)],
  ["markdown", ({ name }) => /\.(?:md|markdown|mdown)$/.test(name)],
];

/** Tells the format of a text. */
export function kindOf(text: string, name: string, contentType = ""): Kind {
  const look: Look = {
    start: withoutPreamble(text.slice(0, START)),
    text,
    name: (name.split(/[?#]/, 1)[0] ?? "").toLowerCase(),
    type: contentType.trim().toLowerCase(),
  };
  return ROWS.find(([, fits]) => fits(look))?.[0] ?? "plain";
}

/** Without XML declarations, comments and doctypes that are not HTML's. */
function withoutPreamble(text: string): string {
  let rest = text.trimStart();
  for (let found = PREAMBLE.exec(rest); found; found = PREAMBLE.exec(rest))
    rest = rest.slice(found[0].length).trimStart();
  return rest;
}

const PREAMBLE = /^(?:<\?[^>]*>|<!--[\s\S]*?-->|<!doctype(?!\s+html)[^>[]*(?:\[[^\]]*\]\s*)?>)/i;

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}
