/** Where the pages stand, as one page links to another: relative, so that any prefix of a proxy and any folder will do. */
import type { Language } from "../../src/index.ts";

/** The addresses that a page may link to, as seen from that page. */
export interface Paths {
  readonly home: string;
  dossier(id: string): string;
  /** An article; with a fact, its excerpt marked there. */
  article(dossier: string, article: string, fact?: string): string;
  /** One citation of a fact, a file of its own. */
  citation(dossier: string, article: string, fact: string, file: string): string;
  /** Where questions are asked; null where nobody answers them. */
  ask(dossier: string): string | null;
  /** The data of a page: of the dossier, or of one of its articles. */
  data(dossier: string, article?: string): string;
  feed(dossier: string): string;
  /** A file of ours, by its name among the assets. */
  asset(name: string): string;
  /** The same page in another language. */
  inLanguage(language: Language): string;
  /** The review desk; null where there is none. */
  readonly desk: string | null;
}

/** A page as it stands among the others. */
export interface Spot {
  /** Slashes in its address after the first. */
  readonly depth: number;
  /** Its address without the language, as seen from itself: `facebook-nso`, `ask?q=…`. */
  readonly self: string;
  /** Where the files of ours are, from the top. */
  readonly assets: string;
}

/** Of pages that a server gives: `asked` is the language where the address names it, and is kept in every link. */
export function servedPaths({ depth, self, assets }: Spot, asked: Language | null, hasDesk: boolean): Paths {
  const top = "../".repeat(depth);
  const kept = (path: string) => (asked === null ? path : withQuery(path, { lang: asked }));
  return {
    home: kept(top || "./"),
    dossier: (id) => kept(`${top}${id}`),
    article: (dossier, article, fact) => `${kept(`${top}${dossier}/${article}`)}${anchor(fact)}`,
    citation: (dossier, article, fact, file) => `${top}${dossier}/${article}/${fact}/${file}`,
    ask: (dossier) => kept(`${top}${dossier}/ask`),
    data: (dossier, article) => kept(`${top}${[dossier, article].filter((part) => part).join("/")}.json`),
    feed: (dossier) => kept(`${top}${dossier}/feed.atom`),
    asset: (name) => `${top}${assets}/${name}`,
    inLanguage: (language) => withQuery(self, { lang: language }),
    desk: hasDesk ? kept(`${top}review`) : null,
  };
}

/** Of pages in files: a folder a language, beside each other. */
export function filePaths({ depth, self, assets }: Spot): Paths {
  const top = "../".repeat(depth);
  return {
    home: `${top}index.html`,
    dossier: (id) => `${top}${id}.html`,
    article: (dossier, article, fact) => `${top}${dossier}/${article}.html${anchor(fact)}`,
    citation: (dossier, article, fact, file) => `${top}${dossier}/${article}/${fact}/${file}`,
    ask: () => null,
    data: (dossier, article) => `${top}${[dossier, article].filter((part) => part).join("/")}.json`,
    feed: (dossier) => `${top}${dossier}/feed.atom`,
    asset: (name) => `${top}../${assets}/${name}`,
    inLanguage: (language) => `${top}../${language}/${self}`,
    desk: null,
  };
}

/** An address with more asked of it. */
export const withQuery = (address: string, query: Readonly<Record<string, string>>): string =>
  `${address}${address.includes("?") ? "&" : "?"}${new URLSearchParams(query)}`;

const anchor = (fact: string | undefined): string => (fact === undefined ? "" : `#${fact}`);
