/** What a person types after a slash, as Discord sends it: typed by the command that is registered. */
import {
  type APIApplicationCommand,
  type APIApplicationCommandInteractionDataOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from "discord-api-types/v10";

type OptionValue = string | number | boolean;

/** A command with its words; `focused` names the option that is being typed, for autocomplete. */
export interface Invocation {
  readonly name: string;
  readonly group?: string;
  readonly sub?: string;
  readonly options?: Readonly<Record<string, OptionValue>>;
  readonly focused?: string;
}

/**
 * The `options` of the interaction. Throws where the command is not registered so: an unknown group, subcommand or
 * option, and, unless something is focused, a required option that is missing.
 */
export function optionsOf(
  command: APIApplicationCommand,
  invocation: Invocation,
): APIApplicationCommandInteractionDataOption[] {
  const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
  const steps = [
    ...(invocation.group === undefined ? [] : [[SubcommandGroup, invocation.group] as const]),
    ...(invocation.sub === undefined ? [] : [[Subcommand, invocation.sub] as const]),
  ];
  let level: readonly APIApplicationCommandOption[] = command.options ?? [];
  for (const [type, name] of steps) {
    const found = level.find((option) => option.name === name && option.type === type);
    if (found === undefined)
      throw new Error(`Cannot run /${command.name}: "${name}" is not registered in it`);
    level = "options" in found ? (found.options ?? []) : [];
  }
  if (level.some(({ type }) => type === Subcommand || type === SubcommandGroup)) {
    throw new Error(
      `Cannot run /${command.name}: it needs one of ${level.map(({ name }) => name).join(", ")}`,
    );
  }
  const leaves = typed(command.name, level, invocation);
  return steps.reduceRight(
    (options, [type, name]) => [{ type, name, options } as APIApplicationCommandInteractionDataOption],
    leaves,
  );
}

function typed(
  command: string,
  level: readonly APIApplicationCommandOption[],
  { options = {}, focused }: Invocation,
): APIApplicationCommandInteractionDataOption[] {
  for (const { name, required } of level) {
    if (focused === undefined && required === true && options[name] === undefined) {
      throw new Error(`Cannot run /${command}: the option "${name}" is required`);
    }
  }
  return Object.entries(options).map(([name, value]) => {
    const found = level.find((option) => option.name === name);
    if (found === undefined) throw new Error(`Cannot run /${command}: it has no option "${name}"`);
    if (name === focused && !("autocomplete" in found && found.autocomplete === true)) {
      throw new Error(`Cannot complete "${name}" of /${command}: it has no autocomplete`);
    }
    const option = { type: found.type, name, value, ...(name === focused ? { focused: true } : {}) };
    return option as APIApplicationCommandInteractionDataOption;
  });
}
