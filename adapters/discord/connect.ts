/** Keeps a Discord client connected: whatever may pass is tried again, and what only a person can mend is told. */
import { type Client, DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, Events } from "discord.js";
import type { Log, Running } from "../log.ts";
import { pulse } from "../pulse.ts";
import { endable } from "./retire.ts";
import { watched } from "./shards.ts";
import { givenUp, PATIENCE, type Patience } from "./watchdog.ts";

/** Milliseconds before each further try to log in; the last one for ever after. */
const WAITS: readonly number[] = [1_000, 2_000, 5_000, 15_000, 30_000];

const GOODBYE_MS = 2_000; // a closing handshake takes a tenth of it

export interface Connecting {
  readonly token: string;
  /** A client with all its listeners; a new one for each try, since one that has failed is spent. */
  readonly make: () => Client;
  readonly log: Log;
  /** Told once, in a sentence, what keeps it from ever connecting. */
  readonly onFatal: (words: string) => void;
  /** Called each time that it is connected again, resumed or anew. */
  readonly onReconnect?: () => void;
  /** Milliseconds to wait before the nth further try. */
  readonly waits?: readonly number[];
  /** When a client that is connected but silent is given up. */
  readonly patience?: Patience;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export function connect(connecting: Connecting): Running {
  const { token, make, log, onFatal, waits = WAITS, patience = PATIENCE, now = Date.now } = connecting;
  const { onReconnect = () => {} } = connecting;
  const stopping = new AbortController();
  const { signal } = stopping;
  const beat = pulse(now);
  let end: () => Promise<void> = async () => {};
  let connected = () => {};
  const ready = new Promise<void>((resolve) => {
    connected = resolve;
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
  let isFirst = true;
  const onConnected = () => {
    beat.connected(true);
    connected();
    if (!isFirst) onReconnect();
    isFirst = false;
  };

  /** One client, until it is given up or cannot log in. Whether there is to be another, and after how long. */
  const round = async (failed: number): Promise<{ readonly failed: number } | null> => {
    const client = watched(make(), { log, onFatal, onConnected, beat });
    const close = endable(client);
    end = () => {
      client.removeAllListeners(Events.ShardReconnecting); // discord.js says so of a connection that we close
      return close();
    };
    const leaving = new AbortController();
    const leave = AbortSignal.any([signal, leaving.signal]);
    const isReady = new Promise<"ready">((done) => client.once(Events.ClientReady, () => done("ready")));
    const isGivenUp = givenUp(client, patience, now, leave);
    try {
      const login = client.login(token).then(() => isReady);
      login.catch(() => undefined); // a client that was given up meanwhile may say so still
      const began = await Promise.race([login, isGivenUp, aborted(signal)]);
      const why = began === "ready" ? await Promise.race([isGivenUp, aborted(signal)]) : began;
      if (why === undefined) return null;
      beat.connected(false);
      log.warn({}, `${why}: it is connected anew`);
      client.removeAllListeners().on(Events.Error, () => {}); // what it may still say is nobody's business
      await Promise.race([end(), after(GOODBYE_MS)]);
      return { failed: 0 };
    } catch (error) {
      if (signal.aborted) return null;
      if (isRefused(error)) {
        onFatal("Discord refuses DISCORD_TOKEN: copy it again from the Bot page of your application");
        return null;
      }
      const waitMs = waits[Math.min(failed, waits.length - 1)] ?? 0;
      log.warn({ err: error, waitMs }, "Discord cannot be reached; trying again");
      await Promise.race([after(waitMs), aborted(signal)]);
      return signal.aborted ? null : { failed: failed + 1 };
    } finally {
      leaving.abort();
    }
  };
  void (async () => {
    for (let next: { failed: number } | null = { failed: 0 }; next !== null; )
      next = await round(next.failed);
    connected(); // or never will be: nobody needs to wait
  })();
  return {
    ready,
    state: beat.state,
    async stop() {
      stopping.abort();
      beat.connected(false);
      // discord.js waits for ever for a connection that is just being made.
      await Promise.race([end(), after(GOODBYE_MS)]);
    },
  };
}

const after = (ms: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, ms).unref();
  });

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener("abort", () => done(), { once: true });
  });

const isRefused = (error: unknown): boolean =>
  (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
  (error instanceof DiscordAPIError && error.status === 401);
