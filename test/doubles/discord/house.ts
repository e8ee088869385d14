/** What the parts of the double share. */
import {
  type APIMessage,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type GatewayMessageCreateDispatchData,
} from "discord-api-types/v10";
import type { Commands } from "./commands.ts";
import type { Gateway } from "./gateway.ts";
import { memberOf } from "./guild-create.ts";
import type { Interactions } from "./interactions.ts";
import type { Messages } from "./messages.ts";
import type { Channel, World } from "./world.ts";

export interface House {
  readonly token: string;
  readonly now: () => number;
  readonly newId: () => string;
  readonly gatewayUrl: () => string;
  readonly gateway: Gateway;
  readonly world: World;
  readonly messages: Messages;
  readonly commands: Commands;
  readonly interactions: Interactions;
}

/** The channel of an id, or null. */
export const channelOf = ({ world }: Pick<House, "world">, id: string): Channel | null =>
  world.channels.find((channel) => channel.id === id) ?? null;

/** The guild that a channel stands in; null for a DM. */
export const guildOf = (channel: Channel): string | null =>
  "guild_id" in channel ? (channel.guild_id ?? null) : null;

/** The flags of a kept message; 0 where there is none. */
export const flagsOf = ({ messages }: House, id: string | null): number =>
  (id === null ? null : messages.get(id))?.flags ?? 0;

/**
 * Tells the gateway of a message, as far as the client's intents reach. Without the intent for message content a
 * guild message is stripped, unless it is the bot's own or mentions it (gateway.mdx, message content intent).
 */
function announce(
  house: House,
  event: GatewayDispatchEvents.MessageCreate | GatewayDispatchEvents.MessageUpdate,
  message: APIMessage,
): void {
  const channel = channelOf(house, message.channel_id);
  if (channel === null) return;
  const guildId = guildOf(channel);
  const { intents } = house.gateway;
  const needed = guildId === null ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
  if ((intents & needed) === 0) return;
  const { bot } = house.world;
  const { user: _, ...member } = memberOf(message.author, new Date(house.now()).toISOString());
  const meant = message.author.id === bot.id || message.mentions.some(({ id }) => id === bot.id);
  const readable = guildId === null || meant || (intents & GatewayIntentBits.MessageContent) !== 0;
  const data: GatewayMessageCreateDispatchData = {
    ...message,
    ...(readable ? {} : { content: "", embeds: [], attachments: [], components: [] }),
    mentions: message.mentions.map((user) => ({ ...user, ...(guildId === null ? {} : { member }) })),
    ...(guildId === null ? {} : { guild_id: guildId, member }),
  };
  house.gateway.dispatch(event, { ...data, channel_type: channel.type });
}

/** Tells of a message that was made. */
export const announceNew = (house: House, message: APIMessage): void =>
  announce(house, GatewayDispatchEvents.MessageCreate, message);

/** Tells of a message that was changed. */
export const announceEdit = (house: House, message: APIMessage): void =>
  announce(house, GatewayDispatchEvents.MessageUpdate, message);
