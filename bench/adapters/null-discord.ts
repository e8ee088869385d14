/** The least that a bot of discord.js can do: one line to whatever is asked. */
import { Client, Events, GatewayIntentBits, MessageFlags } from "discord.js";
import type { Start } from "./messages.ts";

/** As long as a short answer. */
export const FIXED = "The record is silent on this. ".repeat(8).trim();

export async function nullDiscord({ apiUrl, botToken }: Start) {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: apiUrl } });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand())
      void interaction.reply({ content: FIXED, flags: MessageFlags.Ephemeral });
  });
  const ready = new Promise((done) => client.once(Events.ClientReady, done));
  await client.login(botToken);
  await ready;
  return { port: null, stop: () => client.destroy() };
}
