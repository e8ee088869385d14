/** Rules about an application command: discord-api-docs, interactions/application-commands.mdx. */
import { ApplicationCommandOptionType, ApplicationCommandType, Locale } from "discord-api-types/v10";
import { isRecord, type Json, type Problem, records, text } from "./json.ts";
import type { Rule } from "./rules.ts";

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MAX_DESCRIPTION = 100;
const MAX_COMMAND = 8000; // characters of names, descriptions and values, the longest localisation of each
const LOCALES: ReadonlySet<string> = new Set(Object.values(Locale));
const KNOWN = new Set(
  `id type name name_localizations description description_localizations options default_member_permissions
   dm_permission contexts integration_types nsfw handler`.split(/\s+/),
);
const LOCALISED = ["name_localizations", "description_localizations"];

const isChatInput = ({ type }: Json): boolean => (type ?? ApplicationCommandType.ChatInput) === 1;

/** The command, its groups, subcommands, options and choices, with their paths. */
function everyPart(part: Json, path = ""): readonly (readonly [Json, string])[] {
  const below = ["options", "choices"].flatMap((key) =>
    records(part[key]).flatMap(([inner, at]) => everyPart(inner, `${path}/${key}/${at}`)),
  );
  return [[part, path], ...below];
}

const isChoice = (path: string): boolean => /\/choices\/\d+$/.test(path);

/** The default text and its translations, by the property that holds them. */
const wordings = (part: Json, key: "name" | "description"): readonly (readonly [string, string])[] => [
  [key, text(part[key])],
  ...translations(part, key).map(([locale, words]) => [`${key}_localizations/${locale}`, words] as const),
];

const translations = (part: Json, key: "name" | "description"): readonly (readonly [string, string])[] => {
  const held = part[`${key}_localizations`];
  return isRecord(held) ? Object.entries(held).map(([locale, words]) => [locale, text(words)] as const) : [];
};

const eachPart =
  (look: (part: Json, path: string, command: Json) => readonly Problem[]) =>
  (command: Json): readonly Problem[] =>
    everyPart(command).flatMap(([part, path]) => look(part, path, command));

/** The parts that a person types: a command and its options, not the choices. */
const eachTyped = (look: (part: Json, path: string) => readonly Problem[]) =>
  eachPart((part, path, command) => (isChatInput(command) && !isChoice(path) ? look(part, path) : []));

export const COMMAND_RULES: readonly Rule<Json>[] = [
  {
    name: "has only properties that Discord knows",
    broken: (command) =>
      Object.keys(command)
        .filter((key) => !KNOWN.has(key))
        .map((key) => ({ path: `/${key}`, message: "is not a property of a command" })),
  },
  {
    name: "has lower-case names without spaces, in every locale",
    broken: eachTyped((part, path) =>
      wordings(part, "name").flatMap(([key, name]) =>
        NAME.test(name) && name === name.toLowerCase()
          ? []
          : [{ path: `${path}/${key}`, message: `is "${name}", must be 1–32 lower-case letters` }],
      ),
    ),
  },
  {
    name: "has a description of 1–100 characters, in every locale",
    broken: eachTyped((part, path) =>
      wordings(part, "description").flatMap(([key, { length }]) =>
        length >= 1 && length <= MAX_DESCRIPTION
          ? []
          : [{ path: `${path}/${key}`, message: `has ${length} characters, must have 1–${MAX_DESCRIPTION}` }],
      ),
    ),
  },
  {
    name: "has no description in a context menu",
    broken: (command) =>
      !isChatInput(command) && text(command.description) !== ""
        ? [{ path: "/description", message: "must be empty in a context menu" }]
        : [],
  },
  {
    name: "has only locales that Discord knows",
    broken: eachPart((part, path) =>
      LOCALISED.flatMap((key) =>
        Object.keys(isRecord(part[key]) ? part[key] : {})
          .filter((locale) => !LOCALES.has(locale))
          .map((locale) => ({ path: `${path}/${key}/${locale}`, message: "is not a locale of Discord" })),
      ),
    ),
  },
  {
    name: "has option names that are unique in every locale",
    broken: eachPart((part, path) => {
      const options = records(part.options);
      const locales = new Set(
        options.flatMap(([option]) => translations(option, "name").map(([locale]) => locale)),
      );
      return [undefined, ...locales].flatMap((locale) => {
        const names = options.map(
          ([option]) =>
            translations(option, "name").find(([key]) => key === locale)?.[1] ?? text(option.name),
        );
        const twice = names.find((name, at) => names.indexOf(name) !== at);
        return twice === undefined
          ? []
          : [{ path: `${path}/options`, message: `"${twice}" is there twice in ${locale ?? "the default"}` }];
      });
    }),
  },
  {
    name: "has required options before the others",
    broken: eachPart((part, path) => {
      const needed = records(part.options).map(([option]) => option.required === true);
      const first = needed.indexOf(false);
      return first !== -1 && needed.includes(true, first)
        ? [{ path: `${path}/options`, message: "must have required ones first" }]
        : [];
    }),
  },
  {
    name: "does not mix subcommands with options",
    broken: eachPart((part, path) => {
      const nested = records(part.options).filter(([{ type }]) => isNested(type)).length;
      return nested > 0 && nested < records(part.options).length
        ? [{ path: `${path}/options`, message: "must be all subcommands or none" }]
        : [];
    }),
  },
  {
    name: "does not have both autocomplete and choices",
    broken: eachPart((part, path) =>
      part.autocomplete === true && records(part.choices).length > 0
        ? [{ path: `${path}/choices`, message: "must not be there beside autocomplete" }]
        : [],
    ),
  },
  {
    name: "has 8000 characters at most",
    broken: (command) => {
      const total = everyPart(command).reduce((sum, [part]) => sum + sizeOf(part), 0);
      return total > MAX_COMMAND
        ? [{ path: "", message: `has ${total} characters, must have ${MAX_COMMAND} at most` }]
        : [];
    },
  },
];

const isNested = (type: unknown): boolean =>
  type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup;

function sizeOf(part: Json): number {
  const longest = (key: "name" | "description"): number =>
    Math.max(...wordings(part, key).map(([, words]) => words.length));
  return longest("name") + longest("description") + text(part.value).length;
}
