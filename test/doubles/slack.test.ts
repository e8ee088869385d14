/** The double, driven by the real Bolt: what people do, as an app hears of it. */
import type { App } from "@slack/bolt";
import { describe, expect, it } from "vitest";
import { ratelimited } from "./slack/faults.ts";
import { ALICE, BLOCKS, DOORS, stage, texts } from "./slack/stage.ts";
import type { Message } from "./slack/workspace.ts";

const on = stage();

describe.each(DOORS)("Bolt %s", (_name, open) => {
  it("answers a command to one person: acknowledged once, then at the response_url", async () => {
    const door = await open(on);
    const sent = door.command("/nso", "when");
    expect(await sent.acked()).toMatchObject({ status: 200, payload: null });
    expect((await sent.response()).body).toMatchObject({ text: "found" });
    expect(sent.acks).toHaveLength(1);
    expect(on.slack.workspace.messages).toEqual([]);
    expect(on.slack.workspace.ephemeral).toMatchObject([
      { text: "found", onlyFor: ALICE, channel: "C0DESK" },
    ]);
    expect(on.slack.refused).toEqual([]);
  });

  it("answers a command in its acknowledgement", async () => {
    const door = await open(on);
    const sent = door.command("/inline");
    expect((await sent.acked()).payload).toEqual({ text: "in the acknowledgement" });
    expect(texts(on.slack.workspace.ephemeral)).toEqual(["in the acknowledgement"]);
  });

  it("replaces a public message when its button is clicked", async () => {
    const door = await open(on);
    await door.command("/nso", "aloud").response();
    const [answer] = on.slack.workspace.messages as [Message];
    const click = door.action(answer, "more", { user: "U0BENOIT" });
    await click.response();
    expect(click.acks).toMatchObject([{ payload: null }]);
    expect(click.body).toMatchObject({
      user: { id: "U0BENOIT" },
      container: { type: "message", message_ts: answer.ts, channel_id: "C0DESK", is_ephemeral: false },
      message: { ts: answer.ts, text: "found" },
      actions: [{ action_id: "more", value: "2", block_id: `${answer.ts}.1` }],
    });
    expect(on.slack.workspace.messages).toMatchObject([{ ts: answer.ts, text: "more" }]);
    expect(on.slack.refused).toEqual([]);
  });

  it("replaces an ephemeral message, which is not sent along with the click", async () => {
    const door = await open(on);
    await door.command("/nso").response();
    const [answer] = on.slack.workspace.ephemeral as [Message];
    const click = door.action(answer, "more");
    await click.response();
    expect(click.body).toMatchObject({ container: { is_ephemeral: true }, channel: { id: "C0DESK" } });
    expect(click.body).not.toHaveProperty("message");
    expect(on.slack.workspace.ephemeral).toMatchObject([{ ts: answer.ts, text: "more", onlyFor: ALICE }]);
  });

  it("sends the whole message along with a shortcut", async () => {
    const door = await open(on);
    const written = door.message({ text: "NSO was sued in 2018" });
    await written.acked();
    const sent = door.shortcut(on.slack.workspace.messages[0] as Message, "check");
    expect((await sent.response()).body.text).toBe("checked: NSO was sued in 2018");
    expect(sent.body.message).toMatchObject({ type: "message", user: ALICE, ts: written.body.event.ts });
    expect(sent.acks).toHaveLength(1);
  });

  it("answers a mention in a thread, also one that is in a thread already", async () => {
    const door = await open(on);
    const first = door.mention({ text: "who" });
    await on.slack.until(() => on.slack.workspace.messages.length === 2);
    door.mention({ text: "when", thread_ts: first.body.event.ts, user: "U0BENOIT" });
    await on.slack.until(() => on.slack.workspace.messages.length === 4);
    expect(texts(on.slack.workspace.messages)).toEqual([
      "<@U0BOTNEWS> who",
      "heard: who",
      "<@U0BOTNEWS> when",
      "heard: when",
    ]);
    const threads = on.slack.workspace.messages.map(({ thread_ts }) => thread_ts);
    expect(threads).toEqual([undefined, first.body.event.ts, first.body.event.ts, first.body.event.ts]);
    expect(first.acks).toHaveLength(1);
    expect(on.slack.refused).toEqual([]);
  });

  it("answers a direct message, and hears a message of a channel in its thread", async () => {
    const door = await open(on);
    door.message({ text: "hello", channel: "D0ALICE" });
    await on.slack.until(() => texts(on.slack.workspace.messages).includes("read: hello"));
    const aside = door.message({ text: "aside", thread_ts: "1.000001" });
    expect((await aside.acked()).status).toBe(200);
    expect(aside.body.event).toMatchObject({ channel_type: "channel", thread_ts: "1.000001" });
  });

  it("publishes a Home, whose buttons can be clicked", async () => {
    const door = await open(on);
    door.homeOpened();
    await on.slack.until(() => on.slack.workspace.homes.has(ALICE));
    expect(on.slack.workspace.homes.get(ALICE)?.blocks).toEqual(BLOCKS);
    const click = door.homeAction("more");
    expect((await click.acked()).status).toBe(200);
    expect(click.body).not.toHaveProperty("response_url");
    expect(on.slack.refused).toEqual([]);
  });

  it("delivers the same event again, and says so", async () => {
    const heard: unknown[] = [];
    const door = await open(on, (app) =>
      app.event("app_mention", async ({ body, context: { retryNum, retryReason } }) => {
        heard.push([body.event_id, retryNum ?? 0, retryReason ?? ""]);
      }),
    );
    const first = door.mention({ text: "who" });
    await first.acked();
    await first.again("http_timeout").acked();
    await on.slack.until(() => heard.length === 2);
    const { event_id } = first.body;
    expect(heard).toEqual([
      [event_id, 0, ""],
      [event_id, 1, "http_timeout"],
    ]);
  });

  it("comes back after a 429 when Slack said it may", async () => {
    const door = await open(on);
    const outage = on.slack.fail("chat.postMessage", ratelimited(1), 1);
    const before = performance.now();
    door.mention({ text: "who" });
    await on.slack.until(() => texts(on.slack.workspace.messages).includes("heard: who"));
    expect(performance.now() - before).toBeGreaterThanOrEqual(990);
    expect(outage.struck()).toBe(1);
    expect(
      on.slack.calls.filter(({ method }) => method === "chat.postMessage").map(({ status }) => status),
    ).toEqual([429, 200]);
    expect(on.slack.refused).toEqual([]);
  });
});

describe.each(DOORS)("an app that listens to everything, %s", (_name, open) => {
  /** A pattern matches every command, no constraints every action and shortcut. */
  const listen = (app: App) => {
    app.command(/^/, async ({ ack }) => ack());
    app.action({}, async ({ ack }) => ack());
    app.shortcut({}, async ({ ack }) => ack());
  };

  it("acknowledges each unknown thing once", async () => {
    const door = await open(on, listen);
    const written = door.message({ text: "x" });
    await written.acked();
    const message = { ...(on.slack.workspace.messages[0] as Message), blocks: BLOCKS };
    const unknown = [door.command("/nosuch"), door.action(message, "more"), door.shortcut(message, "nosuch")];
    for (const sent of unknown) expect(await sent.acked()).toMatchObject({ status: 200 });
    expect(unknown.map(({ acks }) => acks.length)).toEqual([1, 1, 1]);
    expect(on.slack.refused).toEqual([]);
  });
});
