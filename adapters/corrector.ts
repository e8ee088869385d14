/** Corrects what was posted, when the record says otherwise: bit by bit, for as long as it takes, over any number of restarts. */
import { setTimeout as wait } from "node:timers/promises";
import {
  type Correction,
  correctionOf,
  type Due,
  type FactStore,
  type Line,
  readLedger,
  SCHEME,
  standingOf,
} from "../src/index.ts";
import type { Edited, Editor } from "./editor.ts";
import type { Log } from "./log.ts";
import type { Platform } from "./meter.ts";

export interface Correcting {
  readonly record: { now(): FactStore };
  /** The ledger, from its first line. */
  readonly lines: () => AsyncIterable<Line>;
  /** Resolves when the line is on disk. */
  readonly append: (line: Line) => Promise<void>;
  /** Undefined where a platform is not connected to. */
  readonly editorOf: (platform: Platform) => Editor | undefined;
  /** Whether this is the process that corrects, of those that share the ledger. */
  readonly isOurs: () => Promise<boolean>;
  readonly readerUrl: string | null;
  readonly log: Log;
  readonly onFault: (error: unknown) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The day, ISO 8601. */
  readonly today: () => string;
  readonly pace?: CorrectingPace;
}

/** All in milliseconds. */
interface CorrectingPace {
  /** After a change of the record, for a second thought or the rest of a pull: a slip that is undone at once is no correction. */
  readonly settleMs: number;
  /** Between two messages: Slack takes fifty updates a minute, Discord five messages in five seconds. */
  readonly everyMs: number;
  /** Before the second try; twice as long before each further one, at most `mostMs`. */
  readonly firstMs: number;
  readonly mostMs: number;
  /** What no change of the record has told of: a message that was on its way while it changed, another process that stopped. */
  readonly idleMs: number;
}

const PACE: CorrectingPace = {
  settleMs: 5_000,
  everyMs: 1200,
  firstMs: 60_000,
  mostMs: 6 * 3_600_000,
  idleMs: 10 * 60_000,
};

const TRIES = 40; // with the pace above more than a week: then a person is asked

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
  const { pace = PACE, now, onFault } = correcting;
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
        const reading = await round(correcting, pace, stopping.signal);
        state = reading.state;
        next = Math.min(next, reading.next);
      } catch (error) {
        onFault(error);
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
  const { record, lines, isOurs, now } = correcting;
  if (!signal.aborted && (await isOurs())) {
    const { due } = await readLedger(lines(), record.now());
    for (const [key, one] of due) {
      if (signal.aborted || !(await isOurs())) break;
      if (one.failed !== null || one.next > now()) continue;
      await correct(correcting, pace, key, one);
      await wait(pace.everyMs, undefined, { signal }).catch(() => {});
    }
  }
  const { due, done, held } = await readLedger(lines(), record.now());
  const open = [...due.values()].filter(({ failed }) => failed === null);
  const state = { due: open.length, done, failed: due.size - open.length, held };
  return { state, next: Math.min(Number.POSITIVE_INFINITY, ...open.map(({ next }) => next)) };
}

async function correct(correcting: Correcting, pace: CorrectingPace, key: string, due: Due): Promise<void> {
  const { record, append, editorOf, readerUrl, now, today, log } = correcting;
  const { posting, target } = due;
  const editor = editorOf(posting.spot.platform);
  const store = record.now();
  // Not connected here, or changed again since the ledger was read: another round will see.
  if (!editor || standingOf(store, posting).target !== target) return;
  const at = () => new Date(now()).toISOString();
  const { what, message } = correctionOf({ store, readerUrl, room: editor.room }, due, today());
  const telling = target === null ? posting.telling : { ...posting.telling, revision: target };
  const said: Line = { ...posting, what, at: at(), scheme: SCHEME, telling };
  const about = { platform: posting.spot.platform, what };
  const edited = await editor.edit(posting.spot, message);
  const answered = edited.kind === "refused" ? await answer(correcting, editor, key, due, message) : edited;
  switch (answered.kind) {
    case "done":
      log.info(
        about,
        edited.kind === "done" ? "Corrected a message" : "Answered a message with its correction",
      );
      return append({ ...said, at: at() });
    case "gone":
      log.info(about, "A message that was to be corrected has been deleted");
      return append({ what: "cleared", at: at(), key });
    case "later": {
      const isLast = due.tries + 1 >= TRIES;
      const waitMs = Math.max(answered.waitMs ?? 0, Math.min(pace.mostMs, pace.firstMs * 2 ** due.tries));
      const { why } = answered;
      log.warn({ ...about, why, waitMs }, isLast ? "Cannot correct a message" : "Corrects a message later");
      if (isLast) return append({ what: "failed", at: at(), key, target, why });
      const next = new Date(now() + waitMs).toISOString();
      return append({ what: "tried", at: at(), key, target, why, next });
    }
    case "refused": {
      const why = edited.kind === "refused" ? edited.why : answered.why;
      log.error({ ...about, why }, "Cannot correct a message: onrecord corrections tells which");
      return append({ what: "failed", at: at(), key, target, why });
    }
  }
}

/** Says it under a message that cannot be edited. It is noted first: who is killed meanwhile does not say it twice. */
async function answer(
  { append, now }: Correcting,
  editor: Editor,
  key: string,
  { posting, target }: Due,
  message: Correction["message"],
): Promise<Edited> {
  await append({ what: "answering", at: new Date(now()).toISOString(), key, target });
  const answered = await editor.answer(posting.spot, message);
  return answered.kind === "later" && answered.isUnsure
    ? { kind: "refused", why: `${answered.why}: the answer may have arrived; look under the message` }
    : answered;
}
