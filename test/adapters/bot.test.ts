/** The bot as a process, on both platforms at once. */
import { describe, expect, it, onTestFinished } from "vitest";
import { startDiscordDouble } from "../doubles/discord/double.ts";
import { startSlackDouble } from "../doubles/slack/double.ts";
import { refusal } from "../doubles/slack/faults.ts";
import { shown } from "./discord.ts";
import { run, start } from "./process.ts";

const SUED = "En octobre dernier, Facebook (qui possède WhatsApp) a poursuivi NSO pour violation";

async function doubles() {
  const [slack, discord] = await Promise.all([startSlackDouble(), startDiscordDouble()]);
  onTestFinished(() => slack.close());
  onTestFinished(() => discord.close());
  const onSlack = {
    SLACK_BOT_TOKEN: slack.workspace.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
  };
  const onDiscord = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api };
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
