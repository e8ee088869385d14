/** What comes from Discord, and who answers it. */
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type Client,
  DiscordAPIError,
  Events,
  HTTPError,
  type Interaction,
  MessageFlags,
  RateLimitError,
  RESTJSONErrorCodes,
  type Message as Sent,
} from "discord.js";
import {
  type Audience,
  ask,
  check,
  type FactStore,
  isAsked,
  type onceWithin,
  press,
  readButton,
  type Setting,
  suggest,
} from "../../src/index.ts";
import type { Busy } from "../busy.ts";
import { attend, type Office, type Saying, type Send } from "../office.ts";
import { CHECK } from "./commands.ts";
import { commandIn, languageOf, placeOf, textIn, wordsOf } from "./payload.ts";
import { questionIn, ROOM } from "./render.ts";
import { answering, beside, inPlace } from "./send.ts";

interface Listening {
  readonly office: Office;
  /** What was shared in the last moment, by whoever listens. */
  readonly shares: ReturnType<typeof onceWithin>;
  readonly busy: Busy;
  /** Whether nothing is taken any more: another process, or the next start, may still answer it. */
  readonly isStopping: () => boolean;
}

/** Puts our listeners on a client. */
export function listen(client: Client, { office, shares, busy, isStopping }: Listening): Client {
  const { log, meter, onFault } = office;
  const settingOf = (store: FactStore): Setting => ({ store, readerUrl: office.readerUrl, room: ROOM });

  /** A resumed session delivers again what it is not sure of, and another process hears the same. */
  const isNew = async (id: string): Promise<boolean> => {
    const isFirst = await office.claim(`discord/${id}`);
    if (!isFirst) meter.duplicate("discord");
    return isFirst;
  };

  /** What there is to choose from: not worth a claim, since nobody is told anything. */
  async function onTyping(interaction: AutocompleteInteraction): Promise<void> {
    const command = commandIn(interaction);
    const typed = interaction.options.getFocused();
    const asked = {
      dossier: interaction.commandName,
      typed,
      language: languageOf(interaction.locale) ?? "en",
    };
    const store = office.record.now();
    const found = command === null ? [] : await suggest(store, placeOf(interaction), { ...asked, command });
    meter.suggested("discord");
    await interaction.respond(found.map((name) => ({ name, value: name })));
  }

  async function onInteraction(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) return onTyping(interaction);
    const isCheck = interaction.isMessageContextMenuCommand() && interaction.commandName === CHECK;
    if (!interaction.isChatInputCommand() && !interaction.isButton() && !isCheck) return;
    const since = office.now();
    if (!(await isNew(interaction.id))) return;
    const place = placeOf(interaction);
    const language = languageOf(interaction.locale);
    const seen = (isPublic: boolean): Audience =>
      interaction.inGuild() ? (isPublic ? "channel" : "asker") : "direct";
    const visit = { since, user: interaction.user.id, place, language, mustAnswer: true, notTaken } as const;
    if (interaction.isButton()) {
      const tell: Send = (message) => answering(interaction, true)(message);
      return attend(office, { ...visit, way: "press", tell }, (store, log) => {
        const does = readButton(interaction.customId)?.does ?? "unknown";
        meter.pressed("discord", does);
        log.info({ does }, "Pressed");
        return onPress(interaction, seen, settingOf(store));
      });
    }
    const audience = seen(!isCheck && office.visibility === "channel");
    const send = answering(interaction, audience === "asker");
    const way = isCheck ? "shortcut" : "command";
    await attend(office, { ...visit, way, tell: send }, async (store) => {
      const asked = { place, language, audience };
      const message = interaction.isChatInputCommand()
        ? ask(settingOf(store), { ...asked, dossier: interaction.commandName, text: textIn(interaction) })
        : check(settingOf(store), { ...asked, text: interaction.targetMessage.content });
      return { message: await message, send };
    });
  }

  async function onPress(
    interaction: ButtonInteraction,
    seen: (isPublic: boolean) => Audience,
    setting: Setting,
  ): Promise<Saying | null> {
    const { message: pressedOn, user, customId: value } = interaction;
    const audience = seen(!pressedOn.flags.has(MessageFlags.Ephemeral));
    const question = questionIn(pressedOn.components.map((one) => one.toJSON()));
    const by = interaction.inCachedGuild() ? interaction.member.displayName : user.displayName;
    const language = languageOf(interaction.locale);
    const pressed = { place: placeOf(interaction), value, question, language, audience, by };
    const { as, message } = await press(setting, pressed);
    if (as === "update") return { message, send: inPlace(interaction) };
    if (as === "answer") return { message, send: answering(interaction, audience !== "direct") };
    const key = `${user.id} ${pressedOn.id} ${value}`;
    if (shares.isNew(key)) {
      const post = answering(interaction, false);
      // What was not posted may be shared again.
      const send: Send = (shared) =>
        post(shared).catch((error: unknown) => {
          shares.forget(key);
          throw error;
        });
      return { message, send };
    }
    await interaction.deferUpdate();
    return null;
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
    const since = office.now();
    if (!(await isNew(message.id))) return;
    const audience = isDirect ? "direct" : "channel";
    const way = isDirect ? "direct" : isCalled ? "mention" : "thread";
    const send = beside(message);
    const place = placeOf(message);
    const visit = {
      since,
      user: message.author.id,
      place,
      language: undefined,
      tell: send,
      mustAnswer: false,
      notTaken,
    } as const;
    await attend(office, { ...visit, way }, async (store) => {
      const answer = await ask(settingOf(store), { place, dossier: null, text, audience });
      return isCalled || answer.isFound ? { message: answer, send } : null;
    });
  }

  /** Catches what fails before anybody is attended to. */
  const guarded = (handle: () => Promise<void>): void => {
    if (isStopping()) return;
    const work = handle().catch((error: unknown) => {
      if (notTaken(error) === null) onFault(error);
      else log.warn({ err: error }, "Discord did not take something, and has trouble of its own");
    });
    void busy.during(work);
  };

  return client
    .on(Events.InteractionCreate, (interaction) => guarded(() => onInteraction(interaction)))
    .on(Events.MessageCreate, (message) => guarded(() => onMessage(message)));
}

/** Why Discord did not take an answer, where nothing of ours is at fault; null else. */
function notTaken(error: unknown): "late" | "untaken" | null {
  if (error instanceof DiscordAPIError)
    return LATE.has(error.code) ? "late" : error.status >= 500 || error.status === 429 ? "untaken" : null;
  if (error instanceof HTTPError || error instanceof RateLimitError) return "untaken";
  const { name, cause } = error as { readonly name?: unknown; readonly cause?: { readonly code?: unknown } };
  return name === "AbortError" || typeof cause?.code === "string" ? "untaken" : null; // not reached, or not in time
}

/** Whoever asked sees that nobody answered: there is no way to answer any more. */
const LATE: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]);
