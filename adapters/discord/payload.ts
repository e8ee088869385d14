/** Discord's payloads, as far as they ask something. */
import type { AutocompleteInteraction, ChatInputCommandInteraction, Interaction, Message } from "discord.js";
import { type Command, type CommandName, commands, type Language, type Place } from "../../src/index.ts";
import { commandOf } from "./commands.ts";

/** Where it was asked; a thread counts as the channel that it is in too. */
export function placeOf({ guildId, channelId, channel }: Interaction | Message): Place {
  const parent = channel?.isThread() ? channel.parentId : null;
  const channels = [channelId, parent].filter((id) => id !== null);
  return { platform: "discord", workspace: guildId, channels };
}

/** The language of a user of ours; undefined for the others, whose questions tell it. */
export const languageOf = (locale: string): Language | undefined =>
  locale === "fr" ? "fr" : locale.startsWith("en") ? "en" : undefined;

type Asking = Pick<ChatInputCommandInteraction | AutocompleteInteraction, "options">;

/** The command asked for; null for one that was registered once and is no longer. */
export const commandIn = ({ options }: Asking): CommandName | null =>
  commandOf(options.getSubcommandGroup(false), options.getSubcommand(false) ?? "");

/** What was asked, as somebody would type it after the slash command. */
export function textIn({ options, locale }: ChatInputCommandInteraction): string {
  const name = commandIn({ options });
  const row: Command | undefined = commands.find((one) => one.name === name);
  if (!row) return "help";
  const words = row.option === null ? "" : (options.getString(row.option.en) ?? "");
  return `${languageOf(locale) === "fr" ? row.twin : row.name} ${words}`.trim();
}

/** The words of a message, without our name. */
export const wordsOf = (content: string, us: string): string =>
  content.replaceAll(new RegExp(`<@!?${us}>`, "g"), " ");
