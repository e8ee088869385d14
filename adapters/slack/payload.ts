/** What Slack writes into a message, as plain words. */
import { z } from "zod";

/** `<@U1>`, `<#C1|general>`, `<!here>`, `<https://…|label>`; or one of the three characters that Slack escapes. */
const MARKED = /<([^<>]+)>|&(?:amp|lt|gt);/g;

const ESCAPES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/** Takes out every mention of `us`, writes links and names as they are read, and decodes once. */
export function plainText(text: string, us: string | null): string {
  return text
    .replace(MARKED, (all: string, inner: string | undefined) =>
      inner === undefined ? (ESCAPES[all] ?? all) : spoken(inner, us),
    )
    .trim();
}

/** How a reader sees what stands between angle brackets. */
function spoken(inner: string, us: string | null): string {
  const bar = inner.indexOf("|");
  const target = bar === -1 ? inner : inner.slice(0, bar);
  const label = bar === -1 ? null : decoded(inner.slice(bar + 1));
  const sign = target[0] ?? "";
  if (us !== null && target === `@${us}`) return "";
  if (sign === "@" || sign === "#") return label === null ? target : `${sign}${label.replace(/^[@#]/, "")}`;
  if (sign === "!") return label ?? `@${target.slice(1)}`;
  return label ?? decoded(target).replace(/^mailto:/, "");
}

const decoded = (text: string): string => text.replace(/&(?:amp|lt|gt);/g, (one) => ESCAPES[one] ?? one);

/** Whether a message calls somebody: a person, a group, or everybody. */
export const mentions = (text: string): boolean =>
  /<@[^<>]+>|<!(?:here|channel|everyone|subteam)\b/.test(text);

/** What somebody has written, of an `app_mention` or a `message` event. */
export const Written = z.object({
  channel: z.string(),
  channel_type: z.string().optional(),
  user: z.string().optional(),
  text: z.string().default(""),
  ts: z.string(),
  thread_ts: z.string().optional(),
  subtype: z.string().optional(),
  bot_id: z.string().optional(),
});
export type Written = z.infer<typeof Written>;

/** Somebody opens the app; `channel` is where it writes to them. */
export const Opened = z.object({ user: z.string(), channel: z.string(), tab: z.string().optional() });
export type Opened = z.infer<typeof Opened>;

/** The envelope of an event. */
export const Envelope = z.object({
  team_id: z.string(),
  event_id: z.string(),
  is_ext_shared_channel: z.boolean().optional(),
  authorizations: z.array(z.object({ user_id: z.string(), is_bot: z.boolean() })).optional(),
});
export type Envelope = z.infer<typeof Envelope>;

/** A press on a button: of a message (with its channel and a `response_url`), or of the Home (with its view). */
export const Pressing = z.object({
  team: z.object({ id: z.string() }).nullish(),
  user: z.object({
    id: z.string(),
    name: z.string().optional(),
    username: z.string().optional(),
    team_id: z.string().optional(),
  }),
  channel: z.object({ id: z.string() }).optional(),
  container: z.object({
    type: z.string(),
    message_ts: z.string().optional(),
    thread_ts: z.string().optional(),
    is_ephemeral: z.boolean().optional(),
  }),
  message: z.object({ thread_ts: z.string().optional() }).optional(),
  view: z.object({ private_metadata: z.string().optional() }).optional(),
  response_url: z.string().optional(),
});
export type Pressing = z.infer<typeof Pressing>;

/** Whether a conversation is one between two: its id says so. */
export const isDirect = (channel: string): boolean => channel.startsWith("D");
