/** A dossier on one page: its timeline, its articles, who and what is named, its figures. */
import { html } from "hono/html";
import { type Dossier, dateIn, type Named, overviewOf, type ToldFact, timelineOf } from "../../src/index.ts";
import { tags } from "./excerpt.ts";
import type { Html, Page, View } from "./layout.ts";
import { timelineView } from "./timeline.ts";
import { count, SAYS } from "./wording.ts";

export function dossierPage(view: View, dossier: Dossier): Page {
  const { language, paths } = view;
  const { articles, named, figures } = overviewOf(dossier, language);
  const main = html`<h1>${dossier.title[language]}</h1>
<p class="muted">${count.articles(articles.length)[language]}, ${count.facts(articles.reduce((sum, { facts }) => sum + facts, 0))[language]}</p>
${section(
  "timeline",
  view,
  timelineView(timelineOf(dossier, language), language, (article, fact) =>
    paths.article(dossier.id, article, fact),
  ),
)}
${section(
  "articles",
  view,
  html`<ul class="list">
${articles.map(
  ({ article, facts }) =>
    html`<li><a href="${paths.article(dossier.id, article.id)}" lang="${article.language}">${article.title}</a>
<span class="muted">${[article.author, article.publisher, dateIn(article.published.value, language)]
      .filter((part) => part !== undefined)
      .join(
        ", ",
      )}${article.published.inferred ? ` (${SAYS.inferred[language]})` : ""}, ${count.facts(facts)[language]}</span></li>
`,
)}</ul>`,
)}
${named.length === 0 ? "" : section("people", view, html`<ul class="list names">\n${named.map((one) => nameRow(view, dossier, one))}</ul>`)}
${figures.length === 0 ? "" : section("figures", view, html`<ul class="list">\n${figures.map((one) => figureRow(view, dossier, one))}</ul>`)}
<p class="data"><a href="${paths.feed(dossier.id)}">${SAYS.feed[language]}</a> <a href="${paths.data(dossier.id)}">${SAYS.data[language]}</a></p>`;
  return {
    title: dossier.title[language],
    dossier: { id: dossier.id, title: dossier.title[language] },
    main,
    scripts: ["timeline"],
    alternates: [
      ["application/json", paths.data(dossier.id)],
      ["application/atom+xml", paths.feed(dossier.id)],
    ],
  };
}

const section = (
  name: "articles" | "people" | "figures" | "timeline",
  { language }: View,
  body: Html,
): Html =>
  html`<section aria-labelledby="_${name}"><h2 id="_${name}">${SAYS[name][language]}</h2>\n${body}</section>\n`;

/** Who it is, as what, and what they said. */
function nameRow(view: View, dossier: Dossier, { name, role, type, told, quotations }: Named): Html {
  const { language } = view;
  const shown = told ? html`<a href="${hrefOf(view, dossier, told)}">${name}</a>` : html`<b>${name}</b>`;
  const tongue = (told ?? quotations[0])?.entry.article.language ?? "und";
  const said =
    quotations.length === 0
      ? ""
      : html`<ol class="said" aria-label="${count.quotations(quotations.length)[language]}">${quotations.map(
          (one) => html`<li>${wordsOf(view, dossier, one)}</li>`,
        )}</ol>`;
  return html`<li class="${type}">${shown}${role === null ? "" : html`, <span lang="${tongue}">${role}</span>`}${said}</li>\n`;
}

const figureRow = (view: View, dossier: Dossier, one: ToldFact): Html =>
  html`<li><b lang="${one.entry.article.language}">${one.excerpt.figure?.text ?? ""}</b><br>${wordsOf(view, dossier, one)}</li>\n`;

/** The excerpt, letter for letter, and how it is held. */
function wordsOf(view: View, dossier: Dossier, one: ToldFact): Html {
  return html`<a class="words" href="${hrefOf(view, dossier, one)}" lang="${one.entry.article.language}">${one.excerpt.verbatim}</a>${tags(one.excerpt, view)}`;
}

const hrefOf = ({ paths }: View, dossier: Dossier, { id, entry }: ToldFact): string =>
  paths.article(dossier.id, entry.article.id, id);
