/** Messages on their way to Discord: nobody is ever pinged, and what is for the asker alone is sent so. */
import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type InteractionReplyOptions,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type Message as Sent,
} from "discord.js";
import type { Message } from "../../src/index.ts";
import type { Send } from "../office.ts";
import { render } from "./render.ts";

export type Answerable =
  | ButtonInteraction
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction;

const PATIENCE_MS = 1500; // half of what Discord waits for a first word

const body = (message: Message) => ({ components: render(message), allowedMentions: { parse: [] as const } });

const asV2 = MessageFlags.IsComponentsV2 as const;

/** Gets ready to answer an interaction, once; an answer that takes long is first told to wait. */
export function answering(interaction: Answerable, isPrivate: boolean): Send {
  let waiting: Promise<unknown> | null = null;
  const timer = setTimeout(() => {
    waiting = interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
    waiting.catch(() => {}); // awaited below
  }, PATIENCE_MS);
  return async (message) => {
    clearTimeout(timer);
    await waiting;
    if (interaction.deferred) {
      const { id } = await interaction.editReply({ ...body(message), flags: asV2 });
      return interaction.ephemeral ? null : at(id);
    }
    const flags = asV2 | (isPrivate ? MessageFlags.Ephemeral : 0);
    const options = { ...body(message), flags } as InteractionReplyOptions;
    if (isPrivate) {
      await interaction.reply(options);
      return null;
    }
    const { resource } = await interaction.reply({ ...options, withResponse: true });
    return at(resource?.message?.id ?? null);
  };
}

/** Puts a message in place of the one that was pressed on. */
export const inPlace =
  (interaction: ButtonInteraction): Send =>
  async (message) => {
    await interaction.update({ ...body(message), flags: asV2 });
    const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
    return isPrivate ? null : { ...at(interaction.message.id), replaces: true };
  };

/** Answers a message of somebody's beside it, without calling them. */
export const beside =
  (asked: Sent): Send =>
  async (message) => {
    const { components } = body(message);
    const allowedMentions = { parse: [], repliedUser: false };
    const { id } = await asked.reply({ components, flags: asV2, allowedMentions });
    return at(id);
  };

const at = (message: string | null) => ({ message, thread: null });
