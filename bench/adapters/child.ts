/** A bot in a process of its own, as it is in real life. */
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { FromBot, Start, ToBot } from "./messages.ts";

type Memory = Extract<FromBot, { readonly memory: unknown }>["memory"];
type Stopped = Extract<FromBot, { readonly stopped: unknown }>["stopped"];

export interface Child {
  /** Where it listens; null where it does not. */
  readonly port: number | null;
  /** CPU time so far, in milliseconds. */
  cpuMs(): Promise<number>;
  /** Forces a collection, and weighs what is left. */
  memory(): Promise<Memory>;
  stop(): Promise<Stopped>;
}

/** Starts it; `execArgv` are further options of node. Rejects where it ends before it is connected. */
export async function startChild(start: Start, execArgv: readonly string[] = []): Promise<Child> {
  const child = fork(fileURLToPath(new URL("bot.js", import.meta.url)), {
    execArgv: ["--expose-gc", ...execArgv],
  });
  const { ready } = await asked<Extract<FromBot, { readonly ready: unknown }>>(child, { start });
  return {
    port: ready.port,
    cpuMs: async () => (await asked<{ readonly cpu: number }>(child, "cpu")).cpu / 1000,
    memory: async () => (await asked<{ readonly memory: Memory }>(child, "memory")).memory,
    stop: async () => (await asked<{ readonly stopped: Stopped }>(child, "stop")).stopped,
  };
}

function asked<T extends FromBot>(child: ChildProcess, message: ToBot): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`The bot's process has ended with ${code}`));
    child.once("exit", ended);
    child.once("message", (told) => {
      child.off("exit", ended);
      resolve(told as T);
    });
    child.send(message);
  });
}
