/** What a request asks of any page: in which language, and what it links to from where it stands. */
import type { Context } from "hono";
import type { Language } from "../../src/index.ts";
import { languageAccepted, languageAsked } from "./language.ts";
import type { View } from "./layout.ts";
import { servedPaths } from "./paths.ts";

/** As its address asks, else as the browser prefers. */
export const languageOf = (c: Context): Language =>
  languageAsked(c.req.query("lang")) ?? languageAccepted(c.req.header("accept-language"));

/** Slashes in its address after the first. */
export const depthOf = (c: Context): number => Math.max(0, c.req.path.split("/").length - 2);

/** `self` is the page's own address, as seen from it, without a language; the last part of its path when left out. */
export function viewOf(
  c: Context,
  { assets, hasDesk }: { readonly assets: string; readonly hasDesk: boolean },
  self = c.req.path.split("/").at(-1) || "./",
): View {
  const spot = { depth: depthOf(c), self, assets };
  return { language: languageOf(c), paths: servedPaths(spot, languageAsked(c.req.query("lang")), hasDesk) };
}
