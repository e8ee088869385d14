/** The connection to Slack, through trouble. */

import type { App } from "@slack/bolt";
import { describe, expect, it, onTestFinished } from "vitest";
import { openSocket } from "../../../adapters/slack/socket.ts";
import { type SlackDouble, startSlackDouble } from "../../doubles/slack/double.ts";
import { ratelimited, refusal, SERVER_ERROR, type Trouble } from "../../doubles/slack/faults.ts";
import { SILENT } from "../logs.ts";
import { type Newsroom, newsroom, TRANSPORTS, until } from "./newsroom.ts";

const QUESTION = "when ferme quais";

/** Asks, and expects the article's words. */
async function answers({ people }: Newsroom): Promise<void> {
  const asked = people.command("/port", QUESTION);
  expect((await asked.acked()).status).toBe(200);
  expect((await asked.response()).body.text).toContain("La mairie a fermé les quais le 3 mars 2021");
}

const connections = ({ log }: Newsroom): number =>
  log.filter(({ words }) => words === "Connected to Slack").length;

describe("over Socket Mode", () => {
  it.each<[string, Trouble]>([
    ["answers with an error of its own", SERVER_ERROR],
    ["cuts the line", "cut"],
    ["says that it failed", refusal("internal_error")],
    ["is asked too often", ratelimited(0)],
  ])("starts though Slack %s three times", async (_, trouble) => {
    const outages: { struck(): number }[] = [];
    const room = await newsroom("socket", {
      before: (slack) => void outages.push(slack.fail("apps.connections.open", trouble, 3)),
    });
    expect(outages[0]?.struck()).toBe(3);
    expect(room.log.filter(({ level }) => level === "warn")).toHaveLength(3);
    await answers(room);
  });

  it("starts though Slack does not say who we are at first", async () => {
    const room = await newsroom("socket", { before: (slack) => slack.fail("auth.test", SERVER_ERROR, 2) });
    await answers(room);
  });

  it("starts though Slack lets no socket in at first", async () => {
    const room = await newsroom("socket", {
      before: ({ link }) => {
        link.greeting = "refused";
      },
      connects: false,
    });
    await until(() => room.log.filter(({ level }) => level === "warn").length >= 2);
    room.slack.link.greeting = "hello";
    await until(() => connections(room) === 1);
    await answers(room);
  });

  it.each(["warning", "refresh_requested", "link_disabled"] as const)(
    "connects anew when told: %s",
    async (why) => {
      const room = await newsroom("socket");
      await answers(room);
      room.slack.link.disconnect(why);
      await until(() => connections(room) === 2);
      await until(() => room.slack.link.open() === 1);
      await answers(room);
      expect(room.log.filter(({ level }) => level === "warn" || level === "error")).toEqual([]);
    },
  );

  it("connects anew when the line drops, and Slack is down meanwhile", async () => {
    const room = await newsroom("socket");
    const outage = room.slack.fail("apps.connections.open", SERVER_ERROR, 4);
    room.slack.link.drop();
    await until(() => connections(room) === 2);
    expect(outage.struck()).toBe(4);
    await answers(room);
    expect(room.faults).toEqual([]);
  });

  it("connects many times over", async () => {
    const room = await newsroom("socket", { setting: { pace: { firstMs: 1, mostMs: 1, steadyMs: 0 } } });
    for (let at = 2; at <= 8; at++) {
      room.slack.link.drop();
      await until(() => connections(room) === at && room.slack.link.open() === 1);
    }
    await answers(room);
  });

  it("ends what it answers before it stops, and is disconnected then", async () => {
    const room = await newsroom("socket");
    const asked = room.people.command("/port", QUESTION);
    await asked.acked();
    await room.stop();
    expect(asked.responses.map(({ status }) => status)).toEqual([200]);
    await until(() => room.slack.link.open() === 0);
  });

  it("stops while it is still trying", async () => {
    const room = await newsroom("socket", {
      before: (slack) => slack.fail("apps.connections.open", "silence"),
      connects: false,
    });
    await until(() => room.slack.calls.some(({ method }) => method === "auth.test"));
    await room.stop();
    expect(room.fatal).toEqual([]);
  });
});

describe("openSocket()", () => {
  const opening = (slack: SlackDouble, helloMs: number) =>
    openSocket({
      app: {} as App,
      appToken: slack.appToken,
      clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
      log: SILENT,
      helloMs,
    });
  const double = async () => {
    const slack = await startSlackDouble();
    onTestFinished(() => slack.close());
    return slack;
  };

  it("gives up a connection on which Slack does not greet", async () => {
    const slack = await double();
    slack.link.greeting = "nothing";
    await expect(opening(slack, 50)).rejects.toThrow("Slack did not greet in time");
    await slack.until(() => slack.link.made() === 1 && slack.link.open() === 0);
  });

  it("says that the connection was cut before Slack greeted", async () => {
    const slack = await double();
    slack.link.greeting = "nothing";
    const opened = opening(slack, 5000);
    opened.catch(() => undefined);
    await slack.link.connected();
    slack.link.drop();
    await expect(opened).rejects.toThrow("the connection was closed before Slack greeted");
  });

  it("is over when it is closed", async () => {
    const { ended, close } = await opening(await double(), 5000);
    await close();
    await ended;
  });
});

describe.each([
  [
    "the app-level token",
    "apps.connections.open",
    "Slack refuses the app-level token (xapp-…, with the scope connections:write, from the app’s page “Basic Information”)",
  ],
  [
    "the bot token",
    "auth.test",
    "Slack refuses the bot token (xoxb-…, from the app’s page “OAuth & Permissions”)",
  ],
])("when Slack refuses %s for ever", (_, method, sentence) => {
  it.each(["invalid_auth", "not_allowed_token_type", "account_inactive", "token_revoked"])(
    "it says so once, and stops: %s",
    async (word) => {
      const tries: { struck(): number }[] = [];
      const room = await newsroom("socket", {
        before: (slack) => void tries.push(slack.fail(method, refusal(word))),
        connects: false,
      });
      await until(() => room.fatal.length > 0);
      await room.stop();
      expect([room.fatal, tries[0]?.struck()]).toEqual([[`${sentence}: ${word}`], 1]);
      expect(JSON.stringify(room.log)).not.toContain(room.slack.workspace.botToken);
      expect(JSON.stringify(room.log)).not.toContain(room.slack.appToken);
    },
  );
});

describe("over HTTP", () => {
  it("answers commands while Slack does not yet say who we are", async () => {
    const room = await newsroom("http", {
      before: (slack) => slack.fail("auth.test", SERVER_ERROR),
      connects: false,
    });
    await answers(room);
    expect(connections(room)).toBe(0);
  });

  it("listens on this machine only", async () => {
    const { url } = await newsroom("http");
    expect(new URL(url).hostname).toBe("127.0.0.1");
  });

  it.each(["wrong-secret", "stale", "tampered", "unsigned"] as const)(
    "refuses a signature: %s",
    async (forgery) => {
      const { slack, url } = await newsroom("http");
      const forged = slack.http(url, forgery).command("/port", QUESTION);
      expect((await forged.acked()).status).toBe(401);
      const event = slack.http(url, forgery).mention({ text: QUESTION });
      expect((await event.acked()).status).toBe(401);
      expect(slack.calls.filter(({ method }) => method !== "auth.test")).toEqual([]);
      expect(forged.responses).toEqual([]);
    },
  );

  it("answers an event that somebody sends again only once", async () => {
    const { slack, people } = await newsroom("http");
    const mention = people.mention({ text: QUESTION });
    await mention.acked();
    await slack.until(() => slack.workspace.messages.length === 2);
    await mention.replay().acked();
    await answers({ people } as Newsroom);
    expect(slack.calls.filter(({ method }) => method === "chat.postMessage")).toHaveLength(1);
  });
});

describe.each(TRANSPORTS)("when Slack is too busy (%s)", (transport) => {
  it("comes back as Slack says, to a channel", async () => {
    const { slack, people, faults } = await newsroom(transport);
    const outage = slack.fail("chat.postMessage", ratelimited(0), 1);
    await people.mention({ text: QUESTION }).acked();
    await slack.until(() => slack.workspace.messages.length === 2);
    expect([outage.struck(), faults]).toEqual([1, []]);
  });

  it("comes back as Slack says, to a response_url", async () => {
    const room = await newsroom(transport);
    room.slack.fail("/r", ratelimited(0), 2);
    await answers(room);
    expect(room.faults).toEqual([]);
  });

  it("gives up after three tries, and takes it for no fault of ours", async () => {
    const { slack, people, faults, log } = await newsroom(transport);
    slack.fail("/r", { status: 429, headers: { "retry-after": "0" } });
    await people.command("/port", QUESTION).acked();
    await until(() => log.some(({ words }) => words === "Cannot tell the asker"));
    expect(faults).toEqual([]);
    const [told] = log.filter(({ words }) => words.startsWith("The platform did not take this answer"));
    expect(String((told?.about as { err?: unknown } | undefined)?.err)).toBe(
      "Untaken: Cannot answer at Slack's response_url: 429 ",
    );
  });
});
