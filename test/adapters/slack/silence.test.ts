/** A Slack that is connected but silent: Slack's own client notices each kind, so that no watchdog stands beside it. */
import type { App } from "@slack/bolt";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { openSocket, type SocketOptions } from "../../../adapters/slack/socket.ts";
import { startSlackDouble } from "../../doubles/slack/double.ts";
import { SILENT } from "../logs.ts";
import { newsroom, until } from "./newsroom.ts";

vi.setConfig({ testTimeout: 20_000 });

const PING_MS = 20;
const LONG = 600_000;

/** A connection to a double that pings all the time. */
async function opened(options: Partial<SocketOptions>) {
  const slack = await startSlackDouble({ pingMs: PING_MS });
  onTestFinished(() => slack.close());
  const { appToken, apiUrl: slackApiUrl } = slack;
  const clientOptions = { slackApiUrl, retryConfig: { retries: 0 } };
  const socket = await openSocket({ app: {} as App, appToken, clientOptions, log: SILENT, ...options });
  onTestFinished(() => socket.close());
  let isOver = false;
  void socket.ended.then(() => {
    isOver = true;
  });
  return { slack, socket, isOver: () => isOver };
}

/** Resolves when so many pings and pongs have gone to and fro. */
const afterPings = (many: number) => new Promise((done) => setTimeout(done, many * PING_MS));

describe("a connection to Slack", () => {
  it("is over when Slack reads nothing, says nothing and does not even close", async () => {
    const { slack, socket, isOver } = await opened({ pongMs: 150, pingMs: LONG });
    await afterPings(10);
    expect(isOver()).toBe(false);
    slack.link.freeze();
    await socket.ended;
  });

  it("is over when Slack is silent from its greeting on", async () => {
    const { slack, socket } = await opened({ pongMs: 60, pingMs: LONG });
    slack.link.freeze();
    await socket.ended;
  });

  it("is over when Slack answers our pings but sends none", async () => {
    const { slack, socket, isOver } = await opened({ pongMs: 30_000, pingMs: 150 });
    await afterPings(10);
    expect(isOver()).toBe(false);
    slack.link.stopPinging();
    await socket.ended;
  });

  it("is over for us when we close it, whatever Slack does", async () => {
    const { slack, socket } = await opened({ pongMs: LONG, pingMs: LONG, closingMs: 30 });
    slack.link.freeze();
    await socket.close();
    await socket.ended;
  });
});

it("stops in time while Slack is silent", async () => {
  const room = await newsroom("socket");
  room.slack.link.freeze();
  const before = performance.now();
  await room.stop();
  expect(performance.now() - before).toBeLessThan(4000);
});

it("tells whether it is connected, and that it was connected anew", async () => {
  const states: boolean[] = [];
  const room = await newsroom("socket");
  const is = () => room.running.state().connected;
  states.push(is());
  room.slack.link.greeting = "refused";
  room.slack.link.drop();
  await until(() => !is());
  room.slack.link.greeting = "hello";
  await until(is);
  await room.stop();
  states.push(is());
  expect(states).toEqual([true, false]);
});
