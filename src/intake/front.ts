/** The front matter of a Markdown file: our own, and what Hugo, Jekyll and their kin write. */
import { createHash } from "node:crypto";
import { parse } from "yaml";
import { z } from "zod";
import { publishedOf } from "./published.ts";
import type { Problem, Published } from "./result.ts";
import { told } from "./white.ts";

const FRONT = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;

const LONGEST = 50_000; // code units

/** What a front matter tells; null where it doesn't. */
interface Front {
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: Published | null;
  readonly rights: string | null;
  readonly provenance: string | null;
  /** Whether it is that of an article of a record, whose text is plain. */
  readonly own: boolean;
}

/** What follows the front matter, and what that tells; null where there is none. */
export type Split = { readonly front: Front; readonly body: string } | Problem | null;

const Mapping = z.record(z.string(), z.unknown());
type Mapping = z.infer<typeof Mapping>;

/** Parts a file into front matter and text. A hash that is not that of the text is a problem: one of them was changed. */
export function splitFront(text: string, name: string): Split {
  const found = FRONT.exec(text);
  if (!found) return null;
  const yaml = found[1] ?? "";
  if (yaml.length > LONGEST)
    return { problem: `The front matter of ${name} is longer than an article: end it with a line ---` };
  const mapping = read(yaml);
  // A rule of hyphens above and below a paragraph is no front matter.
  if (mapping === null) return null;
  if ("problem" in mapping) return { problem: `The front matter of ${name} ${mapping.problem}` };
  const body = text.slice(found[0].length);
  const lie = hashProblem(mapping.told, body, name);
  return lie ?? { front: frontOf(mapping.told), body };
}

const MOST_ALIASES = 0; // an alias is no way to write a particular, and a bomb is made of them

const OPTIONS = { maxAliasCount: MOST_ALIASES, schema: "failsafe", logLevel: "error" } as const; // a warning would print the lines

function read(yaml: string): { readonly told: Mapping } | Problem | null {
  try {
    const mapping = Mapping.safeParse(parse(yaml, OPTIONS) ?? {});
    return mapping.success ? { told: mapping.data } : null;
  } catch (error) {
    if (!/^[\w-]+:/m.test(yaml)) return null;
    const [line = ""] = (error instanceof Error ? error.message : "").split("\n");
    return { problem: `is no YAML (${line.replace(/:$/, "")}): put values with a colon in quotation marks` };
  }
}

function hashProblem(mapping: Mapping, body: string, name: string): Problem | null {
  const claimed = told(textOf(mapping.sha256))?.toLowerCase();
  if (!claimed || claimed === "?") return null; // "?" is how a person asks for the right one
  const trimmed = body.replace(/\n$/, ""); // the line end that editors add is no text
  const actual = [trimmed, body, trimmed.normalize("NFC")].map(hash);
  if (actual.includes(claimed)) return null;
  return {
    problem: `The front matter of ${name} gives the sha256 ${claimed.slice(0, 12)}…, but its text has ${actual[0]?.slice(0, 12)}…: restore the text, or take the line sha256 out if the change is meant`,
  };
}

const hash = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** Keys in the order of trust, the record's own first. */
function frontOf(mapping: Mapping): Front {
  const first = (...keys: readonly string[]): string | null =>
    keys.map((key) => told(textOf(mapping[key]))).find((value) => value !== null) ?? null;
  const language = first("language", "lang", "locale");
  const published = Mapping.safeParse(mapping.published).data;
  return {
    title: first("title", "headline"),
    standfirst: first("standfirst", "subtitle", "chapo"),
    author: first("author", "authors", "byline", "creator"),
    publisher: first("publisher", "site", "source", "publication"),
    url:
      ["url", "canonical", "canonical_url", "canonicalUrl", "source_url", "link", "permalink"]
        .map((key) => first(key))
        .find((link) => link !== null && /^https?:\/\/\S+$/.test(link)) ?? null,
    language,
    published: publishedIn(mapping, language),
    rights: first("rights", "copyright", "license", "licence"),
    provenance: first("provenance"),
    own: typeof published?.value === "string",
  };
}

function publishedIn(mapping: Mapping, language: string | null): Published | null {
  const own = Mapping.safeParse(mapping.published).data;
  for (const [key, raw] of [
    ["published", own ? own.value : mapping.published],
    ["date", mapping.date],
    ["publishDate", mapping.publishDate],
    ["pubdate", mapping.pubdate],
  ] as const) {
    const value = publishedOf(textOf(raw), language);
    if (value === null) continue;
    const basis =
      own && key === "published" ? told(textOf(own.basis)) : `front matter ${key}: ${textOf(raw)}`;
    return {
      value,
      ...(basis !== null && { basis }),
      ...(own?.inferred === "true" && { inferred: true }), // every scalar is read as a string
    };
  }
  return null;
}

/** A string, a list of them, or a mapping with a name, as Hugo themes have their authors. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value))
    return value
      .map(textOf)
      .filter((one) => one !== "")
      .join(", ");
  const mapping = Mapping.safeParse(value).data;
  return typeof mapping?.name === "string" ? mapping.name : "";
}
