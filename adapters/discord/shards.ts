/** What discord.js tells of its connections, in our log; and what only a person can mend. */
import { type Client, Events, GatewayCloseCodes } from "discord.js";
import type { Log } from "../log.ts";
import type { Pulse } from "../pulse.ts";

/** What Discord closes a connection with for good, and what to do about it. */
const CLOSED: ReadonlyMap<number, string> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, "Discord refuses DISCORD_TOKEN: it was reset; copy the new one"],
  [GatewayCloseCodes.ShardingRequired, "Discord wants more than one shard for so many servers"],
  [
    GatewayCloseCodes.DisallowedIntents,
    "Discord refuses an intent: onrecord needs none that must be switched on",
  ],
]);

export interface Watching {
  readonly log: Log;
  readonly onFatal: (words: string) => void;
  /** Called each time that every shard is connected. */
  readonly onConnected: () => void;
  readonly beat: Pulse;
}

/** Listens to what discord.js tells of its connections, and returns the client. */
export function watched(client: Client, { log, onFatal, onConnected, beat }: Watching): Client {
  const away = new Set<number>(); // shards: discord.js tells of a try twice a second for as long as Discord is down
  const back = (shard: number): boolean => {
    const wasAway = away.delete(shard);
    if (wasAway && away.size === 0) onConnected();
    return wasAway;
  };
  return client
    .on(Events.ShardReady, (shard) => {
      if (back(shard)) log.info({ shard }, "Discord is connected again; what was asked meanwhile is lost");
    })
    .on(Events.ClientReady, () => {
      onConnected();
      log.info({ guilds: client.guilds.cache.size }, "Discord is connected");
    })
    .on(Events.ShardReconnecting, (shard) => {
      beat.connected(false);
      if (!away.has(shard)) log.info({ shard }, "Discord is reconnecting");
      away.add(shard);
    })
    .on(Events.ShardResume, (shard, replayed) => {
      back(shard);
      log.info({ shard, replayed }, "Discord has resumed");
    })
    .on(Events.InteractionCreate, beat.heard)
    .on(Events.MessageCreate, beat.heard)
    .on(Events.ShardError, (err, shard) => log.warn({ err, shard }, "Discord's connection has failed"))
    .on(Events.ShardDisconnect, ({ code }) => {
      beat.connected(false);
      onFatal(CLOSED.get(code) ?? `Discord has closed the connection for good (code ${code})`);
    })
    .on(Events.Warn, (words) => log.warn({}, words))
    .on(Events.Error, (err) => log.error({ err }, "discord.js has a fault"));
}
