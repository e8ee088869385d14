/** Starts what answers on chat platforms, and what tells these which commands there are. */
import { type FactStore, fairUse, ledgerOf, onceEach } from "../src/index.ts";
import type { Arguments } from "./arguments.ts";
import { startDiscord } from "./discord/main.ts";
import { register } from "./discord/register.ts";
import type { Log, Running } from "./log.ts";
import { UNCOUNTED } from "./meter.ts";
import type { Office } from "./office.ts";
import type { Settings } from "./settings.ts";
import { startSlack } from "./slack/main.ts";
import { manifestOf } from "./slack/manifest.ts";
import { Final } from "./slack/refusal.ts";

interface Setting {
  readonly settings: Settings;
  readonly store: FactStore;
  readonly log: Log;
  readonly write: (line: string) => void;
  /** Tells what goes beside what is written, on standard error. */
  readonly note: (line: string) => void;
  /** Calls `stop` when the process is asked to end; returns the exit code of that, 0 until then. */
  readonly onSignal: (stop: () => void) => () => number;
  /** Tells of a mistake of the operator's, and returns its exit code. */
  readonly usage: (message: string) => number;
  readonly onFault: (error: unknown) => void;
}

/** Answers on every platform that has its tokens, until the process is asked to end or no platform is left. */
export async function bot(setting: Setting): Promise<number> {
  const { settings, store, log, onFault, onSignal } = setting;
  const isNew = onceEach();
  const office: Office = {
    record: { now: () => store },
    readerUrl: settings.ONRECORD_URL ?? null,
    visibility: settings.ONRECORD_VISIBILITY,
    fair: fairUse({ userPerMinute: 0, channelPerMinute: 0 }, () => performance.now()),
    claim: async (id) => isNew(id),
    ledger: ledgerOf(() => {}, Date.now),
    meter: UNCOUNTED,
    log,
    onFault,
    now: Date.now,
  };
  const common = { office };
  let end = () => {};
  const ended = new Promise<void>((done) => {
    end = done;
  });
  const signalled = onSignal(end);
  const { SLACK_BOT_TOKEN: botToken, SLACK_API_URL: slackUrl } = settings;
  let left = [botToken, settings.DISCORD_TOKEN].filter((token) => token !== undefined).length;
  const onFatal = (words: string) => {
    setting.usage(words);
    left--;
    if (left === 0) end(); // the other platform goes on while there is one
  };
  const running: Running[] = [];
  if (botToken !== undefined) {
    const slack = { ...common, botToken, transport: transportOf(settings), apiUrl: slackUrl, onFatal };
    try {
      running.push(await startSlack(slack));
    } catch (error) {
      if (!(error instanceof Final)) throw error;
      return setting.usage(error.message);
    }
  }
  if (settings.DISCORD_TOKEN !== undefined) {
    const apiUrl = settings.DISCORD_API_URL;
    running.push(startDiscord({ ...common, token: settings.DISCORD_TOKEN, apiUrl, onFatal }));
  }
  await ended;
  await Promise.all(running.map((one) => one.stop()));
  return signalled() || 2;
}

type Verb = (args: Arguments, setting: Setting) => Promise<number>;

/** The verbs that tell a platform, or whoever sets it up there, which commands there are. */
export const SETUP: Readonly<Record<"discord-register" | "slack-manifest", Verb>> = {
  "discord-register": registerOnDiscord,
  "slack-manifest": writeSlackManifest,
};

/** Socket Mode, or HTTP where there is a signing secret alone; `readSettings` has seen to one of them. */
function transportOf({ SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: secret, PORT: port }: Settings) {
  return appToken !== undefined ? { appToken } : { signingSecret: secret ?? "", port };
}

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
