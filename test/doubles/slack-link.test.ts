/** The ways between the double and the real Bolt: the socket, and signed requests. */
import { SocketModeReceiver } from "@slack/bolt";
import { describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { deliver } from "./slack/delivery.ts";
import { refusal, SERVER_ERROR } from "./slack/faults.ts";
import { record } from "./slack/record.ts";
import { logger, stage } from "./slack/stage.ts";

const on = stage();

describe("Bolt over Socket Mode", () => {
  it("leaves an unknown command without an acknowledgement", async () => {
    await on.startSocket();
    const unknown = on.slack.socket.command("/nosuch");
    await on.slack.socket.command("/quiet").acked();
    expect(unknown.acks).toEqual([]);
  });

  it.each(["refresh_requested", "warning"] as const)("connects anew when told: %s", async (reason) => {
    await on.startSocket();
    on.slack.link.disconnect(reason);
    await on.slack.until(() => on.slack.link.made() === 2 && on.slack.link.open() === 1);
    expect((await on.slack.socket.command("/quiet").acked()).status).toBe(200);
  });

  it("connects anew when the connection drops", async () => {
    await on.startSocket();
    on.slack.link.drop();
    await on.slack.until(() => on.slack.link.made() === 2 && on.slack.link.open() === 1);
    expect((await on.slack.socket.command("/quiet").acked()).status).toBe(200);
  });

  it("connects once apps.connections.open has failed twice", async () => {
    const outage = on.slack.fail("apps.connections.open", SERVER_ERROR, 2);
    await on.startSocket({ retries: 2 });
    expect([outage.struck(), on.slack.link.open()]).toEqual([2, 1]);
  });

  it("tells each thing to one of two connections", async () => {
    await on.startSocket();
    await on.startSocket();
    expect(on.slack.link.open()).toBe(2);
    const sent = on.slack.socket.command("/quiet");
    await sent.acked();
    expect(sent.acks).toHaveLength(1);
  });
});

describe("the link", () => {
  it("tells nothing to an app that is not connected", () => {
    expect(() => on.slack.socket.command("/quiet")).toThrow("Cannot reach the app: no socket is open");
  });

  it("can refuse connections, until it does not", async () => {
    on.slack.link.greeting = "refused";
    const outage = on.slack.fail("apps.connections.open", refusal("internal_error"), 2);
    const started = on.startSocket();
    await on.slack.until(() => on.slack.calls.length >= 4); // two of them could not even open
    on.slack.link.greeting = "hello";
    await started;
    expect([outage.struck(), on.slack.link.made()]).toEqual([2, 1]);
  });

  it("can be silent after a connection is made", async () => {
    on.slack.link.greeting = "nothing";
    const receiver = new SocketModeReceiver({
      appToken: on.slack.appToken,
      autoReconnectEnabled: false,
      logger,
      installerOptions: { clientOptions: { slackApiUrl: on.slack.apiUrl } },
    });
    const started = expect(receiver.client.start()).rejects.toBeUndefined();
    await on.slack.link.connected();
    on.slack.link.drop();
    await started;
    expect(on.slack.link.open()).toBe(0);
  });

  it("names an acknowledgement of what it never sent", async () => {
    const { url } = (await (
      await fetch(`${on.slack.apiUrl}apps.connections.open`, {
        method: "POST",
        headers: { authorization: `Bearer ${on.slack.appToken}` },
      })
    ).json()) as { url: string };
    const socket = new WebSocket(url);
    socket.on("open", () => socket.send(JSON.stringify({ envelope_id: "none" })));
    await on.slack.until(() => on.slack.refused.length > 0);
    expect(on.slack.refused).toEqual([{ method: "socket", error: "unknown_envelope", messages: ["none"] }]);
    socket.terminate();
  });
});

describe("an acknowledgement", () => {
  const ack = { status: 200, payload: null };
  it.each([
    ["once in time", [{ ms: 3000, ...ack }], []],
    ["late", [{ ms: 3001, ...ack }], ["acked_too_late"]],
    [
      "twice",
      [
        { ms: 1, ...ack },
        { ms: 2, ...ack },
      ],
      ["acked_twice"],
    ],
  ])("that comes %s leaves refusals %#", (_when, acks, errors) => {
    const kept = record();
    const sent = deliver(kept, {}, null, (_retry, receive) => acks.forEach(receive));
    expect(sent.acks).toEqual(acks);
    expect(kept.refused.map(({ error }) => error)).toEqual(errors);
  });

  it("that never comes is waited for in vain", async () => {
    const { until } = record();
    await expect(until(() => false, "a thing", 5)).rejects.toThrow("Waited 5 ms in vain: a thing");
  });
});

describe("Bolt over HTTP", () => {
  it.each(["wrong-secret", "stale", "tampered", "unsigned"] as const)(
    "refuses a request that is %s",
    async (forgery) => {
      const url = await on.startHttp();
      const sent = on.slack.http(url, forgery).command("/inline");
      expect(await sent.acked()).toMatchObject({ status: 401 });
      expect(on.slack.workspace.ephemeral).toEqual([]);
    },
  );

  it("takes a replayed request within five minutes: it is the bot that has to know it again", async () => {
    const url = await on.startHttp();
    const sent = on.slack.http(url).command("/inline");
    await sent.acked();
    expect(await sent.replay().acked()).toMatchObject({ status: 200 });
  });

  it("answers an unknown command with 404", async () => {
    const url = await on.startHttp();
    expect((await on.slack.http(url).command("/nosuch").acked()).status).toBe(404);
  });
});
