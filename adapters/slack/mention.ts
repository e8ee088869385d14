/** `@onrecord when …` in a channel, answered to all in its thread; what is asked there without a mention; direct messages. */

import { ask, isAsked } from "../../src/index.ts";
import { attend } from "../office.ts";
import { type Envelope, isDirect, mentions, plainText, type Written } from "./payload.ts";
import { toChannel } from "./post.ts";
import { notTaken } from "./refusal.ts";
import { isNew, type Service, settingOf } from "./service.ts";

/** Answers a mention. */
export async function onMention(service: Service, envelope: Envelope, written: Written): Promise<void> {
  await service.places(envelope.team_id, written.channel, envelope.is_ext_shared_channel);
  if (!isFromPerson(service, written) || !(await isNew(service, ...namesOf(envelope, written)))) return;
  await answer(service, envelope, written, "mention");
}

/** Answers what is written to us alone, and questions in threads that we have a part in. */
export async function onMessage(service: Service, envelope: Envelope, written: Written): Promise<void> {
  if (!isDirect(written.channel)) return onFollowUp(service, envelope, written);
  if (!isFromPerson(service, written) || !(await isNew(service, ...namesOf(envelope, written)))) return;
  await answer(service, envelope, written, "direct");
}

/** Unless the question is put to somebody by name. */
async function onFollowUp(service: Service, envelope: Envelope, written: Written): Promise<void> {
  const { channel, thread_ts: thread, text } = written;
  await service.places(envelope.team_id, channel, envelope.is_ext_shared_channel);
  if (thread === undefined || !isFromPerson(service, written)) return;
  if (mentions(text) || !isAsked(plainText(text, null))) return;
  if (!(await service.threads.isOurs(channel, thread, us(service, envelope)))) return;
  if (await isNew(service, ...namesOf(envelope, written))) await answer(service, envelope, written, "thread");
}

async function answer(
  service: Service,
  envelope: Envelope,
  { channel, user = "", text: said, ts, thread_ts }: Written,
  way: "mention" | "direct" | "thread",
): Promise<void> {
  const since = service.office.now();
  const place = await service.places(envelope.team_id, channel, envelope.is_ext_shared_channel);
  const text = plainText(said, us(service, envelope).user);
  const audience = way === "direct" ? "direct" : "channel";
  const thread = audience === "channel" ? (thread_ts ?? ts) : thread_ts;
  const send = toChannel(service, channel, thread);
  if (thread !== undefined) service.threads.enter(channel, thread);
  const language = await service.languageOf(user);
  // Whoever does not call us may mean somebody else: what is not on the record is nobody's interruption.
  const isCalled = way !== "thread";
  await attend(
    service.office,
    { way, since, user, place, language, tell: send, mustAnswer: false, notTaken },
    async (store, log) => {
      log.debug({ channel, text }, "Asked by message");
      const asked = { place, dossier: null, text, language, audience } as const;
      const message = await ask(settingOf(service, store), asked);
      return isCalled || message.isFound ? { message, send } : null;
    },
  );
}

/** Not an edit, a join, a bot, or ourselves. A reply that is shown in the channel too is a reply. */
const isFromPerson = (service: Service, { user, bot_id, subtype }: Written): boolean =>
  user !== undefined &&
  bot_id === undefined &&
  user !== service.us().user &&
  (subtype === undefined || subtype === "thread_broadcast");

/** An event by its own id, and by its message, which Slack may tell as several events. */
const namesOf = ({ event_id }: Envelope, { channel, ts }: Written) => [event_id, `${channel}/${ts}`] as const;

/** Who we are: as Slack said at the start, or as the event says. */
function us(service: Service, { authorizations = [] }: Envelope) {
  const { user, bot } = service.us();
  return { user: user ?? authorizations.find(({ is_bot }) => is_bot)?.user_id ?? null, bot };
}
