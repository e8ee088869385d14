/** Corrections on Discord. */
import { DiscordAPIError, MessageFlags, REST, RESTJSONErrorCodes, Routes } from "discord.js";
import type { Message } from "../../src/index.ts";
import type { Edited, Editor } from "../editor.ts";
import { ROOM, render } from "./render.ts";

const GONE: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel, // deleted; where we are no longer let in Discord says so
]);

/** What no waiting mends. All else may pass. */
const REFUSED: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotEditMessageAuthoredByAnotherUser,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
  RESTJSONErrorCodes.InvalidFormBodyOrContentType,
]);

/** Needs no gateway: requests of its own, which wait as Discord says. */
export function editorOf(token: string, apiUrl?: string): Editor {
  const rest = new REST({ timeout: 10_000, ...(apiUrl !== undefined && { api: apiUrl }) }).setToken(token);
  return {
    room: ROOM,
    edit({ channels: [channel = ""], message }, said) {
      if (message === null)
        return Promise.resolve({ kind: "refused", why: "Discord did not tell which message it is" });
      return edited(rest.patch(Routes.channelMessage(channel, message), { body: body(said) }));
    },
    answer({ channels: [channel = ""], message }, said) {
      // A message that has gone meanwhile is answered in its channel all the same.
      const beside =
        message === null ? {} : { message_reference: { message_id: message, fail_if_not_exists: false } };
      return edited(rest.post(Routes.channelMessages(channel), { body: { ...body(said), ...beside } }));
    },
  };
}

const body = (message: Message) => ({
  components: render(message),
  flags: MessageFlags.IsComponentsV2,
  allowed_mentions: { parse: [], replied_user: false },
});

async function edited(call: Promise<unknown>): Promise<Edited> {
  try {
    await call;
    return { kind: "done" };
  } catch (error) {
    if (!(error instanceof DiscordAPIError))
      return { kind: "later", why: (error as Error).message, isUnsure: true };
    const why = `${error.message} (${error.code})`;
    if (GONE.has(error.code)) return { kind: "gone" };
    return { kind: REFUSED.has(error.code) ? "refused" : "later", why };
  }
}
