/** A Discord on loopback, for the real client: REST and gateway on one port, strict about what it is sent. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type APIApplicationCommand,
  type APIInteraction,
  GatewayDispatchEvents,
} from "discord-api-types/v10";
import { type Acts, acts, postedIn } from "./acts.ts";
import { commands } from "./commands.ts";
import { type Fault, faults } from "./faults.ts";
import { type Gateway, startGateway } from "./gateway.ts";
import { guildCreate } from "./guild-create.ts";
import type { House } from "./house.ts";
import { type Logged, listener, type Records, type Refused } from "./http.ts";
import { snowflakes } from "./ids.ts";
import { interactions } from "./interactions.ts";
import { isEphemeral, type Kept, messages } from "./messages.ts";
import { channelNamed, guildNamed, personNamed } from "./named.ts";
import { type OpenApi, openApi } from "./openapi.ts";
import { type Watch, watch } from "./until.ts";
import {
  type Channel,
  type Guild,
  type GuildSeed,
  makeWorld,
  type Person,
  type UserSeed,
  type World,
} from "./world.ts";

export interface DoubleOptions {
  readonly guilds?: readonly GuildSeed[];
  readonly users?: readonly UserSeed[];
  /** Milliseconds since the epoch. It decides when an interaction is too late; a test may move it. */
  readonly now?: () => number;
  readonly token?: string;
  readonly heartbeatMs?: number;
  readonly disallowedIntents?: number;
  /** By default Discord's document where it is there; null goes without. */
  readonly openApi?: OpenApi | null;
}

export interface DiscordDouble extends Pick<Watch, "until">, Acts {
  /** For `new Client({ rest: { api, version: "10" } })`. */
  readonly api: string;
  readonly token: string;
  readonly world: World;
  readonly gateway: Gateway;
  /** Every request, in the order of the answers. */
  readonly requests: readonly Logged[];
  /** Every request that was refused, unless by a fault that was ordered. */
  readonly refused: readonly Refused[];
  /** Answers of the double that the OpenAPI document does not allow. */
  readonly nonconforming: readonly Refused[];
  guild(name: string): Guild;
  channel(name: string): Channel;
  person(name: string): Person;
  /** The commands of a guild by its name, or of the application. */
  commandsOf(guild?: string): readonly APIApplicationCommand[];
  /** What the bot posted in a channel (by its id) for all to see, oldest first, deleted ones too. */
  messagesIn(channelId: string): readonly Kept[];
  /** What the bot posted there for one person. */
  ephemeralsIn(channelId: string): readonly Kept[];
  /** Answers the next matching request with an error. */
  fail(fault: Fault): void;
  close(): Promise<void>;
}

const HEARTBEAT_MS = 45_000;

/** Starts a double on 127.0.0.1, on a port of the system's choice. */
export async function startDiscordDouble(options: DoubleOptions = {}): Promise<DiscordDouble> {
  const { now = Date.now, token = "double.token.of-no-worth" } = options;
  const newId = snowflakes(now);
  const watching = watch();
  const records: Records = { requests: [], refused: [], nonconforming: [] };
  const ordered = faults();
  const world = makeWorld(newId, now, options.guilds, options.users);
  const server = createServer();
  const port = (): number => (server.address() as AddressInfo).port;
  const gatewayUrl = (): string => `ws://127.0.0.1:${port()}`;
  const at = (): string => new Date(now()).toISOString();

  const gateway = startGateway(server, {
    token,
    heartbeatMs: options.heartbeatMs ?? HEARTBEAT_MS,
    disallowedIntents: options.disallowedIntents ?? 0,
    newId,
    changed: watching.changed,
    url: gatewayUrl,
    ready: () => ({
      v: 10,
      user: world.bot,
      guilds: world.guilds.map(({ id }) => ({ id, unavailable: true })),
      shard: [0, 1],
      application: { ...world.application, flags_new: "0" },
    }),
    greeting: () =>
      world.guilds.map(
        (guild) => [GatewayDispatchEvents.GuildCreate, guildCreate(guild, world, at())] as const,
      ),
  });
  const kept = messages(newId, now);
  const send = (payload: APIInteraction): void =>
    gateway.dispatch(GatewayDispatchEvents.InteractionCreate, payload);
  const house: House = {
    token,
    now,
    newId,
    gatewayUrl,
    gateway,
    world,
    messages: kept,
    commands: commands(world.application.id, newId),
    interactions: interactions({ now, send, message: kept.get }),
  };
  const judge = options.openApi === undefined ? openApi() : options.openApi;
  server.on(
    "request",
    listener({ house, openApi: judge, faults: ordered, records, changed: watching.changed }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  return {
    api: `http://127.0.0.1:${port()}/api`,
    token,
    world,
    gateway,
    ...records,
    until: watching.until,
    ...acts(house, watching),
    guild: (name) => guildNamed(world, name),
    channel: (name) => channelNamed(world, name),
    person: (name) => personNamed(world, name),
    commandsOf: (name) => house.commands.list(name === undefined ? null : guildNamed(world, name).id),
    messagesIn: (id) => postedIn(house, id).filter(({ message }) => !isEphemeral(message)),
    ephemeralsIn: (id) => postedIn(house, id).filter(({ message }) => isEphemeral(message)),
    fail: ordered.order,
    async close() {
      if (!server.listening) return; // closed by a test already
      await gateway.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
