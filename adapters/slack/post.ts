/** How a message comes into Slack. Only whole ones: what Slack refuses is a fault, and never posted in part. */
import { render } from "./blocks.ts";
import { errorOf } from "./refusal.ts";
import { respond, type Shape } from "./respond.ts";
import type { Send, Service } from "./service.ts";

const PLAIN = { unfurl_links: false, unfurl_media: false, mrkdwn: false } as const;

/** Posts for everybody in a channel, or in a direct message. */
export const toChannel =
  ({ web }: Service, channel: string, thread?: string): Send =>
  async (message) => {
    await web.chat.postMessage({
      channel,
      ...render(message),
      ...PLAIN,
      ...(thread && { thread_ts: thread }),
    });
  };

/** Shows to one person in a channel. */
export const toPerson =
  ({ web }: Service, channel: string, user: string, thread: string): Send =>
  async (message) => {
    await web.chat.postEphemeral({ channel, user, ...render(message), thread_ts: thread });
  };

/** Answers at a `response_url`, where we need not be in the channel. */
export const toUrl =
  ({ log }: Service, url: string, shape: Shape): Send =>
  (message) =>
    respond(url, { ...render(message), ...PLAIN, ...shape }, log);

/** The first way that Slack does not refuse. */
export const either =
  (first: Send, second: Send): Send =>
  async (message) => {
    try {
      await first(message);
    } catch (error) {
      if (errorOf(error) === null) throw error; // it may have arrived all the same: not twice
      await second(message);
    }
  };
