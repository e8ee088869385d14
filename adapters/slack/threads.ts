/** The threads that we have a part in: there a question needs no mention. */
import type { webApi } from "@slack/bolt";
import { remember } from "../../src/index.ts";
import type { Log } from "../log.ts";
import { errorOf } from "./refusal.ts";

/** Who we are in Slack; null as long as Slack has not said. */
export interface Us {
  readonly user: string | null;
  readonly bot: string | null;
}

export interface Threads {
  /** We answer there. */
  enter(channel: string, thread: string): void;
  /** Whether we have; of a thread from before the last start Slack is asked once. Never rejects. */
  isOurs(channel: string, thread: string, us: Us): Promise<boolean>;
}

const MOST = 10_000; // threads remembered
const LOOKED_AT = 200; // messages from the beginning of a thread: we are there early, or it is not ours

export function threads(web: webApi.WebClient, log: Log, most = MOST): Threads {
  const known = new Map<string, boolean>();
  let isGivenUp = false;
  return {
    enter: (channel, thread) => remember(known, `${channel}/${thread}`, true, most),
    async isOurs(channel, thread, us) {
      const key = `${channel}/${thread}`;
      const found = known.get(key);
      if (found !== undefined || isGivenUp) return found ?? false;
      try {
        const { messages = [] } = await web.conversations.replies({ channel, ts: thread, limit: LOOKED_AT });
        const isOurs = messages.some(
          ({ user, bot_id }) =>
            (user !== undefined && user === us.user) || (bot_id !== undefined && bot_id === us.bot),
        );
        if (!known.has(key)) remember(known, key, isOurs, most); // meanwhile we may have entered
        return known.get(key) ?? isOurs;
      } catch (error) {
        if (errorOf(error) !== "missing_scope") {
          log.debug({ err: error }, "Slack does not tell whether a thread is ours");
          return false;
        }
        isGivenUp = true;
        log.info({}, "Slack tells no threads without the scope channels:history: older ones need a mention");
        return false;
      }
    },
  };
}
