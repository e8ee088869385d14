/** Keeps a Discord client connected: whatever may pass is tried again, and what only a person can mend is told. */
import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
} from "discord.js";
import type { Log, Running } from "../log.ts";

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
  /** Milliseconds to wait before the nth further try. */
  readonly waits?: readonly number[];
}

export function connect({ token, make, log, onFatal, waits = WAITS }: Connecting): Running {
  const stopping = new AbortController();
  let client: Client | null = null;
  const ready = (async () => {
    for (let failed = 0; !stopping.signal.aborted; failed++) {
      client = watched(make(), log, onFatal);
      const isReady = new Promise((done) => client?.once(Events.ClientReady, done));
      try {
        await client.login(token);
        await Promise.race([isReady, aborted(stopping.signal)]);
        return;
      } catch (error) {
        if (stopping.signal.aborted) return;
        if (isRefused(error))
          return onFatal(
            "Discord refuses DISCORD_TOKEN: copy it again from the Bot page of your application",
          );
        const waitMs = waits[Math.min(failed, waits.length - 1)] ?? 0;
        log.warn({ err: error, waitMs }, "Discord cannot be reached; trying again");
        await Promise.race([new Promise((done) => setTimeout(done, waitMs)), aborted(stopping.signal)]);
      }
    }
  })();
  return {
    ready,
    async stop() {
      stopping.abort();
      // discord.js waits for ever for a connection that is just being made.
      const bye = new Promise((done) => setTimeout(done, GOODBYE_MS).unref());
      await Promise.race([client?.destroy(), bye]);
    },
  };
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener("abort", () => done(), { once: true });
  });

const isRefused = (error: unknown): boolean =>
  (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
  (error instanceof DiscordAPIError && error.status === 401);

/** What Discord closes a connection with for good, and what to do about it. */
const CLOSED: ReadonlyMap<number, string> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, "Discord refuses DISCORD_TOKEN: it was reset; copy the new one"],
  [GatewayCloseCodes.ShardingRequired, "Discord wants more than one shard for so many servers"],
  [
    GatewayCloseCodes.DisallowedIntents,
    "Discord refuses an intent: onrecord needs none that must be switched on",
  ],
]);

function watched(client: Client, log: Log, onFatal: (words: string) => void): Client {
  const away = new Set<number>(); // shards: discord.js tells of a try twice a second for as long as Discord is down
  return client
    .on(Events.ShardReady, (shard) => {
      if (away.delete(shard))
        log.info({ shard }, "Discord is connected again; what was asked meanwhile is lost");
    })
    .on(Events.ClientReady, () => log.info({ guilds: client.guilds.cache.size }, "Discord is connected"))
    .on(Events.ShardReconnecting, (shard) => {
      if (!away.has(shard)) log.info({ shard }, "Discord is reconnecting");
      away.add(shard);
    })
    .on(Events.ShardResume, (shard, replayed) => {
      away.delete(shard);
      log.info({ shard, replayed }, "Discord has resumed");
    })
    .on(Events.ShardError, (err, shard) => log.warn({ err, shard }, "Discord's connection has failed"))
    .on(Events.ShardDisconnect, ({ code }) =>
      onFatal(CLOSED.get(code) ?? `Discord has closed the connection for good (code ${code})`),
    )
    .on(Events.Warn, (words) => log.warn({}, words))
    .on(Events.Error, (err) => log.error({ err }, "discord.js has a fault"));
}
