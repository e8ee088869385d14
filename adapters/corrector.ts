/** Corrects what was posted, when the record says otherwise: bit by bit, for as long as it takes, over any number of restarts. */
import { setTimeout as wait } from "node:timers/promises";
import { type Line, readLedger } from "../src/index.ts";
import { correct, type Means, type Retries } from "./correct.ts";

export interface Correcting extends Means {
  /** The ledger, from its first line. */
  readonly lines: () => AsyncIterable<Line>;
  /** Whether this is the process that corrects, of those that share the ledger. */
  readonly isOurs: () => Promise<boolean>;
  readonly onFault: (error: unknown) => void;
  readonly pace?: CorrectingPace;
}

/** All in milliseconds. */
interface CorrectingPace extends Retries {
  /** After a change of the record, for a second thought or the rest of a pull: a slip that is undone at once is no correction. */
  readonly settleMs: number;
  /** Between two messages: Slack takes fifty updates a minute, Discord five messages in five seconds. */
  readonly everyMs: number;
  /** What no change of the record has told of: a message that was on its way while it changed. */
  readonly idleMs: number;
  /** While another process corrects: it may stop. */
  readonly watchMs: number;
}

const PACE: CorrectingPace = {
  settleMs: 5_000,
  everyMs: 1200,
  firstMs: 60_000,
  mostMs: 6 * 3_600_000,
  idleMs: 10 * 60_000,
  watchMs: 30_000,
};

interface Corrected {
  readonly due: number;
  readonly done: number;
  readonly failed: number;
  readonly held: number;
}

export interface Corrector {
  /** The record has changed. */
  wake(): void;
  /** As of the last look at the ledger. */
  state(): Corrected;
  /** Ends after the message that is being corrected. */
  stop(): Promise<void>;
}

/** Starts; the first look is taken after the settling time, as after a change. */
export function startCorrector(correcting: Correcting): Corrector {
  const { pace = PACE, now, log, onFault } = correcting;
  const stopping = new AbortController();
  let bell = new AbortController();
  let state: Corrected = { due: 0, done: 0, failed: 0, held: 0 };
  /** True where somebody rang before the time was over. */
  const pause = async (ms: number): Promise<boolean> => {
    await wait(ms, undefined, { signal: AbortSignal.any([stopping.signal, bell.signal]) }).catch(() => {});
    return bell.signal.aborted && !stopping.signal.aborted;
  };
  const running = (async () => {
    while (!stopping.signal.aborted) {
      do bell = new AbortController();
      while (await pause(pace.settleMs));
      let next = now() + pace.idleMs;
      try {
        const done = await round(correcting, pace, stopping.signal);
        state = done.state;
        next = Math.min(next, done.next);
      } catch (error) {
        // Of the disk the ledger's own writing tells; all else is ours.
        if ((error as NodeJS.ErrnoException).syscall === undefined) onFault(error);
        else log.warn({ err: error }, "Cannot read the ledger: nothing that was posted is corrected");
      }
      await pause(Math.max(0, next - now())); // a ring during the round is heard here
    }
  })();
  return {
    wake: () => bell.abort(),
    state: () => state,
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** Corrects what is due now; how things stand then, and when the next try is due, ms since 1970. */
async function round(
  correcting: Correcting,
  pace: CorrectingPace,
  signal: AbortSignal,
): Promise<{ readonly state: Corrected; readonly next: number }> {
  const { record, lines, isOurs, editorOf, now } = correcting;
  if (!signal.aborted && (await isOurs())) {
    const { due } = await readLedger(lines(), record.now());
    for (const [key, one] of due) {
      if (signal.aborted || !(await isOurs())) break;
      if (one.failed !== null || one.next > now()) continue;
      if (await correct(correcting, pace, key, one))
        await wait(pace.everyMs, undefined, { signal }).catch(() => {});
    }
  }
  const { due, done, held } = await readLedger(lines(), record.now());
  const open = [...due.values()].filter(({ failed }) => failed === null);
  const state = { due: open.length, done, failed: due.size - open.length, held };
  const here = open.filter(({ posting }) => editorOf(posting.spot.platform) !== undefined);
  const next = Math.min(Number.POSITIVE_INFINITY, ...here.map((one) => one.next));
  return { state, next: (await isOurs()) ? next : now() + pace.watchMs };
}
