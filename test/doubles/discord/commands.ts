/** The commands that the bot has registered, of the application and of each guild. */
import { type APIApplicationCommand, ApplicationCommandType } from "discord-api-types/v10";
import { isRecord, type Json, records, withoutNulls } from "./json.ts";

/** A guild's id, or null for the commands of the application. */
export type Scope = string | null;

export interface Commands {
  list(scope: Scope): readonly APIApplicationCommand[];
  get(scope: Scope, id: string): APIApplicationCommand | null;
  /** Makes a command, or overwrites that of the same name and type; `created` tells which. */
  upsert(scope: Scope, body: Json): { readonly command: APIApplicationCommand; readonly created: boolean };
  /** Puts these in the place of all; those of the same name and type keep their ids. */
  replace(scope: Scope, bodies: readonly Json[]): readonly APIApplicationCommand[];
  /** Changes what the body names; null if there is none of that id. */
  change(scope: Scope, id: string, body: Json): APIApplicationCommand | null;
  remove(scope: Scope, id: string): boolean;
  /** What a person in that guild (null: in a DM) gets by this name: the guild's own first. */
  find(name: string, type: ApplicationCommandType, guild: Scope): APIApplicationCommand | null;
}

/** Keeps commands of one application. */
export function commands(applicationId: string, newId: () => string): Commands {
  const held = new Map<Scope, APIApplicationCommand[]>();
  const list = (scope: Scope): APIApplicationCommand[] => held.get(scope) ?? [];
  const same = (body: Json) => (command: APIApplicationCommand) =>
    command.name === body.name && command.type === (body.type ?? ApplicationCommandType.ChatInput);

  // The body has passed the OpenAPI document and the rules: with the defaults it is a command.
  const make = (scope: Scope, body: Json): APIApplicationCommand =>
    ({
      dm_permission: true,
      contexts: null,
      integration_types: [0],
      nsfw: false,
      default_member_permissions: null,
      description: "",
      type: ApplicationCommandType.ChatInput,
      ...withoutNulls(body),
      ...(body.options === undefined ? {} : { options: optionsOf(body.options) }),
      id: list(scope).find(same(body))?.id ?? newId(),
      application_id: applicationId,
      version: newId(),
      ...(scope === null ? {} : { guild_id: scope }),
    }) as unknown as APIApplicationCommand;

  return {
    list,
    get: (scope, id) => list(scope).find((command) => command.id === id) ?? null,
    upsert(scope, body) {
      const before = list(scope);
      const command = make(scope, body);
      held.set(scope, [...before.filter(({ id }) => id !== command.id), command]);
      return { command, created: !before.some(same(body)) };
    },
    replace(scope, bodies) {
      const made = bodies.map((body) => make(scope, body));
      held.set(scope, made);
      return made;
    },
    change(scope, id, body) {
      const before = list(scope).find((command) => command.id === id);
      if (before === undefined) return null;
      const after = { ...make(scope, { ...before, ...body }), id };
      held.set(
        scope,
        list(scope).map((command) => (command.id === id ? after : command)),
      );
      return after;
    },
    remove(scope, id) {
      const left = list(scope).filter((command) => command.id !== id);
      const removed = left.length < list(scope).length;
      held.set(scope, left);
      return removed;
    },
    find: (name, type, guild) =>
      [...(guild === null ? [] : list(guild)), ...list(null)].find(same({ name, type })) ?? null,
  };
}

/** Without the nulls of a request, which a response does not have. */
const optionsOf = (options: unknown): readonly Json[] =>
  records(options).map(([option]) => ({
    ...withoutNulls(option),
    ...(option.options === undefined ? {} : { options: optionsOf(option.options) }),
    ...(option.choices === undefined
      ? {}
      : { choices: records(option.choices).map(([choice]) => withoutNulls(choice)) }),
  }));

/** As a list is given without `with_localizations=true`: no translations, on any level. */
export const withoutTranslations = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(withoutTranslations)
    : isRecord(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([key]) => !key.endsWith("_localizations"))
            .map(([key, inner]) => [key, withoutTranslations(inner)]),
        )
      : value;
