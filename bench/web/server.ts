/** The servers that are measured, each a process of its own. */
import { type ChildProcess, fork, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export interface Server {
  readonly port: number;
  stop(): Promise<void>;
}

const START_MS = 30_000;
const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** `onrecord serve` over a record. Rejects where it does not listen in time. */
export async function onrecord(facts: string): Promise<Server> {
  const args = [pathOf("../../adapters/main.js"), "serve", "--facts", facts];
  const env = { PATH: process.env.PATH, PORT: "0" };
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "ignore", "pipe"] });
  if (!child.stderr) throw new Error("No stderr");
  const lines = createInterface({ input: child.stderr });
  return started(child, (tell) =>
    lines.on("line", (line) => {
      const port = /is read on http:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1];
      if (port !== undefined) tell(Number(port));
    }),
  );
}

/** A server of Node that sends the same bytes, whatever is asked. */
export async function bare(body: Buffer): Promise<Server> {
  const child = fork(pathOf("./bare.js"));
  child.send(body.toString("base64"));
  return started(child, (tell) => child.once("message", tell));
}

function started(child: ChildProcess, hear: (tell: (port: number) => void) => void): Promise<Server> {
  const orphaned = () => void child.kill("SIGKILL"); // nobody else would end it
  process.once("exit", orphaned);
  const ended = new Promise<void>((done) =>
    child.once("close", () => {
      process.off("exit", orphaned);
      done();
    }),
  );
  return new Promise((done, failed) => {
    const late = setTimeout(() => failed(new Error("Cannot measure: no server in time")), START_MS);
    void ended.then(() => failed(new Error("Cannot measure: the server has ended")));
    hear((port) => {
      clearTimeout(late);
      const stop = async () => {
        child.kill();
        await ended;
      };
      done({ port, stop });
    });
  });
}
