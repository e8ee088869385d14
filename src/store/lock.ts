/** One writer at a time: two reviewers, or a reviewer and `onrecord add`, may have the same file before them. */
import { randomUUID } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Does `work` while no other process that asks here works on `path`. The folder must be there. */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  await take(lock);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

const PAUSE = 10; // milliseconds between two tries
const ABANDONED = 100; // milliseconds of watching a lock whose process is gone, or on another machine
const STUCK = 60_000; // milliseconds: nobody writes a gigabyte for so long

async function take(lock: string): Promise<void> {
  const own = `${process.pid} ${randomUUID()}`;
  let seen: string | null = null;
  let since = performance.now();
  for (;;) {
    try {
      return await writeFile(lock, own, { flag: "wx" });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = await holderOf(lock);
    if (holder !== seen) {
      seen = holder;
      since = performance.now();
    }
    const patience = isAlive(holder) ? STUCK : ABANDONED;
    if (holder !== null && performance.now() - since > patience) await breakOpen(lock);
    else await new Promise((done) => setTimeout(done, PAUSE));
  }
}

/** What a lock says of its holder; null where it has just gone. */
const holderOf = (lock: string): Promise<string | null> =>
  readFile(lock, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });

/** Whether the process that holds a lock runs on this machine; a lock without a number is of one that was killed. */
function isAlive(holder: string | null): boolean {
  const pid = Number.parseInt(holder ?? "", 10);
  if (!(pid > 0)) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"; // somebody else's, but it runs
  }
}

/** Takes a lock away by a name of its own, so that of two who do so one finds nothing there. */
async function breakOpen(lock: string): Promise<void> {
  const aside = `${lock}.${randomUUID()}`;
  await rename(lock, aside).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  await rm(aside, { force: true });
}
