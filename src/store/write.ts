/** Writes a file of the record whole or not at all: whoever is killed meanwhile leaves the old one or the new one. */
import { randomUUID } from "node:crypto";
import {
  access,
  constants,
  type FileHandle,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { withLock } from "./lock.ts";
import { follow } from "./read.ts";

/**
 * Writes `text` as the file `path`, in place of what stands there; a link stays, its target is written.
 *
 * Throws the system's error when it cannot; then the old file stands, and nothing lies beside it.
 */
export async function writeFileSafely(path: string, text: string): Promise<void> {
  const target = await targetOf(path);
  await withLock(target, () => replace(target, [Buffer.from(text, "utf8")]));
}

/** Writes a file that nobody has made meanwhile, and its folder. Throws as above, and where one is there: code `EEXIST`. */
export async function writeNewFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await withLock(path, async () => {
    if ((await follow(path)) !== null) throw new AlreadyThere(`${path} is there already`);
    await replace(path, [Buffer.from(text, "utf8")]);
  });
}

class AlreadyThere extends Error {
  override readonly name = "AlreadyThere";
  readonly code = "EEXIST";
}

/** What becomes of a file: its new content in parts, or null to leave it alone; and what the caller is told. */
export interface Update<T> {
  readonly content: readonly Uint8Array[] | null;
  readonly told: T;
}

/** Reads the file `path`, and writes what `change` makes of it before anybody else may write. Throws as above. */
export async function updateFile<T>(path: string, change: (content: Buffer) => Update<T>): Promise<T> {
  const target = await targetOf(path);
  return withLock(target, async () => {
    const { content, told } = change(await readFile(target));
    if (content) await replace(target, content);
    return told;
  });
}

/** The file that is meant: `rename` would put a file in the place of a link. */
async function targetOf(path: string): Promise<string> {
  const target = await follow(path);
  return target === null || target === "nowhere" ? path : target;
}

async function replace(path: string, content: readonly Uint8Array[]): Promise<void> {
  const folder = dirname(path);
  await removeLeft(path);
  const before = await stat(path).catch(ignore("ENOENT"));
  if (before) await access(path, constants.W_OK); // a rename asks the folder only
  // Hidden: `folder.ts` passes over it, should it be left behind.
  const temporary = join(folder, `.${basename(path)}.${randomUUID()}.new`);
  try {
    const handle = await open(temporary, "wx", before ? 0o600 : 0o666);
    try {
      for (const part of content) await handle.writeFile(part);
      if (before) await keepOwner(handle, before);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {}); // the first error is the one to tell
    throw error;
  }
  await syncFolder(folder);
}

/** Gives a new file the owner and the mode of the one that it replaces; the owner only where that is allowed. */
async function keepOwner(
  handle: FileHandle,
  { mode, uid, gid }: { readonly mode: number; readonly uid: number; readonly gid: number },
): Promise<void> {
  const own = await handle.stat();
  if (own.uid !== uid || own.gid !== gid) await handle.chown(uid, gid).catch(ignore("EPERM"));
  await handle.chmod(mode & 0o7777); // last, since a change of owner takes bits away
}

/** Removes what a process that was killed has left: under the lock nobody else is writing. */
export async function removeLeft(path: string): Promise<void> {
  const [folder, begin] = [dirname(path), `.${basename(path)}.`];
  for (const name of await readdir(folder))
    if (name.startsWith(begin) && /^[0-9a-f-]{36}\.new$/.test(name.slice(begin.length)))
      await rm(join(folder, name), { recursive: true, force: true }); // of a new dossier it is a folder
}

/** Makes the new name last through a power cut. Windows cannot open a folder, and need not. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(ignore("EISDIR", "EPERM", "EACCES"));
  if (!handle) return;
  try {
    await handle.sync().catch(ignore("EINVAL", "EPERM", "ENOTSUP"));
  } finally {
    await handle.close();
  }
}

/** Turns errors of some codes into "not there". */
const ignore =
  (...codes: readonly string[]) =>
  (error: NodeJS.ErrnoException): null => {
    if (codes.includes(error.code ?? "")) return null;
    throw error;
  };
