/** `/nso who said border`: the command names the dossier, the rest is the question. */
import type { SlackCommandMiddlewareArgs } from "@slack/bolt";
import { ask, type Language } from "../../src/index.ts";
import { isDirect, plainText } from "./payload.ts";
import { toUrl } from "./post.ts";
import { acknowledge, attend, type Service } from "./service.ts";

/** Acknowledges any command, known or not, and answers it: to its asker, unless the newsroom wants all to read it. */
export const onCommand =
  (service: Service) =>
  async ({ ack, command }: SlackCommandMiddlewareArgs): Promise<void> => {
    await acknowledge(service, ack);
    const { team_id: workspace, channel_id: channel, user_id: user, response_url: url } = command;
    const place = await service.places(workspace, channel);
    const isPublic = service.visibility === "channel";
    const audience = isDirect(channel) ? "direct" : isPublic ? "channel" : "asker";
    const text = plainText(command.text ?? "", null);
    service.log.debug({ command: command.command, text }, "Asked by command");
    const send = toUrl(service, url, { response_type: isPublic ? "in_channel" : "ephemeral" });
    const act = async (language: Language | undefined) => {
      const dossier = command.command.replace(/^\//, "").toLowerCase();
      await send(await ask(service.setting, { place, dossier, text, language, audience }));
    };
    await attend(service, user, act, toUrl(service, url, { response_type: "ephemeral" }));
  };
