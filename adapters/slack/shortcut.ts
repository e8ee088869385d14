/** "Check on the record", in the menu of any message: whether it quotes the record right. */
import type { MessageShortcut, SlackShortcutMiddlewareArgs } from "@slack/bolt";
import { check } from "../../src/index.ts";
import { attend } from "../office.ts";
import { isDirect, plainText } from "./payload.ts";
import { toUrl } from "./post.ts";
import { notTaken } from "./refusal.ts";
import { acknowledge, isNew, type Service, settingOf } from "./service.ts";

/** Checks a message, for whoever asks alone. */
export const onCheck =
  (service: Service) =>
  async ({ ack, shortcut }: SlackShortcutMiddlewareArgs<MessageShortcut>): Promise<void> => {
    const since = service.office.now();
    await acknowledge(service.office.log, ack);
    if (!(await isNew(service, shortcut.trigger_id))) return;
    const { team, user, channel, message, response_url: url } = shortcut;
    const place = await service.places(team?.id ?? user.team_id ?? "", channel.id);
    const audience = isDirect(channel.id) ? "direct" : "asker";
    const text = plainText(message.text ?? "", service.us().user);
    const send = toUrl(service, url, { response_type: "ephemeral", replace_original: false });
    const language = await service.languageOf(user.id);
    const visit = {
      way: "shortcut",
      since,
      user: user.id,
      place,
      language,
      tell: send,
      mustAnswer: true,
      notTaken,
    } as const;
    await attend(service.office, visit, async (store) => {
      const asked = { place, text, language, audience } as const;
      return { message: await check(settingOf(service, store), asked), send };
    });
  };
