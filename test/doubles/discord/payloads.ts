/** Interactions as Discord sends them through the gateway: interactions/receiving-and-responding.mdx. */
import {
  type APIApplicationCommand,
  type APIApplicationCommandAutocompleteInteraction,
  type APIBaseInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentButtonInteraction,
  ApplicationCommandType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  type Locale,
} from "discord-api-types/v10";
import { everyComponent } from "./component-rules.ts";
import { memberOf, PERMISSIONS } from "./guild-create.ts";
import { type Invocation, optionsOf } from "./invocation.ts";
import type { Channel, Guild, Person } from "./world.ts";

/** Who does it, where, and in which language. `guild` is null in a DM. */
export interface Scene {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
  readonly person: Person;
  readonly channel: Channel;
  readonly guild: Guild | null;
  readonly locale: Locale;
  readonly at: string;
}

const ATTACHMENT_LIMIT = 10_485_760; // bytes

type Shared = Omit<APIBaseInteraction<InteractionType, unknown>, "type" | "data" | "channel" | "channel_id"> &
  Required<Pick<APIBaseInteraction<InteractionType, unknown>, "channel" | "channel_id">>;

function shared({ id, token, applicationId, person, channel, guild, locale, at }: Scene): Shared {
  const common = {
    id,
    token,
    application_id: applicationId,
    version: 1,
    channel: guild === null ? channel : { ...channel, permissions: PERMISSIONS },
    channel_id: channel.id,
    app_permissions: PERMISSIONS,
    locale,
    entitlements: [],
    attachment_size_limit: ATTACHMENT_LIMIT,
  } as const;
  if (guild === null) {
    return {
      ...common,
      entitlements: [],
      user: person.user,
      context: InteractionContextType.BotDM,
      authorizing_integration_owners: { 0: "0" },
    };
  }
  return {
    ...common,
    entitlements: [],
    guild_id: guild.id,
    guild: { id: guild.id, features: [], locale: guild.locale },
    guild_locale: guild.locale,
    member: { ...memberOf(person.user, at), permissions: PERMISSIONS },
    context: InteractionContextType.Guild,
    authorizing_integration_owners: { 0: guild.id },
  };
}

const inGuild = (command: APIApplicationCommand): { readonly guild_id?: string } =>
  command.guild_id === undefined ? {} : { guild_id: command.guild_id };

/** A slash command. */
export const slashPayload = (
  scene: Scene,
  command: APIApplicationCommand,
  invocation: Invocation,
): APIChatInputApplicationCommandInteraction => {
  const options = optionsOf(command, invocation);
  return {
    ...shared(scene),
    type: InteractionType.ApplicationCommand,
    data: {
      id: command.id,
      name: command.name,
      type: ApplicationCommandType.ChatInput,
      ...inGuild(command),
      ...(options.length > 0 ? { options: options as never } : {}),
    },
  };
};

/** A slash command that is being typed; one option is focused. */
export const autocompletePayload = (
  scene: Scene,
  command: APIApplicationCommand,
  invocation: Invocation & { readonly focused: string },
): APIApplicationCommandAutocompleteInteraction => ({
  ...shared(scene),
  type: InteractionType.ApplicationCommandAutocomplete,
  data: {
    id: command.id,
    name: command.name,
    type: ApplicationCommandType.ChatInput,
    ...inGuild(command),
    options: optionsOf(command, invocation) as never,
  },
});

/** A command of a message's context menu. */
export const messageCommandPayload = (
  scene: Scene,
  command: APIApplicationCommand,
  target: APIMessage,
): APIMessageApplicationCommandInteraction => ({
  ...shared(scene),
  type: InteractionType.ApplicationCommand,
  data: {
    id: command.id,
    name: command.name,
    type: ApplicationCommandType.Message,
    ...inGuild(command),
    target_id: target.id,
    resolved: { messages: { [target.id]: target } },
  },
});

/**
 * A press on a button, with its message whole. Throws where the message has no such button, or a disabled one;
 * a forged one need not be there.
 */
export function buttonPayload(
  scene: Scene,
  message: APIMessage,
  customId: string,
  forged = false,
): APIMessageComponentButtonInteraction {
  const button = everyComponent(message.components)
    .map(([component]) => component)
    .find(({ type, custom_id: id }) => type === ComponentType.Button && id === customId);
  if (button === undefined && forged)
    return {
      ...shared(scene),
      type: InteractionType.MessageComponent,
      data: { custom_id: customId, component_type: ComponentType.Button },
      message,
    };
  if (button === undefined) throw new Error(`Cannot press "${customId}": the message has no such button`);
  if (button.disabled === true) throw new Error(`Cannot press "${customId}": it is disabled`);
  // Discord sends the component's id too, which the types lack.
  const data = { custom_id: customId, component_type: ComponentType.Button as const, id: Number(button.id) };
  return { ...shared(scene), type: InteractionType.MessageComponent, data, message };
}
