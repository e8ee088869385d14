/** A Slack for the soak: Socket Mode that delivers again what was not acknowledged, `response_url`s, and what stands in channels. */
import { randomUUID } from "node:crypto";
import { type WebSocket, WebSocketServer } from "ws";
import { ACTION } from "../../adapters/slack/names.ts";
import { Language } from "../../src/index.ts";
import { closed, listen, type Said } from "../adapters/http.ts";
import { type Book, corrected, type Posts } from "./book.ts";
import type { Asking, Door } from "./door.ts";
import { typed } from "./question.ts";
import { openShelf, type Shareable, shareIn } from "./share.ts";
import type { Weather } from "./weather.ts";

const LOCALES = ["en-GB", "fr-FR", "de-DE"] as const;
const PEOPLE = 300;
const CHANNELS = 40;
const TEAM = "T0NEWS";
const BOT = "U0BOT";
const CLOSING_MS = 10_000; // from “disconnect” until Slack closes by itself
const KEPT = 20; // events that may be delivered once more

/** An envelope that is not acknowledged yet. */
interface Sent {
  readonly socket: WebSocket;
  readonly number: number;
  /** Of an event: Slack delivers it again. */
  readonly event: object | null;
}

export interface SlackDoor extends Door {
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  /** Asks for another connection. */
  disconnect(): void;
}

export async function openSlack({
  book,
  posts,
  weather,
}: {
  readonly book: Book;
  readonly posts: Posts;
  readonly weather: Weather;
}): Promise<SlackDoor> {
  const shelf = openShelf();
  const strange: string[] = [];
  const mentions = new Map<string, number>(); // ts → question
  const sent = new Map<string, Sent>();
  let again: { readonly number: number; readonly event: object }[] = [];
  const events: { readonly number: number; readonly event: object }[] = [];
  let socket: WebSocket | null = null;
  let count = 0;
  const newTs = () => `${Math.floor(Date.now() / 1000)}.${String(++count % 1_000_000).padStart(6, "0")}`;

  const { server, port } = await listen(({ url = "" }, raw): Said => {
    const [, room, name = ""] = url.split("?")[0]?.split("/") ?? [];
    if (room === "r") return responded(Number(name), raw);
    const form = new URLSearchParams(raw);
    const method = METHODS[name];
    if (!method) strange.push(name);
    return method?.(form) ?? { status: 200, body: { ok: false, error: "unknown_method" } };
  });

  const ok = (body: object): Said => ({ status: 200, body: { ok: true, ...body } });
  const METHODS: Readonly<Record<string, (form: URLSearchParams) => Said>> = {
    "auth.test": () => ok({ team_id: TEAM, user_id: BOT, bot_id: "B0BOT", user: "onrecord" }),
    "apps.connections.open": () => ok({ url: `ws://127.0.0.1:${port}/` }),
    "users.info": (form) => {
      const id = form.get("user") ?? "";
      return ok({ user: { id, locale: LOCALES[Number(id.slice(1)) % LOCALES.length] } });
    },
    "chat.postMessage": (form) => {
      const number = numberOf(form);
      const refused = refusal(number);
      if (refused) return refused;
      const [channel, ts] = [form.get("channel") ?? "", newTs()];
      if (number === null) strange.push("a message that nobody asked for");
      else {
        post(number, `slack/${channel}/${ts}`, saidIn(form));
        book.answer(number, saidIn(form));
      }
      return ok({ channel, ts, message: { ts } });
    },
    "chat.update": (form) => {
      const refused = weather.refuse("slack");
      if (refused) return refused;
      const [channel, ts] = [form.get("channel") ?? "", form.get("ts") ?? ""];
      const isThere = corrected(posts, `slack/${channel}/${ts}`, saidIn(form));
      return isThere ? ok({ channel, ts }) : { status: 200, body: { ok: false, error: "message_not_found" } };
    },
  };

  /** In the thread of a mention, or of who is said to share it. */
  function numberOf(form: URLSearchParams): number | null {
    const thread = form.get("thread_ts");
    if (thread !== null) return mentions.get(thread) ?? null;
    const by = /\basker-(\d+)/.exec(form.get("text") ?? "")?.[1];
    return by === undefined ? null : Number(by);
  }

  function refusal(number: number | null): Said | null {
    const refused = weather.refuse("slack");
    const question = refused && book.question(number ?? -1);
    if (question) question.isRefused = true;
    return refused;
  }

  function post(number: number, key: string, said: unknown): void {
    const isEdited = book.question(number)?.isEdited ?? false;
    posts.set(key, {
      ...{ isEdited, at: Date.now(), life: book.lives.length - 1, text: JSON.stringify(said), edits: 0 },
    });
  }

  function responded(number: number, raw: string): Said {
    const refused = refusal(number);
    if (refused) return refused;
    const { text, blocks, response_type: type } = JSON.parse(raw) as Body;
    const question = book.question(number);
    book.answer(number, { text, blocks });
    const value = question?.wanted.way === "command" ? shareIn(blocks) : null;
    if (question && value !== null) shelf.put({ isEdited: question.isEdited, value, answer: null });
    if (type === "in_channel") strange.push("a message in a channel by a response_url");
    return ok({});
  }

  const deliver = (number: number, envelope: object, event: object | null): void => {
    if (!socket) return;
    const id = randomUUID();
    sent.set(id, { socket, number, event });
    socket.send(JSON.stringify({ envelope_id: id, ...envelope }));
  };
  const deliverEvent = (number: number, event: object, attempt: number): void => {
    const retry = attempt > 0 ? { retry_attempt: attempt, retry_reason: "timeout" } : {};
    const envelope = { type: "events_api", payload: event, accepts_response_payload: false, ...retry };
    deliver(number, envelope, event);
  };

  const sockets = new WebSocketServer({ server });
  sockets.on("connection", (connected) => {
    socket = connected;
    connected.send(JSON.stringify({ type: "hello", num_connections: 1, connection_info: { app_id: "A0" } }));
    connected.on("error", () => {}); // a kill may reset it
    connected.on("message", (raw) => {
      const { envelope_id: id } = JSON.parse(String(raw)) as { readonly envelope_id: string };
      const question = book.question(sent.get(id)?.number ?? -1);
      if (question) question.isAcked = true;
      sent.delete(id);
    });
    connected.on("close", () => {
      if (socket === connected) socket = null;
      for (const [id, one] of sent) {
        if (one.socket !== connected) continue;
        sent.delete(id);
        const question = book.question(one.number);
        if (one.event) again.push({ number: one.number, event: one.event });
        else if (question) question.isCut = true;
      }
    });
    const missed = again;
    again = [];
    for (const { number, event } of missed) deliverEvent(number, event, 1);
  });

  function ask(asking: Asking): void {
    const { number, known, way } = asking;
    const user = `U${number % PEOPLE}`;
    const channel = `C${number % CHANNELS}`;
    const locale = LOCALES[number % LOCALES.length] ?? "en-GB";
    const language = Language.safeParse(locale.slice(0, 2)).data;
    const whose = { platform: "slack", workspace: TEAM, channel, languages: [language, undefined] } as const;
    const url = `http://127.0.0.1:${port}/r/${number}`;
    const share = way === "share" ? shelf.take(asking.isEdited) : undefined;
    const text = typed(known, language);
    const isEdited = share?.isEdited ?? asking.isEdited;
    const taken = { number, whose, isEdited } as const;
    if (way === "mention") {
      const ts = newTs();
      mentions.set(ts, number);
      const event = eventOf({
        type: "app_mention",
        user,
        channel,
        ts,
        event_ts: ts,
        text: `<@${BOT}> ${text}`,
      });
      // Slack keeps an event for whoever connects next.
      book.ask({ ...taken, wanted: { way, text }, delivery: socket ? "live" : "kept" });
      if (events.push({ number, event }) > KEPT) events.shift();
      if (socket) deliverEvent(number, event, 0);
      else again.push({ number, event });
      return;
    }
    const delivery = socket ? "live" : "none";
    const envelope = { accepts_response_payload: true };
    if (share) {
      const by = `asker-${number}`;
      book.ask({ ...taken, wanted: { way: "share", value: share.value, by, answer: null }, delivery });
      const payload = pressOf({ user, by, channel, url, ts: newTs(), share });
      deliver(number, { ...envelope, type: "interactive", payload }, null);
      return;
    }
    book.ask({ ...taken, wanted: { way: "command", text }, delivery });
    const payload = commandOf({ user, channel, text, url });
    deliver(number, { ...envelope, type: "slash_commands", payload }, null);
  }

  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    botToken: "xoxb-soak",
    appToken: "xapp-soak",
    strange,
    isConnected: () => socket !== null,
    ask,
    cut: () => socket?.terminate(),
    disconnect() {
      const leaving = socket;
      socket = null; // nothing more comes over it
      leaving?.send(JSON.stringify({ type: "disconnect", reason: "refresh_requested", debug_info: {} }));
      setTimeout(() => leaving?.close(), CLOSING_MS).unref();
    },
    repeat(many) {
      const last = socket ? events.slice(-many) : [];
      for (const { number, event } of last) deliverEvent(number, event, 1);
      return last.length;
    },
    forget() {
      socket = null;
    },
    async close() {
      for (const one of sockets.clients) one.terminate();
      sockets.close();
      await closed(server);
    },
  };
}

interface Body {
  readonly text: string;
  readonly blocks: Parameters<typeof shareIn>[0];
  readonly response_type?: string;
}

const saidIn = (form: URLSearchParams) => ({
  text: form.get("text"),
  blocks: JSON.parse(form.get("blocks") ?? "null") as unknown,
});

interface Whence {
  readonly user: string;
  readonly channel: string;
  readonly url: string;
}

const commandOf = ({ user, channel, url, text }: Whence & { readonly text: string }) => ({
  ...{ token: "legacy-verification-token", team_id: TEAM, team_domain: "newsroom" },
  ...{ channel_id: channel, channel_name: "desk", user_id: user, user_name: user.toLowerCase() },
  ...{ command: "/nso", text, api_app_id: "A0ONRECORD", is_enterprise_install: "false" },
  ...{ response_url: url, trigger_id: randomUUID() },
});

const eventOf = (event: object) => ({
  ...{ token: "legacy-verification-token", team_id: TEAM, api_app_id: "A0ONRECORD", type: "event_callback" },
  ...{ event, event_id: `Ev${randomUUID()}`, event_time: Math.floor(Date.now() / 1000) },
  ...{ is_ext_shared_channel: false, event_context: "4-soak" },
  authorizations: [
    { enterprise_id: null, team_id: TEAM, user_id: BOT, is_bot: true, is_enterprise_install: false },
  ],
});

const pressOf = (
  press: Whence & { readonly by: string; readonly ts: string; readonly share: Shareable },
) => ({
  ...{ token: "legacy-verification-token", api_app_id: "A0ONRECORD", trigger_id: randomUUID() },
  type: "block_actions",
  team: { id: TEAM, domain: "newsroom" },
  user: { id: press.user, username: press.by, name: press.by, team_id: TEAM },
  container: { type: "message", message_ts: press.ts, channel_id: press.channel, is_ephemeral: true },
  channel: { id: press.channel, name: "desk" },
  state: { values: {} },
  response_url: press.url,
  actions: [
    {
      ...{ type: "button", action_id: `${ACTION}:0:0`, block_id: "b", value: press.share.value },
      ...{ text: { type: "plain_text", text: "Share" }, action_ts: press.ts },
    },
  ],
});
