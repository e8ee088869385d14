/** A client that costs little beside the server that it measures: connections kept open, nothing read of a body but its length. */
import { connect, type Socket } from "node:net";

interface Loaded {
  /** Of each request, from the sending to its last byte, in milliseconds. */
  readonly times: readonly number[];
  readonly tookMs: number;
}

export interface Client {
  /** Asks `count` times, as many at a time as there are connections; each answer brings the next. Rejects where one is not 200. */
  load(count: number): Promise<Loaded>;
  close(): void;
}

const END = Buffer.from("\r\n\r\n");

/** Opens so many connections, as a proxy keeps them, and asks for one page on each of them. */
export async function clientOf(port: number, path: string, connections: number): Promise<Client> {
  const request = Buffer.from(
    `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\naccept: text/html\r\naccept-language: fr\r\naccept-encoding: gzip, deflate, br\r\n\r\n`,
  );
  const sockets = await Promise.all(Array.from({ length: connections }, () => opened(port)));
  return {
    async load(count) {
      const times: number[] = [];
      const left = { count };
      const start = performance.now();
      await Promise.all(sockets.map((socket) => ask(socket, request, left, times)));
      return { times, tookMs: performance.now() - start };
    },
    close() {
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Asks on one connection for as long as there is something left to ask. */
function ask(socket: Socket, request: Buffer, left: { count: number }, times: number[]): Promise<void> {
  return new Promise<void>((done, failed) => {
    let at = 0;
    let missing = -1; // bytes of the body that are still to come; below 0 while the head is read
    let head: Buffer = Buffer.alloc(0);
    const end = (error?: Error) => {
      socket.off("data", hear).off("error", end).off("close", closed);
      if (error) failed(error);
      else done();
    };
    const closed = () => end(new Error("Cannot measure: the server has closed a connection"));
    const send = () => {
      if (left.count <= 0) return end();
      left.count--;
      at = performance.now();
      socket.write(request);
    };
    const hear = (chunk: Buffer) => {
      if (missing < 0) {
        head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
        const to = head.indexOf(END);
        if (to === -1) return;
        const told = head.subarray(0, to).toString("latin1");
        const length = /^content-length: (\d+)$/im.exec(told)?.[1];
        if (!told.startsWith("HTTP/1.1 200") || length === undefined)
          return end(new Error(`Cannot measure: the server says ${told.split("\r\n", 1)[0]}`));
        missing = Number(length) - (head.length - to - END.length);
        head = Buffer.alloc(0);
      } else missing -= chunk.length;
      if (missing > 0) return;
      times.push(performance.now() - at);
      missing = -1;
      send();
    };
    socket.on("data", hear).on("error", end).on("close", closed);
    send();
  });
}

const opened = (port: number): Promise<Socket> =>
  new Promise((done, failed) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.off("error", failed);
      done(socket);
    });
    socket.once("error", failed);
  });
