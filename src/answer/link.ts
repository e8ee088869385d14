/** The address of an excerpt: its article with the words marked, as browsers that know text fragments show them. */
import type { Article } from "../model/article.ts";
import type { Range } from "../model/selector.ts";

const FEWEST = 4; // words at each end of the excerpt that the address names: fewer are seldom the only such ones

/**
 * The article's link with a text fragment that marks the excerpt; null where the article has none.
 *
 * Source: W3C WICG, Scroll to Text Fragment, 3.3 (`:~:text=start,end`).
 */
export function fragmentLink(article: Article, range: Range): string | null {
  const { url, text } = article;
  if (url === undefined) return null;
  const directive = directiveOf(text, range);
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${directive}`;
}

/** The whole excerpt where it is short, else as many of its first and last words as find it and nothing else. */
function directiveOf(text: string, { start, end }: Range): string {
  const words = [...text.slice(start, end).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
  const whole = text.slice(start, end);
  if (words.length <= 2 * FEWEST && !whole.includes("\n")) return encoded(whole);
  for (let count = FEWEST; 2 * count <= words.length; count++) {
    const head = { start, end: words[count - 1]?.end ?? end };
    const tail = { start: words.at(-count)?.start ?? start, end };
    const [first, last] = [head, tail].map((part) => text.slice(part.start, part.end)) as [string, string];
    if (first.includes("\n") || last.includes("\n")) break; // a browser looks for each end within one block
    const isFound = placeOf(text, first, 0) === start && placeOf(text, last, head.end) === tail.start;
    if (isFound) return `${encoded(first)},${encoded(last)}`;
  }
  return encoded(whole.split("\n")[0] ?? whole);
}

/** Where a browser that reads without regard to capitals and accents finds the words first. */
function placeOf(text: string, words: string, from: number): number {
  const at = text.toLowerCase().indexOf(words.toLowerCase(), from);
  return text.toLowerCase().length === text.length ? at : text.indexOf(words, from); // İ grows in lower case
}

/** `-`, `,` and `&` part the directive, so they are written as percent too. */
const encoded = (words: string): string =>
  encodeURIComponent(words.replace(/\s+/g, " ")).replace(
    /[-!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
