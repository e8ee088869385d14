/** The platforms that have their tokens. */
import { startDiscord } from "./discord/main.ts";
import type { Door } from "./door.ts";
import type { Editor } from "./editor.ts";
import type { Running } from "./log.ts";
import type { Platform } from "./meter.ts";
import type { Office } from "./office.ts";
import type { Settings } from "./settings.ts";
import { startSlack } from "./slack/main.ts";

type Adapter = Running & { readonly editor: Editor };

export type Adapters = ReadonlyMap<Platform, Adapter>;

/** Starts them. `onLost` is told in a sentence what ends one for good, and whether it was the last. */
export function startPlatforms(
  settings: Settings,
  office: Office,
  door: Door | null,
  onLost: (words: string, isLast: boolean) => void,
): Adapters {
  const { SLACK_BOT_TOKEN: botToken, DISCORD_TOKEN: token } = settings;
  const adapters = new Map<Platform, Adapter>();
  let left = [botToken, token].filter((one) => one !== undefined).length;
  const onFatal = (words: string) => {
    left--;
    onLost(words, left === 0);
  };
  if (botToken !== undefined) {
    const apiUrl = settings.SLACK_API_URL;
    const transport = transportOf(settings, door);
    adapters.set("slack", startSlack({ office, botToken, transport, apiUrl, onFatal }));
  }
  if (token !== undefined)
    adapters.set("discord", startDiscord({ office, token, apiUrl: settings.DISCORD_API_URL, onFatal }));
  return adapters;
}

/** Socket Mode, or HTTP where there is a signing secret alone; `readSettings` has seen to one of them, and to the door. */
function transportOf(
  { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret = "" }: Settings,
  door: Door | null,
) {
  if (appToken !== undefined) return { appToken };
  if (!door) throw new TypeError("No door for Slack's requests");
  return { signingSecret, door };
}
