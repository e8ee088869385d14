/** What the double answers to the Web API and at a response_url, asked by the real clients. */
import type { KnownBlock } from "@slack/types";
import { describe, expect, it } from "vitest";
import { startSlackDouble } from "./slack/double.ts";
import { refusal, SERVER_ERROR } from "./slack/faults.ts";
import { ALICE, BLOCKS, stage, texts } from "./slack/stage.ts";
import type { Message } from "./slack/workspace.ts";

const on = stage();

describe("a response_url", () => {
  const respond = (url: string | null, body: object) =>
    fetch(String(url), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });

  it("is good for five uses", async () => {
    await on.startSocket();
    const { responseUrl } = on.slack.socket.command("/quiet");
    const statuses: number[] = [];
    for (const text of ["1", "2", "3", "4", "5", "6"])
      statuses.push((await respond(responseUrl, { text })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
    expect(on.slack.refused).toEqual([{ method: "/r", error: "used_url", messages: [] }]);
  });

  it("is good for thirty minutes", async () => {
    await on.startSocket();
    const { responseUrl } = on.slack.socket.command("/quiet");
    on.later(30 * 60_000 - 1000);
    expect((await respond(responseUrl, { text: "x" })).status).toBe(200);
    on.later(30 * 60_000 + 1000);
    expect((await respond(responseUrl, { text: "x" })).status).toBe(404);
  });

  it("deletes the message that was acted on, and keeps a thread", async () => {
    const app = await on.startSocket();
    await app.client.chat.postMessage({
      channel: "C0DESK",
      text: "x",
      blocks: BLOCKS,
      thread_ts: "1.000001",
    });
    const click = on.slack.socket.action(on.slack.workspace.messages[0] as Message, "more");
    expect(click.body.container).toMatchObject({ thread_ts: "1.000001" });
    await click.response();
    expect(on.slack.workspace.messages).toMatchObject([{ text: "more", thread_ts: "1.000001" }]);
    await respond(click.responseUrl, { text: "aside", thread_ts: "1.000001", response_type: "in_channel" });
    expect(on.slack.workspace.messages[1]).toMatchObject({ text: "aside", thread_ts: "1.000001" });
    await respond(click.responseUrl, { delete_original: true });
    expect(texts(on.slack.workspace.messages)).toEqual(["aside"]);
  });

  it("refuses what the schema or a rule refuses", async () => {
    await on.startSocket();
    const { responseUrl } = on.slack.socket.command("/quiet");
    expect((await respond(responseUrl, { text: "<!channel>" })).status).toBe(400);
    expect(on.slack.refused).toMatchObject([{ method: "/r", error: "invalid_blocks" }]);
    expect(on.slack.workspace.ephemeral).toEqual([]);
  });
});

describe("the Web API", () => {
  it.each([
    ["chat.postMessage", { channel: "C0NONE", text: "x" }, "channel_not_found"],
    ["chat.postMessage", { channel: "C0OTHER", text: "x" }, "not_in_channel"],
    ["chat.postMessage", { channel: "C0DESK" }, "no_text"],
    ["chat.postMessage", { channel: "C0DESK", text: "x", blocks: [{ type: "section" }] }, "invalid_blocks"],
    ["chat.postEphemeral", { channel: "C0DESK", user: "U0NOBODY", text: "x" }, "user_not_in_channel"],
    ["chat.update", { channel: "C0DESK", ts: "1.000001", text: "x" }, "message_not_found"],
    [
      "views.publish",
      { user_id: ALICE, view: { type: "home", blocks: [{ type: "nope" }] } },
      "invalid_arguments",
    ],
    ["views.open", { trigger_id: "none", view: { type: "modal", blocks: [] } }, "invalid_trigger_id"],
    ["conversations.replies", { channel: "C0DESK", ts: "1.000001" }, "thread_not_found"],
    ["users.info", { user: "U0NOBODY" }, "user_not_found"],
    ["no.such", {}, "unknown_method"],
  ])("%s %j is refused: %s", async (method, body, error) => {
    const app = await on.startSocket();
    await expect(app.client.apiCall(method, body)).rejects.toMatchObject({ data: { error } });
    expect(on.slack.refused).toMatchObject([{ method, error }]);
  });

  it("says where a block is wrong", async () => {
    const app = await on.startSocket();
    const blocks = [{ type: "section" } as KnownBlock];
    await expect(app.client.chat.postMessage({ channel: "C0DESK", text: "x", blocks })).rejects.toMatchObject(
      {
        data: {
          response_metadata: { messages: ["[ERROR] missing text or fields [json-pointer:/blocks/0]"] },
        },
      },
    );
  });

  it("tells a locale, unless the scope is missing", async () => {
    const app = await on.startSocket();
    const asked = { user: "U0BENOIT", include_locale: true };
    expect((await app.client.users.info(asked)).user?.locale).toBe("fr-FR");
    expect((await app.client.users.info({ user: "U0BENOIT" })).user?.locale).toBeUndefined();
    on.slack.workspace.missingScopes.add("users:read");
    await expect(app.client.users.info(asked)).rejects.toMatchObject({ data: { error: "missing_scope" } });
  });

  it("gives the messages of a thread, and takes each reaction once", async () => {
    const app = await on.startSocket();
    const { body } = on.slack.socket.mention({ text: "who" });
    const { ts } = body.event;
    await on.slack.until(() => on.slack.workspace.messages.length === 2);
    const { messages = [] } = await app.client.conversations.replies({ channel: "C0DESK", ts });
    expect(messages.map(({ text }) => text)).toEqual(["<@U0BOTNEWS> who", "heard: who"]);
    const reaction = { channel: "C0DESK", timestamp: ts, name: "eyes" };
    await app.client.reactions.add(reaction);
    await expect(app.client.reactions.add(reaction)).rejects.toMatchObject({
      data: { error: "already_reacted" },
    });
  });

  it("updates the bot's own public messages, and nobody else's", async () => {
    const app = await on.startSocket();
    const { ts = "" } = await app.client.chat.postMessage({ channel: "C0DESK", text: "one" });
    await app.client.chat.update({ channel: "C0DESK", ts, text: "two" });
    expect(on.slack.workspace.messages).toMatchObject([{ ts, text: "two", edited: { user: "U0BOTNEWS" } }]);
    const hers = on.slack.socket.message({ text: "mine" }).body.event.ts;
    await expect(app.client.chat.update({ channel: "C0DESK", ts: hers, text: "x" })).rejects.toMatchObject({
      data: { error: "cant_update_message" },
    });
    const { message_ts = "" } = await app.client.chat.postEphemeral({
      channel: "C0DESK",
      user: ALICE,
      text: "psst",
    });
    await expect(
      app.client.chat.update({ channel: "C0DESK", ts: message_ts, text: "x" }),
    ).rejects.toMatchObject({
      data: { error: "message_not_found" },
    });
  });

  it("opens a modal within three seconds of a trigger", async () => {
    const app = await on.startSocket();
    const open = (trigger_id: string) =>
      app.client.views.open({
        trigger_id,
        view: { type: "modal", title: { type: "plain_text", text: "x" }, blocks: BLOCKS },
      });
    const first = on.slack.socket.command("/quiet").body.trigger_id;
    expect((await open(first)).ok).toBe(true);
    const late = on.slack.socket.command("/quiet").body.trigger_id;
    on.later(3001);
    await expect(open(late)).rejects.toMatchObject({ data: { error: "expired_trigger_id" } });
  });

  it("fails as it is told to, without blaming the app", async () => {
    const app = await on.startSocket();
    on.slack.fail("chat.postMessage", refusal("msg_blocks_too_long"), 1);
    const post = () => app.client.chat.postMessage({ channel: "C0DESK", text: "x" });
    await expect(post()).rejects.toMatchObject({ data: { error: "msg_blocks_too_long" } });
    const outage = on.slack.fail("chat.postMessage", SERVER_ERROR);
    await expect(post()).rejects.toMatchObject({ code: "slack_webapi_http_error", statusCode: 500 });
    outage.end();
    on.slack.fail("chat.postMessage", "cut", 2);
    await expect(post()).rejects.toMatchObject({ code: "slack_webapi_request_error" });
    expect((await post()).ok).toBe(true);
    expect(on.slack.refused).toEqual([]);
  });

  it("keeps workspaces apart by their tokens", async () => {
    const people = [{ id: "U0CLARA", name: "clara", locale: "de-DE" }];
    const room = (id: string) => ({ id, name: "desk", kind: "channel", botIn: true }) as const;
    const both = await startSlackDouble({
      workspaces: [
        { id: "T0ONE", domain: "one", people, channels: [room("C0ONE")] },
        { id: "T0TWO", domain: "two", people, channels: [room("C0TWO")] },
      ],
    });
    const post = async (token: string) => {
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      const body = JSON.stringify({ channel: "C0TWO", text: "x" });
      const response = await fetch(`${both.apiUrl}chat.postMessage`, { method: "POST", headers, body });
      return (await response.json()) as { ok: boolean; error?: string };
    };
    expect(await post("xoxb-T0TWO")).toMatchObject({ ok: true });
    expect(await post("xoxb-T0ONE")).toMatchObject({ error: "channel_not_found" });
    expect(await post("xoxb-T0NONE")).toMatchObject({ error: "invalid_auth" });
    expect(both.workspaces.map(({ messages }) => messages.length)).toEqual([0, 1]);
    await both.close();
  });
});
