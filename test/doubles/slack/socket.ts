/** Socket Mode: envelopes out, acknowledgements in. */
import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import { WebSocket, WebSocketServer } from "ws";
import type { Core } from "./core.ts";
import type { Ack, Retry } from "./delivery.ts";

/** How an envelope says what is in it. */
type EnvelopeType = "slash_commands" | "interactive" | "events_api";

/** How a new connection is greeted: with hello; or with nothing; or not at all (HTTP 503). */
type Greeting = "hello" | "nothing" | "refused";

/** The link as a test sees it. */
export interface Link {
  /** How the next connections are greeted. */
  greeting: Greeting;
  /** Connections that are open now, oldest first. */
  readonly open: () => number;
  /** Connections that have ever been made. */
  readonly made: () => number;
  /** Resolves once so many connections are open. */
  readonly connected: (count?: number) => Promise<void>;
  /** Tells the newest connection to go: it will be closed soon, or is to be opened anew. */
  readonly disconnect: (reason: "warning" | "refresh_requested" | "link_disabled") => void;
  /** Cuts the newest connection, without a word. */
  readonly drop: () => void;
  /** Pings the newest connection no more, though its own pings are answered. */
  readonly stopPinging: () => void;
  /** Leaves the newest connection open, and reads and says nothing more on it: no ping, no pong, no close. */
  readonly freeze: () => void;
}

/** The link as the double itself sees it. */
export interface OpenLink extends Link {
  readonly send: (
    type: EnvelopeType,
    payload: unknown,
    retry: Retry | null,
    receive: (ack: Ack) => void,
  ) => void;
  readonly close: () => void;
}

/** Opens Socket Mode on a web server. */
export function openLink(core: Core, server: Server, pingMs: number): OpenLink {
  const sockets = new WebSocketServer({ noServer: true });
  const waiting = new Map<string, { readonly sentAt: number; readonly receive: (ack: Ack) => void }>();
  const pinging = new Map<WebSocket, NodeJS.Timeout>();
  let made = 0;
  const open = () => [...sockets.clients].filter(({ readyState }) => readyState === WebSocket.OPEN);
  const newest = () => {
    const socket = open().at(-1);
    if (socket === undefined) throw new Error("Cannot reach the app: no socket is open");
    return socket;
  };
  const link: OpenLink = {
    greeting: "hello",
    open: () => open().length,
    made: () => made,
    connected: (count = 1) => core.record.until(() => open().length >= count, `${count} open sockets`),
    disconnect: (reason) => say(newest(), { type: "disconnect", reason, debug_info: { host: "double" } }),
    drop: () => newest().terminate(),
    stopPinging: () => clearInterval(pinging.get(newest())),
    freeze: () => {
      link.stopPinging();
      newest().pause();
    },
    send: (type, payload, retry, receive) => {
      const envelope_id = randomUUID();
      waiting.set(envelope_id, { sentAt: performance.now(), receive });
      const attempt = { retry_attempt: retry?.num ?? 0, retry_reason: retry?.reason ?? "" };
      say(newest(), {
        envelope_id,
        type,
        payload,
        accepts_response_payload: type !== "events_api",
        ...(type === "events_api" && attempt),
      });
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };

  server.on("upgrade", (request, socket, head) => {
    if (link.greeting === "refused") return void socket.end("HTTP/1.1 503 Service Unavailable\r\n\r\n");
    sockets.handleUpgrade(request, socket, head, (accepted) => {
      made++;
      greet(accepted);
    });
  });

  function greet(socket: WebSocket): void {
    pinging.set(
      socket,
      setInterval(() => socket.ping("Ping from double"), pingMs),
    );
    socket.on("close", () => {
      clearInterval(pinging.get(socket));
      core.record.changed();
    });
    socket.on("error", () => socket.terminate());
    socket.on("message", (data) => receive(String(data)));
    if (link.greeting === "hello") {
      say(socket, { type: "hello", num_connections: open().length, connection_info: { app_id: core.appId } });
    }
    core.record.changed();
  }

  function receive(data: string): void {
    const { envelope_id, payload } = JSON.parse(data) as { envelope_id: string; payload?: object };
    const sent = waiting.get(envelope_id);
    if (sent === undefined) {
      core.record.refused.push({ method: "socket", error: "unknown_envelope", messages: [envelope_id] });
    } else {
      const isEmpty = payload === undefined || Object.keys(payload).length === 0;
      const ms = performance.now() - sent.sentAt;
      sent.receive({ ms, status: 200, payload: isEmpty ? null : payload });
    }
    core.record.changed();
  }
  return link;
}

function say(socket: WebSocket, message: unknown): void {
  socket.send(JSON.stringify(message));
}
