/** What follows the first answer to an interaction, by its token. */
import { type APIMessage, MessageReferenceType, MessageType } from "discord-api-types/v10";
import { answerMore } from "./answer-more.ts";
import { announceEdit, announceNew, flagsOf } from "./house.ts";
import type { Live } from "./interactions.ts";
import { isEphemeral } from "./messages.ts";
import {
  type Call,
  judgeMessage,
  NOTHING,
  objectOf,
  type Reply,
  type Route,
  refusal,
  UNKNOWN_MESSAGE,
} from "./route.ts";

const WEBHOOK = /^\/webhooks\/(\d+)\/([^/]+)$/;
const MESSAGE = /^\/webhooks\/(\d+)\/([^/]+)\/messages\/([^/]+)$/;

/** Finds the interaction of a token that can still be used, or says as Discord why not. */
function byToken({ house, at: [application, token = ""] }: Call, then: (live: Live) => Reply): Reply {
  const live = house.interactions.byToken(token);
  if (live === null || application !== house.world.application.id)
    return refusal(404, 10015, "Unknown Webhook");
  if (house.interactions.expired(live)) return refusal(401, 50027, "Invalid Webhook Token");
  // Until the first answer there is no webhook to follow up with.
  return live.ack === null ? refusal(404, 10015, "Unknown Webhook") : then(live);
}

/** The id of a message of this interaction: its original, or one that followed. */
function idOf(live: Live | null, name: string): string | null {
  if (live === null) return null;
  if (name === "@original") return live.originalId;
  return name === live.originalId || live.followUps.some(({ id }) => id === name) ? name : null;
}

const edit = (call: Call, name: string): Reply =>
  byToken(call, (live) => {
    const id = idOf(live, name);
    const message = id === null ? null : call.house.messages.edit(id, objectOf(call.body));
    if (message === null) return UNKNOWN_MESSAGE;
    const first = live.pending && id === live.originalId;
    if (first) live.pending = false;
    live.edits.push(message);
    if (!isEphemeral(message)) (first ? announceNew : announceEdit)(call.house, message);
    return { status: 200, body: message };
  });

const followUp = (call: Call): Reply =>
  byToken(call, (live) => {
    // The first one after a deferral is its answer, and its flag EPHEMERAL is ignored (receiving-and-responding.mdx).
    if (live.pending) return edit(call, "@original");
    const { house } = call;
    const draft = answerMore(house, live, objectOf(call.body));
    const reference: APIMessage["message_reference"] = {
      type: MessageReferenceType.Default,
      channel_id: draft.channelId,
      ...(live.originalId === null ? {} : { message_id: live.originalId }),
    };
    const more = { ...draft.more, type: MessageType.Reply, message_reference: reference };
    const message = house.messages.create({ ...draft, more });
    live.followUps.push(message);
    if (!isEphemeral(message)) announceNew(house, message);
    return { status: 200, body: message };
  });

const nameOf = ({ at: [, , name = ""] }: Call): string => name;

/** Webhooks; they take no Authorization header. */
export const WEBHOOK_ROUTES: readonly Route[] = [
  {
    method: "POST",
    pattern: WEBHOOK,
    open: true,
    judge: ({ body }) => judgeMessage(body, null),
    handle: followUp,
  },
  {
    method: "GET",
    pattern: MESSAGE,
    open: true,
    handle: (call) =>
      byToken(call, (live) => {
        const id = idOf(live, nameOf(call));
        const message = id === null ? null : call.house.messages.get(id);
        return message === null ? UNKNOWN_MESSAGE : { status: 200, body: message };
      }),
  },
  {
    method: "PATCH",
    pattern: MESSAGE,
    open: true,
    judge(call) {
      const live = call.house.interactions.byToken(call.at[1] ?? "");
      return judgeMessage(call.body, flagsOf(call.house, idOf(live, nameOf(call))));
    },
    handle: (call) => edit(call, nameOf(call)),
  },
  {
    method: "DELETE",
    pattern: MESSAGE,
    open: true,
    handle: (call) =>
      byToken(call, (live) => {
        const id = idOf(live, nameOf(call));
        return id !== null && call.house.messages.remove(id) ? NOTHING : UNKNOWN_MESSAGE;
      }),
  },
];
