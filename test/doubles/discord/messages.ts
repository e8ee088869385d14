/** The messages that the double keeps. */
import {
  type APIEmbed,
  type APIMessage,
  type APIUser,
  MessageFlags,
  MessageType,
} from "discord-api-types/v10";
import { received } from "./components.ts";
import { isRecord, type Json, records, text, withoutNulls } from "./json.ts";

/** A message with its past. */
export interface Kept {
  /** As it stands now, or stood when it was deleted. */
  readonly message: APIMessage;
  /** As it stood after each edit, oldest first; empty if it was never edited. */
  readonly edits: readonly APIMessage[];
  readonly deleted: boolean;
}

export interface NewMessage {
  readonly channelId: string;
  readonly author: APIUser;
  readonly body: Json;
  readonly more?: Partial<APIMessage>;
}

export interface Messages {
  create(message: NewMessage): APIMessage;
  /** Changes what the body names, keeps the rest, and drops LOADING. Null if there is none, or it is deleted. */
  edit(id: string, body: Json): APIMessage | null;
  remove(id: string): boolean;
  /** The message as it stands, or null. */
  get(id: string): APIMessage | null;
  /** Oldest first, deleted ones too. */
  all(): readonly Kept[];
}

const SETTABLE =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.IsComponentsV2 |
  MessageFlags.SuppressNotifications;
const EDITABLE = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

/** Tells whether only one person sees a message. */
export const isEphemeral = (message: Pick<APIMessage, "flags">): boolean =>
  ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;

/** Keeps messages; what it gives is a copy, so that a test can hold on to it. */
export function messages(newId: () => string, now: () => number): Messages {
  const kept = new Map<string, { message: APIMessage; edits: APIMessage[]; deleted: boolean }>();
  const alive = (id: string) => {
    const found = kept.get(id);
    return found === undefined || found.deleted ? null : found;
  };
  return {
    create({ channelId, author, body, more }) {
      const message: APIMessage = {
        id: newId(),
        channel_id: channelId,
        author,
        content: text(body.content),
        timestamp: new Date(now()).toISOString(),
        edited_timestamp: null,
        tts: false,
        mention_everyone: false,
        mentions: [],
        mention_roles: [],
        attachments: [],
        embeds: embedsOf(body.embeds),
        components: received(body.components),
        pinned: false,
        type: MessageType.Default,
        flags: Number(body.flags ?? 0) & SETTABLE,
        ...more,
      };
      kept.set(message.id, { message, edits: [], deleted: false });
      return structuredClone(message);
    },
    edit(id, body) {
      const found = alive(id);
      if (found === null) return null;
      const flags = (found.message.flags ?? 0) & ~MessageFlags.Loading;
      found.message = {
        ...found.message,
        ...(body.content === undefined ? {} : { content: text(body.content) }),
        ...(body.embeds === undefined ? {} : { embeds: embedsOf(body.embeds) }),
        ...(body.components === undefined ? {} : { components: received(body.components) }),
        flags: flags | (Number(body.flags ?? 0) & EDITABLE),
        edited_timestamp: new Date(now()).toISOString(),
      };
      found.edits.push(structuredClone(found.message));
      return structuredClone(found.message);
    },
    remove(id) {
      const found = alive(id);
      if (found !== null) found.deleted = true;
      return found !== null;
    },
    get(id) {
      const found = alive(id);
      return found === null ? null : structuredClone(found.message);
    },
    all: () => structuredClone([...kept.values()]),
  };
}

/** Embeds as Discord hands them back: of type "rich", trimmed, every field with `inline`. */
function embedsOf(embeds: unknown): APIEmbed[] {
  return records(embeds).map(([embed]) => {
    const fields = records(embed.fields).map(([field]) => ({
      name: text(field.name).trim(),
      value: text(field.value).trim(),
      inline: field.inline === true,
    }));
    const whole = Object.fromEntries(
      Object.entries(withoutNulls(embed)).map(([key, value]) => [
        key,
        typeof value === "string" ? value.trim() : isRecord(value) ? withoutNulls(value) : value,
      ]),
    );
    return { ...whole, type: "rich", ...(fields.length > 0 ? { fields } : {}) } as APIEmbed;
  });
}
