/** What each platform makes of a message, and how it is read back: for tests that go through all of them. */
import { MessageFlags } from "discord-api-types/v10";
import { unescaped } from "../../adapters/discord/markdown.ts";
import { ROOM, render } from "../../adapters/discord/render.ts";
import { blocksOf, render as renderForSlack } from "../../adapters/slack/blocks.ts";
import { SLACK } from "../../adapters/slack/room.ts";
import type { Message, Room } from "../../src/index.ts";
import { openApi } from "../doubles/discord/openapi.ts";
import { brokenByMessage } from "../doubles/discord/rules.ts";
import { ruleFaults } from "../doubles/slack/rules.ts";
import { blockFaults } from "../doubles/slack/schema.ts";
import { walk } from "../doubles/slack/walk.ts";
import { textsOf } from "./discord.ts";

export interface Platform {
  readonly name: "slack" | "discord";
  readonly room: Room;
  /** What the platform would refuse, or what its rules of ours do; empty where the message is fine. */
  readonly problems: (message: Message) => readonly unknown[];
  /** The words that the message shows as quotations, as a reader of the platform sees them. */
  readonly quotes: (message: Message) => readonly string[];
  /** Everything a reader of the platform sees, quotations too. */
  readonly words: (message: Message) => string;
}

const discord: Platform = {
  name: "discord",
  room: ROOM,
  problems(message) {
    const body = {
      components: render(message),
      flags: MessageFlags.IsComponentsV2,
      allowed_mentions: { parse: [] },
    };
    const sent = JSON.parse(JSON.stringify({ type: 4, data: body })) as {
      readonly data: Record<string, unknown>;
    };
    const judged = openApi()?.request("POST", "/interactions/1/token/callback", sent) ?? [];
    return [
      ...brokenByMessage({ body: sent.data, creates: true, flags: MessageFlags.IsComponentsV2 }),
      ...judged,
    ];
  },
  quotes: (message) =>
    textsOf({ components: render(message) }).flatMap((text) =>
      text.startsWith(">>> ") ? [unescaped(text.slice(4))] : [],
    ),
  words: (message) =>
    textsOf({ components: render(message) })
      .map(unescaped)
      .join("\n"),
};

/** The texts of an element and of all within it, joined. */
const wordsIn = (node: unknown): string =>
  walk(node as readonly object[])
    .flatMap(({ node: { text } }) => (typeof text === "string" ? [text] : []))
    .join("");

const slack: Platform = {
  name: "slack",
  room: SLACK,
  problems(message) {
    const { text, blocks } = renderForSlack(message);
    return [...blockFaults(blocks), ...ruleFaults({ surface: "message", text, blocks })];
  },
  quotes: (message) =>
    blocksOf(message).flatMap((block) =>
      block.type === "rich_text"
        ? block.elements.flatMap((one) => (one.type === "rich_text_quote" ? [wordsIn([one])] : []))
        : [],
    ),
  words: (message) => wordsIn(blocksOf(message)),
};

export const PLATFORMS: readonly Platform[] = [discord, slack];
