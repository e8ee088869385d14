/** The gateway: HELLO, IDENTIFY, READY, heartbeats, RESUME with what was missed, and what can go wrong with it. */
import type { Server } from "node:http";
import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayOpcodes,
  type GatewayReadyDispatchData,
} from "discord-api-types/v10";
import { WebSocket, WebSocketServer } from "ws";
import { isRecord, type Json } from "./json.ts";

/** A frame from the double; a dispatch has a name and a number. */
interface Frame {
  readonly op: GatewayOpcodes;
  readonly d: unknown;
  readonly s: number | null;
  readonly t: string | null;
}

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly frames: Frame[];
  socket: WebSocket;
}

export interface GatewayOptions {
  readonly token: string;
  readonly heartbeatMs: number;
  /** Intents that are not enabled for the bot: to ask for one closes with 4014. */
  readonly disallowedIntents: number;
  readonly newId: () => string;
  readonly changed: () => void;
  readonly url: () => string;
  readonly ready: () => Omit<GatewayReadyDispatchData, "session_id" | "resume_gateway_url">;
  /** What follows READY, in order. */
  readonly greeting: () => readonly (readonly [GatewayDispatchEvents, unknown])[];
}

/** What a gateway may keep to itself while its connection stays open; instead of a session it says that it is invalid. */
type Withheld = "acknowledgements" | "hello" | "ready" | "resumed" | "sessions";

export interface Gateway {
  /** The opcodes received from the client, over all connections. */
  readonly received: readonly GatewayOpcodes[];
  /** How many connections were opened so far. */
  readonly connections: number;
  /** The intents of the newest session; 0 before the first IDENTIFY. */
  readonly intents: number;
  /** What is not sent from now on, until it is taken out of here. */
  readonly withheld: Set<Withheld>;
  /** Sends an event, or keeps it for RESUME while the client is away. Throws before the first IDENTIFY. */
  dispatch(event: GatewayDispatchEvents, data: unknown): void;
  /** Cuts the TCP connection without a word. */
  drop(): void;
  /** Leaves the newest connection open, and reads and says nothing more on it: no word is even answered with a close. */
  freeze(): void;
  /** Cuts every connection, also those that no client has identified itself on. */
  dropAll(): void;
  /** Closes with one of Discord's close codes. */
  close(code: GatewayCloseCodes): void;
  /** Asks the client to reconnect and resume (op 7). */
  reconnect(): void;
  /** Says that the session is invalid (op 9). Not resumable, it is forgotten. */
  invalidate(resumable: boolean): void;
  /** Forgets the session: a RESUME is answered with op 9 false. */
  forget(): void;
  stop(): Promise<void>;
}

/** Attaches a gateway to an HTTP server; any path is taken. */
export function startGateway(server: Server, options: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server });
  const sessions = new Map<string, Session>();
  const received: GatewayOpcodes[] = [];
  const withheld = new Set<Withheld>();
  const frozen = new WeakSet<WebSocket>();
  let connections = 0;
  let newest: Session | null = null;

  const tell = (socket: WebSocket, op: GatewayOpcodes, d: unknown): void =>
    socket.send(JSON.stringify({ op, d, s: null, t: null } satisfies Frame));
  const live = (): Session => {
    if (newest === null) throw new Error("No client has identified itself at the gateway");
    return newest;
  };
  const send = (session: Session, t: GatewayDispatchEvents, d: unknown): void => {
    // Cloned, since a replay tells what was then.
    const frame = { op: GatewayOpcodes.Dispatch, t, s: session.frames.length + 1, d: structuredClone(d) };
    session.frames.push(frame);
    const { socket } = session;
    if (socket.readyState === WebSocket.OPEN && !frozen.has(socket)) socket.send(JSON.stringify(frame));
  };
  const forget = (): void => {
    sessions.delete(live().id);
  };

  const identify = (socket: WebSocket, data: Json): void => {
    const intents = Number(data.intents);
    const wrong =
      data.token !== options.token
        ? GatewayCloseCodes.AuthenticationFailed
        : (intents & options.disallowedIntents) !== 0
          ? GatewayCloseCodes.DisallowedIntents
          : null;
    if (wrong !== null) {
      socket.close(wrong);
      return;
    }
    if (withheld.has("sessions")) {
      tell(socket, GatewayOpcodes.InvalidSession, false);
      return;
    }
    newest = { id: options.newId(), intents, frames: [], socket };
    sessions.set(newest.id, newest);
    if (withheld.has("ready")) return;
    const held = { session_id: newest.id, resume_gateway_url: options.url() };
    send(newest, GatewayDispatchEvents.Ready, { ...options.ready(), ...held });
    for (const [event, greeting] of options.greeting()) send(newest, event, greeting);
  };
  const resume = (socket: WebSocket, data: Json): void => {
    const session = sessions.get(String(data.session_id));
    if (session === undefined || data.token !== options.token) {
      tell(socket, GatewayOpcodes.InvalidSession, false);
      return;
    }
    session.socket = socket;
    newest = session;
    if (withheld.has("resumed")) return;
    for (const frame of session.frames.slice(Number(data.seq))) socket.send(JSON.stringify(frame));
    send(session, GatewayDispatchEvents.Resumed, { _trace: [] });
  };

  sockets.on("connection", (socket) => {
    connections += 1;
    if (!withheld.has("hello"))
      tell(socket, GatewayOpcodes.Hello, { heartbeat_interval: options.heartbeatMs });
    socket.on("message", (raw) => {
      const frame: unknown = JSON.parse(String(raw));
      if (!isRecord(frame)) return socket.close(GatewayCloseCodes.DecodeError);
      received.push(Number(frame.op));
      const data = isRecord(frame.d) ? frame.d : {};
      if (frame.op === GatewayOpcodes.Heartbeat && !withheld.has("acknowledgements"))
        tell(socket, GatewayOpcodes.HeartbeatAck, null);
      if (frame.op === GatewayOpcodes.Identify) identify(socket, data);
      if (frame.op === GatewayOpcodes.Resume) resume(socket, data);
      options.changed();
    });
    socket.on("close", options.changed);
    options.changed();
  });

  return {
    received,
    withheld,
    get connections() {
      return connections;
    },
    get intents() {
      return newest?.intents ?? 0;
    },
    dispatch(event, data) {
      live(); // somebody must be there to hear it
      for (const session of sessions.values()) send(session, event, data);
    },
    drop: () => live().socket.terminate(),
    freeze() {
      live().socket.pause();
      frozen.add(live().socket);
    },
    dropAll() {
      for (const socket of sockets.clients) socket.terminate();
    },
    close: (code) => live().socket.close(code),
    reconnect: () => tell(live().socket, GatewayOpcodes.Reconnect, null),
    invalidate(resumable) {
      if (!resumable) forget();
      tell(live().socket, GatewayOpcodes.InvalidSession, resumable);
    },
    forget,
    stop() {
      for (const socket of sockets.clients) socket.terminate();
      return new Promise((resolve) => sockets.close(() => resolve()));
    },
  };
}
