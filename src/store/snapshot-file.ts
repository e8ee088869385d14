/** The index of a large dossier on disk, beside the dossier: a cache, which may be deleted at any time. */
import { createHash, randomUUID } from "node:crypto";
import { open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Kept } from "../search/index.ts";
import { analysisText, decode, encode } from "../search/snapshot.ts";

/** The name of the file in the dossier's folder; hidden, so that it is no part of the record. */
export const SNAPSHOT = ".index";

const HASH = 32; // bytes of SHA-256, which stand last in the file

/** What the file of a snapshot is worth; `problem` says in a sentence's end why it is of no use. */
export type SnapshotRead = { readonly kept: Kept } | { readonly problem: string | null };

/** Reads a snapshot; nothing of it is taken where a single byte is not as it was written. */
export async function readSnapshot(file: string): Promise<SnapshotRead> {
  const content = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    return error.message;
  });
  if (content === null) return { problem: null };
  if (typeof content === "string") return { problem: `cannot be read: ${content}` };
  const body = content.subarray(0, Math.max(0, content.length - HASH));
  const hash = createHash("sha256").update(body).digest();
  if (!hash.equals(content.subarray(body.length))) return { problem: "is damaged" };
  // Typed arrays stand on multiples of eight bytes.
  const bytes = new Uint8Array(content.buffer as ArrayBuffer, content.byteOffset, body.length);
  const kept = decode(bytes.byteOffset % 8 === 0 ? bytes : bytes.slice(), analysis());
  return typeof kept === "string" ? { problem: kept } : { kept };
}

/** Writes a snapshot whole or not at all; what went wrong, where something did. */
export async function writeSnapshot(file: string, kept: Kept): Promise<string | null> {
  const temporary = `${file}.${randomUUID()}.new`; // two processes may write at once: the last one wins
  try {
    await removeLeft(file);
    const handle = await open(temporary, "wx");
    try {
      const hash = createHash("sha256");
      for (const bytes of encode(kept, analysis())) {
        hash.update(bytes);
        await handle.writeFile(bytes);
      }
      await handle.writeFile(hash.digest());
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
    return null;
  } catch (error) {
    const left = await rm(temporary, { force: true }).then(
      () => "",
      () => `, and ${temporary} is left behind`,
    );
    return `${(error as NodeJS.ErrnoException).message}${left}`;
  }
}

const HOUR = 3_600_000; // milliseconds: no index takes so long to write

/** Removes what a process that was killed has left. */
async function removeLeft(file: string): Promise<void> {
  const [folder, name] = [dirname(file), basename(file)];
  for (const other of await readdir(folder)) {
    if (!other.startsWith(`${name}.`) || !other.endsWith(".new")) continue;
    const { mtimeMs } = await stat(join(folder, other));
    if (mtimeMs < performance.timeOrigin - HOUR) await rm(join(folder, other), { force: true });
  }
}

let digest: string | null = null;

/** What tells apart the indexes of two versions of onrecord. */
function analysis(): string {
  digest ??= createHash("sha256").update(analysisText()).digest("hex");
  return digest;
}
