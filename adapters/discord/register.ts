/** Tells Discord which commands there are: what is new or has changed, and what is there no longer. */
import {
  type APIApplication,
  type APIApplicationCommand,
  type APIPartialGuild,
  ApplicationCommandType,
  DiscordAPIError,
  REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RouteLike,
  Routes,
} from "discord.js";
import type { FactStore } from "../../src/index.ts";
import { allCommands, globalCommands, guildCommands } from "./commands.ts";

export interface Registering {
  readonly store: FactStore;
  readonly token: string;
  /** To register everything in one guild alone, where it shows at once; null for everywhere. */
  readonly guild: string | null;
  /** Of a double, in tests. */
  readonly apiUrl?: string | undefined;
  /** Told, in a line each, what was done. */
  readonly write: (line: string) => void;
}

/** Registers what differs. Null when it is done; else a plain sentence that says why it could not be. */
export async function register(setting: Registering): Promise<string | null> {
  const { store, token, guild, apiUrl, write } = setting;
  const rest = new REST({ version: "10", ...(apiUrl !== undefined && { api: apiUrl }) }).setToken(token);
  const dossiers = store.list();
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
    const inGuild = (one: string) => Routes.applicationGuildCommands(id, one);
    if (guild !== null)
      await agree(rest, inGuild(guild), allCommands(dossiers, guild), `in guild ${guild}`, write);
    else {
      await agree(rest, Routes.applicationCommands(id), globalCommands(dossiers), "everywhere", write);
      for (const one of await guildsOf(rest))
        await agree(rest, inGuild(one), guildCommands(dossiers, one), `in guild ${one}`, write);
    }
  } catch (error) {
    const words = problem(error);
    if (words === null) throw error;
    return words;
  }
  for (const { id, access } of dossiers)
    if (access?.discord.length && access.discord.every(({ channels }) => channels !== undefined))
      write(
        `/${id}: no command, since its name would show in other channels; ask there by naming the bot: @bot ${id} …`,
      );
  return null;
}

/** What a person can mend; null for a fault of ours. */
function problem(error: unknown): string | null {
  if (
    error instanceof TypeError ||
    (error instanceof Error && "code" in error && /^E[A-Z]+$/.test(`${error.code}`))
  )
    return `Discord cannot be reached: ${error.message}. Try again when the network is there`;
  if (!(error instanceof DiscordAPIError)) return null;
  if (error.status === 401)
    return "Discord refuses DISCORD_TOKEN: copy it again from the Bot page of your application";
  if (error.status === 403 || error.status === 404)
    return "Discord does not let the bot register commands in that guild: invite it there with the scope applications.commands";
  return null;
}

const MOST = 200; // guilds a page

/** Every guild that the bot is in. */
async function guildsOf(rest: REST): Promise<readonly string[]> {
  const all: string[] = [];
  for (;;) {
    const query = new URLSearchParams({
      limit: `${MOST}`,
      ...(all.length > 0 && { after: all.at(-1) ?? "" }),
    });
    const page = (await rest.get(Routes.userGuilds(), { query })) as APIPartialGuild[];
    all.push(...page.map(({ id }) => id));
    if (page.length < MOST) return all;
  }
}

const COMMANDS = 100; // slash commands that Discord takes in a place, besides those of messages

/** Makes the commands of a route be `all`, as many as Discord takes, and says of each what was done. */
async function agree(
  rest: REST,
  route: RouteLike,
  all: readonly Registration[],
  where: string,
  write: (line: string) => void,
): Promise<void> {
  const beyond = all.filter(({ type }) => type === ApplicationCommandType.ChatInput).slice(COMMANDS);
  const wanted = all.filter((command) => !beyond.includes(command));
  for (const command of beyond)
    write(
      `${named(command)}: no command, since Discord takes ${COMMANDS} ${where}; ask by naming the bot: @bot ${command.name} …`,
    );
  const query = new URLSearchParams({ with_localizations: "true" });
  const there = (await rest.get(route, { query })) as APIApplicationCommand[];
  for (const command of wanted) {
    const known = there.find(({ name, type }) => name === command.name && type === command.type);
    const isSame = known !== undefined && plain(known, command) === plain(command, command);
    if (!isSame) await rest.post(route, { body: command }); // of the same name it takes the place of the old one
    write(`${named(command)}: ${isSame ? "unchanged" : known ? "changed" : "created"} ${where}`);
  }
  for (const { id, name, type } of there) {
    if (wanted.some((command) => command.name === name && command.type === type)) continue;
    await rest.delete(`${route}/${id}`);
    write(`${named({ name, type })}: removed ${where}`);
  }
}

const named = ({ name, type }: { readonly name: string; readonly type?: number | undefined }): string =>
  type === ApplicationCommandType.Message ? `“${name}”` : `/${name}`;

type Registration = RESTPostAPIApplicationCommandsJSONBody;

/** What `sent` says of a command, in one writing: Discord gives it back with ids, versions and defaults of its own. */
function plain(command: Registration | APIApplicationCommand, sent: Registration): string {
  const own = Object.keys(sent).map((key) => [key, (command as unknown as Record<string, unknown>)[key]]);
  return JSON.stringify(Object.fromEntries(own), (_, value: unknown) => {
    if (Array.isArray(value)) return value.length === 0 ? undefined : value;
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
    return value === false || value === null || value === "" ? undefined : value;
  });
}
