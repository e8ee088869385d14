/** Our own styles and scripts, read once; their address has their hash, so that a browser may keep them for ever. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";

interface Asset {
  readonly type: string;
  readonly body: Buffer;
}

export interface Assets {
  /** Where they are, from the top: `-/1a2b3c4d5e6f`. */
  readonly base: string;
  /** By their name below `base`: `adapters/web/style/reader.css`. */
  readonly files: ReadonlyMap<string, Asset>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Folders of what was built, and single modules of the core that a browser script uses too. */
const FOLDERS = ["adapters/web/style", "adapters/web/browser"];
const MODULES = ["src/desk/review/span.js"];

/** Reads them from `dist`, the folder of what was built. Throws the system's error where one is missing. */
export async function readAssets(dist: string): Promise<Assets> {
  const listed = await Promise.all(
    FOLDERS.map(async (folder) =>
      (await readdir(join(dist, folder))).sort().map((name) => `${folder}/${name}`),
    ),
  );
  const names = [...listed.flat(), ...MODULES].filter((name) => extname(name) in TYPES);
  const files = new Map<string, Asset>();
  const hash = createHash("sha256");
  for (const name of names) {
    const body = await readFile(join(dist, name));
    hash.update(name).update(body);
    files.set(name, { type: TYPES[extname(name)] ?? "", body });
  }
  return { base: `-/${hash.digest("hex").slice(0, 12)}`, files };
}
