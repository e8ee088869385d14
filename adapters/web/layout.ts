/** What stands around every page: head, the way back, questions, languages; and the policy that its browser keeps to. */
import { createHash } from "node:crypto";
import { html, raw } from "hono/html";
import type { Dossier, Language } from "../../src/index.ts";
import type { Paths } from "./paths.ts";
import { SAYS } from "./wording.ts";

export type Html = ReturnType<typeof html>;

/** What every view is told of its page. */
export interface View {
  readonly language: Language;
  readonly paths: Paths;
}

export interface Page {
  readonly title: string;
  readonly main: Html;
  /** The dossier that the page is of; null where it is of none. */
  readonly dossier: Dossier | null;
  /** What was asked, to be asked otherwise. */
  readonly asked?: string;
  /** Rules for this page alone; made by us, with no word of the record. */
  readonly style?: string;
  /** Names of browser scripts below `adapters/web/browser`. */
  readonly scripts?: readonly string[];
  /** The same as data, and news of it: media type and address. */
  readonly alternates?: readonly (readonly [type: string, href: string])[];
  /** Whether the page is of the review desk: its own forms, which must say where they come from. */
  readonly isDesk?: boolean;
}

/** A page as it is sent. */
export interface Rendered {
  readonly body: string;
  /** Content-Security-Policy. */
  readonly policy: string;
}

/** Puts a page together. */
export function layout({ language, paths }: View, page: Page): Rendered {
  const { title, main, dossier, asked = "", style, scripts = [], alternates = [], isDesk = false } = page;
  const policy = policyOf(style);
  const other: Language = language === "fr" ? "en" : "fr";
  const ask = dossier && !isDesk ? paths.ask(dossier.id) : null;
  const whole = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy.split("; frame-ancestors")[0] ?? ""}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="${isDesk ? "same-origin" : "no-referrer"}">
<title>${title === "onrecord" ? title : `${title} – onrecord`}</title>
<link rel="icon" href="${paths.asset("adapters/web/style/icon.svg")}" type="image/svg+xml">
<link rel="stylesheet" href="${paths.asset("adapters/web/style/reader.css")}">
${alternates.map(([type, href]) => html`<link rel="alternate" type="${type}" href="${href}">\n`)}${
  style === undefined ? "" : html`<style>${raw(style)}</style>\n`
}${scripts.map((name) => html`<script type="module" src="${paths.asset(`adapters/web/browser/${name}.js`)}"></script>\n`)}</head>
<body class="${isDesk ? "desk" : "reader"}">
<a class="skip" href="#_main">${SAYS.skip[language]}</a>
<header class="top">
<nav class="trail" aria-label="${SAYS.trail[language]}"><a class="mark" href="${paths.home}">onrecord</a>${
    dossier
      ? html` <a class="of" href="${paths.dossier(dossier.id)}">${dossier.title[language]}</a>${keptTag(dossier, language)}`
      : ""
  }</nav>
${ask === null ? "" : askForm(ask, asked, language)}
<nav class="ways" aria-label="${SAYS.ways[language]}"><a href="${paths.inLanguage(other)}" hreflang="${other}" lang="${other}">${
    SAYS.itself[other]
  }</a>${paths.desk === null || isDesk ? "" : html` <a href="${paths.desk}">${SAYS.desk[language]}</a>`}</nav>
</header>
<main id="_main" tabindex="-1">
${main}
</main>
<footer class="foot"><p>${SAYS.promise[language]}</p></footer>
</body>
</html>
`;
  return { body: String(whole), policy };
}

/** Says to whoever is logged in that others are not to read this. */
export const keptTag = ({ access }: Dossier, language: Language): Html | "" =>
  access ? html` <span class="tag">${SAYS.kept[language]}</span>` : "";

/** A form that needs no script: the question stands in the address, as in a link. */
function askForm(action: string, asked: string, language: Language): Html {
  const [path = "", query] = action.split("?");
  return html`<form class="ask" role="search" action="${path}" method="get"><label for="_q">${
    SAYS.ask[language]
  }</label><input id="_q" name="q" type="search" value="${asked}" maxlength="1000" autocomplete="off" spellcheck="false" placeholder="${
    SAYS.example[language]
  }">${
    query === undefined ? "" : html`<input type="hidden" name="lang" value="${query.replace("lang=", "")}">`
  }<button>${SAYS.go[language]}</button></form>`;
}

/** Nothing from elsewhere, no script or style but ours, no frame; Content Security Policy Level 3. */
function policyOf(style: string | undefined): string {
  const own = style === undefined ? "" : ` 'sha256-${createHash("sha256").update(style).digest("base64")}'`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${own}`,
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'", // a header says so; browsers overlook it in a page
  ].join("; ");
}
