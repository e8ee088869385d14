/** Where the pages of the desk stand, as seen from one of them. */
import type { Item, Language } from "../../../src/index.ts";

export interface DeskPaths {
  readonly home: string;
  readonly login: string;
  readonly logout: string;
  dossier(id: string, told?: string): string;
  undo(dossier: string): string;
  draft(dossier: string, item: Item, told?: string): string;
  /** What a typed date or figure of a draft would mean. */
  reading(dossier: string, item: Item, what: "date" | "figure"): string;
  /** A page of the desk by what `pathIn` gives. */
  at(path: string): string;
}

/** The id of the element at which the words of a draft begin. */
export const HERE = "_here";

export function deskPaths(depth: number, asked: Language | null): DeskPaths {
  const top = "../".repeat(depth);
  const at = (path: string, query: Readonly<Record<string, string | undefined>> = {}) => {
    const all = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...query, lang: asked ?? undefined }))
      if (value !== undefined) all.set(name, value);
    return `${top}${path}${all.size > 0 ? `?${all}` : ""}`;
  };
  const of = (dossier: string, { entry: { article, fact } }: Item) =>
    `review/${dossier}/${article.id}/${fact.id}`;
  return {
    home: at("review"),
    login: at("review/login"),
    logout: at("review/logout"),
    dossier: (id, told) => at(`review/${id}`, { told }),
    undo: (id) => at(`review/${id}/undo`),
    draft: (dossier, item, told) => at(of(dossier, item), { told }),
    reading: (dossier, item, what) => at(`${of(dossier, item)}/${what}`),
    at: (path) => at(path),
  };
}

/** A page of ours that `path` names, as seen from the top, and nothing that leads elsewhere; the desk where it names none. */
export const pathIn = (path: string): string =>
  /^[a-z0-9][a-z0-9_-]{0,63}(?:\/[a-z0-9][a-z0-9_-]{0,63}){0,3}$/.test(path) ? path : "review";
