import { type APIMessage, ApplicationCommandType, InteractionType, MessageType } from "discord-api-types/v10";
import type { House } from "./house.ts";
import type { Live } from "./interactions.ts";
import type { Json } from "./json.ts";
import type { NewMessage } from "./messages.ts";

/** A message that answers an interaction: who made it, through which webhook, and at whose word. */
export function answerMore({ world }: House, { payload }: Live, body: Json): NewMessage {
  const user = payload.member?.user ?? payload.user ?? world.bot;
  const metadata = {
    id: payload.id,
    user,
    authorizing_integration_owners: payload.authorizing_integration_owners,
  };
  const more: Partial<APIMessage> = {
    application_id: world.application.id,
    webhook_id: world.application.id,
  };
  if (payload.type === InteractionType.ApplicationCommand) {
    const isContext = payload.data.type === ApplicationCommandType.Message;
    more.type = isContext ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand;
    more.interaction_metadata = {
      ...metadata,
      type: InteractionType.ApplicationCommand,
      ...("target_id" in payload.data ? { target_message_id: payload.data.target_id } : {}),
    };
  }
  if (payload.type === InteractionType.MessageComponent) {
    more.interaction_metadata = {
      ...metadata,
      type: InteractionType.MessageComponent,
      interacted_message_id: payload.message.id,
    };
  }
  return { channelId: payload.channel?.id ?? "", author: world.bot, body, more };
}
