/**
 * Which process answers an event: the first that makes the event's file. Processes that share the folder share the claims.
 *
 * A claim outlives its process: an event whose process was killed is answered by nobody, rather than twice.
 */
import { createHash } from "node:crypto";
import type { Dir } from "node:fs";
import { mkdir, open, opendir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

export interface Claims {
  /** Whether this call is the first for `id`, of all processes. Never rejects. */
  claim(id: string): Promise<boolean>;
  close(): Promise<void>;
}

export interface ClaimsOptions {
  /** Whether this process has not had an event yet: asked first, and alone where the folder cannot be written. */
  readonly isNew: (id: string) => boolean;
  /** Hears plain sentences for the log. */
  readonly onNote: (sentence: string) => void;
  /** Milliseconds that only ever run forward, as of a stopwatch. */
  readonly now?: () => number;
}

const KEPT_MS = 15 * 60_000; // platforms deliver again within about five minutes
const SWEPT = 8; // old claims looked at for each new one: they go faster than they come

/** The claims in `folder`, which the first of them makes. */
export function openClaims(
  folder: string,
  { isNew, onNote, now = () => performance.now() }: ClaimsOptions,
): Claims {
  const clock = watchClock(KEPT_MS);
  let isFailing = false;
  let dir: Dir | null = null;
  let sweeping: Promise<void> | null = null;

  /** Looks at the next few claims, and takes away those that are old. */
  async function sweep(at: number): Promise<void> {
    dir ??= await opendir(folder);
    for (let i = 0; i < SWEPT; i++) {
      const entry = await dir.read();
      if (!entry) {
        const done = dir;
        dir = null; // begins anew with the next claim
        return done.close();
      }
      if (!NAME.test(entry.name)) continue;
      const file = join(folder, entry.name);
      const { mtimeMs } = await stat(file);
      // Also what is from far in the future: the clock has been set back since.
      if (Math.abs(at - mtimeMs) > KEPT_MS) await rm(file, { force: true });
    }
  }

  return {
    async claim(id) {
      if (!isNew(id)) return false;
      try {
        const at = await make(folder, nameOf(id));
        if (isFailing) onNote(`Claims can be written in ${folder} again`);
        isFailing = false;
        if (at === null) return false;
        if (clock(at, now()))
          sweeping ??= sweep(at)
            .catch(() => {}) // another process was faster, or the folder has gone: the next claim tells
            .then(() => {
              sweeping = null;
            });
      } catch (error) {
        if (!isFailing)
          onNote(
            `Cannot write claims in ${folder}: ${(error as Error).message}. Until it can, each process knows its own only, and two may answer one event`,
          );
        isFailing = true;
      }
      return true;
    },
    async close() {
      await sweeping;
      await dir?.close().catch(() => {});
      dir = null;
    },
  };
}

const NAME = /^[0-9a-f]{32}$/;

/** An id may hold anything, and say who asked: a file's name says neither. */
const nameOf = (id: string): string => createHash("sha256").update(id, "utf8").digest("hex").slice(0, 32);

/** Makes the file of a claim: when, in milliseconds by the file system's clock; null where it is there. */
async function make(folder: string, name: string): Promise<number | null> {
  const path = join(folder, name);
  try {
    const handle = await open(path, "wx", 0o600).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
      await mkdir(folder, { recursive: true, mode: 0o700 });
      return open(path, "wx", 0o600);
    });
    try {
      return (await handle.stat()).mtimeMs;
    } finally {
      await handle.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return null;
    throw error;
  }
}

const JUMP_MS = 30_000; // a clock that is put right by small steps stays below it

/**
 * Tells whether ages by the file system's clock can be believed; that clock and a stopwatch are given with each call.
 *
 * A jump makes new claims look old, so nothing is believed for `keptMs` after one; then what was there before is old by any
 * clock. A clock that jumps all the time is believed half of the time, or claims would pile up.
 */
export function watchClock(keptMs: number): (fileMs: number, stopwatchMs: number) => boolean {
  let before: number | null = null;
  let doubtedUntil = Number.NEGATIVE_INFINITY;
  return (fileMs, stopwatchMs) => {
    const apart = fileMs - stopwatchMs;
    const isJump = before !== null && Math.abs(apart - before) > JUMP_MS;
    before = apart;
    if (isJump && stopwatchMs >= doubtedUntil + keptMs) doubtedUntil = stopwatchMs + keptMs;
    return stopwatchMs >= doubtedUntil;
  };
}
