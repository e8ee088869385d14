/** The article that a page describes in JSON-LD, in the vocabulary of schema.org. */
import { z } from "zod";
import type { DomDocument } from "./dom.ts";
import { told } from "./white.ts";

/** What JSON-LD tells of an article; null where it doesn't. */
export interface Described {
  readonly headline: string | null;
  readonly description: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly rights: string | null;
  readonly body: string | null;
  /** `isAccessibleForFree`. */
  readonly free: boolean | null;
}

type Thing = Readonly<Record<string, unknown>>;
const Thing = z.record(z.string(), z.unknown());

const ARTICLE = /^(?:.*[/:])?(?:\w*Article|BlogPosting|LiveBlogPosting|Report|OpinionNewsArticle)$/;
const DEEPEST = 8; // levels: @graph in an array in an object, and mainEntity in that

/** What the JSON-LD of the page tells of its article; null where there is none that can be read. */
export function describedBy(document: DomDocument): Described | null {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll("script[type*='ld+json']"))
    collect(parse(script.textContent ?? ""), things, DEEPEST);
  const byId = new Map(
    things.flatMap((thing) => (typeof thing["@id"] === "string" ? [[thing["@id"], thing]] : [])),
  );
  const articles = things.filter(isArticle);
  // A page of a section lists other articles too; its own is the one that says most.
  const article = articles.reduce<Thing | null>(
    (best, one) => (best && weight(best) >= weight(one) ? best : one),
    null,
  );
  return article && describe(article, (name) => byId.get(name) ?? null);
}

const isArticle = (thing: Thing): boolean =>
  list(thing["@type"]).some((type) => typeof type === "string" && ARTICLE.test(type));

const TELLING = ["headline", "datePublished", "author", "publisher", "articleBody", "mainEntityOfPage"];
const weight = (thing: Thing): number => TELLING.filter((key) => thing[key] !== undefined).length;

/** Broken JSON is common: line breaks in strings, a comma too many, comments around. */
function parse(source: string): unknown {
  const bare = source.replace(
    /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*.{0,40}?\*\/)|(?:-->|\/\/\s*\]\]>)\s*$/g,
    "",
  );
  for (const attempt of [
    bare,
    bare
      .replace(/\p{Cc}+/gu, " ")
      .replace(/,\s*(?=[}\]])/g, "")
      .replace(/;\s*$/, ""),
  ])
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt, or none
    }
  return null;
}

/** Gathers the things, those within others too. */
function collect(value: unknown, into: Thing[], deepest: number): void {
  if (deepest === 0) return;
  if (Array.isArray(value)) for (const one of value) collect(one, into, deepest - 1);
  const thing = Thing.safeParse(value);
  if (Array.isArray(value) || !thing.success) return;
  into.push(thing.data);
  for (const key of ["@graph", "mainEntity", "author", "publisher", "creator", "itemListElement", "item"])
    if (thing.data[key] !== undefined) collect(thing.data[key], into, deepest - 1);
}

type ById = (id: string) => Thing | null;

function describe(article: Thing, byId: ById): Described {
  const names = (key: string) => list(article[key]).flatMap((one) => nameOf(one, byId) ?? []);
  const text = (key: string) =>
    list(article[key])
      .map(textOf)
      .find((one) => one !== null) ?? null;
  return {
    headline: text("headline") ?? text("name"),
    description: text("description") ?? text("alternativeHeadline"),
    author: told([...new Set([...names("author"), ...(article.author ? [] : names("creator"))])].join(", ")),
    publisher: names("publisher")[0] ?? names("sourceOrganization")[0] ?? null,
    published: text("datePublished"),
    language: text("inLanguage") ?? nameOf(list(article.inLanguage)[0], byId),
    url: text("url") ?? idOf(list(article.mainEntityOfPage)[0]),
    rights: text("copyrightNotice") ?? names("copyrightHolder")[0] ?? text("license"),
    body: typeof article.articleBody === "string" ? article.articleBody : null,
    free: freeOf(article.isAccessibleForFree),
  };
}

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** A string, or JSON-LD's `{"@value": …}`. */
function textOf(value: unknown): string | null {
  if (typeof value === "string") return told(value);
  return typeof value === "number" ? String(value) : told(Value.safeParse(value).data?.["@value"]);
}
const Value = z.object({ "@value": z.string() });

/** The name of a person or an organisation: a string, a thing, or a reference to one. A link is no name. */
function nameOf(value: unknown, byId: ById): string | null {
  if (typeof value === "string") return /^https?:/.test(value) ? null : told(value);
  const thing = Thing.safeParse(value).data;
  if (!thing) return null;
  const name =
    list(thing.name)
      .map(textOf)
      .find((one) => one !== null) ?? null;
  if (name !== null && !/^https?:/.test(name)) return name;
  const id = thing["@id"];
  const other = typeof id === "string" ? byId(id) : null;
  return other && other !== thing ? told(list(other.name).map(textOf)[0]) : null;
}

function idOf(value: unknown): string | null {
  if (typeof value === "string") return told(value);
  const thing = Thing.safeParse(value).data;
  return textOf(thing?.["@id"] ?? thing?.url);
}

function freeOf(value: unknown): boolean | null {
  if (typeof value === "boolean") return value;
  const word = typeof value === "string" ? value.replace(/^.*\//, "").toLowerCase() : "";
  return word === "false" ? false : word === "true" ? true : null;
}
