/** Corrections on Slack. */
import type { webApi } from "@slack/bolt";
import type { Edited, Editor } from "../editor.ts";
import { render } from "./blocks.ts";
import { PLAIN } from "./post.ts";
import { errorOf, reasonOf, retryAfterOf } from "./refusal.ts";
import { SLACK } from "./room.ts";

/** Refusals of a message or a channel: no waiting mends them. All others may pass, as a token that is being changed. */
const REFUSED = new Set(
  `cant_update_message edit_window_closed channel_not_found not_in_channel is_archived restricted_action
   restricted_action_read_only_channel restricted_action_thread_locked invalid_blocks msg_too_long msg_blocks_too_long
   no_text thread_not_found cannot_reply_to_message`.split(/\s+/),
);

/** `web` neither retries nor waits by itself: what is limited is tried later, and keeps no answer waiting. */
export function editorOf(web: webApi.WebClient): Editor {
  return {
    room: SLACK,
    edit({ channels: [channel = ""], message: ts }, message) {
      if (ts === null) {
        const why = "Slack does not tell which message it is: it was posted where onrecord is no member";
        return Promise.resolve({ kind: "refused", why });
      }
      return edited(web.chat.update({ channel, ts, ...render(message) }));
    },
    answer({ channels: [channel = ""], message: ts, thread }, message) {
      const root = thread ?? ts;
      const post = { channel, ...render(message), ...PLAIN, ...(root !== null && { thread_ts: root }) };
      return edited(web.chat.postMessage(post));
    },
  };
}

async function edited(call: Promise<unknown>): Promise<Edited> {
  try {
    await call;
    return { kind: "done" };
  } catch (error) {
    const word = errorOf(error);
    if (word === "message_not_found") return { kind: "gone" };
    if (word !== null && REFUSED.has(word)) return { kind: "refused", why: word };
    const seconds = retryAfterOf(error);
    const why = word ?? reasonOf(error);
    if (seconds !== null) return { kind: "later", why, waitMs: 1000 * seconds };
    return { kind: "later", why, isUnsure: word === null };
  }
}
