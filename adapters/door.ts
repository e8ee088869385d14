/** The one port that others come to: Slack's requests where they come over HTTP, and everybody else's for the reader. */
import { createServer, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Log } from "./log.ts";

export interface Door {
  readonly port: number;
  /** Passes what comes to one path to `listener`. */
  at(path: string, listener: RequestListener): void;
  /** Passes everything else. */
  otherwise(listener: RequestListener): void;
  /** Takes no more requests, and cuts those that are not answered after a while. */
  close(): Promise<void>;
}

const LIMITS = {
  maxHeaderSize: 16_384, // bytes: a question stands in the address
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 2000,
};
const CONNECTIONS = 1024;
const CLOSING_MS = 3000; // of the five seconds that a stop may take

/** Listens; else a sentence that says which setting to change. */
export async function openDoor(
  { host, port }: { readonly host: string; readonly port: number },
  log: Log,
): Promise<Door | { readonly problem: string }> {
  const paths = new Map<string, RequestListener>();
  let other: RequestListener = (_, response) => nothing(response);
  const server = createServer(LIMITS, (request, response) => {
    const path = request.url?.split("?", 1)[0] ?? "";
    (paths.get(path) ?? other)(request, response);
  });
  server.maxConnections = CONNECTIONS;
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, resolve);
    });
  } catch (error) {
    return { problem: problemOf(error as NodeJS.ErrnoException, host, port) };
  }
  server.removeAllListeners("error");
  server.on("error", (err) => log.warn({ err }, "The port has trouble"));
  return {
    port: (server.address() as AddressInfo).port,
    at: (path, listener) => void paths.set(path, listener),
    otherwise(listener) {
      other = listener;
    },
    async close() {
      if (!server.listening) return;
      const cut = setTimeout(() => server.closeAllConnections(), CLOSING_MS);
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await closed;
      clearTimeout(cut);
    },
  };
}

function nothing(response: ServerResponse): void {
  response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
  response.end("Not found\n");
}

function problemOf({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  const at = `Cannot listen on ${host}:${port}`;
  if (code === "EADDRINUSE")
    return `${at}: the port is taken; set PORT to another one, to 0 for a free one, or to off where nothing is to be read here`;
  if (code === "EACCES") return `${at}: the port is not allowed; set PORT to one above 1023`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `${at}: this machine has no such address; set ONRECORD_HOST to 127.0.0.1, or to 0.0.0.0 in a container`;
  return `${at}: ${message}`;
}
