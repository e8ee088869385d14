/** One writer at a time: two reviewers, or a reviewer and `onrecord add`, may have the same file before them. */
import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { holderOf, holderText, lifeOf, named, newHolder } from "./holder.ts";

/** Somebody else has been writing the file for too long to wait for; the message says who and what to do. */
class Locked extends Error {
  override readonly name = "Locked";
  /** As system errors have one: what was to be written can be tried again. */
  readonly code = "ELOCKED";
}

/**
 * Does `work` while no other process that asks here works on `path`. The folder must be there.
 *
 * Throws `Locked` when one running process has held the lock for `patienceMs`.
 */
export async function withLock<T>(
  path: string,
  work: () => Promise<T>,
  patienceMs: number = PATIENCE,
): Promise<T> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  const own = await take(path, lock, patienceMs);
  try {
    return await work();
  } finally {
    await leave(lock, own);
  }
}

/** It may have been broken by somebody who could not see that this process runs: then it is theirs. */
async function leave(lock: string, own: string): Promise<void> {
  if ((await contentOf(lock).catch(() => null)) === own) await rm(lock, { force: true });
}

const PAUSE = 10; // milliseconds between two tries
const PATIENCE = 5_000; // milliseconds: a person waits so long without being told why

/** Milliseconds after which a lock that stays the same is broken. */
const STILL = {
  gone: 0,
  unsigned: 1_000, // its process was killed before it wrote its name
  unknown: 10_000, // of another machine or container: nobody writes for so long
  runs: Number.POSITIVE_INFINITY,
} as const;

async function take(path: string, lock: string, patienceMs: number): Promise<string> {
  const own = holderText(await newHolder());
  let seen: string | null = null;
  let since = performance.now();
  for (;;) {
    if (create(lock, own)) return own;
    const content = await contentOf(lock);
    if (content !== seen) {
      seen = content;
      since = performance.now();
    }
    if (content === null) continue; // it has just gone
    const watched = performance.now() - since;
    const holder = holderOf(content);
    const life = holder === null ? "unsigned" : await lifeOf(holder);
    if (watched >= STILL[life]) await breakOpen(path, lock, content, patienceMs);
    else if (holder && life === "runs" && watched > patienceMs)
      throw new Locked(
        `${path} is being written by ${named(holder)} (its lock is ${lock}): wait for that process or end it, then try again`,
      );
    await new Promise((done) => setTimeout(done, PAUSE));
  }
}

/** Makes the lock if there is none: in one go, so that it stands there without a name for as short as can be. */
function create(lock: string, own: string): boolean {
  let file: number;
  try {
    file = openSync(lock, "wx");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
  try {
    writeSync(file, own);
    return true;
  } catch (error) {
    rmSync(lock, { force: true }); // on a full disk
    throw error;
  } finally {
    closeSync(file);
  }
}

/** What a file says; null where there is none. */
const contentOf = (file: string): Promise<string | null> =>
  readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });

/** Takes away the lock that was judged, and no other: one of those who judged it at a time, by a lock on the lock. */
async function breakOpen(path: string, lock: string, judged: string, patienceMs: number): Promise<void> {
  const breaking = `${lock}.break`;
  const own = await take(path, breaking, patienceMs);
  try {
    if ((await contentOf(lock)) === judged) await rm(lock, { force: true });
  } finally {
    await leave(breaking, own);
  }
}
