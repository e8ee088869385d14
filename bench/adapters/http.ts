/** A web server that reads a request whole and answers at once. */
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Said {
  readonly status: number;
  /** Of 204 there is none. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Listens on a free port of 127.0.0.1. */
export async function listen(
  answer: (request: IncomingMessage, raw: string) => Said,
): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { status, body, headers } = answer(request, Buffer.concat(chunks).toString("utf8"));
      // discord.js reads a 204 with a content type as JSON.
      response.writeHead(status, {
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", 1024, done));
  return { server, port: (server.address() as AddressInfo).port };
}

export async function closed(server: Server): Promise<void> {
  const done = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await done;
}
