/** "Check on the record", in the menu of any message: whether it quotes the record right. */
import type { MessageShortcut, SlackShortcutMiddlewareArgs } from "@slack/bolt";
import { check, type Language } from "../../src/index.ts";
import { isDirect, plainText } from "./payload.ts";
import { toUrl } from "./post.ts";
import { acknowledge, attend, type Service } from "./service.ts";

/** Checks a message, for whoever asks alone. */
export const onCheck =
  (service: Service) =>
  async ({ ack, shortcut }: SlackShortcutMiddlewareArgs<MessageShortcut>): Promise<void> => {
    await acknowledge(service, ack);
    const { team, user, channel, message, response_url: url } = shortcut;
    const place = await service.places(team?.id ?? user.team_id ?? "", channel.id);
    const audience = isDirect(channel.id) ? "direct" : "asker";
    const text = plainText(message.text ?? "", service.us().user);
    const send = toUrl(service, url, { response_type: "ephemeral", replace_original: false });
    const act = async (language: Language | undefined) =>
      send(await check(service.setting, { place, text, language, audience }));
    await attend(service, user.id, act, send);
  };
