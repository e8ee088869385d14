import { type APIMessage, MessageReferenceType, MessageType } from "discord-api-types/v10";
import { announceEdit, announceNew, channelOf, guildOf, type House } from "./house.ts";
import { isRecord } from "./json.ts";
import { isEphemeral } from "./messages.ts";
import {
  type Call,
  judgeMessage,
  NOTHING,
  objectOf,
  type Reply,
  type Route,
  refusal,
  UNKNOWN_CHANNEL,
  UNKNOWN_MESSAGE,
} from "./route.ts";

const CHANNEL = /^\/channels\/(\d+)$/;
const ALL = /^\/channels\/(\d+)\/messages$/;
const ONE = /^\/channels\/(\d+)\/messages\/(\d+)$/;
const DEFAULT_LIMIT = 50;

/** The message that the path names, as long as anybody in the channel can see it. */
const named = ({ house, at: [channel, id] }: Call): APIMessage | null => {
  const message = house.messages.get(id ?? "");
  return message !== null && message.channel_id === channel && !isEphemeral(message) ? message : null;
};

const own = (call: Call, handle: (message: APIMessage) => Reply): Reply => {
  const message = named(call);
  if (message === null) return UNKNOWN_MESSAGE;
  return message.author.id === call.house.world.bot.id
    ? handle(message)
    : refusal(403, 50005, "Cannot edit a message authored by another user");
};

/** The reference of a reply; "unknown" where it leads nowhere and must not. */
function replyTo(house: House, channelId: string, sent: unknown): Partial<APIMessage> | "unknown" {
  if (!isRecord(sent)) return {};
  const target = house.messages.get(String(sent.message_id));
  if (target === null) return sent.fail_if_not_exists === false ? {} : "unknown";
  const { referenced_message: _, ...referenced } = target;
  const reference = { type: MessageReferenceType.Default, channel_id: channelId, message_id: target.id };
  const channel = channelOf(house, channelId);
  const guild = channel === null ? null : guildOf(channel);
  return {
    type: MessageType.Reply,
    message_reference: { ...reference, ...(guild === null ? {} : { guild_id: guild }) },
    referenced_message: referenced,
  };
}

/** Messages in channels, threads and DMs. */
export const CHANNEL_ROUTES: readonly Route[] = [
  {
    method: "GET",
    pattern: CHANNEL,
    handle({ house, at: [id] }) {
      const channel = channelOf(house, id ?? "");
      if (channel === null) return UNKNOWN_CHANNEL;
      const { name: _, ...dm } = channel; // a DM has no name in the document
      return { status: 200, body: guildOf(channel) === null ? dm : channel };
    },
  },
  {
    method: "POST",
    pattern: ALL,
    judge: ({ body }) => judgeMessage(body, null),
    handle({ house, at: [id = ""], body }) {
      if (channelOf(house, id) === null) return UNKNOWN_CHANNEL;
      const more = replyTo(house, id, objectOf(body).message_reference);
      if (more === "unknown") return UNKNOWN_MESSAGE;
      const message = house.messages.create({
        channelId: id,
        author: house.world.bot,
        body: objectOf(body),
        more,
      });
      announceNew(house, message);
      return { status: 200, body: message };
    },
  },
  {
    method: "GET",
    pattern: ALL,
    handle({ house, at: [id = ""], query }) {
      if (channelOf(house, id) === null) return UNKNOWN_CHANNEL;
      const before = BigInt(query.get("before") ?? "18446744073709551615");
      const after = BigInt(query.get("after") ?? "0");
      const found = house.messages
        .all()
        .filter(({ message, deleted }) => message.channel_id === id && !deleted && !isEphemeral(message))
        .map(({ message }) => message)
        .filter((message) => BigInt(message.id) < before && BigInt(message.id) > after);
      return { status: 200, body: found.reverse().slice(0, Number(query.get("limit") ?? DEFAULT_LIMIT)) };
    },
  },
  {
    method: "GET",
    pattern: ONE,
    handle(call) {
      const message = named(call);
      return message === null ? UNKNOWN_MESSAGE : { status: 200, body: message };
    },
  },
  {
    method: "PATCH",
    pattern: ONE,
    judge: (call) => judgeMessage(call.body, named(call)?.flags ?? 0),
    handle: (call) =>
      own(call, ({ id }) => {
        const message = call.house.messages.edit(id, objectOf(call.body));
        if (message === null) return UNKNOWN_MESSAGE;
        announceEdit(call.house, message);
        return { status: 200, body: message };
      }),
  },
  {
    method: "DELETE",
    pattern: ONE,
    handle: (call) => own(call, ({ id }) => (call.house.messages.remove(id) ? NOTHING : UNKNOWN_MESSAGE)),
  },
];
