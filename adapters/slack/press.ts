/** A press on one of our buttons. */
import type { BlockAction, ButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import { type Audience, type Language, onceWithin, press, type Reply } from "../../src/index.ts";
import { isDirect, Pressing } from "./payload.ts";
import { either, toChannel, toPerson, toUrl } from "./post.ts";
import { acknowledge, attend, type Send, type Service } from "./service.ts";
import { readValue } from "./value.ts";

type Way = Readonly<Record<Reply["as"], Send>>;

/** Does what a button says. */
export function onPress(service: Service) {
  const shares = onceWithin(service.now);
  return async ({
    ack,
    body,
    action,
  }: SlackActionMiddlewareArgs<BlockAction<ButtonAction>>): Promise<void> => {
    await acknowledge(service, ack);
    const pressing = Pressing.parse(body);
    const { team, user, channel, container } = pressing;
    const place = await service.places(team?.id ?? user.team_id ?? "", channel?.id ?? null);
    const send = waysOf(service, pressing);
    const { value, question } = readValue(action.value ?? "");
    const by = user.name ?? user.username ?? user.id;
    const key = `${user.id}/${container.message_ts}/${value}`;
    const act = async (language: Language | undefined) => {
      const audience = audienceOf(pressing);
      const { as, message } = await press(service.setting, {
        place,
        value,
        question,
        language,
        audience,
        by,
      });
      if (as === "post" && !shares.isNew(key)) return;
      try {
        await send[as](message);
      } catch (error) {
        if (as === "post") shares.forget(key);
        throw error;
      }
    };
    await attend(service, user.id, act, send.answer);
  };
}

/** Who reads the message that the button stands on. */
function audienceOf({ channel, container }: Pressing): Audience {
  if (channel === undefined || isDirect(channel.id)) return "direct"; // without a channel it stands in a Home
  return container.is_ephemeral === true ? "asker" : "channel";
}

/** Where each kind of reply goes. */
function waysOf(
  service: Service,
  { user, channel, container, message, view, response_url: url }: Pressing,
): Way {
  if (channel === undefined || url === undefined) {
    const direct = toChannel(service, view?.private_metadata || user.id);
    return { update: direct, answer: direct, post: direct };
  }
  const thread = container.thread_ts ?? message?.thread_ts;
  const inThread = thread === undefined ? {} : { thread_ts: thread };
  const answer = toUrl(service, url, { response_type: "ephemeral", replace_original: false, ...inThread });
  const post = toUrl(service, url, { response_type: "in_channel", replace_original: false, ...inThread });
  const update = toUrl(service, url, { replace_original: true });
  if (thread === undefined) return { update, answer, post };
  return {
    update,
    answer: isDirect(channel.id) ? answer : either(toPerson(service, channel.id, user.id, thread), answer),
    post: either(toChannel(service, channel.id, thread), post),
  };
}
