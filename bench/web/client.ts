/** A client that costs little beside the server that it measures: connections kept open, nothing read of a body but its length. */
import { connect, type Socket } from "node:net";

export interface Load {
  readonly port: number;
  readonly path: string;
  readonly inFlight: number;
  readonly count: number;
}

export interface Loaded {
  /** Of each request, from the sending to its last byte, in milliseconds. */
  readonly times: readonly number[];
  readonly tookMs: number;
  /** Of one body, as it was sent. */
  readonly bytes: number;
}

const END = Buffer.from("\r\n\r\n");

/** Asks for a page `count` times, so many at a time; each answer brings the next request. Rejects where one is not 200. */
export async function load({ port, path, inFlight, count }: Load): Promise<Loaded> {
  const request = Buffer.from(
    `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\naccept: text/html\r\naccept-language: fr\r\naccept-encoding: gzip\r\n\r\n`,
  );
  const sockets = await Promise.all(Array.from({ length: inFlight }, () => opened(port)));
  const times: number[] = [];
  let sent = 0;
  let bytes = 0;
  const start = performance.now();
  await Promise.all(
    sockets.map(
      (socket) =>
        new Promise<void>((done, failed) => {
          let at = 0;
          let left = -1; // bytes of the body that are still to come; below 0 while the head is read
          let head = Buffer.alloc(0);
          const send = () => {
            if (sent >= count) return done();
            sent++;
            at = performance.now();
            socket.write(request);
          };
          socket.on("error", failed);
          socket.on("close", () => failed(new Error("Cannot measure: the server has closed a connection")));
          socket.on("data", (chunk) => {
            if (left < 0) {
              head = Buffer.concat([head, chunk]);
              const end = head.indexOf(END);
              if (end === -1) return;
              const told = head.subarray(0, end).toString("latin1");
              const length = /^content-length: (\d+)$/im.exec(told)?.[1];
              if (!told.startsWith("HTTP/1.1 200") || length === undefined)
                return failed(new Error(`Cannot measure: the server says ${told.split("\r\n", 1)[0]}`));
              bytes = Number(length);
              left = bytes - (head.length - end - END.length);
              head = Buffer.alloc(0);
            } else left -= chunk.length;
            if (left > 0) return;
            times.push(performance.now() - at);
            left = -1;
            send();
          });
          send();
        }),
    ),
  );
  const tookMs = performance.now() - start;
  for (const socket of sockets) {
    socket.removeAllListeners("close");
    socket.destroy();
  }
  return { times, tookMs, bytes };
}

const opened = (port: number): Promise<Socket> =>
  new Promise((done, failed) => {
    const socket = connect(port, "127.0.0.1", () => done(socket));
    socket.once("error", failed);
  });
