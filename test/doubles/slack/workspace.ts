/** What a workspace holds: people, channels, and the messages in them. */
import type { HomeView, KnownBlock } from "@slack/types";

/** Somebody; `locale` as Slack writes it: `fr-FR`. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
}

/** A conversation. `botIn` is false where nobody has invited the bot. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: "channel" | "group" | "im";
  readonly botIn: boolean;
  /** Whether people of another workspace read it too (Slack Connect). */
  readonly isShared?: boolean;
}

/** A message as it stands now. */
export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly blocks?: readonly KnownBlock[];
  readonly bot_id?: string;
  readonly thread_ts?: string;
  readonly edited?: { readonly user: string; readonly ts: string };
  /** The only person who sees it; absent for a public message. */
  readonly onlyFor?: string;
  readonly reactions?: readonly string[];
}

/** One workspace in which the app is installed. */
export interface Workspace {
  readonly id: string;
  readonly domain: string;
  readonly botToken: string;
  readonly botUser: string;
  readonly botId: string;
  readonly people: readonly Person[];
  readonly channels: readonly Channel[];
  /** Public messages, oldest first; deleted ones are gone. */
  readonly messages: readonly Message[];
  /** Messages that one person sees, apart from the public ones as no method of the API finds them. */
  readonly ephemeral: readonly Message[];
  /** What each person's Home shows. */
  readonly homes: ReadonlyMap<string, HomeView>;
  /** Scopes that the app was not given: `users:read` makes users.info fail, `channels:read` conversations.info. */
  readonly missingScopes: Set<string>;
}

/** What only the double itself may do to a workspace. */
export interface OpenWorkspace extends Workspace {
  readonly messages: Message[];
  readonly ephemeral: Message[];
  readonly homes: Map<string, HomeView>;
}

/** The workspace that a double has when it is told of none. */
export const NEWSROOM = {
  id: "T0NEWS",
  domain: "newsroom",
  people: [
    { id: "U0ALICE", name: "alice", locale: "en-GB" },
    { id: "U0BENOIT", name: "benoit", locale: "fr-FR" },
  ],
  channels: [
    { id: "C0DESK", name: "desk", kind: "channel", botIn: true },
    { id: "C0OTHER", name: "other", kind: "channel", botIn: false },
    { id: "G0SECRET", name: "privategroup", kind: "group", botIn: true },
    { id: "D0ALICE", name: "directmessage", kind: "im", botIn: true },
  ],
} as const satisfies WorkspaceOptions;

/** The parts of a workspace that a test tells; tokens and the bot's ids follow from its id. */
export interface WorkspaceOptions {
  readonly id: string;
  readonly domain: string;
  readonly people: readonly Person[];
  readonly channels: readonly Channel[];
}

/** Opens an empty workspace. */
export function openWorkspace(options: WorkspaceOptions): OpenWorkspace {
  return {
    ...options,
    botToken: `xoxb-${options.id}`,
    botUser: `U0BOT${options.id.slice(2)}`,
    botId: `B0BOT${options.id.slice(2)}`,
    messages: [],
    ephemeral: [],
    homes: new Map(),
    missingScopes: new Set(),
  };
}

/** Puts a message at the place of the one with its `ts`, else at the end of those of its kind. */
export function keep(workspace: OpenWorkspace, message: Message): Message {
  const kept = message.onlyFor === undefined ? workspace.messages : workspace.ephemeral;
  const at = kept.findIndex(({ ts, channel }) => ts === message.ts && channel === message.channel);
  if (at === -1) kept.push(message);
  else kept[at] = message;
  return message;
}

/** Takes a message away, public or not. */
export function discard(workspace: OpenWorkspace, message: Message): void {
  for (const kept of [workspace.messages, workspace.ephemeral]) {
    const at = kept.findIndex(({ ts, channel }) => ts === message.ts && channel === message.channel);
    if (at !== -1) kept.splice(at, 1);
  }
}

/** The public message at a place; null where there is none. */
export function messageAt(workspace: Workspace, channel: unknown, ts: unknown): Message | null {
  return workspace.messages.find((message) => message.channel === channel && message.ts === ts) ?? null;
}

/** The blocks as Slack keeps them: each one has a block_id. */
export function withIds(blocks: readonly KnownBlock[], prefix: string): KnownBlock[] {
  return blocks.map((block, at) => ({ block_id: `${prefix}.${at}`, ...block }));
}
