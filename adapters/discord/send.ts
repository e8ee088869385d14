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
import { render } from "./render.ts";

export type Answerable =
  | ButtonInteraction
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction;

const PATIENCE_MS = 1500; // half of what Discord waits for a first word

const body = (message: Message) => ({ components: render(message), allowedMentions: { parse: [] as const } });

const asV2 = MessageFlags.IsComponentsV2 as const;

/** Answers an interaction; one that takes long is first told to wait. */
export async function reply(
  interaction: Answerable,
  isPrivate: boolean,
  answer: Promise<Message>,
): Promise<void> {
  const hidden = isPrivate ? MessageFlags.Ephemeral : 0;
  let waiting: Promise<unknown> | null = null;
  const timer = setTimeout(() => {
    waiting = interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
    waiting.catch(() => {}); // awaited below
  }, PATIENCE_MS);
  const message = await answer.finally(() => clearTimeout(timer));
  await waiting;
  if (interaction.deferred) await interaction.editReply({ ...body(message), flags: asV2 });
  else await interaction.reply({ ...body(message), flags: asV2 | hidden } as InteractionReplyOptions);
}

/** Puts a message in place of the one that was pressed on. */
export async function update(interaction: ButtonInteraction, message: Message): Promise<void> {
  await interaction.update({ ...body(message), flags: asV2 });
}

/** Answers a message of somebody's beside it, without calling them. */
export async function answerTo(asked: Sent, message: Message): Promise<void> {
  const { components } = body(message);
  await asked.reply({ components, flags: asV2, allowedMentions: { parse: [], repliedUser: false } });
}
