import { describe, expect, it } from "vitest";
import { isBot, readSettings, type Settings } from "../../adapters/settings.ts";

const faultsOf = (env: NodeJS.ProcessEnv): readonly string[] => {
  const read = readSettings(env);
  return "faults" in read ? read.faults : [];
};

const read = (env: NodeJS.ProcessEnv): Settings => {
  const settings = readSettings(env);
  if ("faults" in settings) throw new Error(settings.faults.join("\n"));
  return settings;
};

const DISCORD = "MTIz.abc-D_e.fghIJK";
const BOT = "xoxb-1-abc";
const APP = "xapp-1-abc";
const SECRET = "0123456789abcdef0123456789abcdef";

describe("an environment", () => {
  it("may be empty: then the answers are for the asker, and nothing is a bot", () => {
    const settings = read({});
    expect(settings).toEqual({
      ONRECORD_VISIBILITY: "asker",
      ONRECORD_STATE: "state",
      ONRECORD_HEALTH_PORT: 9464,
      ONRECORD_HEALTH_HOST: "127.0.0.1",
      ONRECORD_USER_PER_MINUTE: 30,
      ONRECORD_CHANNEL_PER_MINUTE: 120,
      LOG_LEVEL: "info",
      PORT: 3000,
      ONRECORD_HOST: "127.0.0.1",
    });
    expect(isBot(settings)).toBe(false);
  });

  it("may hold empty lines and other programs’ variables, as a copied .env does", () => {
    const env = {
      DISCORD_TOKEN: "",
      SLACK_BOT_TOKEN: " ",
      SLACK_APP_TOKEN: "\n",
      PORT: "",
      HOME: "/root",
      LOG_LEVEL: " ",
    };
    expect(read(env)).toEqual(read({}));
  });

  it("is read with what stands around each value taken off, as a file of secrets has it", () => {
    const env = {
      DISCORD_TOKEN: `${DISCORD}\n`,
      ONRECORD_VISIBILITY: " channel",
      PORT: " 80 ",
      DISCORD_GUILD_ID: "12345678901234567\r\n",
    };
    expect(read(env)).toMatchObject({
      DISCORD_TOKEN: DISCORD,
      ONRECORD_VISIBILITY: "channel",
      PORT: 80,
      DISCORD_GUILD_ID: "12345678901234567",
    });
  });

  it("tells all its faults at once, a line each, and no value", () => {
    const env = {
      ONRECORD_VISIBILITY: "hunter2-everybody",
      ONRECORD_URL: "javascript:hunter2",
      ONRECORD_HEALTH_PORT: "hunter2",
      ONRECORD_USER_PER_MINUTE: "hunter2",
      ONRECORD_CHANNEL_PER_MINUTE: "-1",
      LOG_LEVEL: "hunter2",
      SLACK_BOT_TOKEN: "xoxp-hunter2",
      SLACK_APP_TOKEN: "hunter2",
      SLACK_SIGNING_SECRET: "hunter2",
      SLACK_API_URL: "ftp://hunter2",
      DISCORD_TOKEN: "hunter2",
      DISCORD_GUILD_ID: "hunter2",
      DISCORD_API_URL: "hunter2",
      PORT: "hunter2",
      ONRECORD_REVIEW_PASSWORD: "hunter2",
      ONRECORD_REVIEW_USER_HEADER: "hunter2: x",
    };
    const faults = faultsOf(env);
    expect(faults).toEqual([
      "ONRECORD_VISIBILITY must be asker or channel: who reads the answer to a slash command",
      "ONRECORD_URL must be the http or https address of the reader",
      "ONRECORD_HEALTH_PORT must be a port number, 0 to 65535, or off",
      "ONRECORD_USER_PER_MINUTE must be a whole number of questions a minute, 0 for no limit",
      "ONRECORD_CHANNEL_PER_MINUTE must be a whole number of questions a minute, 0 for no limit",
      "LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent",
      "SLACK_BOT_TOKEN must begin with xoxb-: api.slack.com/apps, your app, OAuth & Permissions",
      "SLACK_APP_TOKEN must begin with xapp-: api.slack.com/apps, your app, Basic Information, App-Level Tokens",
      "SLACK_SIGNING_SECRET must be letters a-f and digits: api.slack.com/apps, your app, Basic Information, App Credentials",
      "SLACK_API_URL must be the http or https address of Slack’s Web API",
      "DISCORD_TOKEN must be three parts with dots between them: discord.com/developers, your application, Bot, Reset Token",
      "DISCORD_GUILD_ID must be 17 to 20 digits: right-click the server, Copy Server ID",
      "DISCORD_API_URL must be the http or https address of Discord’s API",
      "PORT must be a port number, 0 to 65535, or off",
      "ONRECORD_REVIEW_PASSWORD must be 12 characters or more: whoever has it writes the record",
      "ONRECORD_REVIEW_USER_HEADER must be the name of a header, as X-Forwarded-User",
    ]);
    expect(faults.join("\n")).not.toContain("hunter2");
    expect(faults.join("")).not.toContain("\n");
  });

  it.each(["https://x.example/?a=1", "https://x.example/#a", "https://u:p@x.example/"])(
    "takes no address of the reader that no page can be added to: %s",
    (ONRECORD_URL) => {
      expect(faultsOf({ ONRECORD_URL })).toEqual([
        "ONRECORD_URL must be the address of the reader without a query or a password: pages are added to it",
      ]);
    },
  );

  it.each(["-1", "65536", "80.5", "-1.5", "1e9", "eighty", "0x"])(
    "takes no port %s, and says so once",
    (PORT) => {
      expect(faultsOf({ PORT })).toEqual(["PORT must be a port number, 0 to 65535, or off"]);
    },
  );

  it.each([
    ["0", 0],
    ["65535", 65_535],
    ["off", "off"],
  ])("takes port %s", (PORT, port) => {
    expect(read({ PORT }).PORT).toBe(port);
  });
});

describe("Slack’s tokens", () => {
  const LONE_BOT = "SLACK_APP_TOKEN is missing: set it for Socket Mode, or SLACK_SIGNING_SECRET for HTTP";
  const NO_BOT = "SLACK_BOT_TOKEN is missing: Slack needs it besides the other token";
  it.each<[string, NodeJS.ProcessEnv, readonly string[]]>([
    ["the bot’s with the app’s", { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP }, []],
    ["the bot’s with the signing secret", { SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: SECRET }, []],
    ["all three", { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP, SLACK_SIGNING_SECRET: SECRET }, []],
    ["the bot’s alone", { SLACK_BOT_TOKEN: BOT }, [LONE_BOT]],
    ["the bot’s with an empty one", { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: " " }, [LONE_BOT]],
    ["the app’s alone", { SLACK_APP_TOKEN: APP }, [NO_BOT]],
    ["the signing secret alone", { SLACK_SIGNING_SECRET: SECRET }, [NO_BOT]],
    [
      "the signing secret without a port",
      { SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: SECRET, PORT: "off" },
      ["PORT is off: Slack's requests over HTTP need a port"],
    ],
    ["the bot’s alone beside Discord’s", { SLACK_BOT_TOKEN: BOT, DISCORD_TOKEN: DISCORD }, [LONE_BOT]],
  ])("are told what they lack: %s", (_name, env, faults) => {
    expect(faultsOf(env)).toEqual(faults);
  });

  it("are told to be wrong and to lack another at once", () => {
    expect(faultsOf({ SLACK_BOT_TOKEN: "xoxp-1" })).toEqual([
      "SLACK_BOT_TOKEN must begin with xoxb-: api.slack.com/apps, your app, OAuth & Permissions",
      LONE_BOT,
    ]);
  });
});

it.each<[NodeJS.ProcessEnv, boolean]>([
  [{ DISCORD_TOKEN: DISCORD }, true],
  [{ SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP }, true],
  [{ DISCORD_GUILD_ID: "12345678901234567", ONRECORD_URL: "https://reader.example.org" }, false],
])("%j is a bot: %s", (env, is) => {
  expect(isBot(read(env))).toBe(is);
});
