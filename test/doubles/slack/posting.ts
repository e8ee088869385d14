/** What an app posts: whether Slack takes it, and the message that comes of it. */
import type { KnownBlock } from "@slack/types";
import type { Core } from "./core.ts";
import { ruleFaults } from "./rules.ts";
import { blockFaults, viewFaults } from "./schema.ts";
import { keep, type Message, type OpenWorkspace, withIds } from "./workspace.ts";

/** A body as it came: of the Web API (blocks read from JSON) or of a response_url. */
export type Body = Readonly<Record<string, unknown>>;

/** Why something is refused: Slack's short word, and the places. */
export interface Refused {
  readonly error: string;
  readonly messages: readonly string[];
}

/** Why Slack refuses the content of a message; null when it does not. */
export function messageRefused(body: Body): Refused | null {
  const { text, blocks, parse, link_names } = body;
  if (blocks === undefined && (typeof text !== "string" || text === ""))
    return { error: "no_text", messages: [] };
  const messages = [
    ...(blocks === undefined ? [] : blockFaults(blocks)),
    ...ruleFaults({ surface: "message", text, parse, link_names, ...(Array.isArray(blocks) && { blocks }) }),
  ];
  return refused(messages, "invalid_blocks");
}

/** Why Slack refuses a Home view or a modal; null when it does not. */
export function viewRefused(view: unknown): Refused | null {
  const blocks = (view as { readonly blocks?: unknown } | null)?.blocks;
  const rules = Array.isArray(blocks) ? ruleFaults({ surface: "view", blocks }) : [];
  return refused([...viewFaults(view), ...rules], "invalid_arguments");
}

function refused(messages: readonly string[], error: string): Refused | null {
  if (messages.length === 0) return null;
  // These two have a word of their own.
  const own = ["msg_too_long", "msg_blocks_too_long"].find((word) =>
    messages.some((m) => m.includes(` ${word} `)),
  );
  return { error: own ?? error, messages };
}

/** Keeps the bot's message; `at` gives its place, and `ts` where it is to replace one. */
export function post(
  core: Core,
  workspace: OpenWorkspace,
  body: Body,
  at: Pick<Message, "channel"> & Partial<Pick<Message, "ts" | "onlyFor" | "thread_ts">>,
): Message {
  const ts = at.ts ?? core.nextTs();
  const thread = at.thread_ts ?? body.thread_ts;
  return keep(workspace, {
    channel: at.channel,
    ts,
    user: workspace.botUser,
    bot_id: workspace.botId,
    text: typeof body.text === "string" ? body.text : "",
    ...(Array.isArray(body.blocks) && { blocks: withIds(body.blocks as KnownBlock[], ts) }),
    ...(typeof thread === "string" && { thread_ts: thread }),
    ...(at.onlyFor !== undefined && { onlyFor: at.onlyFor }),
    ...(at.ts !== undefined && { edited: { user: workspace.botUser, ts: core.nextTs() } }),
  });
}
