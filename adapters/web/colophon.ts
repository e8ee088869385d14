/** What is known of a text: who published it, when, where it was had from, and its hash. */
import { html } from "hono/html";
import { type Article, type Dossier, hashOf, publishedIn } from "../../src/index.ts";
import type { Html, View } from "./layout.ts";
import { count, SAYS } from "./wording.ts";

export function colophon({ language, paths }: View, dossier: Dossier, article: Article): Html {
  const { publisher, author, published, url, provenance, rights, text, points } = article;
  const rows: readonly (readonly [keyof typeof SAYS, Html | string | undefined])[] = [
    ["publisher", publisher],
    ["author", author],
    ["published", publishedIn(published, language)],
    ["basis", published.basis],
    [
      "original",
      url === undefined
        ? SAYS.noOriginal[language]
        : html`<a href="${url}" rel="noopener noreferrer external">${url}</a>`,
    ],
    ["provenance", provenance],
    ["rights", rights],
    ["letters", count.characters(points.length)[language]],
    ["hash", html`<code>${hashOf(text)}</code>`],
  ];
  return html`<section class="colophon" aria-labelledby="_about"><h2 id="_about">${SAYS.text[language]}</h2>
<dl class="notes">${rows
    .filter(([, value]) => value !== undefined)
    .map(([label, value]) => html`<div><dt>${SAYS[label][language]}</dt><dd>${value}</dd></div>`)}</dl>
<p><a href="${paths.data(dossier.id, article.id)}">${SAYS.data[language]}</a></p></section>`;
}
