/**
 * A Discord for the bench: the payloads of the tests' double, behind a gateway and routes that keep nothing.
 *
 * It judges nothing: the tests' double does, and its validation is slower than any bot.
 */
import {
  type APIApplicationCommand,
  type APIMessage,
  ApplicationCommandOptionType,
  GatewayDispatchEvents,
  GatewayOpcodes,
  InteractionResponseType,
  Locale,
} from "discord-api-types/v10";
import { type WebSocket, WebSocketServer } from "ws";
import { globalCommands } from "../../adapters/discord/commands.ts";
import type { FactStore } from "../../src/index.ts";
import { guildCreate } from "../../test/doubles/discord/guild-create.ts";
import { snowflakes } from "../../test/doubles/discord/ids.ts";
import { slashPayload } from "../../test/doubles/discord/payloads.ts";
import { makeWorld, type World } from "../../test/doubles/discord/world.ts";
import { type Door, Waiting } from "./door.ts";
import { closed, listen, type Said } from "./http.ts";
import type { Asked } from "./questions.ts";

const LOCALES = [Locale.EnglishUS, Locale.French, Locale.German] as const;
const PEOPLE = 50;
const SUB_GROUP = ApplicationCommandOptionType.SubcommandGroup;
const CALLBACK = /^\/api\/v10\/interactions\/\d+\/([^/]+)\/callback/;
const ORIGINAL = /^\/api\/v10\/webhooks\/\d+\/([^/]+)\/messages\/(?:@|%40)original/;

export interface DiscordDoor extends Door {
  readonly api: string;
  readonly token: string;
}

/** Opens it; commands can be sent once a bot has connected. */
export async function openDiscord(store: FactStore): Promise<DiscordDoor> {
  const newId = snowflakes(Date.now);
  const users = Array.from({ length: PEOPLE }, (_, i) => ({ name: `person-${i}` }));
  const world = makeWorld(newId, Date.now, undefined, users);
  const [registered] = globalCommands(store.list()) as unknown as readonly APIApplicationCommand[];
  if (!registered) throw new Error("Cannot measure: the record has no dossier");
  const command = { ...registered, id: newId() };
  const waiting = new Map<string, Waiting>();
  const strange: string[] = [];
  const callbacks = new Map<InteractionResponseType, number>();
  let bytes = 0;
  let socket: WebSocket | null = null;
  let sequence = 0;

  const { server, port } = await listen(({ url = "" }, raw): Said => {
    const acked = CALLBACK.exec(url)?.[1];
    if (acked !== undefined) return called(acked, raw);
    const edited = ORIGINAL.exec(url)?.[1];
    if (edited !== undefined) {
      answered(edited, raw);
      return { status: 200, body: messageOf(world, newId()) };
    }
    if (url.startsWith("/api/v10/gateway/bot")) return { status: 200, body: gateway(port) };
    strange.push(url.replace(/\?.*/, ""));
    return { status: 404, body: { code: 0, message: "404: Not Found" } };
  });

  function called(token: string, raw: string): Said {
    const type = Number(/"type":(\d+)/.exec(raw)?.[1]) as InteractionResponseType;
    callbacks.set(type, (callbacks.get(type) ?? 0) + 1);
    waiting.get(token)?.ack();
    if (type === InteractionResponseType.ChannelMessageWithSource) answered(token, raw);
    return { status: 204 };
  }

  function answered(token: string, raw: string): void {
    bytes += Buffer.byteLength(raw);
    waiting.get(token)?.answer();
    waiting.delete(token);
  }

  const tell = (op: GatewayOpcodes, d: unknown, t: GatewayDispatchEvents | null = null): void =>
    socket?.send(JSON.stringify({ op, d, s: t === null ? null : ++sequence, t }));

  const sockets = new WebSocketServer({ server });
  sockets.on("connection", (connected) => {
    socket = connected;
    tell(GatewayOpcodes.Hello, { heartbeat_interval: 45_000 });
    connected.on("message", (raw) => {
      const { op } = JSON.parse(String(raw)) as { readonly op: GatewayOpcodes };
      if (op === GatewayOpcodes.Heartbeat) tell(GatewayOpcodes.HeartbeatAck, null);
      if (op !== GatewayOpcodes.Identify) return;
      tell(GatewayOpcodes.Dispatch, ready(world, port), GatewayDispatchEvents.Ready);
      for (const guild of world.guilds) {
        const created = guildCreate(guild, world, new Date().toISOString());
        tell(GatewayOpcodes.Dispatch, created, GatewayDispatchEvents.GuildCreate);
      }
    });
  });

  return {
    api: `http://127.0.0.1:${port}/api`,
    token: "double.token.of-no-worth",
    strange,
    notes() {
      const count = [...callbacks.values()].reduce((sum, one) => sum + one, 0);
      const deferred = callbacks.get(InteractionResponseType.DeferredChannelMessageWithSource) ?? 0;
      return [`discord: ${count} callbacks, ${deferred} of them deferrals; ${Math.round(bytes / count)} bytes an answer`];
    },
    send(asked, done) {
      const token = `interaction-${newId()}`;
      const payload = payloadOf(world, command, asked, newId(), token);
      waiting.set(token, new Waiting(done));
      tell(GatewayOpcodes.Dispatch, payload, GatewayDispatchEvents.InteractionCreate);
    },
    async close() {
      for (const one of sockets.clients) one.terminate();
      sockets.close();
      await closed(server);
    },
  };
}

export const gateway = (port: number) => ({
  url: `ws://127.0.0.1:${port}`,
  shards: 1,
  session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
});

export const ready = (world: World, port: number) => ({
  v: 10,
  user: world.bot,
  guilds: world.guilds.map(({ id }) => ({ id, unavailable: true })),
  session_id: "session",
  resume_gateway_url: `ws://127.0.0.1:${port}`,
  shard: [0, 1],
  application: { ...world.application, flags_new: "0" },
});

export function payloadOf(
  world: World,
  registered: APIApplicationCommand,
  { number, command, words }: Asked,
  id: string,
  token: string,
) {
  const [guild] = world.guilds;
  const channel = guild?.channels[number % guild.channels.length];
  const person = world.people[number % world.people.length];
  if (!guild || !channel || !person) throw new Error("The world is empty");
  const [first = "", second = ""] = command.name.split(" ");
  const isGroup = registered.options?.some(({ name, type }) => name === first && type === SUB_GROUP);
  const scene = {
    ...{ id, token, applicationId: world.application.id, person, channel, guild },
    locale: LOCALES[number % LOCALES.length] ?? Locale.EnglishUS,
    at: new Date().toISOString(),
  };
  return slashPayload(scene, registered, {
    name: registered.name,
    ...(isGroup ? { group: first, sub: second } : { sub: command.name.replaceAll(" ", "-") }),
    ...(command.option && { options: { [command.option.en]: words } }),
  });
}

/** What an edit is answered with; discord.js makes a message of it. */
export const messageOf = (world: World, id: string): APIMessage => ({
  id,
  channel_id: world.guilds[0]?.channels[0]?.id ?? "",
  author: world.bot,
  content: "",
  timestamp: new Date().toISOString(),
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
  type: 20,
});
