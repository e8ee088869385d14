/** What a dossier holds already, as far as whoever adds to it must know. */
import type { Article } from "../model/article.ts";
import { commandFault } from "../model/dossier.ts";
import { readArticles } from "../store/articles.ts";
import { factFilesIn } from "../store/facts.ts";
import type { Fault, Place } from "../store/fault.ts";
import { gather } from "../store/faults.ts";
import { filesIn, MISSING, namesIn } from "../store/folder.ts";
import { hashOf } from "../store/hash.ts";

export interface Holdings {
  /** The folder of the record. */
  readonly root: string;
  readonly dossier: string;
  /** Whether there is no such dossier yet. */
  isNew: boolean;
  readonly articles: Map<string, Article>;
  readonly byLink: Map<string, Article>;
  readonly byText: Map<string, Article>;
  /** Where an article and its facts are written. */
  readonly placeOf: Map<string, { readonly article: Place; readonly facts: Place | null }>;
  /** The ids of all facts of the dossier. */
  readonly factIds: Set<string>;
}

export type HoldingsRead =
  | { readonly holdings: Holdings }
  | { readonly faults: readonly Fault[] }
  /** No dossier can have that name. */
  | { readonly problem: string };

/** Reads the articles of a dossier and the ids of its facts; nothing is proved, so that an edited article can be read again. */
export async function readHoldings(root: string, dossier: string): Promise<HoldingsRead> {
  const odd = commandFault(dossier);
  if (odd !== null) return { problem: `There can be no dossier ${dossier}: its name ${odd}` };
  const faults = gather();
  const isNew = (await namesIn(`${root}/${dossier}`)) === MISSING;
  const { byId } = await readArticles(root, dossier, faults);
  const found = await filesIn(root, `${dossier}/facts`, [".json", ".jsonl"]);
  faults.add(found.faults);
  const holdings: Holdings = {
    root,
    dossier,
    isNew,
    articles: new Map(),
    byLink: new Map(),
    byText: new Map(),
    placeOf: new Map(),
    factIds: new Set(),
  };
  for (const [id, { place, article }] of byId) {
    holdings.placeOf.set(id, { article: place, facts: null });
    if (article) hold(holdings, article);
  }
  for (const file of found.files)
    for await (const { place, parsed } of factFilesIn(root, file)) {
      if ("faults" in parsed) {
        faults.add(parsed.faults);
        continue;
      }
      const { article, facts } = parsed.data;
      const places = holdings.placeOf.get(article);
      if (places) holdings.placeOf.set(article, { ...places, facts: place });
      for (const { id } of facts) holdings.factIds.add(id);
    }
  const all = faults.inOrder([...byId.values()].map(({ place }) => place.file));
  return all.length > 0 ? { faults: all } : { holdings };
}

/** Notes an article as held. */
export function hold({ articles, byLink, byText }: Holdings, article: Article): void {
  articles.set(article.id, article);
  if (article.url !== undefined) byLink.set(sameLink(article.url), article);
  byText.set(hashOf(article.text), article);
}

/** What links to one page have in common: not the scheme, `www`, the fragment, what follows a reader about, a last slash. */
export function sameLink(link: string): string {
  const url = new URL(link);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const host = url.host.replace(/^www\./, "");
  const query = url.searchParams.toString();
  return `${host}${url.pathname.replace(/\/+$/, "")}${query === "" ? "" : `?${query}`}`;
}

const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|xtor|at_\w+|cmpid|s_cid)$/i;
