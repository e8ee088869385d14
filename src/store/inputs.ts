/** Files that are to be added to the record: they stand anywhere, and are read only. */
import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { inDigits } from "./fault.ts";
import { follow } from "./read.ts";

/** The files that a path means, sorted: itself, or all below it but the hidden ones; else a sentence that says why none. */
export async function filesBelow(
  path: string,
): Promise<{ readonly files: readonly string[]; readonly isFolder: boolean } | { readonly problem: string }> {
  const there = await follow(path);
  if (there === null) return { problem: "is not there" };
  if (there === "nowhere") return { problem: "is a link to nowhere" };
  if (!(await stat(there)).isDirectory()) return { files: [path], isFolder: false };
  const files: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith(".")) continue;
      const inside = join(folder, entry.name);
      if (entry.isDirectory())
        await walk(inside); // a link to a folder is not followed: it may lead round in circles
      else files.push(inside);
    }
  };
  await walk(path);
  return files.length > 0 ? { files, isFolder: true } : { problem: "is a folder without files" };
}

/** The bytes of a file of at most `maxBytes`; else a sentence that says what to do. */
export async function readInput(
  path: string,
  maxBytes: number,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: string }> {
  const problem = (error: NodeJS.ErrnoException) => {
    const told = error.code === undefined ? undefined : PROBLEMS[error.code];
    if (told === undefined) throw error;
    return { problem: told };
  };
  const status = await stat(path).catch(problem);
  if ("problem" in status) return status;
  if (!status.isFile()) return { problem: "is no file" };
  if (status.size > maxBytes) return { problem: tooLarge(status.size, maxBytes) };
  const handle = await open(path).catch(problem);
  if ("problem" in handle) return handle;
  try {
    return { bytes: await handle.readFile() };
  } finally {
    await handle.close();
  }
}

/** The sentence for more than `maxBytes`. */
const tooLarge = (size: number, maxBytes: number): string =>
  `has ${inDigits(size)} bytes, and an article may have ${inDigits(maxBytes)}: split it`;

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: "is not there",
  EACCES: "cannot be read: allow this user to read it",
  EPERM: "cannot be read: allow this user to read it",
  ELOOP: "is a link to itself",
  EISDIR: "is no file",
};
