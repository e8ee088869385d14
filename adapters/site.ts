/** `onrecord site <folder>`: the reader as plain files. */
import { type FactStore, narrow, replaceFolder } from "../src/index.ts";
import type { Arguments } from "./arguments.ts";
import { readAssets } from "./web/assets.ts";
import { MARK, siteFiles } from "./web/site.ts";

interface Setting {
  readonly store: FactStore;
  /** Of what was built. */
  readonly dist: string;
  readonly write: (line: string) => void;
  readonly note: (line: string) => void;
  /** Tells of a mistake on the command line, and returns its exit code. */
  readonly usage: (message: string) => number;
}

/** Writes the site; exit code 0 where it is there. */
export async function writeSite({ words, values }: Arguments, setting: Setting): Promise<number> {
  const { store, dist, write, note, usage } = setting;
  const [, folder, odd] = words;
  if (folder === undefined) return usage("Say where to: onrecord site <folder>");
  if (odd !== undefined) return usage(`site takes one folder, and no ${odd}`);
  const base = baseOf(values.get("base"));
  if (base === undefined)
    return usage(
      "--base must be the http or https address that the folder will have, without a query or a password",
    );
  const open = narrow(store, ({ access }) => access === undefined).list();
  const files = siteFiles(open, await readAssets(dist), base);
  try {
    const problem = await replaceFolder(folder, MARK, files);
    if (problem) return usage(problem.problem);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return usage(`Cannot write ${folder}: ${message}`);
  }
  const kept = store.list().length - open.length;
  // How many there are is told to whoever has the record; in the folder nothing tells of them.
  if (kept > 0) note(`Left out: ${kept} of ${store.list().length} dossiers, which not everybody may read`);
  write(`${folder}/index.html`);
  return 0;
}

/** Without a slash at its end; null where none is given, undefined where it is none that others can be made from. */
function baseOf(base: string | undefined): string | null | undefined {
  if (base === undefined) return null;
  if (!URL.canParse(base)) return undefined;
  const { protocol, username, password, search, hash, href } = new URL(base);
  const isPlain = /^https?:$/.test(protocol) && username + password + search + hash === "";
  return isPlain ? href.replace(/\/+$/, "") : undefined;
}
