/** A copy of the record that is edited while the bot answers from it: two versions of one fact, and none. */
import { cp, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type FactStore, openStore } from "../../src/index.ts";
import { Unusable } from "../command.ts";

/** The speaker of two quotations, as the record has her and as an editor misspells her. */
const NAMES = ["Danna Ingleton", "Dana Ingleton"] as const;
const FILE = "nso/facts/facebook-nso.json";
/** Where the record names her; the article's own words stay. */
const TOLD = /("(?:name|fr|en)": ")Danna Ingleton/g;

export type Version = 0 | 1;

export interface Edited {
  /** What the bot reads. */
  readonly folder: string;
  /** Of each version. */
  readonly stores: readonly [FactStore, FactStore];
  /** What was written last, without faults. */
  readonly version: Version;
  /** Whether a version was on disk at some time from `from` on, in ms since 1970. */
  stood(version: Version, from: number): boolean;
  edit(how: "edit by rename" | "edit in place"): Promise<void>;
  spoil(): Promise<void>;
  /** Does nothing where nothing is spoilt. */
  mend(): Promise<void>;
}

/** Whether a text tells the edited fact as a version has it. */
export const tells = (text: string, version: Version): boolean => text.includes(NAMES[1]) === (version === 1);

/** Copies the record in `from` into `under`, once for the bot and once for each version. */
export async function openEdited(from: string, under: string): Promise<Edited> {
  const folders = ["facts", "version-0", "version-1"].map((name) => join(under, name));
  const [folder = ""] = folders;
  await mkdir(under, { recursive: true });
  for (const one of folders) await cp(from, one, { recursive: true });
  const before = await readFile(join(folder, FILE), "utf8");
  const after = before.replace(TOLD, `$1${NAMES[1]}`);
  if (after === before) throw new Unusable(`Cannot soak: ${NAMES[0]} is not in ${FILE}`);
  await writeFile(join(under, "version-1", FILE), after);
  const texts = [before, after] as const;
  const opened = await Promise.all(folders.slice(1).map((one) => openStore(one)));
  const stores = opened.map((one) => {
    if ("faults" in one) throw new Unusable("Cannot soak: the record has faults");
    return one.store;
  }) as [FactStore, FactStore];
  /** When each version was written over, in ms since 1970; the one in use never was. */
  const left: [number, number] = [Number.POSITIVE_INFINITY, 0];
  let version: Version = 0;
  let isSpoilt = false;
  const path = join(folder, FILE);
  return {
    folder,
    stores,
    get version() {
      return version;
    },
    stood: (one, since) => left[one] >= since,
    async edit(how) {
      const next = version === 0 ? 1 : 0;
      left[next] = Number.POSITIVE_INFINITY;
      if (how === "edit in place") await writeFile(path, texts[next]);
      else {
        await writeFile(`${path}.tmp`, texts[next]);
        await rename(`${path}.tmp`, path);
      }
      left[version] = Date.now();
      version = next;
      isSpoilt = false;
    },
    async spoil() {
      isSpoilt = true;
      await writeFile(path, texts[version].slice(0, -200));
    },
    async mend() {
      if (isSpoilt) await writeFile(path, texts[version]);
      isSpoilt = false;
    },
  };
}
