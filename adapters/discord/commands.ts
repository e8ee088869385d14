/** The slash commands as Discord registers them: one a dossier, from the one list of commands. */
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandGroupOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord.js";
import { type Command, type CommandName, commands, type FactStore, isTold } from "../../src/index.ts";

type Dossier = ReturnType<FactStore["list"]>[number];
type Registration = RESTPostAPIApplicationCommandsJSONBody;

/** The name of the message command, which stands in a message's menu under Apps. */
export const CHECK = "Check on the record";

const LONGEST_QUESTION = 1000; // letters, as the record takes it with the command's name
const LONGEST_DESCRIPTION = 100; // letters

/** What is registered everywhere: the dossiers that are open everywhere, and the check of a message. */
export function globalCommands(dossiers: readonly Dossier[]): readonly Registration[] {
  const everywhere = {
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  };
  const open = dossiers.filter(({ access }) => access === undefined);
  return [...open.map(slashCommand), messageCommand].map((command) => ({ ...command, ...everywhere }));
}

/** What is registered in one guild alone: dossiers that its files open to the whole of it, since a command shows its name. */
export const guildCommands = (dossiers: readonly Dossier[], guild: string): readonly Registration[] =>
  dossiers.filter((dossier) => dossier.access !== undefined && isOpenIn(dossier, guild)).map(slashCommand);

/** Everything that one guild may see, for a try in it. */
export const allCommands = (dossiers: readonly Dossier[], guild: string): readonly Registration[] => [
  ...dossiers.filter((dossier) => isOpenIn(dossier, guild)).map(slashCommand),
  messageCommand,
];

const isOpenIn = (dossier: Dossier, guild: string): boolean =>
  isTold(dossier, { platform: "discord", workspace: guild, channels: [] });

const messageCommand: Registration = {
  type: ApplicationCommandType.Message,
  name: CHECK,
  name_localizations: { fr: "Vérifier au dossier" },
};

function slashCommand({ id, title }: Dossier): Registration {
  const description = fitting(title.en, `What the record says in /${id}`);
  const french = fitting(title.fr, `Ce que dit le dossier /${id}`);
  return {
    type: ApplicationCommandType.ChatInput,
    name: id, // left alone in every language: a root name with subcommands is not reliably translated
    description,
    description_localizations: { fr: french },
    options: [...byFirstWord()].map(([first, rows]) => {
      const [only] = rows;
      return rows.length === 1 && only ? subcommand(only, only.name, only.twin) : group(first, rows);
    }),
  };
}

const fitting = (text: string, otherwise: string): string =>
  text.length <= LONGEST_DESCRIPTION ? text : otherwise;

/** Commands that share their first word are a group of Discord's. */
function byFirstWord(): ReadonlyMap<string, readonly Command[]> {
  const groups = new Map<string, Command[]>();
  for (const row of commands) {
    const first = row.name.split(" ")[0] ?? row.name;
    const known = groups.get(first);
    if (known) known.push(row);
    else groups.set(first, [row]);
  }
  return groups;
}

function group(first: string, rows: readonly Command[]): APIApplicationCommandSubcommandGroupOption {
  const [twin = first] = rows[0]?.twin.split(" ") ?? [];
  const rest = (name: string) => name.slice(name.indexOf(" ") + 1);
  return {
    type: ApplicationCommandOptionType.SubcommandGroup,
    name: first,
    name_localizations: { fr: twin },
    description: rows.map(({ name }) => name).join(", "),
    description_localizations: { fr: rows.map((row) => row.twin).join(", ") },
    options: rows.map((row) => subcommand(row, rest(row.name), rest(row.twin))),
  };
}

function subcommand(row: Command, name: string, twin: string): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: hyphened(name),
    name_localizations: { fr: hyphened(twin) },
    description: row.summary.en,
    description_localizations: { fr: row.summary.fr },
    ...(row.option && { options: [wordsOption(row, row.option)] }),
  };
}

const hyphened = (words: string): string => words.replaceAll(" ", "-");

function wordsOption(
  { name, twin, argument, bare, suggests }: Command,
  option: NonNullable<Command["option"]>,
): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    name: option.en,
    name_localizations: { fr: option.fr },
    description: argument?.en ?? option.en,
    description_localizations: { fr: argument?.fr ?? option.fr },
    required: !bare,
    max_length: LONGEST_QUESTION - Math.max(name.length, twin.length) - 1,
    ...(suggests.length > 0 && { autocomplete: true }),
  };
}

/** The command of a group and a subcommand as they come back; null for none of ours. */
export function commandOf(group: string | null, name: string): CommandName | null {
  const written = `${group === null ? "" : `${group} `}${name}`;
  return commands.find((row) => row.name === written || hyphened(row.name) === written)?.name ?? null;
}
