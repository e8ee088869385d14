/** Writes a folder of files that we alone make, in place of the one that we made before. */
import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { withLock } from "./lock.ts";
import { removeLeft } from "./write.ts";

/** A file by its path within the folder. */
export interface Written {
  readonly path: string;
  readonly body: string | Uint8Array;
}

/**
 * Writes `files`, one of which is `mark`; null when they are there. A sentence says why where the folder holds something and has
 * no `mark`: it is somebody's, and stays. Until the last file is written the folder before stands; for the moment between two
 * renames there is none.
 *
 * Throws the system's error when it cannot; then the folder from before stands.
 */
export async function replaceFolder(
  folder: string,
  mark: string,
  files: Iterable<Written>,
): Promise<{ readonly problem: string } | null> {
  const path = resolve(folder);
  await mkdir(dirname(path), { recursive: true });
  return withLock(path, async () => {
    const before = await namesIn(path);
    if (before === "no folder") return { problem: `${folder} is no folder` };
    if (before !== null && before.length > 0 && !before.includes(mark))
      return { problem: `${folder} holds other files: name an empty folder, or a new one` };
    const [aside, old] = ["new", "old"].map((what) =>
      join(dirname(path), `.${basename(path)}.${randomUUID()}.${what}`),
    ) as [string, string];
    await removeLeft(path);
    let isMoved = false;
    try {
      await mkdir(aside);
      const made = new Set<string>();
      for (const file of files) {
        const parent = join(aside, dirname(file.path));
        if (!made.has(parent)) await mkdir(parent, { recursive: true });
        made.add(parent);
        await writeFile(join(aside, file.path), file.body, { flag: "wx", flush: true });
      }
      if (before !== null) await rename(path, old);
      isMoved = before !== null;
      await rename(aside, path);
    } catch (error) {
      if (isMoved) await rename(old, path).catch(() => {});
      await rm(aside, { recursive: true, force: true }).catch(() => {}); // the first error is the one to tell
      throw error;
    }
    await rm(old, { recursive: true, force: true });
    return null;
  });
}

/** What a folder holds; null where there is none. */
async function namesIn(path: string): Promise<readonly string[] | "no folder" | null> {
  try {
    return await readdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    if (code === "ENOTDIR") return "no folder";
    throw error;
  }
}
