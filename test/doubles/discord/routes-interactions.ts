/** The answers to interactions: the callback, and what follows by the token. */
import {
  type APIMessage,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from "discord-api-types/v10";
import { answerMore } from "./answer-more.ts";
import { announceEdit, announceNew, type House } from "./house.ts";
import type { Live } from "./interactions.ts";
import type { Json, Problem } from "./json.ts";
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
  within,
} from "./route.ts";
import { brokenByChoices } from "./rules.ts";

const CALLBACK = /^\/interactions\/(\d+)\/([^/]+)\/callback$/;
const WEBHOOK = /^\/webhooks\/(\d+)\/([^/]+)$/;
const MESSAGE = /^\/webhooks\/(\d+)\/([^/]+)\/messages\/([^/]+)$/;
const UNKNOWN_INTERACTION = refusal(404, 10062, "Unknown interaction");
const TWICE = refusal(400, 40060, "Interaction has already been acknowledged.");
const ANSWERS: Readonly<Partial<Record<InteractionType, readonly number[]>>> = {
  [InteractionType.ApplicationCommand]: [4, 5, 9],
  [InteractionType.MessageComponent]: [4, 5, 6, 7, 9],
  [InteractionType.ApplicationCommandAutocomplete]: [8],
};

const flagsOf = (house: House, id: string | null): number =>
  (id === null ? null : house.messages.get(id))?.flags ?? 0;

const pressed = (live: Live | null): string | null =>
  live !== null && "message" in live.payload ? (live.payload.message?.id ?? null) : null;

function judgeCallback({ house, at: [id = "", token = ""], body }: Call): readonly Problem[] {
  const live = house.interactions.byId(id, token);
  const type = Number(objectOf(body).type);
  const data = objectOf(objectOf(body).data);
  if (live !== null && !ANSWERS[live.payload.type]?.includes(type)) {
    return [
      {
        path: "/type",
        message: `is ${type}, which cannot answer an interaction of type ${live.payload.type}`,
      },
    ];
  }
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return within("/data", judgeMessage(data, null));
    case InteractionResponseType.UpdateMessage:
      return within("/data", judgeMessage(data, flagsOf(house, pressed(live))));
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return within("/data", brokenByChoices(data));
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return (Number(data.flags ?? 0) & ~MessageFlags.Ephemeral) === 0
        ? []
        : [{ path: "/data/flags", message: "may only be EPHEMERAL when deferring" }];
    default:
      return [];
  }
}

/** Does what the callback says; the id of the message that is `@original` from then on, or null. */
function carryOut(house: House, live: Live, type: InteractionResponseType, data: Json): string | null {
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource: {
      const message = house.messages.create(answerMore(house, live, data));
      if (!isEphemeral(message)) announceNew(house, message);
      return message.id;
    }
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      live.pending = true;
      const draft = answerMore(house, live, {});
      const flags = (Number(data.flags ?? 0) & MessageFlags.Ephemeral) | MessageFlags.Loading;
      return house.messages.create({ ...draft, more: { ...draft.more, flags } }).id;
    }
    case InteractionResponseType.UpdateMessage: {
      const message = house.messages.edit(pressed(live) ?? "", data);
      if (message !== null && !isEphemeral(message)) announceEdit(house, message);
      return pressed(live);
    }
    case InteractionResponseType.DeferredMessageUpdate:
      return pressed(live);
    default:
      return null;
  }
}

function callback({ house, at: [id = "", token = ""], query, body }: Call): Reply {
  const live = house.interactions.byId(id, token);
  if (live === null) return UNKNOWN_INTERACTION;
  live.callbacks += 1;
  if (live.ack !== null) return TWICE;
  if (house.interactions.late(live)) return UNKNOWN_INTERACTION;
  const type = Number(objectOf(body).type) as InteractionResponseType;
  const data = objectOf(objectOf(body).data);
  live.originalId = carryOut(house, live, type, data);
  live.ack = { type, data: objectOf(body).data === undefined ? null : data, ms: house.now() - live.sentAt };
  live.resolve(live.ack);
  if (query.get("with_response") !== "true") return NOTHING;
  const message = live.originalId === null ? null : house.messages.get(live.originalId);
  const whole = message !== null && (type === 4 || type === 7);
  return {
    status: 200,
    body: {
      interaction: {
        id,
        type: live.payload.type,
        ...(message === null
          ? {}
          : {
              response_message_id: message.id,
              response_message_loading: live.pending,
              response_message_ephemeral: isEphemeral(message),
            }),
      },
      ...(whole ? { resource: { type, message } } : {}),
    },
  };
}

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

/** Callbacks and webhooks; none takes an Authorization header. */
export const INTERACTION_ROUTES: readonly Route[] = [
  { method: "POST", pattern: CALLBACK, open: true, judge: judgeCallback, handle: callback },
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
