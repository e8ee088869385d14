/** What the bot keeps in its state folder: the ledger, which events are answered, and which process corrects. */
import { join } from "node:path";
import {
  type Hold,
  holdLock,
  type Ledger,
  Line,
  ledgerOf,
  onceEach,
  openClaims,
  openJournal,
} from "../src/index.ts";
import type { Log } from "./log.ts";
import type { Meter } from "./meter.ts";

export interface Books {
  readonly ledger: Ledger;
  /** The ledger, from its first line. */
  readonly lines: () => AsyncIterable<Line>;
  /** Resolves when the line is on disk; rejects with the system's error. */
  readonly append: (line: Line) => Promise<void>;
  /** Whether an event comes for the first time, to any process that shares the folder. Never rejects. */
  readonly claim: (id: string) => Promise<boolean>;
  /** Whether this process is the one that corrects. */
  readonly isOurs: () => Promise<boolean>;
  /** Whether what was posted last could be written down. */
  readonly isWritten: () => boolean;
  /** Writes what waits. */
  close(): Promise<void>;
}

const FLUSH_MS = 60_000;

export const LEDGER = "ledger.jsonl";

/** Opens the books in `folder`. Nothing is made there before there is something to keep, or to be corrected. */
export function openBooks(folder: string, log: Log, meter: Meter, now: () => number): Books {
  const onNote = (note: string) => log.warn({}, note);
  const journal = openJournal<Line>(join(folder, LEDGER), { schema: Line, onNote });
  const claims = openClaims(join(folder, "claims"), { isNew: onceEach(), onNote });
  const lock = join(folder, "corrections.lock");
  let isWritten = true;
  // The journal tries again with its next line; a quiet newsroom may have none for days.
  const flushing = setInterval(() => {
    if (isWritten) return;
    journal.flush().then(
      () => {
        isWritten = true;
      },
      () => {}, // it has told so already
    );
  }, FLUSH_MS).unref();
  let hold: Hold | null = null;
  let holder = "";
  const append = async (line: Line) => {
    try {
      await journal.append(line);
      isWritten = true;
    } catch (error) {
      isWritten = false;
      throw error;
    }
  };
  return {
    // The journal itself tells that it cannot write, and writes what waits as soon as it can.
    ledger: ledgerOf((line) => void append(line).catch(() => meter.ledgerError()), now),
    lines: () => journal.entries(),
    append,
    claim: (id) => claims.claim(id),
    async isOurs() {
      if (hold?.isHeld()) return true;
      const taken = await holdLock(lock).catch((error: NodeJS.ErrnoException) => {
        if (error.code === undefined) throw error;
        isWritten = false;
        return { holder: `ONRECORD_STATE=${folder} cannot be written (${error.message})` };
      });
      hold = "holder" in taken ? null : taken;
      if ("holder" in taken && taken.holder !== holder) {
        holder = taken.holder;
        log.info({}, `${holder}: this process answers, and corrects nothing of what was posted`);
      }
      return hold !== null;
    },
    isWritten: () => isWritten,
    async close() {
      clearInterval(flushing);
      await Promise.all([journal.close(), claims.close(), hold?.release()]);
    },
  };
}
