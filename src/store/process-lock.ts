/**
 * One process of many does a thing, as long as it lives.
 *
 * No clock is asked whether the holder lives. Where it can be seen (the same machine and container), the system tells.
 * Elsewhere its file is watched: the holder writes a count into it every `beatMs`, and one that stays still for
 * `stillMs` by the watcher's own stopwatch has no holder any more.
 */
import { type FileHandle, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Holder, holderOf, holderText, lifeOf, named, newHolder } from "./holder.ts";
import { withLock } from "./lock.ts";
import { removeLeft } from "./write.ts";

export interface Hold {
  /** Whether it is certain now: a process that was stopped for long may have lost it. Ask before each thing that is done once. */
  isHeld(): boolean;
  /** Never rejects: what cannot be taken away goes with the process. */
  release(): Promise<void>;
}

export interface Holding {
  readonly beatMs?: number;
  readonly stillMs?: number;
  /** Of a folder that is missing; as a rule for this user only. */
  readonly mode?: number;
}

/**
 * Takes the lock `path`, or says in a sentence who has it. The folder is made if it is missing.
 *
 * It takes a moment where nobody or a process of this machine has it; else up to a beat, or `stillMs` where the holder is gone.
 * Throws the system's error where the file cannot be written.
 */
export async function holdLock(
  path: string,
  { beatMs = 2_000, stillMs = 30_000, mode = 0o700 }: Holding = {},
): Promise<Hold | { readonly holder: string }> {
  await mkdir(dirname(path), { recursive: true, mode });
  let seen: string | null = null;
  let since = performance.now();
  for (;;) {
    const content = await contentOf(path);
    const holder = content === null ? null : holderOf(content);
    if (content !== seen) {
      // The same holder has written once more while it was watched.
      if (seen !== null && holder && holderOf(seen)?.token === holder.token) return held(path, holder);
      seen = content;
      since = performance.now();
    }
    const life = holder === null ? "gone" : await lifeOf(holder); // a file that names nobody is nobody's: it is renamed whole
    if (holder && life === "runs") return held(path, holder);
    if (life === "gone" || performance.now() - since >= stillMs) {
      const hold = await succeed(path, content, { beatMs, stillMs });
      if (hold) return hold;
    } else await new Promise((done) => setTimeout(done, Math.min(200, beatMs)));
  }
}

type Beating = Required<Pick<Holding, "beatMs" | "stillMs">>;

const held = (path: string, holder: Holder) => ({ holder: `${capital(named(holder))}, holds ${path}` });

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const contentOf = (path: string): Promise<string | null> =>
  readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });

/** Follows the holder that was judged to be gone; null where another has, meanwhile. */
const succeed = (path: string, judged: string | null, beating: Beating): Promise<Hold | null> =>
  withLock(path, async () => {
    if ((await contentOf(path)) !== judged) return null;
    await removeLeft(path);
    const own = await newHolder();
    // A file of its own by rename: who was there before goes on writing into the old one, which nobody reads.
    const temporary = join(dirname(path), `.${basename(path)}.${own.token}.new`);
    const handle = await open(temporary, "wx", 0o600);
    try {
      await handle.write(beatText(own, 0), 0);
      await rename(temporary, path);
    } catch (error) {
      await handle.close();
      await rm(temporary, { force: true });
      throw error;
    }
    return hold(path, own, handle, beating);
  });

/** Of one length, so that one write puts it in the place of the last. */
const beatText = (own: Holder, count: number): string =>
  `${holderText(own)}\n${String(count).padStart(12, "0")}\n`;

function hold(path: string, own: Holder, handle: FileHandle, { beatMs, stillMs }: Beating): Hold {
  let count = 0;
  let sure = performance.now(); // when it was certain for the last time
  let isOver = false;
  let beating: Promise<void> = Promise.resolve();
  const isOwn = async () => holderOf((await contentOf(path)) ?? "")?.token === own.token;
  const beat = async (): Promise<void> => {
    const at = performance.now();
    await handle.write(beatText(own, ++count), 0);
    if (await isOwn()) sure = at;
    else isOver = true;
  };
  let timer = setTimeout(onTime, beatMs).unref();
  function onTime(): void {
    beating = beat()
      .catch(() => {}) // a disk that fails: others may take it when nothing is heard for long, and `isHeld` says so before
      .then(() => {
        if (!isOver) timer = setTimeout(onTime, beatMs).unref();
      });
  }
  return {
    // Well before anybody who watches may take it.
    isHeld: () => !isOver && performance.now() - sure < (stillMs * 2) / 3,
    async release() {
      isOver = true;
      clearTimeout(timer);
      await beating;
      await handle.close().catch(() => {});
      await withLock(path, async () => {
        if (await isOwn()) await rm(path, { force: true });
      }).catch(() => {});
    },
  };
}
