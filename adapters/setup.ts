/** What tells the platforms, or whoever sets them up there, which commands there are. */
import type { FactStore } from "../src/index.ts";
import type { Arguments } from "./arguments.ts";
import { register } from "./discord/register.ts";
import type { Settings } from "./settings.ts";
import { manifestOf } from "./slack/manifest.ts";

interface Setting {
  readonly settings: Settings;
  readonly store: FactStore;
  readonly write: (line: string) => void;
  /** Tells what goes beside what is written, on standard error. */
  readonly note: (line: string) => void;
  /** Tells of a mistake of the operator's, and returns its exit code. */
  readonly usage: (message: string) => number;
}

type Verb = (args: Arguments, setting: Setting) => Promise<number>;

export const SETUP: Readonly<Record<"discord-register" | "slack-manifest", Verb>> = {
  "discord-register": registerOnDiscord,
  "slack-manifest": writeSlackManifest,
};

async function registerOnDiscord({ values }: Arguments, setting: Setting): Promise<number> {
  const { settings, store, usage, write } = setting;
  const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl } = settings;
  if (token === undefined) return usage("Set DISCORD_TOKEN first: docs/discord.md tells where to get it");
  const guild = values.get("guild") ?? settings.DISCORD_GUILD_ID ?? null;
  const problem = await register({ store, token, guild, apiUrl, write });
  return problem === null ? 0 : usage(problem);
}

async function writeSlackManifest({ values }: Arguments, setting: Setting): Promise<number> {
  const { store, usage, write, note } = setting;
  const workspace = values.get("workspace");
  const url = values.get("request-url");
  if (url !== undefined && !/^https:\/\/[^/\s]+(\/slack\/events)?\/?$/.test(url))
    return usage(
      "--request-url is the https address that Slack is to call: https://bot.example.org/slack/events",
    );
  const { manifest, untold, beyond } = manifestOf(store.list(), {
    ...(workspace && { workspace }),
    ...(url && { url }),
  });
  write(JSON.stringify(manifest, null, 2));
  for (const id of untold) note(`/${id} has no command, since its name would show where it is not told`);
  for (const id of beyond) note(`/${id} has no command: Slack gives an app fifty`);
  return 0;
}
