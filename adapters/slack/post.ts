/** How a message comes into Slack. Only whole ones: what Slack refuses is a fault, and never posted in part. */
import type { Send } from "../office.ts";
import { render } from "./blocks.ts";
import { errorOf } from "./refusal.ts";
import { respond, type Shape } from "./respond.ts";
import type { Service } from "./service.ts";

export const PLAIN = { unfurl_links: false, unfurl_media: false, mrkdwn: false } as const;

/** Posts for everybody in a channel, or in a direct message. */
export const toChannel =
  ({ web }: Pick<Service, "web">, channel: string, thread?: string): Send =>
  async (message) => {
    const { ts } = await web.chat.postMessage({
      channel,
      ...render(message),
      ...PLAIN,
      ...(thread && { thread_ts: thread }),
    });
    return { message: ts ?? null, thread: thread ?? null };
  };

/** Shows to one person in a channel. */
export const toPerson =
  ({ web }: Service, channel: string, user: string, thread: string): Send =>
  async (message) => {
    await web.chat.postEphemeral({ channel, user, ...render(message), thread_ts: thread });
    return null;
  };

/** Answers at a `response_url`, where we need not be in the channel; then Slack does not tell which message it became. */
export const toUrl =
  ({ office }: Service, url: string, shape: Shape): Send =>
  async (message) => {
    await respond(url, { ...render(message), ...PLAIN, ...shape }, office);
    return shape.response_type === "in_channel" ? { message: null, thread: shape.thread_ts ?? null } : null;
  };

/** Puts it in place of a message that stands at `ts`; null for one that only one person sees. */
export const inPlace =
  (
    service: Service,
    url: string,
    where: { readonly ts: string; readonly thread: string | null } | null,
  ): Send =>
  async (message) => {
    await toUrl(service, url, { replace_original: true })(message);
    return where && { message: where.ts, thread: where.thread, replaces: true };
  };

/** The first way that Slack does not refuse. */
export const either =
  (first: Send, second: Send): Send =>
  async (message) => {
    try {
      return await first(message);
    } catch (error) {
      if (errorOf(error) === null) throw error; // it may have arrived all the same: not twice
      return second(message);
    }
  };
