/** Who we are in the workspace. */
import type { webApi } from "@slack/bolt";
import { orFinal } from "./refusal.ts";
import type { Us } from "./threads.ts";

const TOKEN = "the bot token (xoxb-…, from the app’s page “OAuth & Permissions”)";

/** Asks Slack. Rejects with a `Final` where the token is none. */
export async function identify(web: webApi.WebClient): Promise<Us> {
  const { user_id: user = null, bot_id: bot = null } = await orFinal(web.auth.test(), TOKEN);
  return { user, bot };
}
