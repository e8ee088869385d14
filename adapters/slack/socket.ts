/** One connection of Socket Mode. The client's own reconnecting ends the process when Slack is down, so each has a client. */
import { type App, SocketModeReceiver, type webApi } from "@slack/bolt";
import type { Log } from "../log.ts";
import { quietLoggerTo } from "./logger.ts";
import { orFinal } from "./refusal.ts";
import type { Connection } from "./supervise.ts";

export interface SocketOptions {
  readonly app: App;
  readonly appToken: string;
  readonly clientOptions: webApi.WebClientOptions;
  readonly log: Log;
  /** How long Slack may take to greet, in ms. */
  readonly helloMs?: number;
  /** How long Slack may answer none of our pings, in ms. */
  readonly pongMs?: number;
  /** How long Slack may send no ping of its own, in ms. */
  readonly pingMs?: number;
  /** How long Slack may take to answer that it has closed, in ms. */
  readonly closingMs?: number;
}

const TOKEN =
  "the app-level token (xapp-…, with the scope connections:write, from the app’s page “Basic Information”)";
const HELLO_MS = 15_000;
const PONG_MS = 5000; // the client pings three times as often, and closes without Slack after another third
const PING_MS = 30_000;
const CLOSING_MS = 2000;

/** Connects. Rejects where Slack is not reached, refuses, or does not greet in time. */
export async function openSocket(options: SocketOptions): Promise<Connection> {
  const { app, appToken, clientOptions, log } = options;
  const { helloMs = HELLO_MS, pongMs = PONG_MS, pingMs = PING_MS, closingMs = CLOSING_MS } = options;
  const receiver = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    clientPingTimeout: pongMs,
    serverPingTimeout: pingMs,
    logger: quietLoggerTo(log),
    installerOptions: { clientOptions },
  });
  receiver.init(app);
  const { client } = receiver;
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
    client.once("disconnected", () => resolve());
    // Told to go: the next connection is made while this one is still being closed.
    client.on("ws_message", (data: unknown) => {
      if (isFarewell(data)) resolve();
    });
  });
  const close = async () => {
    await Promise.race([client.disconnect(), after(closingMs)]);
    end(); // for us it is, even if Slack does not say so
  };
  try {
    await Promise.race([orFinal(client.start(), TOKEN), tooLate(helloMs)]);
  } catch (error) {
    await close();
    throw error ?? new Error("the connection was closed before Slack greeted");
  }
  return { ended, close };
}

/** `{"type":"disconnect","reason":"refresh_requested"}`; whatever holds a question is longer. */
function isFarewell(data: unknown): boolean {
  if (typeof data !== "string" || data.length > 1000 || !data.includes("disconnect")) return false;
  try {
    return (JSON.parse(data) as { readonly type?: unknown } | null)?.type === "disconnect";
  } catch {
    return false;
  }
}

const after = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });

const tooLate = async (ms: number): Promise<never> => {
  await after(ms);
  throw new Error("Slack did not greet in time");
};
