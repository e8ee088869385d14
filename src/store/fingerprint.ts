/** What tells, without reading a file, whether the record on disk may be another than it was. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isLeftBehind } from "./folder.ts";

/** By the path of a file below the record: its size, number on the disk, and times; or the code of what the system says. */
export type Marks = ReadonlyMap<string, string>;

export interface Fingerprint {
  /** Empty; where the folder of the record cannot be listed, the system's code for why: `ENOENT`. */
  readonly root: string;
  /** By the id of the dossier. */
  readonly dossiers: ReadonlyMap<string, Marks>;
}

/**
 * Looks at every file of the record in `root`.
 *
 * Of its times one is set by the system alone (`ctime`), so that a file that was copied over with its old date, or
 * may not be read any more, is seen too. Never throws for the system: what it refuses is in the fingerprint, by its code.
 */
export async function fingerprint(root: string): Promise<Fingerprint> {
  const names = await namesOf(root);
  const dossiers = new Map<string, Marks>();
  if (typeof names === "string") return { root: names, dossiers };
  for (const name of names) {
    const marks = await marksOf(root, name);
    if (marks !== null) dossiers.set(name, marks);
  }
  return { root: "", dossiers };
}

/** Whether two looks have seen the same. */
export const isSame = (one: Fingerprint, other: Fingerprint): boolean =>
  one.root === other.root &&
  one.dossiers.size === other.dossiers.size &&
  [...one.dossiers].every(([id, marks]) => areSame(marks, other.dossiers.get(id)));

/** Whether two looks have seen the same files. */
export function areSame(one: Marks | undefined, other: Marks | undefined): boolean {
  if (!one || !other || one.size !== other.size) return false;
  for (const [file, mark] of one) if (other.get(file) !== mark) return false;
  return true;
}

/** Looks at a dossier; null for a file, such as the README beside the dossiers. */
async function marksOf(root: string, id: string): Promise<Marks | null> {
  const inside = await namesOf(join(root, id));
  if (inside === "ENOTDIR") return null;
  const marks = new Map<string, string>();
  if (typeof inside === "string") return marks.set(id, inside);
  await mark(root, [`${id}/dossier.json`], marks);
  for (const folder of [`${id}/articles`, `${id}/facts`]) {
    const names = await namesOf(join(root, folder));
    if (typeof names === "string") marks.set(folder, names);
    else
      await mark(
        root,
        names.map((name) => `${folder}/${name}`),
        marks,
      );
  }
  return marks;
}

const AT_ONCE = 2; // of Node's four threads: a network folder that hangs must not hang all that is read

/** Adds the marks of `files`; that of a link is that of the file it leads to. */
async function mark(root: string, files: readonly string[], marks: Map<string, string>): Promise<void> {
  const look = async (file: string) => {
    marks.set(file, ""); // keeps the order of the names
    marks.set(file, await markOf(join(root, file)));
  };
  for (let i = 0; i < files.length; i += AT_ONCE) await Promise.all(files.slice(i, i + AT_ONCE).map(look));
}

async function markOf(path: string): Promise<string> {
  try {
    const { size, ino, mtimeMs, ctimeMs } = await stat(path); // as numbers, times have a quarter of a microsecond
    return `${size} ${ino} ${mtimeMs} ${ctimeMs}`;
  } catch (error) {
    return codeOf(error);
  }
}

async function namesOf(folder: string): Promise<readonly string[] | string> {
  try {
    return (await readdir(folder)).filter((name) => !isLeftBehind(name)).sort();
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return code;
}
