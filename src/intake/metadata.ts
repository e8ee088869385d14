/** What a page tells of its article to machines, each particular from the source that is trusted most. */
import type { DomDocument, DomElement } from "./dom.ts";
import { type Described, describedBy } from "./json-ld.ts";
import { nearMidnight, publishedOf } from "./published.ts";
import type { Published } from "./result.ts";
import { primarySubtag } from "./tongue.ts";
import { told } from "./white.ts";

/** The particulars that a page declares; null where it doesn't. */
export interface Metadata {
  readonly headline: string | null;
  readonly description: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: Published | null;
  readonly rights: string | null;
  readonly described: Described | null;
  readonly notes: readonly string[];
}

/** Names of `<meta>` (name, property or itemprop), the most trusted first. */
const NAMES = {
  headline:
    "og:title twitter:title citation_title dc.title dcterms.title parsely-title sailthru.title title headline",
  description:
    "og:description twitter:description description dc.description dcterms.description sailthru.description",
  author:
    "author article:author citation_author parsely-author sailthru.author dc.creator dcterms.creator dc.contributor byl cxenseparse:author",
  publisher: "og:site_name citation_journal_title dc.publisher dcterms.publisher publisher application-name",
  url: "og:url twitter:url parsely-link",
  language: "og:locale dc.language dcterms.language language citation_language",
  // No "modified" and no "updated": what is counted from is the day of publication.
  published:
    "article:published_time article:published og:article:published_time og:published_time datepublished parsely-pub-date sailthru.date " +
    "dcterms.issued dc.date.issued dcterms.created dc.date dcterms.date citation_publication_date " +
    "citation_online_date citation_date publication_date publish-date publishdate pubdate cxenseparse:recs:publishtime date",
  rights: "dc.rights dcterms.rights dcterms.rightsholder rights copyright citation_rights",
} as const;

/**
 * Reads the particulars.
 *
 * In order of trust: JSON-LD, which is written for one article; meta tags (Open Graph, Dublin Core, Parse.ly, Sailthru,
 * Highwire); microdata; `<time>`; a date that is printed beside the title. The canonical link stands before all for `url`.
 */
export function metadataOf(document: DomDocument, pageUrl: string | null): Metadata {
  const described = describedBy(document);
  const metas = metasOf(document);
  const meta = (key: keyof typeof NAMES): string | null =>
    NAMES[key].split(" ").flatMap((name) => metas.get(name) ?? [])[0] ?? null;
  const attribute = (selector: string, name: string) =>
    told(document.querySelector(selector)?.getAttribute(name));
  const language =
    [
      told(document.documentElement.getAttribute("lang")),
      told(document.documentElement.getAttribute("xml:lang")),
      described?.language ?? null,
      meta("language"),
      attribute("meta[http-equiv='content-language' i]", "content"),
      attribute("article[lang], main[lang], body[lang]", "lang"),
    ].find((tag) => primarySubtag(tag) !== null) ?? null;
  const dates = datesTold(document, described, metas, primarySubtag(language));
  return {
    headline: described?.headline ?? meta("headline"),
    description: described?.description ?? meta("description"),
    author: (described?.author ?? joined(metas, NAMES.author)) || null,
    publisher: described?.publisher ?? meta("publisher"),
    url: linkOf(
      [attribute("link[rel~='canonical' i]", "href"), described?.url ?? null, meta("url"), pageUrl],
      pageUrl,
    ),
    language,
    published: dates[0] ? { value: dates[0].value, basis: dates[0].basis } : null,
    rights: described?.rights ?? meta("rights"),
    described,
    notes: notesOn(dates),
  };
}

const isLink = (text: string): boolean => /^(?:https?:)?\/\//.test(text);

/** All names that the first of these meta tags has: some pages have a tag for each author. */
function joined(metas: Metas, names: string): string {
  const found = names.split(" ").map((name) => (metas.get(name) ?? []).filter((one) => !isLink(one)));
  return [...new Set(found.find((list) => list.length > 0) ?? [])].join(", ");
}

type Metas = ReadonlyMap<string, readonly string[]>;

function metasOf(document: DomDocument): Metas {
  const found = new Map<string, string[]>();
  for (const meta of document.querySelectorAll("meta")) {
    const content = told(meta.getAttribute("content"));
    if (content === null) continue;
    for (const key of ["property", "name", "itemprop"])
      for (const name of (meta.getAttribute(key) ?? "").toLowerCase().split(/\s+/).filter(Boolean))
        if (!found.get(name)?.push(content)) found.set(name, [content]);
  }
  return found;
}

/** Where a date may be printed for people, near the title. */
const PRINTED =
  "[itemprop='datePublished'], article header time, article time, main time, time[pubdate], .entry-date, .published, " +
  ".publish-date, .post-date, .article-date, .article__date, .date-publication, .date";

interface ToldDate extends Published {
  readonly value: string;
  readonly basis: string;
  readonly raw: string;
}

function datesTold(
  document: DomDocument,
  described: Described | null,
  metas: Metas,
  language: string | null,
): readonly ToldDate[] {
  const rows: (readonly [where: string, raw: string | null | undefined])[] = [
    ["JSON-LD datePublished", described?.published],
    ...NAMES.published
      .split(" ")
      .flatMap((name) => (metas.get(name) ?? []).map((raw) => [`meta ${name}`, raw] as const)),
  ];
  for (const element of printedDates(document)) {
    if (
      /modif|updat|maj|mise-a-jour/i.test(
        `${element.getAttribute("class")} ${element.getAttribute("itemprop")}`,
      )
    )
      continue;
    const machine = element.getAttribute("datetime") ?? element.getAttribute("content");
    rows.push(["the page's <time>", machine], ["the date printed on the page", element.textContent]);
  }
  return rows.flatMap(([where, raw]) => {
    const value = raw ? publishedOf(raw, language) : null;
    return value === null ? [] : [{ value, basis: `${where}: ${told(raw)}`, raw: raw ?? "" }];
  });
}

/** Elements that print a date of the article: in it, or below its title. The day's date in the masthead is above. */
function printedDates(document: DomDocument): readonly DomElement[] {
  const all = [...document.querySelectorAll(`h1, ${PRINTED}`)];
  const title = all.findIndex(({ localName }) => localName === "h1");
  return all.filter(
    (element, at) =>
      element.localName !== "h1" &&
      element.closest("aside, nav, footer") === null &&
      (element.closest("article, main") !== null || (title !== -1 && at > title)),
  );
}

/** What the person should know of the date that was taken, the first of `dates`. */
function notesOn(dates: readonly ToldDate[]): readonly string[] {
  const [first] = dates;
  if (!first) return [];
  const notes: string[] = [];
  const other = dates.find(
    ({ value, basis }) => value.slice(0, 10) !== first.value && basis.startsWith("meta article:"),
  );
  if (other && !other.value.startsWith(first.value) && !first.value.startsWith(other.value))
    notes.push(`The page tells two dates of publication: ${first.basis}; ${other.basis}.`);
  if (nearMidnight(first.raw))
    notes.push(
      `The date is told in UTC (${first.raw.trim()}): where it was published it may be the day before or after.`,
    );
  return notes;
}

/** The first link that is one of the web, made whole; one to the front page only where there is no other. */
function linkOf(candidates: readonly (string | null)[], base: string | null): string | null {
  const links = candidates.flatMap((candidate) => {
    if (candidate === null || !(URL.canParse(candidate) || base)) return [];
    const absolute = URL.canParse(candidate)
      ? candidate
      : URL.canParse(candidate, base ?? "")
        ? new URL(candidate, base ?? "").href
        : "";
    return /^https?:/i.test(absolute) ? [new URL(absolute)] : [];
  });
  return (links.find(({ pathname, search }) => pathname !== "/" || search !== "") ?? links[0])?.href ?? null;
}
