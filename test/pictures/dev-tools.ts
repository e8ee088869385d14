/** Chromium's DevTools protocol over a pipe: no port is opened, and no package is needed. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";

// biome-ignore lint/suspicious/noExplicitAny: a reply is whatever the protocol says for its method
type Reply = any;

export interface DevTools {
  /** Asks the one open page; rejects with what Chromium says, or when it ends. */
  readonly send: (method: string, params: object) => Promise<Reply>;
  readonly close: () => Promise<void>;
}

const FLAGS = [
  "--headless=new",
  "--remote-debugging-pipe",
  "--no-first-run",
  "--disable-gpu",
  "--hide-scrollbars",
  "--force-color-profile=srgb",
  "--font-render-hinting=none", // letters keep their shape at any scale
  "--host-resolver-rules=MAP * ~NOTFOUND", // it has nothing to look for outside
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), // Chromium will not run as root with it
];
const TIMEOUT_MS = 120_000; // a picture takes a fraction of a second: past this it hangs

/** Starts `chromium` with one empty page; null where there is none on the PATH. */
export async function openDevTools(): Promise<DevTools | null> {
  const profile = await mkdtemp(join(tmpdir(), "onrecord-pictures-"));
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  const chromium = spawn("chromium", [...FLAGS, `--user-data-dir=${profile}`], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    timeout: TIMEOUT_MS,
  });
  const ended = once(chromium, "exit");
  try {
    await Promise.race([once(chromium, "spawn"), ended]);
  } catch (error) {
    await removeProfile();
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
  const ask = talk(chromium.stdio[3] as Writable, chromium.stdio[4] as Readable);
  const close = async () => {
    chromium.kill();
    await ended;
    await removeProfile();
  };
  try {
    const { targetId } = await ask("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await ask("Target.attachToTarget", { targetId, flatten: true });
    return { send: (method, params) => ask(method, params, sessionId), close };
  } catch (error) {
    await close();
    throw error;
  }
}

type Ask = (method: string, params: object, sessionId?: string) => Promise<Reply>;

/** Requests and replies are JSON that ends in a NUL, and meet by their number. */
function talk(write: Writable, read: Readable): Ask {
  const waiting = new Map<number, { resolve: (reply: Reply) => void; reject: (error: Error) => void }>();
  let id = 0;
  let heard = "";
  read.setEncoding("utf8");
  read.on("data", (chunk: string) => {
    const texts = (heard + chunk).split("\0");
    heard = texts.pop() ?? "";
    for (const text of texts) {
      const reply = JSON.parse(text);
      const asked = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (reply.error) asked?.reject(new Error(`Chromium refuses: ${reply.error.message}`));
      else asked?.resolve(reply.result);
    }
  });
  const fail = () => {
    for (const { reject } of waiting.values()) reject(new Error("Cannot draw: Chromium has ended"));
    waiting.clear();
  };
  read.on("close", fail);
  write.on("error", fail);
  return (method, params, sessionId) =>
    new Promise((resolve, reject) => {
      id += 1;
      waiting.set(id, { resolve, reject });
      write.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
}
