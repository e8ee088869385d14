import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { withLock } from "./lock.ts";
import { removeLeft, syncFolder } from "./write.ts";

/**
 * Makes a dossier with its first files, by their paths within it: it is there whole, or not at all.
 *
 * Throws the system's error when it cannot; as where another has made it meanwhile, code `ENOTEMPTY` or `EEXIST`.
 */
export async function writeNewDossier(
  root: string,
  id: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  await mkdir(root, { recursive: true });
  await withLock(join(root, id), async () => {
    await removeLeft(join(root, id));
    const aside = join(root, `.${id}.${randomUUID()}.new`); // hidden: the readers of the record pass over it
    try {
      for (const [path, text] of Object.entries(files)) {
        await mkdir(join(aside, dirname(path)), { recursive: true });
        await writeFile(join(aside, path), text, { flush: true });
      }
      for (const folder of new Set(Object.keys(files).map((path) => join(aside, dirname(path)))))
        await syncFolder(folder);
      await rename(aside, join(root, id));
    } catch (error) {
      await rm(aside, { recursive: true, force: true }).catch(() => {}); // the first error is the one to tell
      throw error;
    }
    await syncFolder(root);
  });
}
