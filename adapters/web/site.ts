/** The reader as plain files, for any server or none: a folder a language; whatever needs an answer is left out. */
import { html } from "hono/html";
import { type Article, answerable, citedOf, type Dossier, hashOf, Language } from "../../src/index.ts";
import { articlePage } from "./article.ts";
import type { Assets } from "./assets.ts";
import { citationFiles, citationMade } from "./citations.ts";
import { articleData, dossierData } from "./data.ts";
import { dossierPage } from "./dossier.ts";
import { dossiersPage } from "./dossiers.ts";
import { feed } from "./feed.ts";
import { layout, type Page, type View } from "./layout.ts";
import { filePaths, type Paths } from "./paths.ts";
import { dataMade } from "./reception.ts";
import { SAYS } from "./wording.ts";

interface File {
  readonly path: string;
  readonly body: string | Uint8Array;
}

/** The file that tells a folder of ours from others: the page that leads to the languages. */
export const MARK = "onrecord.html";

/** All files, made one by one; `base` is the absolute address of the folder, null where it is not known. */
export function* siteFiles(
  dossiers: readonly Dossier[],
  assets: Assets,
  base: string | null,
): Iterable<File> {
  for (const [name, { body }] of assets.files) yield { path: `${assets.base}/${name}`, body };
  for (const language of Language.options) yield* inLanguage(dossiers, assets, language, base);
  const entry = entryPage(assets);
  yield { path: "index.html", body: entry };
  yield { path: MARK, body: entry };
}

function* inLanguage(
  dossiers: readonly Dossier[],
  assets: Assets,
  language: Language,
  base: string | null,
): Iterable<File> {
  const view = (self: string): View => ({
    language,
    paths: filePaths({ depth: self.split("/").length - 1, self, assets: assets.base }),
  });
  const page = (self: string, make: (view: View) => Page): File => ({
    path: `${language}/${self}`,
    body: layout(view(self), make(view(self))).body,
  });
  yield page("index.html", (seen) => dossiersPage(seen, dossiers));
  for (const dossier of dossiers) {
    yield page(`${dossier.id}.html`, (seen) => dossierPage(seen, dossier));
    const from = (self: string) => addressesFrom(dossier, self, language, base);
    const data = dataMade(dossierData(dossier, language, from(`${dossier.id}.json`)));
    yield { path: `${language}/${dossier.id}.json`, body: data.body };
    yield { path: `${language}/${dossier.id}/feed.atom`, body: feedOf(dossier, language, base) };
    for (const article of dossier.articles) {
      const self = `${dossier.id}/${article.id}`;
      yield page(`${self}.html`, (seen) => articlePage(seen, dossier, article));
      const told = dataMade(articleData(dossier, article, language, from(`${self}.json`)));
      yield { path: `${language}/${self}.json`, body: told.body };
      yield* citations(dossier, article, language, base);
    }
  }
}

/** Absolute addresses, or where the folder's own is not known, as seen from the file `self`. */
function addressesFrom(dossier: Dossier, self: string, language: Language, base: string | null) {
  const top = base === null ? "../".repeat(self.split("/").length - 1) : `${base}/${language}/`;
  return (article?: string, fact?: string) =>
    `${top}${dossier.id}${article === undefined ? "" : `/${article}`}.html${fact === undefined ? "" : `#${fact}`}`;
}

function feedOf(dossier: Dossier, language: Language, base: string | null): string {
  const to = addressesFrom(dossier, `${dossier.id}/feed.atom`, language, base);
  const self = base === null ? "feed.atom" : `${base}/${language}/${dossier.id}/feed.atom`;
  return feed(dossier, language, { self, dossier: to(), fact: to });
}

function* citations(
  dossier: Dossier,
  article: Article,
  language: Language,
  base: string | null,
): Iterable<File> {
  const sha256 = hashOf(article.text);
  for (const entry of answerable(dossier)) {
    if (entry.article !== article) continue;
    const { id } = entry.fact;
    const address = base === null ? null : addressesFrom(dossier, "", language, base)(article.id, id);
    const cited = citedOf(dossier, entry, { address, sha256, language });
    for (const name of citationFiles) {
      const made = citationMade(name, cited);
      if (made) yield { path: `${language}/${dossier.id}/${article.id}/${id}/${name}`, body: made.body };
    }
  }
}

/** The first page: which language. */
function entryPage(assets: Assets): string {
  // It stands above the folders of the languages, and has none of its own.
  const paths: Paths = {
    ...filePaths({ depth: 0, self: "index.html", assets: assets.base }),
    asset: (name) => `${assets.base}/${name}`,
    inLanguage: (language) => `${language}/index.html`,
  };
  const main = html`<h1>onrecord</h1>
<ul class="list">${Language.options.map(
    (language) =>
      html`<li><a class="head" href="${language}/index.html" hreflang="${language}" lang="${language}">${SAYS.itself[language]}</a></li>\n`,
  )}</ul>`;
  return layout({ language: "en", paths }, { title: "onrecord", dossier: null, main }).body;
}
