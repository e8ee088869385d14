/** A press on one of our buttons. */
import type { BlockAction, ButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import { type Audience, onceWithin, press, type Reply, readButton } from "../../src/index.ts";
import { attend, type Send } from "../office.ts";
import { isDirect, Pressing } from "./payload.ts";
import { either, inPlace, toChannel, toPerson, toUrl } from "./post.ts";
import { notTaken } from "./refusal.ts";
import { acknowledge, isNew, type Service, settingOf } from "./service.ts";
import { readValue } from "./value.ts";

type Ways = Readonly<Record<Reply["as"], Send>>;

/** Does what a button says. */
export function onPress(service: Service) {
  const { office } = service;
  const shares = onceWithin(office.now);
  return async ({
    ack,
    body,
    action,
  }: SlackActionMiddlewareArgs<BlockAction<ButtonAction>>): Promise<void> => {
    const since = office.now();
    await acknowledge(office.log, ack);
    if (!(await isNew(service, body.trigger_id))) return;
    const pressing = Pressing.parse(body);
    const { team, user, channel, container } = pressing;
    const place = await service.places(team?.id ?? user.team_id ?? "", channel?.id ?? null);
    const send = waysOf(service, pressing);
    const { value, question } = readValue(action.value ?? "");
    const by = user.name ?? user.username ?? user.id;
    const key = `${user.id}/${container.message_ts}/${value}`;
    const language = await service.languageOf(user.id);
    const audience = audienceOf(pressing);
    const visit = {
      way: "press",
      since,
      user: user.id,
      place,
      language,
      tell: send.answer,
      mustAnswer: true,
      notTaken,
    } as const;
    await attend(office, visit, async (store, log) => {
      const does = readButton(value)?.does ?? "unknown";
      office.meter.pressed("slack", does);
      log.info({ does }, "Pressed");
      const pressed = { place, value, question, language, audience, by };
      const { as, message } = await press(settingOf(service, store), pressed);
      if (as !== "post") return { message, send: send[as] };
      return shares.isNew(key) ? { message, send: orForget(send.post, () => shares.forget(key)) } : null;
    });
  };
}

/** What could not be sent may be tried again at once. */
const orForget =
  (send: Send, forget: () => void): Send =>
  async (message) => {
    try {
      return await send(message);
    } catch (error) {
      forget();
      throw error;
    }
  };

/** Who reads the message that the button stands on. */
function audienceOf({ channel, container }: Pressing): Audience {
  if (channel === undefined || isDirect(channel.id)) return "direct"; // without a channel it stands in a Home
  return container.is_ephemeral === true ? "asker" : "channel";
}

/** Where each kind of reply goes. */
function waysOf(
  service: Service,
  { user, channel, container, message, view, response_url: url }: Pressing,
): Ways {
  if (channel === undefined || url === undefined) {
    const direct = toChannel(service, view?.private_metadata || user.id);
    return { update: direct, answer: direct, post: direct };
  }
  const thread = container.thread_ts ?? message?.thread_ts;
  const inThread = thread === undefined ? {} : { thread_ts: thread };
  const answer = toUrl(service, url, { response_type: "ephemeral", replace_original: false, ...inThread });
  const byUrl = toUrl(service, url, { response_type: "in_channel", replace_original: false, ...inThread });
  const isSeenByAll = container.is_ephemeral !== true && container.message_ts !== undefined;
  const where = isSeenByAll ? { ts: container.message_ts ?? "", thread: thread ?? null } : null;
  // What all read is posted as a message of ours, which can be corrected later; by the url where we are no member.
  const post = either(toChannel(service, channel.id, thread), byUrl);
  const update = inPlace(service, url, where);
  if (thread === undefined || isDirect(channel.id)) return { update, answer, post };
  return { update, answer: either(toPerson(service, channel.id, user.id, thread), answer), post };
}
