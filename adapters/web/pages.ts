/** The pages of the record, and the same as data: made once for each record, language and kind of reader. */
import type { Context, Hono } from "hono";
import { answerable, citedOf, type Dossier, type FactStore, hashOf, remember } from "../../src/index.ts";
import { articlePage } from "./article.ts";
import { citationMade } from "./citations.ts";
import { articleData, dossierData } from "./data.ts";
import { dossierPage } from "./dossier.ts";
import { dossiersPage } from "./dossiers.ts";
import { feed } from "./feed.ts";
import { languageAsked } from "./language.ts";
import type { View } from "./layout.ts";
import { dataMade, dossierIn, pageMade, type Reception } from "./reception.ts";
import { type Kept, keep, type Made, send } from "./send.ts";
import { languageOf } from "./view.ts";

const MOST = 256; // pages kept, of 10 to 100 KB each

/** What a page is made of; null from it where there is no such page. */
type Make = (view: View, store: FactStore, c: Context) => Made | null;

/** The ids that an address may have: those of dossiers and of articles. */
export const ID = "[a-z0-9][a-z0-9_-]*";

export function pages(app: Hono, reception: Reception): void {
  const { record } = reception.setting;
  const kept = new WeakMap<FactStore, Map<string, Kept>>();
  const route = (path: string, make: Make) =>
    app.get(path, (c) => {
      const isAll = reception.isAll(c);
      const now = record.now();
      // Not the whole address: anything may be asked after it, and would be made anew.
      const asked = languageAsked(c.req.query("lang"));
      const key = [reception.origin(c), c.req.path, asked, languageOf(c), isAll].join(" ");
      const known = kept.get(now)?.get(key);
      if (known) return send(c, known);
      const view = reception.view(c);
      const made = make(view, reception.store(now, isAll), c);
      if (!made) return reception.problem(c, "missing");
      const fresh = keep(made);
      const all = kept.get(now) ?? new Map<string, Kept>();
      kept.set(now, all);
      remember(all, key, fresh, MOST);
      return send(c, fresh);
    });
  const ofDossier = (path: string, make: (view: View, dossier: Dossier, c: Context) => Made | null) =>
    route(path, (view, store, c) => {
      const dossier = dossierIn(store, c.req.param("dossier"));
      return dossier ? make(view, dossier, c) : null;
    });
  const articleIn = (dossier: Dossier, c: Context) =>
    dossier.articles.find(({ id }) => id === c.req.param("article")?.replace(/\.json$/, ""));
  const addresses = (c: Context, dossier: Dossier) => (article?: string, fact?: string) =>
    [
      `${reception.origin(c)}/${dossier.id}`,
      ...(article === undefined ? [] : [`/${article}`]),
      ...(fact === undefined ? [] : [`#${fact}`]),
    ].join("");

  route("/", (view, store) => pageMade(view, dossiersPage(view, store.list())));
  ofDossier(`/:dossier{${ID}}`, (view, dossier) => pageMade(view, dossierPage(view, dossier)));
  ofDossier(`/:dossier{${ID}\\.json}`, (view, dossier, c) =>
    dataMade(dossierData(dossier, view.language, addresses(c, dossier))),
  );
  ofDossier(`/:dossier{${ID}}/feed.atom`, (view, dossier, c) => {
    const to = addresses(c, dossier);
    const links = { self: `${to()}/feed.atom`, dossier: to(), fact: to };
    return { body: feed(dossier, view.language, links), type: "application/atom+xml; charset=utf-8" };
  });
  ofDossier(`/:dossier{${ID}}/:article{${ID}}`, (view, dossier, c) => {
    const article = articleIn(dossier, c);
    return article ? pageMade(view, articlePage(view, dossier, article)) : null;
  });
  ofDossier(`/:dossier{${ID}}/:article{${ID}}/:fact{${ID}}/:file`, (view, dossier, c) => {
    const { article: id, fact, file = "" } = c.req.param();
    const entry = answerable(dossier).find((one) => one.fact.id === fact && one.article.id === id);
    if (!entry) return null;
    const address = addresses(c, dossier)(id, fact);
    const sha256 = hashOf(entry.article.text);
    return citationMade(file, citedOf(dossier, entry, { address, sha256, language: view.language }));
  });
  ofDossier(`/:dossier{${ID}}/:article{${ID}\\.json}`, (view, dossier, c) => {
    const article = articleIn(dossier, c);
    return article ? dataMade(articleData(dossier, article, view.language, addresses(c, dossier))) : null;
  });
}
