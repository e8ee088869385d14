/** The first page: the dossiers there are. */
import { html } from "hono/html";
import { answerable, type Dossier } from "../../src/index.ts";
import { keptTag, type Page, type View } from "./layout.ts";
import { count, SAYS } from "./wording.ts";

export function dossiersPage({ language, paths }: View, dossiers: readonly Dossier[]): Page {
  const rows = dossiers.map((dossier) => {
    const { id, title, articles } = dossier;
    const held = `${count.articles(articles.length)[language]}, ${count.facts(answerable(dossier).length)[language]}`;
    return html`<li><a class="head" href="${paths.dossier(id)}">${title[language]}</a>${keptTag(dossier, language)} <span class="muted">${held}</span></li>\n`;
  });
  const main = html`<h1>${SAYS.dossiers[language]}</h1>
${dossiers.length === 0 ? html`<p>${SAYS.noDossier[language]}</p>` : html`<ul class="list">\n${rows}</ul>`}`;
  return { title: "onrecord", dossier: null, main };
}
