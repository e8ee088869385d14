/** What Slack and Discord send, and what somebody may send in their name. */
import { CommandInteractionOptionResolver } from "discord.js";
import fc from "fast-check";
import { commandIn, languageOf, textIn, wordsOf } from "../../adapters/discord/payload.ts";
import { questionIn, render } from "../../adapters/discord/render.ts";
import { Envelope, mentions, Opened, Pressing, plainText, Written } from "../../adapters/slack/payload.ts";
import { readValue, writeValue } from "../../adapters/slack/value.ts";
import { sentence } from "../../src/index.ts";
import { jsons, jsonTexts, texts } from "./mutate.ts";
import { must, target } from "./target.ts";

const US = "U0BOT";

const WRITTEN = {
  type: "app_mention",
  channel: "C1",
  channel_type: "channel",
  user: "U1",
  text: `<@${US}> who said <https://a.example/?b=1&amp;c=2|the article> &lt;3`,
  ts: "1618953630.000100",
  thread_ts: "1618953600.000100",
};
const ENVELOPE = {
  team_id: "T1",
  event_id: "Ev1",
  type: "event_callback",
  is_ext_shared_channel: false,
  authorizations: [{ team_id: "T1", user_id: US, is_bot: true }],
};
const OPENED = { type: "app_home_opened", user: "U1", channel: "D1", tab: "home" };
const PRESSING = {
  type: "block_actions",
  team: { id: "T1", domain: "vigie" },
  user: { id: "U1", username: "ada", name: "ada", team_id: "T1" },
  channel: { id: "C1", name: "desk" },
  container: { type: "message", message_ts: "1.2", channel_id: "C1", is_ephemeral: true },
  message: { ts: "1.2", thread_ts: "1.1", text: "…" },
  view: { private_metadata: "D1" },
  response_url: "https://hooks.slack.example/r",
  actions: [{ type: "button", action_id: "onrecord:0:0", value: '{"b":"1:page:nso:en:1:2:"}' }],
};

const SCHEMAS = { WRITTEN: Written, ENVELOPE: Envelope, OPENED: Opened, PRESSING: Pressing } as const;
const PAYLOADS = { WRITTEN, ENVELOPE, OPENED, PRESSING } as const;
const KINDS = Object.keys(PAYLOADS) as readonly (keyof typeof PAYLOADS)[];

export const SLACK_PAYLOADS = [
  target({
    name: "a payload of Slack",
    inputs: fc.oneof(
      ...KINDS.map((kind) => fc.record({ kind: fc.constant(kind), body: jsons(PAYLOADS[kind]) })),
    ),
    outcomes: ["taken", "refused"],
    act: ({ kind, body }) => (SCHEMAS[kind].safeParse(body).success ? "taken" : "refused"),
  }),
  target({
    name: "words written in Slack",
    inputs: texts(
      WRITTEN.text,
      "<!here> and <!subteam^S1|@desk> in <#C1|desk>",
      "<mailto:o@a.example|o@a.example>",
      "&amp;lt;",
    ),
    outcomes: ["plain", "as it was"],
    act(written) {
      mentions(written);
      const plain = plainText(written, US);
      must(!/^\s|\s$/.test(plain), "nothing stands around it");
      must(plain.length <= written.length + 1, "plain words are no longer than written ones"); // <!x> is @x
      return plain === written.trim() ? "as it was" : "plain";
    },
  }),
  target({
    name: "the value that Slack gives back",
    inputs: jsonTexts({ b: "1:page:nso:en:1:2:", q: "who said « houle »" }),
    outcomes: ["read", "none"],
    act(written) {
      const { value, question } = readValue(written);
      must(
        typeof value === "string" && (question === null || typeof question === "string"),
        "words, or none",
      );
      if (value === "") return "none";
      const again = readValue(writeValue(value, question));
      must(again.value === value || value.length > 300, "what is written is read");
      return "read";
    },
  }),
];

const STRING = 3;
const OPTIONS = [
  [
    {
      type: 2,
      name: "who",
      options: [{ type: 1, name: "said", options: [{ type: STRING, name: "words", value: "houle" }] }],
    },
  ],
  [{ type: 1, name: "when", options: [{ type: STRING, name: "words", value: "2021", focused: true }] }],
  [{ type: 1, name: "sources" }],
];
/** As discord.js makes it of a payload; it refuses an option of another type with an error of its own. */
const Resolver = CommandInteractionOptionResolver as unknown as new (
  client: null,
  options: unknown,
  resolved: object,
) => Parameters<typeof textIn>[0]["options"];

/** Options are lists, all the way down: discord.js relies on it, and Discord sends nothing else. */
const isAsDiscordSends = (options: unknown): boolean =>
  Array.isArray(options) &&
  options.every(
    (one) =>
      typeof one === "object" &&
      one !== null &&
      typeof one.type === "number" &&
      typeof one.name === "string" &&
      (one.value === undefined || typeof one.value === "string") &&
      (one.options === undefined || isAsDiscordSends(one.options)),
  );

const isTheirs = (error: unknown): boolean =>
  error instanceof Error && /\[CommandInteractionOption/.test(`${error.name} ${error.message}`);

const QUESTION = "who said *houle* <@1> \\ /nso x";
const RENDERED = JSON.parse(
  JSON.stringify(
    render({ ...sentence("en", "On the record"), question: { dossier: "nso", text: QUESTION } }),
  ),
) as Parameters<typeof questionIn>[0];

export const DISCORD_PAYLOADS = [
  target({
    name: "the options of a command on Discord",
    inputs: fc.record({
      options: fc.oneof(...OPTIONS.map((one) => jsons(one))),
      locale: texts("fr", "en-US"),
    }),
    outcomes: ["taken", "refused"],
    act({ options: sent, locale }) {
      try {
        const options = new Resolver(null, sent, {});
        commandIn({ options });
        const text = textIn({ options, locale } as Parameters<typeof textIn>[0]);
        must(typeof text === "string" && text !== "", "a command is asked");
        languageOf(locale);
        return "taken";
      } catch (error) {
        if (isTheirs(error) || !isAsDiscordSends(sent)) return "refused";
        throw error;
      }
    },
  }),
  target({
    name: "words written on Discord",
    inputs: texts("<@123> who said houle", "<@!123>", "@everyone"),
    outcomes: ["with our name", "without"],
    act(content) {
      const words = wordsOf(content, "123");
      must(!/<@!?123>/.test(words), "our name is taken out");
      return words === content ? "without" : "with our name";
    },
  }),
  target({
    name: "a message that Discord gives back",
    inputs: jsons(RENDERED),
    outcomes: ["a question", "none"],
    act(components) {
      const question = Array.isArray(components) ? questionIn(components) : null;
      if (JSON.stringify(components) === JSON.stringify(RENDERED))
        must(question === QUESTION, "the question comes back");
      return question === null ? "none" : "a question";
    },
  }),
];
