/** From the bytes of a file or a page to the articles in it. */
import { visible, wellFormed, withoutHidden } from "../text/visible.ts";
import { binaryProblem } from "./binary.ts";
import { decode } from "./decode.ts";
import { readFeed } from "./feed.ts";
import { readHtml } from "./html.ts";
import { type Kind, kindOf } from "./kind.ts";
import { withLead } from "./lead.ts";
import { readMarkdown } from "./markdown.ts";
import { readNinjs } from "./ninjs.ts";
import { readPlain } from "./plain.ts";
import type { About, Intake, IntakeResult, Reading, Readings } from "./result.ts";
import { inMegabytes } from "./size.ts";
import { settleLanguage } from "./tongue.ts";

/** An article is a few thousand bytes, its page up to two million; more is an archive, or no text. */
export const MAX_BYTES = 20_000_000;

const READERS: Readonly<Record<Kind, (text: string, about: About) => Readings>> = {
  html: readHtml,
  feed: readFeed,
  json: readNinjs,
  markdown: readMarkdown,
  plain: (text, about) => ({ readings: [readPlain(text, about)] }),
  xml: (_, { name }) => ({
    problem: `${name} is XML, but neither a feed nor a page: add the page or the text of the article`,
  }),
};

/**
 * Reads the articles in `bytes`; a problem is one plain sentence that says what to do.
 *
 * No particular, note or problem has a letter that hides or acts where it is printed; the text is as published, and the
 * record refuses such letters there.
 */
export function intake(bytes: Uint8Array, about: About): IntakeResult {
  const read = articlesIn(bytes, about);
  return "problem" in read ? { problem: visible(read.problem) } : read;
}

function articlesIn(bytes: Uint8Array, about: About): IntakeResult {
  const name = about.url ?? about.name;
  if (bytes.length > MAX_BYTES)
    return {
      problem: `${name} has ${inMegabytes(bytes.length)}, more than the ${inMegabytes(MAX_BYTES)} that are read: cut the article out of it and add that`,
    };
  const binary = binaryProblem(bytes, name);
  if (binary) return { problem: binary };
  const decoded = decode(bytes, name, about.contentType);
  if ("problem" in decoded) return decoded;
  const text = decoded.text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  if (text.trim() === "") return { problem: `${name} is empty: add a file with the text of the article` };
  if (text.includes("\0"))
    return { problem: `${name} has NUL characters in it and is no text: save it as text first` };
  const read = READERS[kindOf(text, about.name, about.contentType)](text, about);
  if ("problem" in read) return read;
  if (read.readings.some(({ lines }) => lines.every((line) => line.trim() === "")))
    return { problem: `${name} has no text below its particulars: add the text of the article` };
  return { articles: read.readings.map((reading) => finished(reading, decoded.notes)) };
}

/** Title and standfirst in front, NFC, the language settled. */
function finished({ lines, asIs, ...particulars }: Reading, notes: readonly string[]): Intake {
  const title = composed(particulars.title);
  const standfirst = composed(particulars.standfirst);
  const text = wellFormed((asIs ? lines : withLead(lines, title, standfirst)).join("\n")).normalize("NFC");
  const { published } = particulars;
  const url = bare(particulars.url);
  const settled = settleLanguage(text, particulars.language);
  return {
    text,
    title: bare(title),
    standfirst: bare(standfirst),
    author: bare(particulars.author),
    publisher: bare(particulars.publisher),
    url: url !== null && url.length <= LONGEST_LINK ? url : null,
    language: settled.language,
    published: published && {
      ...published,
      ...(published.basis && { basis: withoutHidden(published.basis) }),
    },
    rights: bare(particulars.rights),
    provenance: withoutHidden(particulars.provenance),
    notes: [...notes, ...particulars.notes, ...settled.notes, ...oddities(text)].map(visible),
  };
}

const LONGEST_LINK = 2048; // code units: no browser’s address is longer, and links are compared by patterns

const composed = (text: string | null): string | null => text && wellFormed(text).normalize("NFC");
const bare = (text: string | null): string | null => text && (withoutHidden(text).trim() || null);

/** What stands in the text as published, and hinders whoever searches it. */
function oddities(text: string): readonly string[] {
  const soft = text.match(/\u00ad/g)?.length ?? 0;
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  const odd: string[] = [];
  if (soft > 0)
    odd.push(
      `Soft hyphens in the text, kept as published: ${soft}. Words that have one are not found by searching.`,
    );
  if (lost > 0)
    odd.push(
      `Letters that were lost before the text came here (\ufffd): ${lost}. Compare it with the original.`,
    );
  return odd;
}
