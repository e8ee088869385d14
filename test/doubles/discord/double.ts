/** A Discord on loopback, for the real client: REST and gateway on one port, strict about what it is sent. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type APIApplicationCommand,
  type APIInteraction,
  type APIMessage,
  ApplicationCommandType,
  GatewayDispatchEvents,
  type Locale,
} from "discord-api-types/v10";
import { commands } from "./commands.ts";
import { type Fault, faults } from "./faults.ts";
import { type Gateway, startGateway } from "./gateway.ts";
import { guildCreate } from "./guild-create.ts";
import { announceNew, guildOf, type House } from "./house.ts";
import { type Logged, listener, type Records, type Refused } from "./http.ts";
import { snowflakes } from "./ids.ts";
import { type Fired, interactions } from "./interactions.ts";
import type { Invocation } from "./invocation.ts";
import { isEphemeral, type Kept, messages } from "./messages.ts";
import { type OpenApi, openApi } from "./openapi.ts";
import {
  autocompletePayload,
  buttonPayload,
  messageCommandPayload,
  type Scene,
  slashPayload,
} from "./payloads.ts";
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

/** By whom and where: names of the world. By default the first person, in the first channel. */
export interface By {
  /** A person's name. */
  readonly user?: string;
  /** A channel's or thread's name; "@" and a person's name for a DM. */
  readonly channel?: string;
  /** The person's own by default. */
  readonly locale?: `${Locale}`;
}

/** A message that a person wrote. */
export interface Said {
  readonly message: APIMessage;
  /** What the bot has posted in the same channel since, oldest first. */
  answers(): readonly Kept[];
  /** Resolves to the first of them. */
  readonly answered: () => Promise<APIMessage>;
  /** Delivers the very same event once more. */
  again(): void;
}

export interface DiscordDouble extends Pick<Watch, "until"> {
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
  slash(invocation: Invocation & By): Fired;
  autocomplete(invocation: Invocation & By & { readonly focused: string }): Fired;
  /** Presses a button of a message; a forged one need not be there. */
  press(message: Pick<APIMessage, "id">, customId: string, by?: By & { readonly forged?: boolean }): Fired;
  messageCommand(name: string, target: Pick<APIMessage, "id">, by?: By): Fired;
  /** Writes a message as a person; `mention` puts the bot's mention before it. */
  say(content: string, by?: By & { readonly mention?: boolean }): Said;
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

  const channel = (name: string): Channel =>
    name.startsWith("@")
      ? person(name.slice(1)).dm
      : named("channel", name, world.channels, (one) => one.name);
  const person = (name: string): Person =>
    named("person", name, world.people, ({ user }) => user.global_name);
  const guild = (name: string): Guild => named("guild", name, world.guilds, (one) => one.name);
  const scene = (by: By, place?: Channel): Scene => {
    const who = by.user === undefined ? first(world.people) : person(by.user);
    const where = place ?? (by.channel === undefined ? first(world.channels) : channel(by.channel));
    const guildId = guildOf(where);
    return {
      id: newId(),
      token: `interaction-${newId()}`,
      applicationId: world.application.id,
      person: who,
      channel: where,
      guild: world.guilds.find(({ id }) => id === guildId) ?? null,
      locale: (by.locale as Locale | undefined) ?? who.locale,
      at: at(),
    };
  };
  const command = (
    name: string,
    type: ApplicationCommandType,
    { guild: where }: Scene,
  ): APIApplicationCommand => {
    const found = house.commands.find(name, type, where?.id ?? null);
    if (found === null) throw new Error(`Cannot run "${name}": no such command is registered there`);
    return found;
  };
  const target = (id: string): readonly [APIMessage, Channel] => {
    const message = kept.get(id);
    if (message === null) throw new Error(`There is no message ${id}`);
    return [message, first(world.channels.filter((one) => one.id === message.channel_id))];
  };
  const posted = (channelId: string): readonly Kept[] =>
    kept
      .all()
      .filter(({ message }) => message.channel_id === channelId && message.author.id === world.bot.id);
  const { fire } = house.interactions;

  return {
    api: `http://127.0.0.1:${port()}/api`,
    token,
    world,
    gateway,
    ...records,
    until: watching.until,
    guild,
    channel,
    person,
    commandsOf: (name) => house.commands.list(name === undefined ? null : guild(name).id),
    slash(invocation) {
      const where = scene(invocation);
      return fire(
        slashPayload(where, command(invocation.name, ApplicationCommandType.ChatInput, where), invocation),
      );
    },
    autocomplete(invocation) {
      const where = scene(invocation);
      const typed = command(invocation.name, ApplicationCommandType.ChatInput, where);
      return fire(autocompletePayload(where, typed, invocation));
    },
    press({ id }, customId, by = {}) {
      const [message, place] = target(id);
      return fire(buttonPayload(scene(by, place), message, customId, by.forged));
    },
    messageCommand(name, { id }, by = {}) {
      const [message, place] = target(id);
      const where = scene(by, place);
      return fire(
        messageCommandPayload(where, command(name, ApplicationCommandType.Message, where), message),
      );
    },
    say(content, by = {}) {
      const { person: who, channel: where } = scene(by);
      const mention = by.mention === true;
      const message = kept.create({
        channelId: where.id,
        author: who.user,
        body: { content: mention ? `<@${world.bot.id}> ${content}` : content },
        more: { mentions: mention ? [world.bot] : [] },
      });
      const answers = (): readonly Kept[] =>
        posted(where.id).filter(
          (one) => !isEphemeral(one.message) && BigInt(one.message.id) > BigInt(message.id),
        );
      announceNew(house, message);
      return {
        message,
        answers,
        answered: () => watching.until(`an answer to "${content}"`, () => answers()[0]?.message),
        again: () => announceNew(house, message),
      };
    },
    messagesIn: (id) => posted(id).filter(({ message }) => !isEphemeral(message)),
    ephemeralsIn: (id) => posted(id).filter(({ message }) => isEphemeral(message)),
    fail: ordered.order,
    async close() {
      await gateway.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function named<T>(kind: string, name: string, all: readonly T[], nameOf: (one: T) => string | null): T {
  const found = all.find((one) => nameOf(one) === name);
  if (found === undefined) throw new Error(`There is no ${kind} "${name}"`);
  return found;
}

function first<T>(all: readonly T[]): T {
  const [one] = all;
  if (one === undefined) throw new Error("The world is empty");
  return one;
}
