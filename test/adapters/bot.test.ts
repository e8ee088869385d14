/** The bot as a process, on both platforms at once. */
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { startDiscordDouble } from "../doubles/discord/double.ts";
import { startSlackDouble } from "../doubles/slack/double.ts";
import { refusal } from "../doubles/slack/faults.ts";
import { shown } from "./discord.ts";
import { FACTS, run, start, temporaryFolder } from "./process.ts";

const SUED = "En octobre dernier, Facebook (qui possède WhatsApp) a poursuivi NSO pour violation";

async function doubles() {
  const [slack, discord] = await Promise.all([startSlackDouble(), startDiscordDouble()]);
  onTestFinished(() => slack.close());
  onTestFinished(() => discord.close());
  const ONRECORD_STATE = join(await temporaryFolder(), "state");
  const onSlack = {
    ONRECORD_STATE,
    SLACK_BOT_TOKEN: slack.workspace.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
  };
  const onDiscord = { ONRECORD_STATE, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api };
  return { slack, discord, onSlack, onDiscord };
}

describe("the bot", () => {
  it("registers, answers on both platforms, and ends at a signal", async () => {
    const { slack, discord, onSlack, onDiscord } = await doubles();
    const registered = await run(["discord-register"], { env: onDiscord });
    expect(registered).toMatchObject({
      code: 0,
      stdout: "/nso: created everywhere\n“Check on the record”: created everywhere\n",
    });
    const bot = start([], { env: { ...onSlack, ...onDiscord } });
    await Promise.all([bot.told("Connected to Slack"), bot.told("Discord is connected")]);
    const fired = discord.slash({ name: "nso", sub: "when", options: { words: "facebok poursuivi nso" } });
    await fired.acked;
    expect(shown(fired.original())).toContain(SUED);
    await slack.socket.command("/nso", "quand facebok a poursuivi nso").response();
    expect(slack.workspace.ephemeral[0]?.text).toContain(SUED);
    bot.child.kill("SIGTERM");
    const { code, stdout, stderr } = await bot.ended;
    expect([code, stdout]).toEqual([143, ""]);
    expect(stderr).not.toMatch(/facebok|xoxb|xapp|double\.token/); // no question, no secret
    expect([slack.refused, discord.refused]).toEqual([[], []]);
  });

  it("goes on where one platform refuses its token, and ends with a sentence where none is left", async () => {
    const { slack, discord, onSlack, onDiscord } = await doubles();
    slack.fail("auth.test", refusal("invalid_auth"));
    const bot = start([], { env: { ...onSlack, ...onDiscord } });
    await Promise.all([bot.told("Slack refuses"), bot.told("Discord is connected")]);
    const asked = discord.say("who said revoke the export license", { mention: true });
    expect(shown(await asked.answered())).toContain("Danna Ingleton");
    bot.child.kill("SIGINT");
    expect((await bot.ended).code).toBe(130);
    slack.fail("auth.test", refusal("invalid_auth"));
    const alone = await run([], { env: onSlack });
    expect(alone.code).toBe(2);
    expect(alone.stderr).toContain("the bot token");
  });

  it("says which port is taken", async () => {
    const { slack, onSlack } = await doubles();
    const { SLACK_APP_TOKEN: _, ...onHttp } = onSlack;
    const port = new URL(slack.apiUrl).port;
    const taken = await run([], { env: { ...onHttp, SLACK_SIGNING_SECRET: "0123456789abcdef", PORT: port } });
    expect(taken).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`Cannot listen on 127.0.0.1:${port}`),
    });
  });
});

/** A copy of the record in which a fact can be spoilt and mended. */
async function copied() {
  const folder = join(await temporaryFolder(), "facts");
  await cp(FACTS, folder, { recursive: true });
  const file = join(folder, "nso/facts/facebook-nso.json");
  const before = await readFile(file, "utf8");
  return { folder, write: (change: (text: string) => string) => writeFile(file, change(before)) };
}

const SPOKEN = "who said revoke the export license";
const misspelt = (text: string) => text.replaceAll('"name": "Danna Ingleton"', '"name": "Dana Ingleton"');

/** Looks until something holds; what the process said meanwhile is told where it never does. */
async function until(
  holds: () => boolean | Promise<boolean>,
  bot: { readonly stderr: string },
): Promise<void> {
  const end = performance.now() + 18_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Waited in vain. ${bot.stderr}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

describe("the bot, over the years,", () => {
  it("answers from a changed record within two seconds, and corrects what it posted, also after a kill", async () => {
    const { discord, onDiscord } = await doubles();
    const { folder, write } = await copied();
    const env = { ...onDiscord, ONRECORD_FACTS: folder };
    const first = start([], { env, limitMs: 60_000 });
    await first.told("Discord is connected");
    const asked = discord.say(SPOKEN, { mention: true });
    const { id, channel_id } = await asked.answered();
    const ledger = join(env.ONRECORD_STATE, "ledger.jsonl");
    await until(async () => (await readFile(ledger, "utf8").catch(() => "")).includes(id), first);
    await write(misspelt);
    await first.told("The record has changed");
    first.child.kill("SIGKILL");
    await first.ended;
    const second = start([], { env, limitMs: 60_000 });
    await second.told("Corrected a message");
    const message = () =>
      discord.messagesIn(channel_id).find((one) => one.message.id === id)?.message ?? null;
    expect(shown(message())).toMatch(/^Corrected on /);
    expect(shown(message())).toContain("Dana Ingleton");
    const listed = await run(["corrections"], { env });
    expect(listed.stdout).toMatch(
      /^1 posted, 0 due, 1 done, 0 failed\ndone {4}https:\/\/discord\.com\/channels\//,
    );
    second.child.kill("SIGTERM");
    expect((await second.ended).code).toBe(143);
    expect(await readFile(ledger, "utf8")).not.toMatch(/revoke|who said/); // no word of the question
  }, 60_000);

  it("serves on where an edit is faulty, says so at /healthz, and is well again when it is mended", async () => {
    const { onDiscord } = await doubles();
    const { folder, write } = await copied();
    const bot = start([], { env: { ...onDiscord, ONRECORD_FACTS: folder }, limitMs: 60_000 });
    await bot.told("Discord is connected");
    const port = /Telling how it is on http:\/\/127\.0\.0\.1:(\d+)/.exec(bot.stderr)?.[1] ?? "";
    const healthz = () => run(["healthz"], { env: { ONRECORD_HEALTH_PORT: port } });
    expect(await healthz()).toMatchObject({ code: 0, stdout: "ok\n" });
    await write((text) => text.replace('"kind": "quotation"', '"kind": "quotaton"'));
    await bot.told("The record on disk has faults");
    expect(bot.stderr).toContain("nso/facts/facebook-nso.json: facts[");
    expect(await healthz()).toMatchObject({
      code: 0,
      stdout: "degraded\nThe record on disk has 1 fault: the one before it is answered from\n",
    });
    await write((text) => text);
    await bot.told("The record on disk has no faults any more");
    expect(await healthz()).toMatchObject({ code: 0, stdout: "ok\n" });
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(metrics).toContain('onrecord_reloads_total{outcome="refused"} 1');
    expect(metrics).not.toMatch(/nso|facebook/i);
    bot.child.kill("SIGTERM");
    await bot.ended;
    expect((await healthz()).code).toBe(1);
  }, 60_000);

  it("answers each event once, in however many processes that share a ledger", async () => {
    const { discord, onDiscord } = await doubles();
    const env = { ...onDiscord, ONRECORD_USER_PER_MINUTE: "0" };
    const bots = [1, 2].map(() => start([], { env, limitMs: 60_000 }));
    await Promise.all(bots.map((bot) => bot.told("Discord is connected")));
    const asked = Array.from({ length: 20 }, () => discord.say(SPOKEN, { mention: true }));
    await Promise.all(asked.map((one) => one.answered()));
    for (const bot of bots) bot.child.kill("SIGTERM");
    await Promise.all(bots.map((bot) => bot.ended));
    const [said] = asked;
    const bot = discord
      .messagesIn(said?.message.channel_id ?? "")
      .filter(({ message }) => message.author.bot);
    expect(bot).toHaveLength(20);
  }, 60_000);
});

describe("slack-manifest", () => {
  it("writes JSON that may be piped, for Socket Mode or for an address", async () => {
    const socket = await run(["slack-manifest"]);
    expect(JSON.parse(socket.stdout)).toMatchObject({
      features: { slash_commands: [{ command: "/nso" }] },
      settings: { socket_mode_enabled: true },
    });
    const http = await run(["slack-manifest", "--request-url", "https://bot.example.org/slack/events"]);
    const at = { request_url: "https://bot.example.org/slack/events" };
    expect(JSON.parse(http.stdout)).toMatchObject({
      settings: { socket_mode_enabled: false, event_subscriptions: at, interactivity: at },
    });
    expect((await run(["slack-manifest", "--request-url", "ftp://x"])).code).toBe(2);
  });
});
