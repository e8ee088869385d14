/** The platforms that have their tokens. */
import { startDiscord } from "./discord/main.ts";
import type { Editor } from "./editor.ts";
import type { Running } from "./log.ts";
import type { Platform } from "./meter.ts";
import type { Office } from "./office.ts";
import type { Settings } from "./settings.ts";
import { startSlack } from "./slack/main.ts";
import { Final } from "./slack/refusal.ts";

type Adapter = Running & { readonly editor: Editor };

export type Adapters = ReadonlyMap<Platform, Adapter>;

/**
 * Starts them; a sentence where one cannot even be started. `onLost` is told in a sentence what ends one for good, and whether it
 * was the last.
 */
export async function startPlatforms(
  settings: Settings,
  office: Office,
  onLost: (words: string, isLast: boolean) => void,
): Promise<Adapters | { readonly problem: string }> {
  const { SLACK_BOT_TOKEN: botToken, DISCORD_TOKEN: token } = settings;
  const adapters = new Map<Platform, Adapter>();
  let left = [botToken, token].filter((one) => one !== undefined).length;
  const onFatal = (words: string) => {
    left--;
    onLost(words, left === 0);
  };
  if (botToken !== undefined) {
    const apiUrl = settings.SLACK_API_URL;
    const slack = { office, botToken, transport: transportOf(settings), apiUrl, onFatal };
    try {
      adapters.set("slack", await startSlack(slack));
    } catch (error) {
      if (!(error instanceof Final)) throw error;
      return { problem: error.message };
    }
  }
  if (token !== undefined)
    adapters.set("discord", startDiscord({ office, token, apiUrl: settings.DISCORD_API_URL, onFatal }));
  return adapters;
}

/** Socket Mode, or HTTP where there is a signing secret alone; `readSettings` has seen to one of them. */
function transportOf({ SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: secret, PORT: port }: Settings) {
  return appToken !== undefined ? { appToken } : { signingSecret: secret ?? "", port };
}
