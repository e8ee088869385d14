/** How a connection is kept. */
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { Final, finalSentence } from "../../../adapters/slack/refusal.ts";
import {
  backoff,
  type Connection,
  PACE,
  type Supervised,
  supervise,
} from "../../../adapters/slack/supervise.ts";
import { logTo, SILENT } from "../logs.ts";
import { until } from "./newsroom.ts";

const SHORT = { firstMs: 1, mostMs: 4, steadyMs: 1000 };

/** A connection that a test ends. */
function connection(): Connection & { end(): void; readonly isClosed: () => boolean } {
  let end = () => {};
  let closed = false;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const close = async () => {
    closed = true;
    end();
  };
  return { ended, close, end, isClosed: () => closed };
}

function watched(open: Supervised["open"], more: Partial<Supervised> = {}) {
  const log: string[] = [];
  const fatal: string[] = [];
  const { stop } = supervise({
    open,
    finalOf: finalSentence,
    onFatal: (sentence) => void fatal.push(sentence),
    log: logTo((_, __, words) => void log.push(words)),
    now: () => 0,
    pace: SHORT,
    ...more,
  });
  return { stop, log, fatal };
}

describe("supervise()", () => {
  it("waits twice as long each time, and never longer than half a minute", () => {
    expect([-1, 0, 1, 2, 3, 5, 6, 60].map((strikes) => backoff(strikes, PACE))).toEqual([
      0, 0, 1000, 2000, 4000, 16_000, 30_000, 30_000,
    ]);
  });

  it("tries for ever, with one line for each try", async () => {
    let tries = 0;
    const made = connection();
    const { stop, log } = watched(async () => {
      if (++tries <= 20) throw new Error("fetch failed");
      return made;
    });
    await until(() => log.includes("Connected to Slack"));
    const failed = "Cannot connect to Slack: fetch failed. Next try in 1 s";
    expect(log).toEqual([...Array(20).fill(failed), "Connected to Slack"]);
    await stop();
    expect(made.isClosed()).toBe(true);
  });

  it("stops at what no try will mend, and says so once", async () => {
    let tries = 0;
    const { stop, fatal } = watched(async () => {
      tries++;
      throw new Final("Slack refuses the bot token: invalid_auth");
    });
    await until(() => fatal.length > 0);
    await wait(10);
    expect([tries, fatal]).toEqual([1, ["Slack refuses the bot token: invalid_auth"]]);
    await stop();
  });

  it("connects anew at once after a connection that lasted", async () => {
    const all = [connection(), connection(), connection()];
    let opened = 0;
    let now = 0;
    const open = async () => all[opened++] as Connection;
    const { stop } = watched(open, { now: () => now, pace: { ...SHORT, firstMs: 60_000, mostMs: 60_000 } });
    for (const at of [1, 2, 3]) {
      await until(() => opened === at);
      now += 1000;
      all[at - 1]?.end();
    }
    await stop();
    expect(opened).toBeGreaterThanOrEqual(3);
  });

  it("tells since when it is connected, when it last heard of anybody, and each further connection", async () => {
    const all = [connection(), connection()];
    let opened = 0;
    let now = 5;
    let again = 0;
    const supervised = supervise({
      open: async () => all[opened++] as Connection,
      finalOf: () => null,
      onFatal: () => {},
      onReconnect: () => again++,
      log: SILENT,
      now: () => now,
      pace: SHORT,
    });
    expect(supervised.state()).toEqual({ connected: false, since: null, lastEvent: null });
    await until(() => supervised.state().connected);
    now = 7;
    supervised.heard();
    expect([supervised.state(), again]).toEqual([{ connected: true, since: 5, lastEvent: 7 }, 0]);
    all[0]?.end();
    await until(() => again === 1);
    expect(supervised.state()).toEqual({ connected: true, since: 7, lastEvent: 7 });
    await supervised.stop();
    expect(supervised.state()).toEqual({ connected: false, since: 7, lastEvent: 7 });
  });

  it("waits before it connects to what hangs up again and again", async () => {
    let opened = 0;
    const open = async () => {
      opened++;
      const one = connection();
      one.end();
      return one;
    };
    const { stop } = watched(open, { pace: { ...SHORT, firstMs: 60_000, mostMs: 60_000 } });
    await until(() => opened === 2); // the first time at once
    await wait(30);
    expect(opened).toBe(2);
    await stop();
  });

  it("leaves Slack alone for as long as it says", async () => {
    let tries = 0;
    const open = async () => {
      tries++;
      throw new Error("too many requests");
    };
    const { stop, log } = watched(open, { retryAfterOf: () => 7 });
    await until(() => log.length === 1);
    await wait(30);
    expect([tries, log]).toEqual([1, ["Cannot connect to Slack: too many requests. Next try in 7 s"]]);
    await stop();
  });

  it("closes what is opened after it was stopped", async () => {
    const late = connection();
    let opened = (_: Connection) => {};
    const { stop } = watched(
      () =>
        new Promise((resolve) => {
          opened = resolve;
        }),
    );
    await stop();
    opened(late);
    await until(late.isClosed);
  });
});
