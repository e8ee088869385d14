/** Discord, by its gateway, until it is stopped. */
import { Client, type ClientOptions, GatewayIntentBits, Options, Partials, RESTEvents } from "discord.js";
import { onceWithin } from "../../src/index.ts";
import { busy } from "../busy.ts";
import type { Editor } from "../editor.ts";
import type { Running } from "../log.ts";
import type { Office } from "../office.ts";
import { connect } from "./connect.ts";
import { editorOf } from "./editor.ts";
import { listen } from "./listen.ts";

export interface DiscordSetting {
  readonly office: Office;
  readonly token: string;
  /** Of a double, in tests. */
  readonly apiUrl?: string | undefined;
  /** Of discord.js, in tests: how long it waits between two logins. */
  readonly ws?: ClientOptions["ws"];
  /** Told once, in a sentence, what keeps it from ever connecting. */
  readonly onFatal: (words: string) => void;
  /** Milliseconds before each further try to connect. */
  readonly waits?: readonly number[];
}

/** Starts answering on Discord; returns at once. */
export function startDiscord(setting: DiscordSetting): Running & { readonly editor: Editor } {
  const { token, office, onFatal, waits } = setting;
  const { log } = office;
  const works = busy();
  let isStopping = false;
  const listening = { office, shares: onceWithin(office.now), busy: works, isStopping: () => isStopping };
  const make = () => listen(clientFor(setting), listening);
  const onReconnect = () => office.meter.reconnected("discord");
  const connected = connect({
    token,
    make,
    log,
    onFatal,
    onReconnect,
    now: office.now,
    ...(waits && { waits }),
  });
  return {
    ...connected,
    editor: editorOf(token, setting.apiUrl),
    async stop() {
      isStopping = true;
      await works.done(); // a client that is closed sends no answer
      await connected.stop();
    },
  };
}

const KEPT = 200; // users and members in memory: each comes with what it says, so that none need be kept

/**
 * Discord's 50 requests a second are not for interactions, but discord.js counts edits of deferred answers among them.
 * What does count is refused by Discord with the time to wait, and discord.js waits.
 */
const MANY = 1000;

const clientFor = ({ office, apiUrl, ws }: DiscordSetting): Client => {
  const client = new Client({
    shards: "auto", // as many connections as Discord asks for, all in this process
    // No privileged intent: Discord gives the words of what mentions us, of direct messages and of a message under a command.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel], // a direct message comes from a channel not seen before
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      GuildMemberManager: { maxSize: KEPT, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: KEPT, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
    rest: {
      timeout: 10_000,
      globalRequestsPerSecond: MANY,
      ...(apiUrl !== undefined && { api: apiUrl }),
    },
    ...(ws && { ws }),
  });
  client.rest.on(RESTEvents.RateLimited, () => office.meter.limited("discord", "platform"));
  return client;
};
