/** From a page to the article on it. */
import { Readability } from "@mozilla/readability";
import { lineOf, linesOf } from "./blocks.ts";
import { takeOutClutter } from "./clutter.ts";
import { type DomDocument, type DomNode, isElement, parseHtml } from "./dom.ts";
import { measure } from "./measure.ts";
import { type Metadata, metadataOf } from "./metadata.ts";
import type { About, Reading, Readings } from "./result.ts";
import { bylineOn, nameIn, standfirstElement, titleElement } from "./shown.ts";
import { wallProblem } from "./wall.ts";
import { countWords, told } from "./white.ts";

const MOST_LINKED = 0.6; // of the text: a front page is all links
const FEWEST_WORDS = 25; // a news item in brief has more

/** Reads the article of an HTML page. */
export function readHtml(markup: string, about: About): Readings {
  const parsed = parseHtml(markup);
  const name = about.url ?? about.name;
  if ("tooMuch" in parsed)
    return { problem: `The page ${name} ${parsed.tooMuch}: save the text of the article and add that file` };
  const { document } = parsed;
  const metadata = metadataOf(document, about.url ?? null);
  const hasPassword = document.querySelector("input[type='password' i]") !== null;
  const author = (metadata.author && nameIn(metadata.author)) ?? bylineOn(document);
  const declaredTitle = metadata.headline ?? titleTag(document, metadata);
  takeOutClutter(document);
  const all = linesOf(document.body).join("\n");
  const heading = titleElement(document, declaredTitle, metadata.publisher);
  const below = standfirstElement(document, heading, metadata.description);
  const title = told(heading && lineOf(heading)) ?? declaredTitle;
  const standfirst = told(below && lineOf(below));
  // Both are put back as the first lines, so that they stand there once whatever Readability makes of them.
  heading?.remove();
  below?.remove();

  const found = articleOf(document, metadata);
  const wall = wallProblem({
    lines: found.lines,
    all,
    free: metadata.described?.free ?? null,
    hasPassword,
    name,
  });
  if (wall) return { problem: wall };
  if (countWords(found.lines.join(" ")) < FEWEST_WORDS)
    return {
      problem: `No article is on the page ${name}: add the page of one article, or save its text and add that file`,
    };
  const reading: Reading = {
    asIs: false,
    lines: found.lines,
    title,
    standfirst,
    author,
    publisher: metadata.publisher,
    url: metadata.url,
    language: metadata.language,
    published: metadata.published,
    rights: metadata.rights,
    provenance: `HTML page ${name}, ${found.how}`,
    notes: [...metadata.notes, ...found.notes],
  };
  return { readings: [reading] };
}

/** The lines of the article, as Readability finds them; as the page's JSON-LD has them where the page shows far fewer. */
function articleOf(document: DomDocument, { described, language }: Metadata): Found {
  const shown = readable(document, language);
  const body = described?.body ? bodyLines(described.body) : [];
  // A page that is drawn by scripts has its article nowhere else.
  if (countWords(shown.join(" ")) < FEWEST_WORDS && countWords(body.join(" ")) >= FEWEST_WORDS)
    return { lines: body, how: "read from articleBody of its JSON-LD", notes: [] };
  const [read, declared] = [shown, body].map((lines) => countWords(lines.join(" ")));
  const notes =
    (declared ?? 0) > MORE * (read ?? 0)
      ? [
          `The page's own data have an article of ${declared} words, and ${read} were found on it: compare them.`,
        ]
      : [];
  return { lines: shown, how: "read with Readability", notes };
}

interface Found {
  readonly lines: readonly string[];
  readonly how: string;
  readonly notes: readonly string[];
}
const MORE = 1.25; // times: captions and boxes are counted differently

function readable(document: DomDocument, language: string | null): readonly string[] {
  const reader = new Readability<DomNode>(document, {
    charThreshold: 300, // code units; the default of 500 makes it look for more than a news item in brief has
    keepClasses: false,
    disableJSONLD: true,
    serializer: (node: DomNode) => node,
  });
  let content: DomNode | null | undefined = null;
  try {
    content = reader.parse()?.content;
  } catch {
    // A page so odd that it makes Readability fail has no article that could be told.
  }
  if (!content || !isElement(content)) return [];
  const { size, linked } = measure(content)(content);
  return linked > MOST_LINKED * size ? [] : linesOf(content, language);
}

/** `articleBody` is text by the standard, and HTML in many pages. */
function bodyLines(body: string): readonly string[] {
  if (!/<(?:p|br|div)\b|&(?:[a-z]+|#\d+);/i.test(body))
    return body.split("\n").flatMap((line) => told(line) ?? []);
  const parsed = parseHtml(body.replace(/\n\s*\n/g, "<br>"));
  return "document" in parsed ? linesOf(parsed.document.body) : [];
}

const LONGEST_TITLE = 1000; // code units

/** The page's `<title>` without the name of the site after it. */
function titleTag(document: DomDocument, { publisher }: Metadata): string | null {
  const whole = told(document.querySelector("title")?.textContent);
  if (whole === null || whole.length > LONGEST_TITLE) return null;
  const parts = whole.split(/\s+[|–—·-]\s+/);
  const last = parts.at(-1) ?? "";
  const isSite = parts.length > 1 && (publisher === last || last.length < 0.4 * whole.length);
  return isSite ? whole.slice(0, whole.lastIndexOf(last)).replace(/\s+[|–—·-]\s+$/, "") : whole;
}
