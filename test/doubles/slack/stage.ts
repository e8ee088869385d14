/** A bot that does each thing once, on the real Bolt, and the double that it is connected to: one of each a test. */
import type { AddressInfo } from "node:net";
import { App, HTTPReceiver, type Logger, LogLevel, SocketModeReceiver } from "@slack/bolt";
import type { KnownBlock } from "@slack/types";
import { afterEach, beforeEach } from "vitest";
import type { Acts } from "./acts.ts";
import { type SlackDouble, startSlackDouble } from "./double.ts";
import type { Message } from "./workspace.ts";

export const ALICE = "U0ALICE";

export const texts = (messages: readonly Message[]): string[] => messages.map(({ text }) => text);

/** An answer with a button. */
export const BLOCKS: KnownBlock[] = [
  { type: "section", text: { type: "mrkdwn", text: "*found*" } },
  {
    type: "actions",
    elements: [{ type: "button", action_id: "more", value: "2", text: { type: "plain_text", text: "More" } }],
  },
];

/** What Bolt would print; these tests cause it on purpose. */
export const logger: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};

/** Registers the listeners of a bot. */
export type Wiring = (app: App) => void;

/** A bot that does each thing once. */
function wire(app: App): void {
  app.command("/nso", async ({ ack, respond, command }) => {
    await ack();
    await respond({
      response_type: command.text === "aloud" ? "in_channel" : "ephemeral",
      text: "found",
      blocks: BLOCKS,
    });
  });
  app.command("/inline", async ({ ack }) => ack({ text: "in the acknowledgement" }));
  app.command("/quiet", async ({ ack }) => ack());
  app.action("more", async ({ ack, respond }) => {
    await ack();
    await respond({ replace_original: true, text: "more" });
  });
  app.shortcut("check", async ({ ack, respond, shortcut }) => {
    await ack();
    if (shortcut.type === "message_action") await respond({ text: `checked: ${shortcut.message.text}` });
  });
  app.event("app_mention", async ({ event, say }) => {
    await say({
      text: `heard: ${event.text.replace(/<@.*?> /, "")}`,
      thread_ts: event.thread_ts ?? event.ts,
    });
  });
  app.message(async ({ message, say }) => {
    if (message.subtype === undefined && message.channel_type === "im")
      await say({ text: `read: ${message.text}` });
  });
  app.event("app_home_opened", async ({ event, client }) => {
    await client.views.publish({ user_id: event.user, view: { type: "home", blocks: BLOCKS } });
  });
  app.error(async () => undefined);
}

/** The double of the test that runs, and bots that are stopped with it. */
export interface Stage {
  readonly slack: SlackDouble;
  /** Moves the clock of the double on, from real time. */
  readonly later: (ms: number) => void;
  /** `retries`: how often apps.connections.open is tried again. */
  readonly startSocket: (options?: { retries?: number; wiring?: Wiring }) => Promise<App>;
  /** Gives the address of the bot. */
  readonly startHttp: (wiring?: Wiring) => Promise<string>;
}

/** Sets the stage before each test of a file, and clears it after. */
export function stage(): Stage {
  let moved = 0;
  let slack: SlackDouble;
  const stops: (() => Promise<unknown>)[] = [];

  beforeEach(async () => {
    moved = 0;
    slack = await startSlackDouble({ clock: () => Date.now() + moved });
  });
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
    await slack.close();
  });

  const bolt = (receiver: SocketModeReceiver | HTTPReceiver, wiring: Wiring): App => {
    const { botToken, botId, botUser } = slack.workspace;
    const clientOptions = {
      slackApiUrl: slack.apiUrl,
      retryConfig: { retries: 1, minTimeout: 1, maxTimeout: 1 },
    };
    // With both ids given, Bolt asks nobody who it is.
    const app = new App({ token: botToken, botId, botUserId: botUser, receiver, logger, clientOptions });
    wiring(app);
    return app;
  };

  return {
    get slack() {
      return slack;
    },
    later: (ms) => {
      moved = ms;
    },
    startSocket: async ({ retries = 0, wiring = wire } = {}) => {
      const retryConfig = { retries, minTimeout: 1, maxTimeout: 1 };
      const receiver = new SocketModeReceiver({
        appToken: slack.appToken,
        clientPingTimeout: 50, // it waits this long before it connects anew
        logger,
        installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl, retryConfig } },
      });
      const app = bolt(receiver, wiring);
      await app.start();
      stops.push(async () => {
        // `app.stop()` does not wait for the handshake.
        const gone = new Promise((resolve) => receiver.client.once("disconnected", resolve));
        await app.stop();
        await gone;
      });
      return app;
    },
    startHttp: async (wiring = wire) => {
      const { signingSecret } = slack;
      const app = bolt(
        new HTTPReceiver({ signingSecret, unhandledRequestTimeoutMillis: 50, logger }),
        wiring,
      );
      const server = await app.start({ port: 0, host: "127.0.0.1" });
      stops.push(() => app.stop());
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
    },
  };
}

/** Both ways in which an app hears of what people do. */
export const DOORS: readonly (readonly [string, (stage: Stage, wiring?: Wiring) => Promise<Acts>])[] = [
  [
    "over Socket Mode",
    async (stage, wiring = wire) => {
      await stage.startSocket({ wiring });
      return stage.slack.socket;
    },
  ],
  ["over HTTP", async (stage, wiring = wire) => stage.slack.http(await stage.startHttp(wiring))],
];
