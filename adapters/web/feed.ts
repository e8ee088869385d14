/** News of a dossier as an Atom feed (RFC 4287). */
import { createHash } from "node:crypto";
import { html } from "hono/html";
import {
  type Dossier,
  type Language,
  labelled,
  type News,
  newsOf,
  quoted,
  reference,
} from "../../src/index.ts";
import type { Html } from "./layout.ts";
import { NEWS, SAYS } from "./wording.ts";

/** Addresses of the feed and of what its entries are about. */
export interface Links {
  readonly self: string;
  readonly dossier: string;
  fact(article: string, fact: string): string;
}

const MOST = 100; // entries: a feed reader asks again every hour

export function feed(dossier: Dossier, language: Language, links: Links): string {
  const news = newsOf(dossier, language, MOST);
  const whole = html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${idOf(dossier.id)}</id>
<title>${dossier.title[language]}</title>
<subtitle>${SAYS.promise[language]}</subtitle>
<updated>${timeOf(news[0]?.on ?? "1970-01-01")}</updated>
<author><name>onrecord</name></author>
<link rel="self" type="application/atom+xml" href="${links.self}"/>
<link rel="alternate" type="text/html" href="${links.dossier}"/>
${news.map((one) => entry(one, dossier.id, language, links))}</feed>
`;
  return String(whole).replace(NO_XML, "\ufffd");
}

/** What no XML 1.0 document may hold (2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very letters that are looked for
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function entry(news: News, dossier: string, language: Language, links: Links): Html {
  const { fact, on, what } = news;
  const told = what === "withdrawn" ? null : news.told;
  // A fact is accepted once; it may be corrected again.
  const id = idOf(dossier, fact, what, ...(what === "accepted" ? [] : [on]));
  const words = told && (told.entry.fact.gloss?.[language] ?? quoted(told.excerpt.verbatim, language));
  return html`<entry>
<id>${id}</id>
<title>${labelled({ label: NEWS[what][language], text: words ?? fact }, language)}</title>
<updated>${timeOf(on)}</updated>
<link rel="alternate" type="text/html" href="${told ? links.fact(told.entry.article.id, fact) : links.dossier}"/>
<content type="html">${String(content(news, language))}</content>
</entry>
`;
}

/** Why, then the words with all that belongs to them. */
function content(news: News, language: Language): Html {
  const told = news.what === "withdrawn" ? null : news.told;
  const reason =
    news.what === "accepted" ? [] : [labelled({ label: SAYS.reason[language], text: news.reason }, language)];
  const lines = told ? reference(told.excerpt, language).split("\n") : [SAYS.gone[language]];
  const words = told
    ? html`<blockquote lang="${told.entry.article.language}">${told.excerpt.verbatim}</blockquote>`
    : "";
  return html`${reason.map((line) => html`<p>${line}</p>`)}${words}${lines.map((line) => html`<p>${line}</p>`)}`;
}

/** The same for ever, wherever the reader moves to: a UUID of our own making (RFC 9562, version 8). */
function idOf(...parts: readonly string[]): string {
  const hex = createHash("sha256")
    .update(`onrecord ${parts.join("/")}`)
    .digest("hex");
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const timeOf = (day: string): string => `${day}T00:00:00Z`; // the record knows no hours
