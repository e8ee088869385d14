/** Rules about a message as a whole and its embeds: discord-api-docs, resources/message.mdx. */
import { MessageFlags } from "discord-api-types/v10";
import { isRecord, type Json, type Problem, records, text } from "./json.ts";
import type { MessageDraft, Rule } from "./rules.ts";

const KNOWN = new Set(
  `content embeds allowed_mentions sticker_ids components flags attachments poll message_reference nonce
   enforce_nonce tts shared_client_theme username avatar_url thread_name applied_tags`.split(/\s+/),
);
const MAX_EMBED_TOTAL = 6000; // UTF-16 units over all embeds of a message, trimmed
const CREATABLE = [
  "content",
  "embeds",
  "components",
  "attachments",
  "poll",
  "sticker_ids",
  "message_reference",
];

export const MESSAGE_RULES: readonly Rule<MessageDraft>[] = [
  {
    name: "has only properties that Discord knows",
    broken: ({ body }) =>
      Object.keys(body)
        .filter((key) => !KNOWN.has(key))
        .map((key) => ({ path: `/${key}`, message: "is not a property of a message" })),
  },
  {
    // Ours, not Discord's: a quotation may hold @everyone, and an interaction mentions users unless told not to.
    name: "has allowed_mentions.parse empty",
    broken: ({ body }) => {
      const parse = isRecord(body.allowed_mentions) ? body.allowed_mentions.parse : undefined;
      return Array.isArray(parse) && parse.length === 0
        ? []
        : [{ path: "/allowed_mentions", message: "must have parse: []" }];
    },
  },
  {
    name: "is not empty",
    broken: ({ body, creates }) =>
      creates && !CREATABLE.some((key) => present(body[key]))
        ? [{ path: "", message: "must have content, an embed or a component" }]
        : [],
  },
  {
    name: "has 6000 characters at most over all embeds",
    broken: ({ body }) => {
      const total = records(body.embeds).reduce((sum, [embed]) => sum + lengthOf(embed), 0);
      return total > MAX_EMBED_TOTAL
        ? [{ path: "/embeds", message: `have ${total} characters, must have ${MAX_EMBED_TOTAL} at most` }]
        : [];
    },
  },
  {
    name: "has no embed field without name or value",
    broken: ({ body }) =>
      records(body.embeds).flatMap(([embed, at]) =>
        records(embed.fields).flatMap(([field, number]) =>
          ["name", "value"].flatMap((key): Problem[] =>
            text(field[key]).trim() === ""
              ? [{ path: `/embeds/${at}/fields/${number}/${key}`, message: "must not be empty" }]
              : [],
          ),
        ),
      ),
  },
  {
    name: "has neither content nor embeds in Components V2",
    broken: ({ body, flags }) =>
      (flags & MessageFlags.IsComponentsV2) === 0
        ? []
        : ["content", "embeds", "poll", "sticker_ids"]
            .filter((key) => body[key] !== undefined && body[key] !== null && !isEmptyList(body[key]))
            .map((key) => ({ path: `/${key}`, message: "cannot stand in a message of Components V2" })),
  },
];

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const present = (value: unknown): boolean =>
  typeof value === "string" ? value.trim() !== "" : Array.isArray(value) ? value.length > 0 : isRecord(value);

function lengthOf(embed: Json): number {
  const named = (key: string, inner: string): unknown => (isRecord(embed[key]) ? embed[key][inner] : "");
  const parts = [embed.title, embed.description, named("footer", "text"), named("author", "name")];
  const fields = records(embed.fields).flatMap(([field]) => [field.name, field.value]);
  return [...parts, ...fields].reduce((sum: number, part) => sum + text(part).trim().length, 0);
}
