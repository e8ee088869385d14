/** The title and the standfirst that a reader of the page sees. */
import { lineOf } from "./blocks.ts";
import type { DomDocument, DomElement } from "./dom.ts";
import { beginsWith, same } from "./lead.ts";
import { told } from "./white.ts";

const LONGEST_TITLE = 400; // code units
const SHORTEST_STANDFIRST = 20;
const LONGEST_STANDFIRST = 900;

/**
 * The title as it stands on the page.
 *
 * The heading that says what the headline for machines says; else the first `h1`, in the article before outside it;
 * null where the page shows none, or only its own name.
 */
export function titleElement(
  document: DomDocument,
  headline: string | null,
  publisher: string | null,
): DomElement | null {
  const headings = [...document.querySelectorAll("h1, h2, [itemprop='headline']")].filter((element) => {
    const text = lineOf(element);
    return text !== "" && text.length <= LONGEST_TITLE && !(publisher && same(text, publisher));
  });
  const told = headings.find((element) => headline !== null && same(lineOf(element), headline));
  const near = headings.find((element) => headline !== null && beginsWith(lineOf(element), headline));
  const h1 = (within: string) => headings.find((one) => one.localName === "h1" && one.closest(within));
  return told ?? near ?? h1("article") ?? h1("main") ?? h1("body") ?? null;
}

/** Where pages put a standfirst, by itemprop and by the words of their classes. */
const STANDFIRST =
  /(?:^|[\s_-])(?:chapo|chapeau|standfirst|dek|deck|sub-?title|sub-?headline|sub-?head|sous-?titre|excerpt|intro|introduction|kicker-text|lead|lede|summary|accroche|article-?desc(?:ription)?)(?=$|[\s_-])/i;

/**
 * The standfirst as it stands on the page: short, under the title, and named as one or told to machines as the description.
 *
 * Null where there is none: the first paragraph is no standfirst because a description for machines repeats it.
 */
export function standfirstElement(
  document: DomDocument,
  title: DomElement | null,
  description: string | null,
): DomElement | null {
  if (!title) return null;
  const all = [
    ...document.querySelectorAll("h1, h2, h3, p, div, section, span, strong, [itemprop='headline']"),
  ];
  for (const element of all.slice(all.indexOf(title) + 1)) {
    if (title.contains(element)) continue;
    if (element.querySelector("p + p, h1, h2 + p, article, ul")) continue;
    const raw = element.textContent ?? "";
    if (raw.length > 2 * LONGEST_STANDFIRST) continue;
    const text = lineOf(element);
    if (text.length < SHORTEST_STANDFIRST || text.length > LONGEST_STANDFIRST) continue;
    const name = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.replace(
      /(?<=[a-z])(?=[A-Z])/g,
      "-",
    );
    if (
      STANDFIRST.test(name) ||
      /^(?:description|alternativeHeadline)$/.test(element.getAttribute("itemprop") ?? "")
    )
      return element;
    if (description && beginsWith(text, description) && !isBody(element)) return element;
    // The article has begun: what comes now is no standfirst.
    if (element.localName === "p" && isBody(element)) return null;
  }
  return null;
}

/** A paragraph among paragraphs. */
function isBody(element: DomElement): boolean {
  return (
    element.localName === "p" &&
    (element.nextElementSibling?.localName === "p" || element.previousElementSibling?.localName === "p")
  );
}

const BYLINES =
  "[itemprop='author'] [itemprop='name'], [itemprop='author'], a[rel~='author'], .byline, .author, .auteur, .article-author, " +
  ".article__author, .entry-author, .post-author, .signature, .c-byline";
const LONGEST_NAME = 120; // code units: more is a biography

/** Who signs the article on the page, without "Par" and "By"; null where nobody does. */
export function bylineOn(document: DomDocument): string | null {
  for (const element of document.querySelectorAll(BYLINES)) {
    const name = nameIn(element.getAttribute("content") ?? lineOf(element));
    if (name !== null) return name;
  }
  // Under any other name, it must say that it is one.
  for (const element of document.querySelectorAll(
    "[class*='author' i], [class*='byline' i], [class*='auteur' i]",
  )) {
    const line = lineOf(element);
    if (BY.test(line)) return nameIn(line);
  }
  return null;
}

/** The name in a byline: "Par Ada Lind | Publié le 3 mai" is Ada Lind. Null where there is none. */
export function nameIn(byline: string): string | null {
  const [first] = byline
    .replace(BY, "")
    .split(/\s[|•·—–]\s|,? (?:publié|mis à jour|le \d|on \w+ \d|published|updated)\b/i, 1);
  const name = told(first);
  const isName =
    name !== null && name.length <= LONGEST_NAME && /\p{L}/u.test(name) && !/https?:|@|\d{4}/.test(name);
  return isName ? name : null;
}

const BY = /^\s*(?:écrit par|publié par|propos recueillis par|par|written by|posted by|by)\s*:?\s+/iu;
