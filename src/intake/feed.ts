/** RSS 2.0, RSS 1.0 (RDF) and Atom: each item that has its text in full is an article. */
import { linesOf } from "./blocks.ts";
import { type DomElement, parseHtml, parseXml } from "./dom.ts";
import { nearMidnight, publishedOf } from "./published.ts";
import { type About, type Reading, type Readings, UNTOLD } from "./result.ts";
import { primarySubtag } from "./tongue.ts";
import { countWords, told } from "./white.ts";

/** Elements by local name, the most trusted first; prefixes differ from feed to feed. */
const TAGS = {
  title: ["title"],
  url: ["link", "origLink", "guid", "id"],
  author: ["creator", "author", "contributor"],
  published: ["pubDate", "published", "issued", "date", "created"],
  rights: ["rights", "copyright"],
  language: ["language"],
} as const;

const FULL = 120; // words: a description with fewer is a teaser
const FEWEST = 25; // words of an item that its feed gives as its content

/** Reads a feed. Items with a teaser alone are no articles, and are said to be none. */
export function readFeed(markup: string, about: About): Readings {
  const name = about.url ?? about.name;
  const root = parseXml(markup);
  if (!root)
    return { problem: `${name} is a feed that cannot be read: add the pages of its articles instead` };
  const channel = [...root.children].find((child) => localOf(child) === "channel") ?? root;
  const items = [...root.querySelectorAll("item, entry")];
  if (items.length === 0)
    return { problem: `The feed ${name} has no items: add the page of an article instead` };
  const site = {
    publisher: plainOf(childOf(channel, "title")),
    language: told(childOf(channel, "language")?.textContent) ?? root.getAttribute("xml:lang"),
    rights: plainOf(childOf(channel, "rights", "copyright")),
  };
  const readings: Reading[] = [];
  const teasers: string[] = [];
  for (const [at, item] of items.entries()) {
    const reading = readItem(item, site, `${kindOf(root)} item ${at + 1} of ${name}`);
    if (reading) readings.push(reading);
    else teasers.push(plainOf(childOf(item, "title")) ?? `item ${at + 1}`);
  }
  if (readings.length === 0)
    return {
      problem: `The feed ${name} has only summaries of its ${items.length} items: add the pages of the articles themselves`,
    };
  const [first, ...others] = readings;
  if (teasers.length === 0 || !first) return { readings };
  const note = `${teasers.length} of the ${items.length} items of ${name} are only summaries and were left out: ${teasers.slice(0, 5).join("; ")}${teasers.length > 5 ? "; and others" : ""}.`;
  return { readings: [{ ...first, notes: [note, ...first.notes] }, ...others] };
}

interface Site {
  readonly publisher: string | null;
  readonly language: string | null;
  readonly rights: string | null;
}

/** The article of an item; null where there is only a teaser of it. */
function readItem(item: DomElement, site: Site, provenance: string): Reading | null {
  const content = childOf(item, "encoded", "content", "body", "fulltext");
  const summary = childOf(item, "description", "summary");
  const full = content ? bodyOf(content) : [];
  const short = summary ? bodyOf(summary) : [];
  const lines = sizeOf(full) >= sizeOf(short) ? full : short;
  if (sizeOf(lines) < (lines === full ? FEWEST : FULL) || endsCut(lines)) return null;
  const language = primarySubtag(item.getAttribute("xml:lang")) ?? primarySubtag(site.language);
  const date = told(childOf(item, ...TAGS.published)?.textContent) ?? "";
  const value = publishedOf(date, language);
  const standfirst = lines === full && short.length === 1 && !endsCut(short) ? (short[0] ?? null) : null;
  return {
    ...UNTOLD,
    lines,
    title: plainOf(childOf(item, ...TAGS.title)),
    // A summary that is the beginning of the text is no standfirst.
    standfirst:
      standfirst &&
      !full.slice(1).some((line) => line.startsWith(standfirst)) &&
      !full[0]?.startsWith(standfirst)
        ? standfirst
        : null,
    author: authorOf(item),
    publisher: plainOf(childOf(childOf(item, "source"), "title")) ?? site.publisher,
    url: linkOf(item),
    language,
    published: value === null ? null : { value, basis: `feed: ${date}` },
    rights: plainOf(childOf(item, ...TAGS.rights)) ?? site.rights,
    provenance,
    notes: nearMidnight(date)
      ? [`The date is told in UTC (${date}): where it was published it may be the day before or after.`]
      : [],
  };
}

const sizeOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + countWords(line), 0);

/** Teasers end in an ellipsis or in a link to the rest. */
const endsCut = (lines: readonly string[]): boolean =>
  /(?:\[…\]|\[\.{3}\]|(?:…|\.{3})\s*$|(?:lire la suite|read more|continue reading|continuer la lecture)[^\n]{0,80}$)/i.test(
    lines.at(-1) ?? "",
  );

const localOf = (element: DomElement): string => element.localName.replace(/^.*:/, "").toLowerCase();

/** The first child of one of these names that has something in it. */
function childOf(parent: DomElement | null, ...names: readonly string[]): DomElement | null {
  const children = [...(parent?.children ?? [])];
  for (const name of names) {
    const found = children.find(
      (child) => localOf(child) === name.toLowerCase() && (child.textContent ?? "").trim() !== "",
    );
    if (found) return found;
  }
  return null;
}

/** The lines of an element that holds HTML: escaped, in CDATA, or as XHTML within. */
function bodyOf(element: DomElement): readonly string[] {
  if ([...element.children].length > 0) return linesOf(element);
  const source = element.textContent ?? "";
  const parsed = /[<&]/.test(source) ? parseHtml(source) : null;
  if (parsed && "document" in parsed) return linesOf(parsed.document.body);
  return source.split("\n").flatMap((line) => told(line) ?? []);
}

const plainOf = (element: DomElement | null): string | null =>
  element ? told(bodyOf(element).join(" ")) : null;

const LONGEST_NAME = 200; // code units: the pattern takes time by their cube
const MAIL = /^\S+@\S+\s*\(([^)]*)\)$/;

/** Atom has the name within; RSS has a mail address with the name after it. */
function authorOf(item: DomElement): string | null {
  const names = [...item.children]
    .filter((child) => localOf(child) === "author" || localOf(child) === "creator")
    .map((child) => plainOf(childOf(child, "name")) ?? plainOf(child))
    .map((name) => told(name !== null && name.length <= LONGEST_NAME ? name.replace(MAIL, "$1") : name))
    .filter((name) => name !== null && !name.includes("@"));
  return told([...new Set(names)].join(", "));
}

function linkOf(item: DomElement): string | null {
  const links = [...item.children].filter((child) =>
    TAGS.url.some((name) => localOf(child) === name.toLowerCase()),
  );
  const candidates = links.flatMap((link) => {
    const rel = link.getAttribute("rel");
    return rel === null || rel === "alternate"
      ? [told(link.getAttribute("href")) ?? told(link.textContent) ?? ""]
      : [];
  });
  return candidates.find((link) => /^https?:\/\/\S+$/.test(link)) ?? null;
}

const kindOf = (root: DomElement): string => ({ rss: "RSS", feed: "Atom" })[localOf(root)] ?? "RDF";
