/** Discord, by its gateway: what comes in, who answers it, and what is caught. */
import {
  Client,
  type ClientOptions,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  Options,
  Partials,
  RESTJSONErrorCodes,
  type Message as Sent,
} from "discord.js";
import {
  type Audience,
  ask,
  check,
  type FactStore,
  isAsked,
  onceEach,
  onceWithin,
  press,
  SENTENCES,
  type Setting,
  sentence,
  suggest,
} from "../../src/index.ts";
import type { Log, Running } from "../log.ts";
import { CHECK } from "./commands.ts";
import { connect } from "./connect.ts";
import { commandIn, languageOf, placeOf, textIn, wordsOf } from "./payload.ts";
import { questionIn, ROOM } from "./render.ts";
import { type Answerable, answerTo, reply, update } from "./send.ts";

export interface DiscordSetting {
  readonly store: FactStore;
  /** Where the reader is; null where there is none. */
  readonly readerUrl: string | null;
  /** Who reads the answer to a slash command in a channel. */
  readonly visibility: "asker" | "channel";
  readonly token: string;
  /** Of a double, in tests. */
  readonly apiUrl?: string | undefined;
  /** Of discord.js, in tests: how long it waits between two logins. */
  readonly ws?: ClientOptions["ws"];
  readonly log: Log;
  /** Told of a fault of onrecord itself; the next question is answered all the same. */
  readonly onFault: (error: unknown) => void;
  /** Told once, in a sentence, what keeps it from ever connecting. */
  readonly onFatal: (words: string) => void;
  /** Milliseconds before each further try to connect. */
  readonly waits?: readonly number[];
}

/** Starts answering on Discord; returns at once. */
export function startDiscord(setting: DiscordSetting): Running {
  const { token, log, onFatal, waits } = setting;
  const isNew = onceEach(); // a resumed session delivers again what it is not sure of
  const make = () => listening(clientFor(setting), setting, isNew);
  return connect({ token, make, log, onFatal, ...(waits && { waits }) });
}

const KEPT = 200; // users and members in memory: each comes with what it says, so that none need be kept

/**
 * Discord's 50 requests a second are not for interactions, but discord.js counts edits of deferred answers among them.
 * What does count is refused by Discord with the time to wait, and discord.js waits.
 */
const MANY = 1000;

const clientFor = ({ apiUrl, ws }: DiscordSetting): Client =>
  new Client({
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

function listening(client: Client, setting: DiscordSetting, isNew: (id: string) => boolean): Client {
  const { store, readerUrl, log, onFault } = setting;
  const talk: Setting = { store, readerUrl, room: ROOM };
  const shares = onceWithin(Date.now);

  async function onInteraction(interaction: Interaction): Promise<void> {
    if (!isNew(interaction.id)) return;
    const place = placeOf(interaction);
    const language = languageOf(interaction.locale);
    const seen = (isPublic: boolean): Audience =>
      interaction.inGuild() ? (isPublic ? "channel" : "asker") : "direct";
    if (interaction.isAutocomplete()) {
      const command = commandIn(interaction);
      const typed = interaction.options.getFocused();
      const asked = { dossier: interaction.commandName, typed, language: language ?? "en" };
      const found = command === null ? [] : await suggest(store, place, { ...asked, command });
      await interaction.respond(found.map((name) => ({ name, value: name })));
    } else if (interaction.isChatInputCommand()) {
      const audience = seen(setting.visibility === "channel");
      const asked = {
        place,
        dossier: interaction.commandName,
        text: textIn(interaction),
        language,
        audience,
      };
      await reply(interaction, audience === "asker", ask(talk, asked));
    } else if (interaction.isMessageContextMenuCommand() && interaction.commandName === CHECK) {
      const audience = seen(false);
      const asked = { place, text: interaction.targetMessage.content, language, audience };
      await reply(interaction, audience === "asker", check(talk, asked));
    } else if (interaction.isButton()) {
      const { message, user, customId: value } = interaction;
      const audience = seen(!message.flags.has(MessageFlags.Ephemeral));
      const question = questionIn(message.components.map((one) => one.toJSON()));
      const by = interaction.inCachedGuild() ? interaction.member.displayName : user.displayName;
      const answer = await press(talk, { place, value, question, language, audience, by });
      if (answer.as === "update") await update(interaction, answer.message);
      else if (answer.as === "answer")
        await reply(interaction, audience !== "direct", Promise.resolve(answer.message));
      else if (shares.isNew(`${user.id} ${message.id} ${value}`))
        await reply(interaction, false, Promise.resolve(answer.message)).catch((error: unknown) => {
          shares.forget(`${user.id} ${message.id} ${value}`); // what was not posted may be shared again
          throw error;
        });
      else await interaction.deferUpdate();
    }
  }

  async function onMessage(message: Sent): Promise<void> {
    const us = message.client.user.id;
    if (message.author.bot || message.webhookId !== null || message.system) return;
    const isDirect = !message.inGuild();
    if (!isDirect && !message.mentions.users.has(us)) return;
    const text = wordsOf(message.content, us);
    // A reply to what we said mentions us by itself: "thanks!" is no question.
    const isCalled = isDirect || text !== message.content;
    if (!isCalled && !isAsked(text)) return;
    if (!isNew(message.id)) return;
    const audience = isDirect ? "direct" : "channel";
    const answer = await ask(talk, { place: placeOf(message), dossier: null, text, audience });
    if (isCalled || answer.isFound) await answerTo(message, answer);
  }

  /** One place to catch: a fault is logged, and told to whoever asked. */
  const guarded = async (work: Promise<void>, tell: () => Promise<unknown>): Promise<void> => {
    try {
      await work;
    } catch (error) {
      if (isTooLate(error)) return log.warn({ err: error }, "Discord no longer waits for this answer");
      onFault(error);
      await tell().catch((err: unknown) => log.warn({ err }, "Discord takes no word of it either"));
    }
  };

  return client
    .on(Events.InteractionCreate, (interaction) => {
      const told = sentence(
        languageOf(interaction.locale) ?? "en",
        SENTENCES.fault[languageOf(interaction.locale) ?? "en"],
      );
      const tell = async () => {
        if (interaction.isRepliable() && !interaction.replied)
          await reply(interaction as Answerable, true, Promise.resolve(told));
      };
      void guarded(onInteraction(interaction), tell);
    })
    .on(Events.MessageCreate, (message) => {
      const tell = () => answerTo(message, sentence("en", `${SENTENCES.fault.en}\n${SENTENCES.fault.fr}`));
      void guarded(onMessage(message), tell);
    });
}

/** Whether the asker's Discord has given up waiting: nothing can be answered any more, and nothing of ours is at fault. */
const isTooLate = (error: unknown): boolean =>
  error instanceof DiscordAPIError &&
  (error.code === RESTJSONErrorCodes.UnknownInteraction ||
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged);
