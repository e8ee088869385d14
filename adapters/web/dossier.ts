/** A dossier on one page: its timeline, its articles, who and what is named, its figures. */
import { html } from "hono/html";
import {
  type Dossier,
  type Named,
  type Overview,
  overviewOf,
  publishedIn,
  type ToldFact,
  timelineOf,
} from "../../src/index.ts";
import { tags } from "./excerpt.ts";
import type { Html, Page, View } from "./layout.ts";
import { timelineView } from "./timeline.ts";
import { count, SAYS } from "./wording.ts";

export function dossierPage(view: View, dossier: Dossier): Page {
  const { language, paths } = view;
  const { articles, named, figures } = overviewOf(dossier, language);
  const facts = articles.reduce((sum, one) => sum + one.facts, 0);
  const to = (article: string, fact: string) => paths.article(dossier.id, article, fact);
  const main = html`<h1>${dossier.title[language]}</h1>
<p class="muted">${count.articles(articles.length)[language]}, ${count.facts(facts)[language]}</p>
${section("timeline", view, timelineView(timelineOf(dossier, language), language, to))}
${section("articles", view, html`<ul class="list">\n${articles.map((one) => articleRow(view, dossier, one))}</ul>`)}
${named.length === 0 ? "" : section("people", view, names(view, dossier, named))}
${
  figures.length === 0
    ? ""
    : section(
        "figures",
        view,
        html`<ul class="list">\n${figures.map((one) => figureRow(view, dossier, one))}</ul>`,
      )
}
<p class="data"><a href="${paths.feed(dossier.id)}">${SAYS.feed[language]}</a> <a href="${paths.data(dossier.id)}">${SAYS.data[language]}</a></p>`;
  return {
    title: dossier.title[language],
    dossier,
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

function articleRow(
  { language, paths }: View,
  dossier: Dossier,
  { article, facts }: Overview["articles"][number],
): Html {
  const { id, title, author, publisher, published, language: tongue } = article;
  const about = [author, publisher, publishedIn(published, language), count.facts(facts)[language]].filter(
    (part) => part !== undefined,
  );
  return html`<li><a class="head" href="${paths.article(dossier.id, id)}" lang="${tongue}">${title}</a>
<span class="muted">${about.join(", ")}</span></li>\n`;
}

/** Who is quoted, with their words; then who and what is only named, closer together. */
function names(view: View, dossier: Dossier, named: readonly Named[]): Html {
  const list = (some: readonly Named[], kind: string) =>
    some.length === 0
      ? ""
      : html`<ul class="list ${kind}">\n${some.map((one) => nameRow(view, dossier, one))}</ul>\n`;
  const isQuoted = ({ quotations }: Named) => quotations.length > 0;
  return html`${list(named.filter(isQuoted), "quoted")}${list(
    named.filter((one) => !isQuoted(one)),
    "lone",
  )}`;
}

/** Who it is, as what, and what they said. */
function nameRow(view: View, dossier: Dossier, { name, role, told, quotations }: Named): Html {
  const { language } = view;
  const shown = told
    ? html`<a class="head" href="${hrefOf(view, dossier, told)}">${name}</a>`
    : html`<b>${name}</b>`;
  const tongue = (told ?? quotations[0])?.entry.article.language ?? "und";
  const said =
    quotations.length === 0
      ? ""
      : html`<ol class="said" aria-label="${count.quotations(quotations.length)[language]}">${quotations.map(
          (one) => html`<li>${wordsOf(view, dossier, one)}</li>`,
        )}</ol>`;
  return html`<li>${shown}${role === null ? "" : html`, <span lang="${tongue}">${role}</span>`}${said}</li>\n`;
}

const figureRow = (view: View, dossier: Dossier, one: ToldFact): Html =>
  html`<li><b lang="${one.entry.article.language}">${one.excerpt.figure?.text ?? ""}</b><br>${wordsOf(view, dossier, one)}</li>\n`;

/** The excerpt, letter for letter, and how it is held. */
function wordsOf(view: View, dossier: Dossier, one: ToldFact): Html {
  return html`<a class="words" href="${hrefOf(view, dossier, one)}" lang="${one.entry.article.language}">${one.excerpt.verbatim}</a>${tags(one.excerpt, view)}`;
}

const hrefOf = ({ paths }: View, dossier: Dossier, { id, entry }: ToldFact): string =>
  paths.article(dossier.id, entry.article.id, id);
