/** What is told of what goes on, and what never is. */
import { webApi } from "@slack/bolt";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { type Log, openLog } from "../../adapters/log.ts";
import { startDiscordDouble } from "../doubles/discord/double.ts";
import { refusal, SERVER_ERROR, type Trouble } from "../doubles/slack/faults.ts";
import { newsroom as discordNewsroom } from "./discord.ts";
import { newsroom as slackNewsroom, until } from "./slack/newsroom.ts";

vi.setConfig({ testTimeout: 30_000 });

/** A log and the lines that it has written. */
function opened(level = "debug", secrets: readonly string[] = []): { log: Log; lines: string[] } {
  const lines: string[] = [];
  const log = openLog(level, { write: (line) => void lines.push(line) }, secrets);
  return { log, lines };
}

/** The one line that these words and things make, as text and read again. */
function line(about: object, words: string, secrets: readonly string[] = []) {
  const { log, lines } = opened("info", secrets);
  log.info(about, words);
  expect(lines).toHaveLength(1);
  return { text: lines[0] ?? "", read: JSON.parse(lines[0] ?? "") as Record<string, never> };
}

const DISCORD = ["MTIzNDU2Nzg5MDEyMzQ1Njc4OTA", "GabcDe", "abcdefghijklmnopqrstuvwxyz0123456789AB"].join(".");
const HOOK = "https://hooks.slack.com/commands/T01/123/AbCdEfGh";

describe("a line", () => {
  it.each([
    ["xoxb-123-456-abcDEF", "[token]"],
    ["xoxe.xoxp-1-Mi0yLT", "xoxe.[token]"],
    ["xapp-1-A0B1-99-abc_def", "[token]"],
    [DISCORD, "[token]"],
    [`Bot ${DISCORD}`, "Bot [token]"],
    ["Bearer abcdefghijklmnopqrstuvwxyz", "Bearer [token]"],
    [HOOK, "https://hooks.slack.com/[secret]"],
    ["/api/v10/interactions/123/aW50ZXJhY3Rpb24-_/callback", "/api/v10/interactions/123/[token]/callback"],
    ["/webhooks/99/aW50ZXJh%3D/messages/%40original", "/webhooks/99/[token]/messages/%40original"],
    [`v0=${"0123456789abcdef".repeat(4)}`, "v0=[signature]"],
  ])("tells no secret: %s", (secret, instead) => {
    const { text, read } = line({ one: secret, deep: { list: [`(${secret})`] } }, `It says ${secret} again`);
    expect(read.msg).toBe(`It says ${instead} again`);
    expect([read.one, read.deep]).toEqual([instead, { list: [`(${instead})`] }]);
    expect(text).not.toContain(secret);
  });

  it.each([
    "Slack refuses the bot token (xoxb-…, from the app’s page “OAuth & Permissions”): invalid_auth",
    "Listening for Slack on 127.0.0.1:3000",
    "discord.js 14.28.1 at node_modules/@discordjs/rest/dist/index.js:744:15",
    "The bot was here",
    "2026-11-30T22:17:03.000Z https://www.lemonde.fr/pixels/article/2019/10/29/nso_6017402_4408996.html",
    "v0=1",
  ])("is left as it is where it tells none: %s", (words) => {
    expect(line({}, words).read.msg).toBe(words);
  });

  it("tells no secret that it was told to keep, however it is written", () => {
    const secret = 'a "secret"\\of/this double';
    const { text } = line({ secret, url: `/x/${encodeURIComponent(secret)}` }, secret, [secret, "", "is"]);
    expect(text).not.toContain("of/this");
    expect(text).not.toContain("double");
    expect(JSON.parse(text)).toMatchObject({ secret: "[secret]", url: "/x/[secret]", msg: "[secret]" });
  });

  it.each([
    ["a line break", "\n", "\\n"],
    ["a carriage return", "\r", "\\r"],
    ["an escape", "\u001b[2J", "\\u001b[2J"],
    ["a rubout", "\u007f", "\\u007f"],
    ["a control of C1", "\u009b31m", "\\u009b31m"],
    ["a next line", "\u0085", "\\u0085"],
    ["a line separator", "\u2028", "\\u2028"],
    ["a paragraph separator", "\u2029", "\\u2029"],
    ["an override of direction", "\u202e", "\\u202e"],
    ["an isolate", "\u2066", "\\u2066"],
    ["a zero width space", "\u200b", "\\u200b"],
    ["a tag", "\u{e0041}", "\\udb40\\udc41"],
    ["half a character", "\ud800", "\\ud800"],
  ])("stays one line that steers no terminal: %s", (_, sign, escaped) => {
    const forged = `port${sign}{"level":50,"msg":"forged"}`;
    const { text, read } = line({ command: forged, [`key${sign}`]: 1 }, forged);
    expect(text.endsWith("\n")).toBe(true);
    expect(text.slice(0, -1)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
    expect(text).toContain(`port${escaped}{`);
    expect([read.command, read.msg]).toEqual([forged, forged]); // nothing is lost
  });

  it("is searched in a time that grows with it", () => {
    const before = performance.now();
    for (const long of ["a-", "xoxb", "a.", "/interactions/1", "v0=", "Bot "])
      line({ long: long.repeat(100_000) }, "");
    expect(performance.now() - before).toBeLessThan(4000);
  });

  it("leaves letters of any script readable", () => {
    expect(line({}, "Odile 𝒬uentin à Brélac : « été », Владимир, 東京").text).toContain(
      "Odile 𝒬uentin à Brélac : « été », Владимир, 東京",
    );
  });

  it("tells what its log was made with", () => {
    const { log, lines } = opened("info");
    log.child({ request: "abcdefgh" }).child({ platform: "slack" }).warn({ ms: 3 }, "Late");
    log.debug({ text: "who said" }, "not told at info");
    expect(lines.map((one) => JSON.parse(one))).toMatchObject([
      { level: 40, request: "abcdefgh", platform: "slack", ms: 3, msg: "Late" },
    ]);
  });
});

describe("an error", () => {
  const toldOf = (err: unknown) =>
    line({ err }, "onrecord has a fault").read.err as unknown as Record<string, unknown>;

  it("is told by its type, its message, its frames, its code and its causes", () => {
    const cause = Object.assign(new TypeError("the cause"), { code: "ECONNREFUSED" });
    const error = Object.assign(new RangeError("too far", { cause }), { status: 500, method: "POST" });
    const { stack, ...rest } = toldOf(error) as { stack: string };
    expect(stack.split("\n")[0]).toMatch(/^ {4}at .*log\.test\.ts/);
    expect(rest).toEqual({
      ...{ type: "RangeError", message: "too far", status: 500, method: "POST" },
      cause: {
        ...{ type: "TypeError", message: "the cause", code: "ECONNREFUSED" },
        stack: expect.stringContaining("    at "),
      },
    });
  });

  it("is told without what hangs on it", () => {
    const words = "when did the quais close";
    const error = Object.assign(new Error("Invalid Form Body"), {
      requestBody: { json: { content: words } },
      rawError: words,
      url: "https://discord.com/api/v10/interactions/1/tok/callback",
      headers: { authorization: "Bearer abc" },
      data: { words },
      issues: [{ input: words }],
      code: { toJSON: () => words },
      method: [words],
    });
    expect(Object.keys(toldOf(error))).toEqual(["type", "message", "stack"]);
  });

  it("of a text that is no JSON does not tell the text", () => {
    for (const text of ["when did the quais close", "{when: quais}", '{"a": quais', "“quais”"]) {
      let thrown: unknown;
      try {
        JSON.parse(text);
      } catch (error) {
        thrown = error;
      }
      const told = JSON.stringify(toldOf(thrown));
      expect(told).toContain('"type":"SyntaxError"');
      expect(told).not.toContain("quais");
    }
  });

  it("that goes round in a circle comes to an end", () => {
    const error = new Error("round");
    error.cause = error;
    expect(JSON.stringify(toldOf(error)).match(/round/g)).toHaveLength(5);
  });

  it.each([["when did the quais close"], [null], [42], [{ text: "quais" }]])(
    "that is none is told by its type: %s",
    (thrown) => {
      const { message, type } = toldOf(thrown);
      expect(message).toBe("no error was thrown, but a value");
      expect(type).toBe(typeof thrown);
    },
  );
});

/** Words of the question and of the answer that nobody may read in a log. */
const QUESTION = "when did they ferme quais zanzibar";
const WORDS = /zanzibar|quais|houle|cargo|Odile|mairie/i;

/** Lines of info and above tell none of these words, and no line tells any of these secrets. */
function expectDiscreet(lines: readonly string[], secrets: readonly string[]): void {
  const told = lines.filter((one) => (JSON.parse(one) as { readonly level: number }).level >= 30);
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((one) => WORDS.test(one))).toEqual([]);
  expect(secrets.length).toBeGreaterThan(1);
  for (const secret of secrets) expect(lines.filter((one) => one.includes(secret))).toEqual([]);
}

const failures = (lines: readonly string[]) =>
  lines.map((one) => JSON.parse(one) as { err?: { type?: string } }).flatMap(({ err }) => err?.type ?? []);

describe("in a run at debug, with Discord failing,", () => {
  it.each([
    [500, "InternalServerError", "HTTPError"],
    [400, "", "DiscordAPIError[0]"],
    [403, "", "DiscordAPIError[0]"],
  ])("the log tells of %s %s and keeps questions, answers and tokens to itself", async (status, _, type) => {
    const { log, lines } = opened("debug", []);
    const onFault = (err: unknown) => log.error({ err }, "onrecord has a fault");
    const room = await discordNewsroom([], { office: { log, onFault } });
    room.double.fail({ on: /callback$/, status, times: 20 });
    room.double.fail({ on: /channels\/\d+\/messages$/, status, times: 20 });
    room.double.slash({ name: "port", sub: "when", options: { words: QUESTION } });
    room.double.say(`who said telle houle zanzibar`, { mention: true });
    await vi.waitFor(() => expect(failures(lines).filter((one) => one === type).length).toBeGreaterThan(3), {
      timeout: 20_000,
    });
    const tokens = room.double.requests.flatMap(
      ({ path }) => /interactions\/\d+\/([^/]+)/.exec(path)?.[1] ?? [],
    );
    expectDiscreet(lines, [room.double.token, ...tokens]);
  });

  it("it tells of a refused token without it", async () => {
    const { log, lines } = opened();
    const double = await startDiscordDouble();
    onTestFinished(() => double.close());
    const token = DISCORD;
    const { REST, Routes } = await import("discord.js");
    const rest = new REST({ api: double.api }).setToken(token);
    const err = await rest
      .post(Routes.channelMessages("1"), { body: { content: QUESTION } })
      .catch((thrown: unknown) => thrown);
    log.error({ err }, `Refused: ${token}`);
    expect(failures(lines)).toEqual(["DiscordAPIError[0]"]);
    expectDiscreet(lines, [token, "requestBody"]);
  });
});

describe("in a run at debug, with Slack failing,", () => {
  it.each<[string, Trouble]>([
    ["an error of its own", SERVER_ERROR],
    ["a refusal", refusal("invalid_blocks")],
    ["a refusal for ever", refusal("not_authed")],
    ["a line that is cut", "cut"],
  ])("the log tells of %s and keeps questions, answers and tokens to itself", async (_, trouble) => {
    const { log, lines } = opened("debug", []);
    const onFault = (err: unknown) => log.error({ err }, "onrecord has a fault");
    const room = await slackNewsroom("socket", { office: { log, onFault }, connects: false });
    await until(() => lines.some((one) => one.includes("Connected to Slack")));
    for (const method of ["chat.postMessage", "/r", "users.info"]) room.slack.fail(method, trouble);
    room.people.command("/port", QUESTION);
    room.people.mention({ text: "quand les quais zanzibar" });
    await until(() => failures(lines).length >= 4, 20_000);
    expectDiscreet(lines, [
      ...[room.slack.workspace.botToken, room.slack.appToken, room.slack.signingSecret],
      `${new URL(room.slack.apiUrl).origin}/r`,
    ]);
  });

  it("it tells of a call without its Authorization", async () => {
    const { log, lines } = opened();
    const token = "xoxb-1-2-three";
    const web = new webApi.WebClient(token, {
      slackApiUrl: "http://127.0.0.1:1/api/", // nothing listens there
      retryConfig: { retries: 0 },
    });
    const err = await web.chat
      .postMessage({ channel: "C1", text: QUESTION })
      .catch((thrown: unknown) => thrown);
    log.error({ err }, "Cannot post");
    expect(failures(lines)).toEqual(["WebAPIRequestError"]);
    expectDiscreet(lines, [token, "Bearer"]);
  });
});
