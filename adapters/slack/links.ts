/** The two ways in which Slack tells us something. */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { HTTPReceiver, type webApi } from "@slack/bolt";
import { openApp } from "./app.ts";
import { loggerTo } from "./logger.ts";
import { Final } from "./refusal.ts";
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

/** Requests of Slack, which a proxy on this machine passes on. Rejects with a plain sentence where the port is taken. */
export async function httpLink(
  service: Service,
  botToken: string,
  { signingSecret, port }: { readonly signingSecret: string; readonly port: number },
): Promise<Link> {
  const receiver = new HTTPReceiver({ signingSecret, logger: loggerTo(service.office.log) });
  openApp(service, botToken, receiver);
  const server = await receiver.start({ port, host: HOST }).catch((cause: Error) => {
    throw new Final(`Cannot listen on ${HOST}:${port}: ${cause.message}`, { cause });
  });
  const { port: free } = server.address() as AddressInfo;
  service.office.log.info({ port: free }, `Listening for Slack on ${HOST}:${free}`);
  const close = async () => {
    if (!server.listening) return;
    const closed = once(server, "close");
    server.close();
    server.closeIdleConnections();
    await closed;
  };
  return { port: free, open: async () => untilClosed(), close };
}

const HOST = "127.0.0.1";

/** Nothing can end it but ourselves: Slack comes to us. */
function untilClosed(): Connection {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { ended, close: async () => end() };
}
