/** The language that somebody uses Slack in. */
import type { webApi } from "@slack/bolt";
import { Language, remember } from "../../src/index.ts";
import type { Log } from "../log.ts";
import { errorOf } from "./refusal.ts";

const MOST = 5000; // people remembered

/** Asks once about each person; undefined where Slack does not say, or says another language than ours. Never rejects. */
export function languages(web: webApi.WebClient, log: Log): (user: string) => Promise<Language | undefined> {
  const known = new Map<string, Language | undefined>();
  let isGivenUp = false;
  return async (user) => {
    if (isGivenUp || known.has(user)) return known.get(user);
    try {
      const { user: found } = await web.users.info({ user, include_locale: true });
      const language = Language.safeParse(found?.locale?.slice(0, 2)).data;
      remember(known, user, language, MOST);
      return language;
    } catch (error) {
      if (errorOf(error) !== "missing_scope") {
        log.debug({ err: error }, "Slack does not tell somebody's language");
        return undefined;
      }
      isGivenUp = true;
      log.info({}, "Slack tells no languages without the scope users:read: they are told from the words");
      return undefined;
    }
  };
}
