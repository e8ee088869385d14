/** The app's manifest. */
import { describe, expect, it } from "vitest";
import { manifestOf } from "../../../adapters/slack/manifest.ts";

const title = { en: "The port", fr: "Le port" };
const open = { id: "port", title };
const whole = { id: "tide", title, access: { slack: [{ workspace: "T1" }], discord: [] } };
const narrow = { id: "leak", title, access: { slack: [{ workspace: "T1", channels: ["C1"] }], discord: [] } };
const elsewhere = { id: "away", title, access: { slack: [], discord: [{ guild: "1" }] } };

const commandsOf = ({ manifest }: ReturnType<typeof manifestOf>) =>
  manifest.features.slash_commands.map(({ command }) => command);

describe("manifestOf()", () => {
  it("asks for Socket Mode and what the handlers need, and nothing else", () => {
    expect(manifestOf([open]).manifest).toEqual({
      display_information: {
        name: "onrecord",
        description: "The article’s exact words, who said them, when, and the source",
      },
      features: {
        app_home: {
          home_tab_enabled: true,
          messages_tab_enabled: true,
          messages_tab_read_only_enabled: false,
        },
        bot_user: { display_name: "onrecord", always_online: true },
        shortcuts: [
          {
            name: "Check on the record",
            type: "message",
            callback_id: "check_on_the_record",
            description: "Is this quotation on the record, word for word?",
          },
        ],
        slash_commands: [
          {
            command: "/port",
            description: "The port – Le port",
            usage_hint: "when | who said | who is | how many | ask | check | sources | help",
            should_escape: false,
          },
        ],
      },
      oauth_config: {
        scopes: {
          bot: [
            "app_mentions:read",
            "channels:history",
            "channels:read",
            "chat:write",
            "chat:write.public",
            "commands",
            "groups:history",
            "groups:read",
            "im:history",
            "users:read",
          ],
        },
      },
      settings: {
        event_subscriptions: {
          bot_events: ["app_home_opened", "app_mention", "message.channels", "message.groups", "message.im"],
        },
        interactivity: { is_enabled: true },
        org_deploy_enabled: false,
        socket_mode_enabled: true,
        token_rotation_enabled: false,
      },
    });
  });

  it("has Slack come to a public address where one is given", () => {
    const { features, settings } = manifestOf([open], { url: "https://bot.example" }).manifest;
    const url = "https://bot.example/slack/events";
    expect(features.slash_commands.map((command) => "url" in command && command.url)).toEqual([url]);
    expect(settings).toMatchObject({
      event_subscriptions: { request_url: url },
      interactivity: { is_enabled: true, request_url: url },
      socket_mode_enabled: false,
    });
  });

  it("gives no command to a dossier whose name would show where it is not told", () => {
    const made = manifestOf([open, whole, narrow, elsewhere]);
    expect(commandsOf(made)).toEqual(["/port"]);
    expect(made.untold).toEqual(["tide", "leak", "away"]);
    expect(JSON.stringify(made.manifest)).not.toMatch(/tide|leak|away/);
  });

  it("gives one to a dossier that is told in the whole workspace the app is for", () => {
    const made = manifestOf([open, whole, narrow, elsewhere], { workspace: "T1" });
    expect([commandsOf(made), made.untold]).toEqual([
      ["/port", "/tide"],
      ["leak", "away"],
    ]);
    expect(commandsOf(manifestOf([open, whole], { workspace: "T2" }))).toEqual(["/port"]);
  });

  it("stays within Slack's limits, and names what is beyond them", () => {
    const many = Array.from({ length: 52 }, (_, i) => ({
      id: `${"d".repeat(28)}-${i}`,
      title: { en: "e".repeat(1500), fr: "f".repeat(1500) },
    }));
    const { manifest, beyond } = manifestOf(many);
    const commands = manifest.features.slash_commands;
    expect(commands).toHaveLength(50);
    expect(beyond).toEqual([many[50]?.id, many[51]?.id]);
    expect(Math.max(...commands.map(({ command }) => command.length))).toBe(32);
    expect(Math.max(...commands.map(({ description }) => description.length))).toBe(2000);
    expect(Math.max(...commands.map(({ usage_hint }) => usage_hint.length))).toBeLessThanOrEqual(1000);
    expect(manifest.display_information.name.length).toBeLessThanOrEqual(35);
    expect(manifest.display_information.description.length).toBeLessThanOrEqual(140);
  });
});
