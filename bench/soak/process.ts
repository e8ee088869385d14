/** The bot as a process: started, weighed, killed, and listened to. */
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { WebSocket } from "ws";

const START_MS = 30_000;

export interface BotProcess {
  readonly pid: number;
  /** Resolves when both platforms are connected; rejects where it ends before. */
  readonly ready: Promise<void>;
  readonly ended: Promise<number | null>;
  /** Sends a signal, and resolves when the process is gone. */
  end(signal: "SIGKILL" | "SIGTERM"): Promise<number | null>;
  /** Bytes of the heap after a forced collection, and of the whole process; null where it is just ending. */
  weigh(): Promise<{ readonly live: number; readonly rss: number } | null>;
  /** A number of /metrics; null where it is not told. */
  metric(name: string): Promise<number | null>;
}

export interface Heard {
  /** Each line of the log that warns or tells of a fault, by its words. */
  readonly words: Map<string, number>;
  /** The first lines that tell of a fault. */
  readonly faults: string[];
  onLine(words: string): void;
}

const DEBUGGER = /^Debugger listening on (ws:\S+)/;

/** Starts `main`; `env` is on top of an environment in which nothing of the developer's is set. */
export function startBot(
  main: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
  heard: Heard,
): BotProcess {
  const args = ["--inspect=127.0.0.1:0", main]; // for forced collections, from outside
  const child: ChildProcess = spawn(process.execPath, args, {
    ...{ cwd, stdio: ["ignore", "ignore", "pipe"] },
    env: { PATH: process.env.PATH, LANG: "C.UTF-8", ...env },
  });
  const orphaned = () => void child.kill("SIGKILL"); // nobody else would end it
  process.once("exit", orphaned);
  let inspector = "";
  let port = "";
  let connected = () => {};
  const waited = new Set(["Connected to Slack", "Discord is connected"]);
  const ended = new Promise<number | null>((done) =>
    child.once("close", (code) => {
      process.off("exit", orphaned);
      done(code);
    }),
  );
  const ready = new Promise<void>((resolve, reject) => {
    connected = resolve;
    const late = setTimeout(() => reject(new Error("The bot has not connected in time")), START_MS);
    void ended.then((code) => reject(new Error(`The bot has ended with ${code} before it was connected`)));
    const over = () => clearTimeout(late);
    void ended.then(over);
  });
  ready.catch(() => {}); // whoever waits for it is told
  if (!child.stderr) throw new Error("No stderr");
  createInterface({ input: child.stderr }).on("line", (line) => {
    inspector ||= DEBUGGER.exec(line)?.[1] ?? "";
    if (!line.startsWith("{")) {
      if (!/debugger|inspector/i.test(line)) heard.faults.push(line);
      return;
    }
    const { level, msg = "" } = JSON.parse(line) as { readonly level: number; readonly msg?: string };
    port ||= /^Telling how it is on http:\/\/127\.0\.0\.1:(\d+)/.exec(msg)?.[1] ?? "";
    if (waited.delete(msg) && waited.size === 0) connected();
    if (level >= 40) heard.words.set(msg, (heard.words.get(msg) ?? 0) + 1);
    if (level >= 50 && heard.faults.length < 10) heard.faults.push(line.slice(0, 600));
    heard.onLine(msg);
  });
  const metrics = async (): Promise<string> => {
    if (port === "") return "";
    const response = await fetch(`http://127.0.0.1:${port}/metrics`, { signal: AbortSignal.timeout(5000) });
    return response.text();
  };
  const metric = async (name: string): Promise<number | null> => {
    const text = await metrics().catch(() => "");
    const line = text.split("\n").find((one) => one.startsWith(`${name} `));
    return line === undefined ? null : Number(line.slice(name.length + 1));
  };
  return {
    ...{ pid: child.pid ?? 0, ready, ended, metric },
    end(signal) {
      child.kill(signal);
      return ended;
    },
    async weigh() {
      if (inspector === "") return null;
      const live = await collected(inspector).catch(() => null);
      const rss = await metric("process_resident_memory_bytes");
      return live === null || rss === null ? null : { live, rss };
    },
  };
}

/** Forces a collection by the inspector, and tells the bytes of the heap that are in use then. */
function collected(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url);
    const late = setTimeout(() => socket.terminate(), 10_000);
    const ask = (id: number, method: string) => socket.send(JSON.stringify({ id, method }));
    socket.on("open", () => ask(1, "HeapProfiler.collectGarbage"));
    socket.on("error", reject);
    socket.on("close", () => {
      clearTimeout(late);
      reject(new Error("The inspector has closed"));
    });
    socket.on("message", (raw) => {
      const { id, result } = JSON.parse(String(raw)) as {
        readonly id?: number;
        readonly result?: { readonly usedSize?: number };
      };
      if (id === 1) ask(2, "Runtime.getHeapUsage");
      if (id !== 2) return;
      resolve(result?.usedSize ?? 0);
      socket.close();
    });
  });
}
