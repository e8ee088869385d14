/** IPTC ninjs, versions 1.0 to 3.x: news in JSON. */
import { z } from "zod";
import { linesOf } from "./blocks.ts";
import { parseHtml } from "./dom.ts";
import { nearMidnight, publishedOf } from "./published.ts";
import { type About, type Reading, type Readings, UNTOLD } from "./result.ts";
import { primarySubtag } from "./tongue.ts";
import { told } from "./white.ts";

const text = z.string().nullish().catch(null);
const listOf = <T extends z.ZodType>(one: T) => z.array(one).nullish().catch(null);
/** Only what is looked at: JSON may be nested deeper than anything can be written again. */
const Role = z.union([z.object({ name: text, role: text, qcode: text }), text]);
const Named = z.object({ name: text, literal: text, rel: text, role: text, roles: listOf(Role) });
const Worded = z.object({ role: text, contentType: text, contenttype: text, value: text });

/** What is read of an item. 1.x has `headline`, `body_text`, `body_xhtml`; 2.0 and later have lists. */
const Item = z.object({
  uri: text,
  language: text,
  headline: text,
  headlines: listOf(Worded),
  title: text,
  slugline: text,
  description_text: text,
  descriptions: listOf(Worded),
  body_text: text,
  body_xhtml: text,
  body_html: text,
  bodies: listOf(Worded),
  byline: text,
  by: text,
  people: listOf(Named),
  infosources: listOf(Named),
  infosource: listOf(Named),
  copyrightholder: text,
  copyrightnotice: text,
  usageterms: text,
  versioncreated: text,
  versionCreated: text,
  firstcreated: text,
  firstCreated: text,
  contentcreated: text,
  contentCreated: text,
});
type Item = z.infer<typeof Item>;

const ITEM = ["body_text", "body_xhtml", "body_html", "bodies"] as const;

/** Reads a ninjs item, a list of them, or an object that holds one under `item`, `items` or `data`. */
export function readNinjs(json: string, about: About): Readings {
  const name = about.url ?? about.name;
  const value = parse(json);
  if (value === undefined)
    return { problem: `${name} is no valid JSON: save it again, or add the text of the article` };
  const items = itemsIn(value, 3);
  if (items.length === 0)
    return {
      problem: `${name} is JSON, but no IPTC ninjs: it has no body_text, body_xhtml or bodies. Add the text of the article`,
    };
  const readings = items.flatMap(
    (item, at) =>
      readItem(item, items.length > 1 ? `ninjs item ${at + 1} of ${name}` : `ninjs ${name}`) ?? [],
  );
  return readings.length > 0
    ? { readings }
    : { problem: `The ninjs ${name} has an empty body: add the text of the article` };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const Container = z.record(z.string(), z.unknown());

function itemsIn(value: unknown, deepest: number): readonly Item[] {
  if (deepest === 0) return [];
  if (Array.isArray(value)) return value.flatMap((one) => itemsIn(one, deepest - 1));
  const object = Container.safeParse(value).data;
  if (!object) return [];
  if (ITEM.some((key) => key in object)) {
    const item = Item.safeParse(object).data;
    return item ? [item] : [];
  }
  return ["item", "items", "data"].flatMap((key) => itemsIn(object[key], deepest - 1));
}

function readItem(item: Item, provenance: string): Reading | null {
  const lines = bodyOf(item);
  if (lines.length === 0) return null;
  const language = primarySubtag(item.language ?? null);
  const [basis, raw] = dateOf(item);
  const value = publishedOf(raw, language);
  return {
    ...UNTOLD,
    lines,
    title: told(item.headline) ?? told(wordingOf(item.headlines, /main|head/i)) ?? told(item.title),
    standfirst: told(wordingOf(item.descriptions, /standfirst|subtitle|dek|chapo/i, false)),
    author: told(item.byline) ?? told(item.by) ?? authorsOf(item),
    publisher: publisherOf(item),
    url: linkOf(item),
    language: item.language ?? null,
    published: value === null ? null : { value, basis: `${basis}: ${raw}` },
    rights: told(item.copyrightnotice) ?? told(item.copyrightholder) ?? told(item.usageterms),
    provenance: item.uri ? `${provenance}, ${item.uri}` : provenance,
    notes: nearMidnight(raw)
      ? [`The date is told in UTC (${raw}): where it was published it may be the day before or after.`]
      : [],
  };
}

/** XHTML has the paragraphs that plain bodies lose. */
function bodyOf(item: Item): readonly string[] {
  const bodies = item.bodies ?? [];
  const isHtml = (body: z.infer<typeof Worded>) => /html/i.test(body.contentType ?? body.contenttype ?? "");
  const html = item.body_xhtml ?? item.body_html ?? bodies.find(isHtml)?.value;
  const plain = item.body_text ?? bodies.find((body) => !isHtml(body) && told(body.value))?.value;
  const parsed = html ? parseHtml(html) : null;
  const lines = parsed && "document" in parsed ? linesOf(parsed.document.body) : [];
  if (lines.length > 0) return lines;
  return (plain ?? "").split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trimEnd()]));
}

/** The wording with a role, or else the first, if any will do. */
function wordingOf(list: Item["headlines"], role: RegExp, any = true): string | null {
  const found = list?.find((one) => role.test(one.role ?? "")) ?? (any ? list?.[0] : undefined);
  return found?.value ?? null;
}

const WRITER = /author|writer|reporter|byline|creator|journalist/i;

function authorsOf({ people }: Item): string | null {
  const names = (people ?? [])
    .filter(({ rel, role, roles }) => WRITER.test(`${rel} ${role} ${JSON.stringify(roles)}`))
    .flatMap(({ name }) => told(name) ?? []);
  return told(names.join(", "));
}

function publisherOf({ infosources, infosource, copyrightholder }: Item): string | null {
  const sources = infosources ?? infosource ?? [];
  const names = sources.flatMap(({ name, literal }) => told(name) ?? told(literal) ?? []);
  return names[0] ?? told(copyrightholder);
}

const linkOf = ({ uri }: Item): string | null => (uri && /^https?:\/\/\S+$/.test(uri) ? uri : null);

/** The first version is what was published first; a later one tells when it was changed. */
function dateOf(item: Item): readonly [basis: string, raw: string] {
  const first = item.firstcreated ?? item.firstCreated;
  if (first) return ["ninjs firstcreated", first];
  const content = item.contentcreated ?? item.contentCreated;
  if (content) return ["ninjs contentcreated", content];
  return ["ninjs versioncreated", item.versioncreated ?? item.versionCreated ?? ""];
}
