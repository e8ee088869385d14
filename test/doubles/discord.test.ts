/** The Discord double: it conforms to Discord's own document, and the real discord.js lives with it. */
import { afterEach, describe, expect, it } from "vitest";
import { absent } from "./absent.ts";
import { type DiscordDouble, type DoubleOptions, startDiscordDouble } from "./discord/double.ts";
import { guildCreate } from "./discord/guild-create.ts";
import { NO_OPENAPI, openApi } from "./discord/openapi.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function start(options: DoubleOptions = {}): Promise<DiscordDouble> {
  const double = await startDiscordDouble(options);
  closing.push(() => double.close());
  return double;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const call = async (double: DiscordDouble, method: string, path: string, body?: unknown): Promise<Answer> => {
  const response = await fetch(`${double.api}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${double.token}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const raw = await response.text();
  return { status: response.status, body: raw === "" ? undefined : JSON.parse(raw) };
};

const QUIET = { allowed_mentions: { parse: [] } };
const NSO = {
  name: "nso",
  description: "The dossier",
  name_localizations: { fr: "nso" },
  options: [
    { type: 1, name: "when", description: "When", options: [{ type: 3, name: "q", description: "Words" }] },
  ],
};

describe("over REST", () => {
  it("refuses a wrong token with 401", async () => {
    const double = await start();
    const response = await fetch(`${double.api}/v10/users/@me`, { headers: { authorization: "Bot other" } });
    expect(response.status).toBe(401);
    expect(double.refused.map(({ problems }) => problems)).toEqual([
      [{ path: "", message: "0 401: Unauthorized" }],
    ]);
  });

  it("refuses a body by rule, with 50035 and the place", async () => {
    const double = await start();
    const { id } = double.channel("general");
    const answer = await call(double, "POST", `/channels/${id}/messages`, { content: "x" });
    expect(answer).toEqual({
      status: 400,
      body: {
        code: 50035,
        message: "Invalid Form Body",
        errors: {
          allowed_mentions: { _errors: [{ code: "BASE_TYPE_INVALID", message: "must have parse: []" }] },
        },
      },
    });
    expect(double.refused).toMatchObject([
      {
        method: "POST",
        path: `/channels/${id}/messages`,
        problems: [{ path: "/allowed_mentions", message: "must have parse: []" }],
      },
    ]);
    expect(double.messagesIn(id)).toEqual([]);
  });

  it("keeps commands of the application and of a guild apart, and upserts by name", async () => {
    const double = await start();
    const base = `/applications/${double.world.application.id}`;
    const inGuild = `${base}/guilds/${double.guild("Newsroom").id}/commands`;
    expect(await call(double, "PUT", `${base}/commands`, [NSO])).toMatchObject({ status: 200, body: [NSO] });
    expect(await call(double, "POST", inGuild, { name: "x", description: "one" })).toMatchObject({
      status: 201,
    });
    expect(await call(double, "POST", inGuild, { name: "x", description: "two" })).toMatchObject({
      status: 200,
    });
    expect(double.commandsOf().map(({ name }) => name)).toEqual(["nso"]);
    const [x] = double.commandsOf("Newsroom");
    expect(double.commandsOf("Newsroom").map(({ description }) => description)).toEqual(["two"]);
    await call(double, "PATCH", `${inGuild}/${x?.id}`, { description: "three" });
    expect(double.commandsOf("Newsroom").map(({ id, description }) => [id, description])).toEqual([
      [x?.id, "three"],
    ]);
    expect(await call(double, "DELETE", `${inGuild}/${x?.id}`)).toEqual({ status: 204, body: undefined });
    expect(double.commandsOf("Newsroom")).toEqual([]);
    expect(double.refused).toEqual([]);
  });

  it("gives translations only where they are asked for", async () => {
    const double = await start();
    const path = `/applications/${double.world.application.id}/commands`;
    await call(double, "PUT", path, [NSO]);
    const { body } = await call(double, "GET", path);
    expect(JSON.stringify(body)).not.toContain("localizations");
    expect(await call(double, "GET", `${path}?with_localizations=true`)).toMatchObject({ body: [NSO] });
  });

  it("posts, replies, edits, lists and deletes in a channel", async () => {
    const double = await start();
    const { id } = double.channel("general");
    const path = `/channels/${id}/messages`;
    const first = await call(double, "POST", path, { ...QUIET, content: "one" });
    const messageId = (first.body as { readonly id: string }).id;
    const reply = { ...QUIET, content: "two", message_reference: { message_id: messageId } };
    expect(await call(double, "POST", path, reply)).toMatchObject({
      body: { type: 19, message_reference: { message_id: messageId } },
    });
    await call(double, "PATCH", `${path}/${messageId}`, { ...QUIET, content: "uno" });
    expect(await call(double, "GET", `${path}?limit=1`)).toMatchObject({ body: [{ content: "two" }] });
    expect(await call(double, "GET", `${path}/${messageId}`)).toMatchObject({ body: { content: "uno" } });
    await call(double, "DELETE", `${path}/${messageId}`);
    expect(
      double.messagesIn(id).map(({ message, edits, deleted }) => [message.content, edits.length, deleted]),
    ).toEqual([
      ["uno", 1, true],
      ["two", 0, false],
    ]);
    expect(await call(double, "GET", `${path}/${messageId}`)).toMatchObject({
      status: 404,
      body: { code: 10008 },
    });
  });

  it("has no webhook for a token that is unknown, and no interaction", async () => {
    const double = await start();
    const hook = `/webhooks/${double.world.application.id}/unknown`;
    const body = { ...QUIET, content: "x" };
    expect(await call(double, "POST", hook, body)).toMatchObject({ status: 404, body: { code: 10015 } });
    expect(await call(double, "PATCH", `${hook}/messages/@original`, body)).toMatchObject({ status: 404 });
    expect(await call(double, "POST", "/interactions/1/unknown/callback", { type: 5 })).toMatchObject({
      status: 404,
      body: { code: 10062 },
    });
    expect(double.refused.length).toBe(3);
  });

  it("refuses to let a person run what is not registered", async () => {
    const double = await start();
    const message = { id: "1" };
    expect(() => double.slash({ name: "nso" })).toThrow(
      'Cannot run "nso": no such command is registered there',
    );
    expect(() => double.press(message, "next")).toThrow("There is no message 1");
    await call(double, "PUT", `/applications/${double.world.application.id}/commands`, [NSO]);
    expect(() => double.slash({ name: "nso" })).toThrow("Cannot run /nso: it needs one of when");
    expect(() => double.slash({ name: "nso", sub: "who" })).toThrow('"who" is not registered in it');
    expect(() => double.slash({ name: "nso", sub: "when", options: { who: "x" } })).toThrow(
      'it has no option "who"',
    );
    expect(() =>
      double.autocomplete({ name: "nso", sub: "when", options: { q: "x" }, focused: "q" }),
    ).toThrow('Cannot complete "q" of /nso: it has no autocomplete');
    expect(() => double.slash({ name: "nso", sub: "when" })).toThrow("No client has identified itself");
  });

  it("says what was waited for in vain, and passes on what a look throws", async () => {
    const double = await start();
    await expect(double.until("a client", () => double.gateway.connections > 0, 20)).rejects.toThrow(
      "Waited 20 ms in vain: a client",
    );
    await expect(double.until("a guild", () => double.guild("Other"))).rejects.toThrow(
      'There is no guild "Other"',
    );
  });

  it("fails on demand, as often as ordered", async () => {
    const double = await start();
    double.fail({ status: 503, on: /^GET \/users/, times: 2 });
    const statuses = [];
    for (const path of ["/users/@me", "/gateway/bot", "/users/@me", "/users/@me"]) {
      statuses.push((await call(double, "GET", path)).status);
    }
    expect(statuses).toEqual([503, 200, 503, 200]);
    expect(double.refused).toEqual([]);
  });
});

describe.skipIf(absent(openApi() === null, NO_OPENAPI))("by Discord's document", () => {
  it("refuses what the document refuses", async () => {
    const double = await start();
    const { id } = double.channel("general");
    const answer = await call(double, "POST", `/channels/${id}/messages`, {
      ...QUIET,
      embeds: [{ description: "x".repeat(4097) }],
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(double.refused.at(-1)?.problems[0]).toEqual({
      path: "/embeds/0/description",
      message: "must NOT have more than 4096 characters",
    });
  });

  it("conforms in every answer", async () => {
    const double = await start({
      guilds: [
        { name: "One", channels: { news: ["thread"] } },
        { name: "Deux", locale: "fr", channels: { infos: [] } },
      ],
    });
    const app = `/applications/${double.world.application.id}`;
    for (const path of ["/gateway/bot", "/users/@me", "/applications/@me"]) await call(double, "GET", path);
    const commands = await call(double, "PUT", `${app}/commands`, [NSO, { type: 3, name: "Check This" }]);
    const [{ id: commandId }] = commands.body as [{ readonly id: string }];
    await call(double, "GET", `${app}/commands`);
    await call(double, "GET", `${app}/commands?with_localizations=true`);
    await call(double, "GET", `${app}/commands/${commandId}`);
    await call(double, "PATCH", `${app}/commands/${commandId}`, { description: "Other" });
    await call(double, "DELETE", `${app}/commands/${commandId}`);
    await call(double, "DELETE", `${app}/commands/${commandId}`);
    const embeds = [
      { title: "t", description: "d", footer: { text: "f" }, fields: [{ name: "n", value: "v" }] },
    ];
    const row = { type: 1, components: [{ type: 2, style: 1, label: "More", custom_id: "more" }] };
    const V2 = [
      {
        type: 17,
        accent_color: 1,
        components: [
          { type: 10, content: "text" },
          { type: 14 },
          {
            type: 9,
            components: [{ type: 10, content: "s" }],
            accessory: { type: 2, style: 5, label: "l", url: "https://e.org" },
          },
          row,
        ],
      },
      { type: 10, content: "after" },
    ];
    for (const name of ["news", "thread", "@alice"]) {
      const path = `/channels/${double.channel(name).id}`;
      await call(double, "GET", path);
      await call(double, "POST", `${path}/messages`, { ...QUIET, content: "c", embeds, components: [row] });
      await call(double, "POST", `${path}/messages`, { ...QUIET, flags: 1 << 15, components: V2 });
      const list = await call(double, "GET", `${path}/messages`);
      const [{ id }] = list.body as [{ readonly id: string }];
      await call(double, "PATCH", `${path}/messages/${id}`, { ...QUIET, components: V2 });
      await call(double, "POST", `${path}/messages`, {
        ...QUIET,
        content: "r",
        message_reference: { message_id: id },
      });
      await call(double, "DELETE", `${path}/messages/${id}`);
      await call(double, "GET", `${path}/messages/${id}`);
    }
    expect(double.requests.length).toBe(34);
    expect(double.nonconforming).toEqual([]);
    expect(double.refused.map(({ status, path }) => [status, path.split("/").at(-2)])).toEqual([
      [404, "commands"],
      ...Array.from({ length: 3 }, () => [404, "messages"]),
    ]);
  });

  it("tells of guilds that conform, as far as the document goes", async () => {
    const { world } = await start();
    const [guild] = world.guilds;
    if (guild === undefined) throw new Error("no guild");
    const told = guildCreate(guild, world, new Date(0).toISOString());
    const problems = [
      ...told.roles.flatMap((role) => openApi()?.named("GuildRoleResponse", role) ?? []),
      ...told.channels.flatMap((channel) => openApi()?.named("GuildChannelResponse", channel) ?? []),
      ...told.threads.flatMap((thread) => openApi()?.named("ThreadResponse", thread) ?? []),
      ...told.members.flatMap((member) => openApi()?.named("GuildMemberResponse", member) ?? []),
    ];
    expect(problems).toEqual([]);
  });
});
