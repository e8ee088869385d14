/** GET /healthz and GET /metrics, for whoever looks after the bot; on this machine alone unless told otherwise. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Log } from "../log.ts";
import { type HealthState, judged } from "./state.ts";

export interface HealthSetting {
  /** An address of this machine. */
  readonly host: string;
  /** 0 for a free one. */
  readonly port: number;
  readonly state: () => HealthState;
  readonly metrics: { readonly contentType: string; text(): Promise<string> };
  readonly log: Log;
}

export interface Health {
  readonly port: number;
  /** Takes no more requests, and cuts those that are not answered after half a second. */
  stop(): Promise<void>;
}

const LIMITS = {
  maxHeaderSize: 4096, // bytes
  headersTimeout: 5000,
  requestTimeout: 5000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 1000,
};
const CONNECTIONS = 32;
const CLOSING_MS = 500;

/** Listens; else a sentence that says which setting to change. */
export async function startHealth(setting: HealthSetting): Promise<Health | { readonly problem: string }> {
  const { host, port, log } = setting;
  const server = createServer(LIMITS, (request, response) => {
    answer(setting, request, response).catch((err: unknown) => {
      log.error({ err }, "Cannot tell how onrecord is");
      if (!response.headersSent) send(response, 500, TEXT, "onrecord has a fault; it is logged\n");
      else response.destroy();
    });
  });
  server.maxConnections = CONNECTIONS;
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, resolve);
    });
  } catch (error) {
    return { problem: problemOf(error as NodeJS.ErrnoException, setting) };
  }
  server.on("error", (err) => log.warn({ err }, "The health port has trouble"));
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      const cut = setTimeout(() => server.closeAllConnections(), CLOSING_MS);
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await closed;
      clearTimeout(cut);
    },
  };
}

const TEXT = "text/plain; charset=utf-8";

async function answer(
  { state, metrics }: HealthSetting,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method, url = "" } = request;
  const path = url.split("?", 1)[0];
  if (path !== "/healthz" && path !== "/metrics") return send(response, 404, TEXT, "Not found\n");
  if (method !== "GET" && method !== "HEAD") {
    response.setHeader("allow", "GET, HEAD");
    return send(response, 405, TEXT, "Only GET and HEAD\n");
  }
  if (path === "/metrics") return send(response, 200, metrics.contentType, await metrics.text());
  const told = healthOf(state());
  send(response, told.status === "down" ? 503 : 200, "application/json", `${JSON.stringify(told)}\n`);
}

/** Sends it without reading what else may come: the connection ends with it where a body was announced. */
function send(response: ServerResponse, status: number, type: string, body: string): void {
  const { headers, method } = response.req;
  if (headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined)
    response.setHeader("connection", "close");
  response.writeHead(status, {
    "content-type": type,
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(method === "HEAD" ? undefined : body);
}

/** The state as it is told: times as ISO 8601. */
function healthOf(state: HealthState) {
  const { adapters, record, corrections } = state;
  const time = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
  return {
    ...judged(state),
    adapters: Object.fromEntries(
      Object.entries(adapters).map(([platform, { connected, since, lastEvent }]) => [
        platform,
        { connected, since: time(since), lastEvent: time(lastEvent) },
      ]),
    ),
    record: { version: record.version, loaded: time(record.loaded), faults: record.faults },
    corrections,
  };
}

function problemOf({ code, message }: NodeJS.ErrnoException, { host, port }: HealthSetting): string {
  const at = `Cannot tell of onrecord's health on ${host}:${port}`;
  if (code === "EADDRINUSE")
    return `${at}: the port is taken; set ONRECORD_HEALTH_PORT to another one, to 0 for a free one, or to off`;
  if (code === "EACCES") return `${at}: the port is not allowed; set ONRECORD_HEALTH_PORT to one above 1023`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `${at}: this machine has no such address; set ONRECORD_HEALTH_HOST to 127.0.0.1, or to 0.0.0.0 in a container`;
  return `${at}: ${message}`;
}
