/** The first answer to an interaction. */
import { InteractionResponseType, InteractionType, MessageFlags } from "discord-api-types/v10";
import { answerMore } from "./answer-more.ts";
import { announceEdit, announceNew, flagsOf, type House } from "./house.ts";
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
  within,
} from "./route.ts";
import { brokenByChoices } from "./rules.ts";

const CALLBACK = /^\/interactions\/(\d+)\/([^/]+)\/callback$/;
const UNKNOWN_INTERACTION = refusal(404, 10062, "Unknown interaction");
const TWICE = refusal(400, 40060, "Interaction has already been acknowledged.");
const ANSWERS: Readonly<Partial<Record<InteractionType, readonly number[]>>> = {
  [InteractionType.ApplicationCommand]: [4, 5, 9],
  [InteractionType.MessageComponent]: [4, 5, 6, 7, 9],
  [InteractionType.ApplicationCommandAutocomplete]: [8],
};

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

/** The callback; it takes no Authorization header. */
export const CALLBACK_ROUTES: readonly Route[] = [
  { method: "POST", pattern: CALLBACK, open: true, judge: judgeCallback, handle: callback },
];
