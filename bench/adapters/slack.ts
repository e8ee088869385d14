/**
 * A Slack for the bench: Socket Mode, or requests to the bot's port, and `response_url`s that keep nothing.
 *
 * It judges nothing: the tests' double does, and its schema is slower than any bot.
 */
import { createHmac, randomUUID } from "node:crypto";
import { Agent, request } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { type Door, Waiting } from "./door.ts";
import { closed, listen, type Said } from "./http.ts";
import type { Asked } from "./questions.ts";

const LOCALES = ["en-GB", "fr-FR", "de-DE"] as const;
const PEOPLE = 50;

export interface SlackDoor extends Door {
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  /** Where commands go from then on, instead of the socket. */
  toPort(port: number): void;
}

/** Opens it; commands can be sent once a bot has connected, or said where it listens. */
export async function openSlack(): Promise<SlackDoor> {
  const signingSecret = "0123456789abcdef0123456789abcdef";
  const waiting = new Map<string, Waiting>();
  const strange: string[] = [];
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  let bytes = 0;
  let count = 0;
  let socket: WebSocket | null = null;
  let port: number | null = null;

  const { server, port: own } = await listen(({ url = "" }, raw): Said => {
    const [, room, name = ""] = url.split("?")[0]?.split("/") ?? [];
    if (room === "r") {
      bytes += Buffer.byteLength(raw);
      count += 1;
      waiting.get(name)?.answer();
      return { status: 200, body: { ok: true } };
    }
    const said = METHODS[name]?.(new URLSearchParams(raw), own);
    if (said === undefined) strange.push(name);
    return { status: 200, body: said ?? { ok: false, error: "unknown_method" } };
  });

  const sockets = new WebSocketServer({ server });
  sockets.on("connection", (connected) => {
    socket = connected;
    connected.send(JSON.stringify({ type: "hello", num_connections: 1, connection_info: { app_id: "A0" } }));
    connected.on("message", (raw) => {
      const { envelope_id: id } = JSON.parse(String(raw)) as { readonly envelope_id: string };
      waiting.get(id)?.ack();
    });
  });

  return {
    apiUrl: `http://127.0.0.1:${own}/api/`,
    botToken: "xoxb-bench",
    appToken: "xapp-bench",
    signingSecret,
    strange,
    notes: () => [`slack: ${Math.round(bytes / count)} bytes an answer`],
    toPort(given) {
      port = given;
    },
    send(asked, done) {
      const id = randomUUID();
      const payload = commandOf(asked, `http://127.0.0.1:${own}/r/${id}`);
      const one = new Waiting((times) => {
        waiting.delete(id);
        done(times);
      });
      waiting.set(id, one);
      if (port !== null) return posted(agent, port, signingSecret, payload, () => one.ack());
      const envelope = { envelope_id: id, type: "slash_commands", payload, accepts_response_payload: true };
      socket?.send(JSON.stringify(envelope));
    },
    async close() {
      agent.destroy();
      for (const one of sockets.clients) one.terminate();
      sockets.close();
      await closed(server);
    },
  };
}

type Method = (form: URLSearchParams, port: number) => object;

const METHODS: Readonly<Record<string, Method>> = {
  "auth.test": () => ({ ok: true, team_id: "T0NEWS", user_id: "U0BOT", bot_id: "B0BOT", user: "onrecord" }),
  "apps.connections.open": (_, port) => ({ ok: true, url: `ws://127.0.0.1:${port}/` }),
  "users.info": (form) => {
    const id = form.get("user") ?? "";
    return { ok: true, user: { id, locale: LOCALES[Number(id.slice(1)) % LOCALES.length] } };
  },
};

const commandOf = ({ number, command, words }: Asked, responseUrl: string) => ({
  token: "legacy-verification-token",
  team_id: "T0NEWS",
  team_domain: "newsroom",
  channel_id: "C0DESK",
  channel_name: "desk",
  user_id: `U${number % PEOPLE}`,
  user_name: `person-${number % PEOPLE}`,
  command: "/nso",
  text: `${number % 2 === 0 ? command.name : command.twin} ${words}`.trim(),
  api_app_id: "A0ONRECORD",
  is_enterprise_install: "false",
  response_url: responseUrl,
  trigger_id: randomUUID(),
});

/** Posts a signed command, as Slack does; its answer is the acknowledgement. */
function posted(agent: Agent, port: number, secret: string, payload: object, acked: () => void): void {
  const raw = new URLSearchParams(payload as Record<string, string>).toString();
  const stamp = String(Math.floor(Date.now() / 1000));
  const digest = createHmac("sha256", secret).update(`v0:${stamp}:${raw}`).digest("hex");
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "content-length": Buffer.byteLength(raw),
    "x-slack-request-timestamp": stamp,
    "x-slack-signature": `v0=${digest}`,
  };
  const asked = request({ agent, host: "127.0.0.1", port, path: "/slack/events", method: "POST", headers });
  asked.on("error", (error: NodeJS.ErrnoException) => {
    // The bot had just closed the idle connection: every client sends it once more on another.
    if (!asked.reusedSocket || error.code !== "ECONNRESET") throw error;
    posted(agent, port, secret, payload, acked);
  });
  asked.on("response", (response) => {
    response.resume();
    response.on("end", () => {
      if (response.statusCode !== 200) throw new Error(`The bot has answered with ${response.statusCode}`);
      acked();
    });
  });
  asked.end(raw);
}
