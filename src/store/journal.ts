/**
 * An append-only journal on disk: what `append` has confirmed is there after a kill or a power cut.
 *
 * Several processes of one machine may append at once: each batch is one write to the end of the file, and begins on a new
 * line, so that a batch after half a line is whole. (Not on a network drive, where two ends may be the same place.)
 */
import { mkdir, open as openFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { z } from "zod";
import { LF, lineOf, type Odd, readJournal } from "./journal-lines.ts";
import { syncFolder } from "./write.ts";

export interface Journal<Entry> {
  /**
   * Resolves when the entry is on the disk.
   *
   * Rejects with the system's error where it cannot be written: it stays in memory then, and goes before the next entry, at
   * `flush` or at `close`. Rejects with `NotKept` where too many wait already: this entry is lost.
   */
  append(entry: Entry): Promise<void>;
  /**
   * What stands on the disk, in order, a piece of the file at a time; what is damaged is told once and passed over.
   *
   * An entry may stand there twice, where the disk could not say whether it had it.
   */
  entries(): AsyncGenerator<Entry>;
  /** Writes what waits; rejects with the system's error while it cannot. */
  flush(): Promise<void>;
  /** Writes what waits, and takes no more; what could not be written is told. */
  close(): Promise<void>;
}

/** Too many entries wait for the disk: this one is not among them. */
export class NotKept extends Error {
  override readonly name = "NotKept";
}

export interface JournalOptions<Entry> {
  /** What an entry is; a line of another shape, as of a version to come, is passed over. */
  readonly schema: z.ZodType<Entry>;
  /** Hears plain sentences for the log. */
  readonly onNote: (sentence: string) => void;
  /** How many entries wait at most for a disk that cannot be written. */
  readonly most?: number;
  readonly open?: typeof openFile;
}

const MOST = 10_000; // entries, of a few hundred bytes each
const BATCH = 1 << 20; // bytes in one write
const NOTES = 20; // lines passed over that are told one by one

interface Waiting {
  readonly line: Buffer;
  /** Null once whoever appended it was told that it waits. */
  settle: { readonly resolve: () => void; readonly reject: (error: unknown) => void } | null;
}

/** The journal in the file `path`. Nothing is opened yet: folder and file are made by the first entry, for this user only. */
export function openJournal<Entry>(
  path: string,
  { schema, onNote, most = MOST, open = openFile }: JournalOptions<Entry>,
): Journal<Entry> {
  const waiting: Waiting[] = [];
  let lost = 0;
  let failure: Error | null = null;
  let isClosed = false;
  let isWriting = false;
  let written: Promise<void> = Promise.resolve();
  const told = new Set<number>();

  /** Writes what waits, batch by batch; never rejects. */
  async function writeAll(): Promise<void> {
    isWriting = true;
    try {
      while (waiting.length > 0) {
        const batch = batchOf(waiting);
        const whole = await writeEnd(path, batch, open);
        for (const { settle } of waiting.splice(0, whole)) settle?.resolve();
      }
      if (failure) onNote(`${path} can be written again: the entries that waited are there${lostText(lost)}`);
      failure = null;
      lost = 0;
    } catch (error) {
      if (!failure)
        onNote(`Cannot write ${path}: ${(error as Error).message}. Up to ${most} entries wait in memory`);
      failure = error as Error;
      for (const one of waiting) {
        one.settle?.reject(error);
        one.settle = null;
      }
    }
    isWriting = false; // at once after the last look at what waits
  }

  function write(): Promise<void> {
    if (!isWriting) written = writeAll();
    return written;
  }

  return {
    async append(entry) {
      if (isClosed) throw new NotKept(`Cannot write ${path}: it is closed`);
      const line = lineOf(schema, entry);
      if (waiting.length >= most) {
        lost += 1;
        throw new NotKept(`Cannot write ${path}: ${most} entries wait already`);
      }
      await new Promise<void>((resolve, reject) => {
        waiting.push({ line, settle: { resolve, reject } });
        void write();
      });
    },
    async *entries() {
      await written;
      yield* readJournal(path, schema, (line, odd) => {
        if (told.has(line) || told.size === NOTES) return;
        told.add(line);
        onNote(`${path} ${ODD[odd](line)}`);
        if (told.size === NOTES) onNote(`${path}: what else is passed over is not told`);
      });
    },
    async flush() {
      await write();
      if (waiting.length > 0 && failure) throw failure;
    },
    async close() {
      isClosed = true;
      await write();
      if (waiting.length > 0)
        onNote(`${path} is closed, and cannot be written${lostText(lost + waiting.length)}`);
    },
  };
}

const lostText = (count: number): string =>
  count === 0 ? "" : `; ${count} ${count === 1 ? "entry is" : "entries are"} lost`;

const ODD: Readonly<Record<Odd, (line: number) => string>> = {
  damaged: (line) => `line ${line} is damaged: it is passed over`,
  half: (line) => `ends in half a line, line ${line}: it is dropped`,
  unknown: (line) => `line ${line} is of a version that this one does not know: it is passed over`,
};

/** The first entries that wait, as many as one write takes. */
function batchOf(waiting: readonly Waiting[]): readonly Buffer[] {
  let size = 0;
  const end = waiting.findIndex(({ line }) => {
    size += line.length;
    return size > BATCH && size > line.length;
  });
  return (end === -1 ? waiting : waiting.slice(0, end)).map(({ line }) => line);
}

/** Writes lines in one write, and returns how many of them are wholly on the disk; at least one. */
async function writeEnd(path: string, lines: readonly Buffer[], open: typeof openFile): Promise<number> {
  const handle = await open(path, "a", 0o600).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    return open(path, "a", 0o600);
  });
  try {
    const isNew = (await handle.stat()).size === 0;
    const batch = Buffer.concat([LF, ...lines]);
    const { bytesWritten } = await handle.write(batch, 0, batch.length, null);
    await handle.datasync();
    if (isNew) await syncFolder(dirname(path));
    const whole = wholeIn(lines, bytesWritten - LF.length);
    if (whole > 0) return whole;
    throw new Error(`the disk took ${bytesWritten} of ${batch.length} bytes`);
  } finally {
    await handle.close();
  }
}

/** How many lines stand in the first `bytes` of them; the last one may want its end, its sum says that it is whole. */
function wholeIn(lines: readonly Buffer[], bytes: number): number {
  let end = 0;
  const cut = lines.findIndex((line) => {
    end += line.length;
    return end - LF.length > bytes;
  });
  return cut === -1 ? lines.length : cut;
}
