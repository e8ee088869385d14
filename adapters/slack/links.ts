/** The two ways in which Slack tells us something. */
import type { RequestListener } from "node:http";
import { HTTPReceiver, type webApi } from "@slack/bolt";
import { openApp } from "./app.ts";
import { loggerTo } from "./logger.ts";
import type { Service } from "./service.ts";
import { openSocket } from "./socket.ts";
import type { Connection } from "./supervise.ts";

/** A way, ready to be opened as often as it ends. */
export interface Link {
  /** Where it listens; null where it does not. */
  readonly port: number | null;
  open(): Promise<Connection>;
  /** Takes nothing more. */
  close(): Promise<void>;
}

/** Socket Mode: we connect to Slack. */
export function socketLink(
  service: Service,
  botToken: string,
  appToken: string,
  clientOptions: webApi.WebClientOptions,
): Link {
  const { log } = service.office;
  const nothing = async () => {};
  const app = openApp(service, botToken, { init() {}, start: nothing, stop: nothing });
  // The client sets what is not there on its options: each has its own.
  const open = () => openSocket({ app, appToken, clientOptions: { ...clientOptions }, log });
  return { port: null, open, close: nothing };
}

/** Where Slack's requests come in. */
export interface Door {
  readonly port: number;
  at(path: string, listener: RequestListener): void;
}

/** Slack's own name for it. */
const PATH = "/slack/events";

/** Requests of Slack, which a proxy on this machine passes on. */
export function httpLink(
  service: Service,
  botToken: string,
  { signingSecret, door }: { readonly signingSecret: string; readonly door: Door },
): Link {
  const { log } = service.office;
  const receiver = new HTTPReceiver({ signingSecret, logger: loggerTo(log) });
  openApp(service, botToken, receiver);
  let isOpen = true;
  door.at(PATH, (request, response) => {
    if (isOpen) receiver.requestListener(request, response);
    else response.writeHead(503).end(); // Slack tells it once more, to whoever is there then
  });
  log.info({ port: door.port }, `Listening for Slack on ${PATH}`);
  const close = async () => {
    isOpen = false;
  };
  return { port: door.port, open: async () => untilClosed(), close };
}

/** Nothing can end it but ourselves: Slack comes to us. */
function untilClosed(): Connection {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { ended, close: async () => end() };
}
