/** What people do in the world: each act is sent through the gateway, and gives what becomes of it. */
import {
  type APIApplicationCommand,
  type APIMessage,
  ApplicationCommandType,
  type Locale,
} from "discord-api-types/v10";
import { announceNew, channelOf, guildOf, type House } from "./house.ts";
import type { Fired } from "./interactions.ts";
import type { Invocation } from "./invocation.ts";
import { isEphemeral, type Kept } from "./messages.ts";
import { channelNamed, first, personNamed } from "./named.ts";
import {
  autocompletePayload,
  buttonPayload,
  messageCommandPayload,
  type Scene,
  slashPayload,
} from "./payloads.ts";
import type { Watch } from "./until.ts";
import type { Channel } from "./world.ts";

/** By whom and where: names of the world. By default the first person, in the first channel. */
interface By {
  /** A person's name. */
  readonly user?: string;
  /** A channel's or thread's name; "@" and a person's name for a DM. */
  readonly channel?: string;
  /** The person's own by default. */
  readonly locale?: `${Locale}`;
}

/** A message that a person wrote. */
interface Said {
  readonly message: APIMessage;
  /** What the bot has posted in the same channel since, oldest first. */
  answers(): readonly Kept[];
  /** Resolves to the first of them. */
  answered(): Promise<APIMessage>;
  /** Delivers the very same event once more. */
  again(): void;
}

/** All throw where Discord's own client would not let a person do it: an unknown command, option, button. */
export interface Acts {
  /** Runs a slash command. */
  slash(invocation: Invocation & By): Fired;
  /** Types a slash command; `focused` names the option in hand. */
  autocomplete(invocation: Invocation & By & { readonly focused: string }): Fired;
  /** Presses a button of a message that the double keeps, where the message stands; a forged one need not be there. */
  press(
    message: Pick<APIMessage, "id">,
    customId: string,
    by?: Omit<By, "channel"> & { readonly forged?: boolean },
  ): Fired;
  /** Runs a command of a message's context menu. */
  messageCommand(name: string, target: Pick<APIMessage, "id">, by?: Omit<By, "channel">): Fired;
  /** Writes a message: with the bot's mention before it, or as a reply to the bot, which mentions it by itself. */
  say(content: string, by?: By & { readonly mention?: boolean; readonly reply?: boolean }): Said;
}

/** What the bot posted in a channel, ephemeral or not, oldest first. */
export const postedIn = ({ messages, world }: House, channelId: string): readonly Kept[] =>
  messages
    .all()
    .filter(({ message }) => message.channel_id === channelId && message.author.id === world.bot.id);

/** Lets people act in a house. */
export function acts(house: House, { until }: Watch): Acts {
  const { world, newId, messages } = house;
  const { fire } = house.interactions;

  const scene = (by: By, place?: Channel): Scene => {
    const person = by.user === undefined ? first(world.people) : personNamed(world, by.user);
    const channel =
      place ?? (by.channel === undefined ? first(world.channels) : channelNamed(world, by.channel));
    const guildId = guildOf(channel);
    return {
      id: newId(),
      token: `interaction-${newId()}`,
      applicationId: world.application.id,
      person,
      channel,
      guild: world.guilds.find(({ id }) => id === guildId) ?? null,
      locale: (by.locale as Locale | undefined) ?? person.locale,
      at: new Date(house.now()).toISOString(),
    };
  };
  const command = (name: string, type: ApplicationCommandType, { guild }: Scene): APIApplicationCommand => {
    const found = house.commands.find(name, type, guild?.id ?? null);
    if (found === null) throw new Error(`Cannot run "${name}": no such command is registered there`);
    return found;
  };
  const target = (id: string, by: By): readonly [Scene, APIMessage] => {
    const message = messages.get(id);
    const channel = message === null ? null : channelOf(house, message.channel_id);
    if (message === null || channel === null) throw new Error(`There is no message ${id}`);
    return [scene(by, channel), message];
  };

  return {
    slash(invocation) {
      const where = scene(invocation);
      return fire(
        slashPayload(where, command(invocation.name, ApplicationCommandType.ChatInput, where), invocation),
      );
    },
    autocomplete(invocation) {
      const where = scene(invocation);
      const typed = command(invocation.name, ApplicationCommandType.ChatInput, where);
      return fire(autocompletePayload(where, typed, invocation));
    },
    press({ id }, customId, by = {}) {
      const [where, message] = target(id, by);
      return fire(buttonPayload(where, message, customId, by.forged));
    },
    messageCommand(name, { id }, by = {}) {
      const [where, message] = target(id, by);
      return fire(
        messageCommandPayload(where, command(name, ApplicationCommandType.Message, where), message),
      );
    },
    say(content, by = {}) {
      const { person, channel } = scene(by);
      const mention = by.mention === true;
      const message = messages.create({
        channelId: channel.id,
        author: person.user,
        body: { content: mention ? `<@${world.bot.id}> ${content}` : content },
        more: { mentions: mention || by.reply === true ? [world.bot] : [] },
      });
      const since = ({ message: one }: Kept): boolean =>
        !isEphemeral(one) && BigInt(one.id) > BigInt(message.id);
      const answers = (): readonly Kept[] => postedIn(house, channel.id).filter(since);
      announceNew(house, message);
      return {
        message,
        answers,
        answered: () => until(`an answer to "${content}"`, () => answers()[0]?.message),
        again: () => announceNew(house, message),
      };
    },
  };
}
