/** The least that a bot of Bolt can do: one line to whatever is asked. */
import type { AddressInfo } from "node:net";
import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from "@slack/bolt";
import type { Start } from "./messages.ts";
import { FIXED } from "./null-discord.ts";

export async function nullSlack({ platform, apiUrl, botToken, appToken, signingSecret }: Start) {
  const clientOptions = { slackApiUrl: apiUrl };
  const logLevel = LogLevel.ERROR;
  const receiver =
    platform === "slack-socket"
      ? new SocketModeReceiver({ appToken, installerOptions: { clientOptions }, logLevel })
      : new HTTPReceiver({ signingSecret, logLevel });
  const app = new App({ token: botToken, receiver, clientOptions, logLevel });
  app.command(/.*/, async ({ ack, respond }) => {
    await ack();
    await respond(FIXED);
  });
  if (receiver instanceof SocketModeReceiver) {
    await app.start();
    return { port: null, stop: () => app.stop() };
  }
  const server = await receiver.start({ port: 0, host: "127.0.0.1" });
  return { port: (server.address() as AddressInfo).port, stop: async () => server.closeAllConnections() };
}
