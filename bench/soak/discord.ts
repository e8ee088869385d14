/** A Discord for the soak: sessions that are resumed with what was missed, the three seconds, and what stands in channels. */
import {
  type APIApplicationCommand,
  type APIMessage,
  GatewayDispatchEvents,
  GatewayOpcodes,
  InteractionResponseType,
  Locale,
  MessageFlags,
} from "discord-api-types/v10";
import { type WebSocket, WebSocketServer } from "ws";
import { globalCommands } from "../../adapters/discord/commands.ts";
import { languageOf } from "../../adapters/discord/payload.ts";
import type { FactStore } from "../../src/index.ts";
import { guildCreate, memberOf } from "../../test/doubles/discord/guild-create.ts";
import { snowflakes } from "../../test/doubles/discord/ids.ts";
import { buttonPayload } from "../../test/doubles/discord/payloads.ts";
import { makeWorld } from "../../test/doubles/discord/world.ts";
import { gateway, messageOf, payloadOf, ready } from "../adapters/discord.ts";
import { closed, listen, type Said } from "../adapters/http.ts";
import { type Book, corrected, type Posts } from "./book.ts";
import type { Asking, Door } from "./door.ts";
import { typed } from "./question.ts";
import { openShelf, type Shareable, shareIn } from "./share.ts";
import type { Weather } from "./weather.ts";

const LOCALES = [Locale.EnglishUS, Locale.French, Locale.German] as const; // as `payloadOf` has them
const PEOPLE = 300;
const CHANNELS = 40;
const EXPIRES_MS = 3000;
const KEPT = 600; // frames of a session, for who resumes it: half a minute
const GREETING = 2; // frames: READY and GUILD_CREATE
const AGAIN = 3; // frames that a resumed session hears once more

const CALLBACK = /^\/api\/v10\/interactions\/\d+\/i(\d+)-\d+\/callback/;
const ORIGINAL = /^\/api\/v10\/webhooks\/\d+\/i(\d+)-\d+\/messages\/(?:@|%40)original/;
const MESSAGES = /^\/api\/v10\/channels\/(\d+)\/messages(?:\/(\d+))?/;

interface Session {
  readonly id: string;
  readonly frames: { readonly s: number; readonly text: string }[];
  s: number;
  socket: WebSocket | null;
}

export interface DiscordDoor extends Door {
  readonly api: string;
  readonly token: string;
  /** Op 7. */
  reconnect(): void;
  /** Op 9: the session is no more. */
  invalidate(): void;
}

export async function openDiscord(
  store: FactStore,
  { book, posts, weather }: { readonly book: Book; readonly posts: Posts; readonly weather: Weather },
): Promise<DiscordDoor> {
  const newId = snowflakes(Date.now);
  const users = Array.from({ length: PEOPLE }, (_, i) => ({ name: `person-${i}` }));
  const channels = Object.fromEntries(Array.from({ length: CHANNELS }, (_, i) => [`desk-${i}`, []]));
  const world = makeWorld(newId, Date.now, [{ name: "Newsroom", channels }], users);
  const [guild] = world.guilds;
  const [registered] = globalCommands(store.list()) as unknown as readonly APIApplicationCommand[];
  if (!registered || !guild) throw new Error("Cannot soak: the record has no dossier");
  const command = { ...registered, id: newId() };
  const shelf = openShelf();
  const strange: string[] = [];
  const mentions = new Map<string, number>(); // message → question
  const deferred = new Map<number, number>(); // question → the flags that its answer will have
  let session: Session | null = null;
  let before: Session["frames"] = [];

  const { server, port } = await listen((request, raw): Said => {
    const { url = "", method } = request;
    const [, called] = CALLBACK.exec(url) ?? [];
    if (called !== undefined) return callback(Number(called), raw, url);
    const [, edited] = ORIGINAL.exec(url) ?? [];
    if (edited !== undefined) return completed(Number(edited), raw);
    const [, channel, message] = MESSAGES.exec(url) ?? [];
    if (channel !== undefined && method === "POST") return created(channel, raw);
    if (channel !== undefined && message !== undefined && method === "PATCH")
      return changed(channel, message, raw);
    if (url.startsWith("/api/v10/gateway/bot")) return { status: 200, body: gateway(port) };
    strange.push(`${method} ${url.replace(/\d+/g, "N")}`);
    return { status: 404, body: { code: 0, message: "404: Not Found" } };
  });

  function post(number: number, channel: string, id: string, said: unknown): void {
    const question = book.question(number);
    if (!question) return;
    const { isEdited } = question;
    const life = book.lives.length - 1;
    posts.set(`discord/${channel}/${id}`, {
      ...{ isEdited, life, at: Date.now(), text: JSON.stringify(said), edits: 0 },
    });
  }

  function callback(number: number, raw: string, url: string): Said {
    const question = book.question(number);
    const refused = weather.refuse("discord", false);
    if (refused) {
      if (question) question.isRefused = true;
      return refused;
    }
    const { type, data } = JSON.parse(raw) as { readonly type: number; readonly data?: Body };
    if (!question || question.isAcked) {
      if (type === InteractionResponseType.ChannelMessageWithSource) book.answer(number, data?.components);
      return { status: 400, body: { code: 40060, message: "Interaction has already been acknowledged." } };
    }
    if (Date.now() - question.sentAt > EXPIRES_MS) {
      question.isTooLate = true;
      return { status: 404, body: { code: 10062, message: "Unknown interaction" } };
    }
    question.isAcked = true;
    const id = newId();
    if (type === InteractionResponseType.ChannelMessageWithSource) taken(number, id, data ?? {});
    if (type === InteractionResponseType.DeferredChannelMessageWithSource)
      deferred.set(number, data?.flags ?? 0);
    if (!url.includes("with_response=true")) return { status: 204 };
    const message = { ...messageOf(world, id), channel_id: question.whose.channel };
    return {
      status: 200,
      body: { interaction: { id, type: 2, response_message_id: id }, resource: { type, message } },
    };
  }

  /** What a deferral was the promise of. */
  function completed(number: number, raw: string): Said {
    const id = newId();
    const { components = [] } = JSON.parse(raw) as Body;
    taken(number, id, { components, flags: deferred.get(number) ?? 0 });
    deferred.delete(number);
    return { status: 200, body: messageOf(world, id) };
  }

  function taken(number: number, id: string, { components = [], flags = 0 }: Body): void {
    const question = book.question(number);
    book.answer(number, components);
    if ((flags & MessageFlags.Ephemeral) === 0) {
      post(number, question?.whose.channel ?? "", id, components);
      return;
    }
    const value = question?.wanted.way === "command" ? shareIn(components) : null;
    if (question && value !== null) shelf.put({ isEdited: question.isEdited, value, answer: components });
  }

  function created(channel: string, raw: string): Said {
    const { components, message_reference: beside } = JSON.parse(raw) as Body;
    const number = mentions.get(beside?.message_id ?? "");
    const refused = weather.refuse("discord");
    if (refused) {
      const question = book.question(number ?? -1);
      if (question) question.isRefused = true;
      return refused;
    }
    const id = newId();
    if (number === undefined) strange.push("a message beside none");
    else {
      post(number, channel, id, components);
      book.answer(number, components);
    }
    return { status: 200, body: { ...messageOf(world, id), channel_id: channel, type: 19 } };
  }

  function changed(channel: string, id: string, raw: string): Said {
    const refused = weather.refuse("discord");
    if (refused) return refused;
    const { components } = JSON.parse(raw) as Body;
    if (!corrected(posts, `discord/${channel}/${id}`, components))
      return { status: 404, body: { code: 10008, message: "Unknown Message" } };
    return { status: 200, body: { ...messageOf(world, id), channel_id: channel } };
  }

  const tell = (socket: WebSocket | null | undefined, op: GatewayOpcodes, d: unknown): void =>
    socket?.send(JSON.stringify({ op, d, s: null, t: null }));
  const dispatch = (to: Session, t: GatewayDispatchEvents, d: unknown): void => {
    const s = ++to.s;
    const text = JSON.stringify({ op: GatewayOpcodes.Dispatch, d, s, t });
    to.frames.push({ s, text });
    if (to.frames.length > KEPT) to.frames.shift();
    to.socket?.send(text);
  };

  const sockets = new WebSocketServer({ server });
  sockets.on("connection", (socket) => {
    tell(socket, GatewayOpcodes.Hello, { heartbeat_interval: 41_250 });
    socket.on("error", () => {}); // a kill may reset it
    socket.on("close", () => {
      if (session?.socket === socket) session.socket = null;
    });
    socket.on("message", (raw) => {
      const { op, d } = JSON.parse(String(raw)) as { readonly op: number; readonly d: Resume };
      if (op === GatewayOpcodes.Heartbeat) tell(socket, GatewayOpcodes.HeartbeatAck, null);
      if (op === GatewayOpcodes.Identify) {
        session = { id: `session-${newId()}`, frames: [], s: 0, socket };
        const greeting = { ...ready(world, port), session_id: session.id };
        dispatch(session, GatewayDispatchEvents.Ready, greeting);
        const created = guildCreate(guild, world, new Date().toISOString());
        dispatch(session, GatewayDispatchEvents.GuildCreate, created);
      }
      if (op !== GatewayOpcodes.Resume) return;
      if (session?.id !== d.session_id) return tell(socket, GatewayOpcodes.InvalidSession, false);
      session.socket = socket;
      // Not sure what has arrived, it tells a little more than was missed.
      for (const { s, text } of session.frames) if (s > Math.max(GREETING, d.seq - AGAIN)) socket.send(text);
      dispatch(session, GatewayDispatchEvents.Resumed, { _trace: [] });
    });
  });

  function payload(asking: Asking, share: Shareable | undefined) {
    const { number, known, way } = asking;
    const id = newId();
    const token = `i${number}-${id}`;
    const asked = { number, command: known.command, words: known.words };
    const person = world.people[number % PEOPLE];
    const channel = guild?.channels[number % CHANNELS];
    if (!person || !channel || !guild) throw new Error("The world is empty");
    const locale = LOCALES[number % LOCALES.length] ?? Locale.EnglishUS;
    const at = new Date().toISOString();
    const whose = { platform: "discord", workspace: guild.id, channel: channel.id } as const;
    const languages = [way === "mention" ? undefined : languageOf(locale)];
    if (way === "mention") {
      const text = typed(known, "en");
      mentions.set(id, number);
      const { user: _, ...member } = memberOf(person.user, at);
      const d = {
        ...messageOf(world, id),
        ...{ channel_id: channel.id, guild_id: guild.id, author: person.user, member, type: 0 },
        ...{ content: `<@${world.bot.id}> ${text}`, mentions: [world.bot] },
      };
      return {
        t: GatewayDispatchEvents.MessageCreate,
        d,
        whose: { ...whose, languages },
        wanted: { way, text },
      };
    }
    const t = GatewayDispatchEvents.InteractionCreate;
    if (way === "share" && share) {
      const scene = { id, token, applicationId: world.application.id, person, channel, guild, locale, at };
      const message: APIMessage = {
        ...messageOf(world, newId()),
        ...{ channel_id: channel.id, flags: MessageFlags.Ephemeral | MessageFlags.IsComponentsV2 },
        components: share.answer as NonNullable<APIMessage["components"]>,
      };
      const wanted = {
        way,
        value: share.value,
        by: person.user.global_name ?? "",
        answer: share.answer,
      } as const;
      return {
        t,
        d: buttonPayload(scene, message, share.value, true),
        whose: { ...whose, languages },
        wanted,
      };
    }
    const text = typed(known, languageOf(locale));
    const d = payloadOf(world, command, asked, id, token);
    return { t, d, whose: { ...whose, languages }, wanted: { way: "command", text } as const };
  }

  return {
    api: `http://127.0.0.1:${port}/api`,
    token: "double.token.of-no-worth",
    strange,
    isConnected: () => session?.socket != null,
    ask(asking) {
      const share = asking.way === "share" ? shelf.take(asking.isEdited) : undefined;
      const { t, d, whose, wanted } = payload(asking, share);
      const delivery = session === null ? "none" : session.socket === null ? "kept" : "live";
      book.ask({
        number: asking.number,
        whose,
        wanted,
        isEdited: share?.isEdited ?? asking.isEdited,
        delivery,
      });
      if (session) dispatch(session, t, d);
    },
    cut: () => session?.socket?.terminate(),
    reconnect: () => tell(session?.socket, GatewayOpcodes.Reconnect, null),
    invalidate() {
      tell(session?.socket, GatewayOpcodes.InvalidSession, false);
      session = null;
    },
    repeat(count) {
      if (!session?.socket) return 0;
      // Of the session before where this one has said nothing yet.
      const own = session.frames.filter(({ s }) => s > GREETING);
      const last = (own.length > 0 ? own : before).slice(-count);
      for (const { text } of last) dispatch(session, ...dispatched(text));
      return last.length;
    },
    forget() {
      before = session?.frames.filter(({ s }) => s > GREETING) ?? [];
      session = null;
    },
    async close() {
      for (const one of sockets.clients) one.terminate();
      sockets.close();
      await closed(server);
    },
  };
}

function dispatched(text: string): [GatewayDispatchEvents, unknown] {
  const { t, d } = JSON.parse(text) as { readonly t: GatewayDispatchEvents; readonly d: unknown };
  return [t, d];
}

interface Body {
  readonly components?: readonly object[];
  readonly flags?: number;
  readonly message_reference?: { readonly message_id?: string };
}

interface Resume {
  readonly session_id: string;
  readonly seq: number;
}
