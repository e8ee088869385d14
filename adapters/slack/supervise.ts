/** Keeps a connection: it is opened anew when it ends, for ever, unless Slack says that it never will be. */
import { setTimeout as wait } from "node:timers/promises";
import type { Log } from "../log.ts";
import { type Pulse, pulse } from "../pulse.ts";
import { reasonOf } from "./refusal.ts";

/** A connection that was made. */
export interface Connection {
  /** Resolves when it is over, whoever ended it. Never rejects. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/** How long is waited before another try. */
export interface Pace {
  /** After the first failure; twice as long after each further one. */
  readonly firstMs: number;
  readonly mostMs: number;
  /** A connection that lived as long was a good one: the next is made at once. */
  readonly steadyMs: number;
}

export const PACE: Pace = { firstMs: 1000, mostMs: 30_000, steadyMs: 30_000 };

export interface Supervised {
  readonly open: () => Promise<Connection>;
  /** A sentence where no further try will do; null where one may. */
  readonly finalOf: (error: unknown) => string | null;
  /** Seconds that Slack wants to be left alone for; null where it does not say. */
  readonly retryAfterOf?: (error: unknown) => number | null;
  readonly onFatal: (sentence: string) => void;
  /** Called each time that it is connected again. */
  readonly onReconnect?: () => void;
  readonly pace?: Pace;
  readonly log: Log;
  readonly now: () => number;
}

/** Starts at once, and waits for nothing. `stop` closes what is open; `heard` is to be called for each event. */
export function supervise(
  supervised: Supervised,
): Pick<Pulse, "heard" | "state"> & { stop(): Promise<void> } {
  const { open, finalOf, retryAfterOf, onFatal, onReconnect, pace = PACE, log, now } = supervised;
  const beat = pulse(now);
  const stopping = new AbortController();
  const { signal } = stopping;
  let current: Connection | null = null;
  let isFirst = true;
  let strikes = 0; // failures in a row, and connections that did not last

  const round = async (): Promise<boolean> => {
    try {
      current = await unlessStopped(open(), signal);
    } catch (error) {
      if (signal.aborted) return false;
      const final = finalOf(error);
      if (final !== null) {
        onFatal(final);
        return false;
      }
      strikes++;
      const ms = Math.max(backoff(strikes, pace), 1000 * (retryAfterOf?.(error) ?? 0));
      log.warn({}, `Cannot connect to Slack: ${reasonOf(error)}. Next try in ${Math.ceil(ms / 1000)} s`);
      await pause(ms, signal);
      return !signal.aborted;
    }
    const since = now();
    beat.connected(true);
    if (!isFirst) onReconnect?.();
    isFirst = false;
    log.info({}, "Connected to Slack");
    await current.ended;
    beat.connected(false);
    if (signal.aborted) return false;
    strikes = now() - since >= pace.steadyMs ? 0 : strikes + 1;
    log.info({}, "The connection to Slack has ended: it is made anew");
    await pause(backoff(strikes - 1, pace), signal);
    return !signal.aborted;
  };
  const running = (async () => {
    while (await round());
  })();
  return {
    heard: beat.heard,
    state: beat.state,
    async stop() {
      stopping.abort();
      await current?.close();
      await running;
    },
  };
}

/** Milliseconds: none, then 1, 2, 4 … times the first. */
export const backoff = (strikes: number, { firstMs, mostMs }: Pace): number =>
  strikes <= 0 ? 0 : Math.min(firstMs * 2 ** (strikes - 1), mostMs);

const pause = (ms: number, signal: AbortSignal): Promise<unknown> =>
  wait(ms, undefined, { signal }).catch(() => undefined);

/** What is opened too late is closed. */
async function unlessStopped(opening: Promise<Connection>, signal: AbortSignal): Promise<Connection> {
  const stopped = new Promise<never>((_, reject) => {
    const abort = () => {
      opening.then((late) => late.close()).catch(() => undefined);
      reject(signal.reason);
    };
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
    opening.then(
      () => signal.removeEventListener("abort", abort),
      () => signal.removeEventListener("abort", abort),
    );
  });
  return Promise.race([opening, stopped]);
}
