/** `/nso who said border`: the command names the dossier, the rest is the question. */
import type { SlackCommandMiddlewareArgs } from "@slack/bolt";
import { ask } from "../../src/index.ts";
import { attend, type Send } from "../office.ts";
import { isDirect, plainText } from "./payload.ts";
import { either, toChannel, toUrl } from "./post.ts";
import { notTaken } from "./refusal.ts";
import { acknowledge, isNew, type Service, settingOf } from "./service.ts";

/** Acknowledges any command, known or not, and answers it: to its asker, unless the newsroom wants all to read it. */
export const onCommand =
  (service: Service) =>
  async ({ ack, command }: SlackCommandMiddlewareArgs): Promise<void> => {
    const { office } = service;
    const since = office.now();
    const { team_id: workspace, channel_id: channel, user_id: user, response_url: url } = command;
    const isPublic = office.visibility === "channel";
    await acknowledge(office.log, ack);
    if (!(await isNew(service, command.trigger_id))) return;
    const place = await service.places(workspace, channel);
    const audience = isDirect(channel) ? "direct" : isPublic ? "channel" : "asker";
    const text = plainText(command.text ?? "", null);
    const alone = toUrl(service, url, { response_type: "ephemeral" });
    // A message of our own can be corrected later; by the url it is posted where we are no member.
    const all: Send = either(
      toChannel(service, channel),
      toUrl(service, url, { response_type: "in_channel" }),
    );
    const language = await service.languageOf(user);
    const visit = {
      way: "command",
      since,
      user,
      place,
      language,
      tell: alone,
      mustAnswer: true,
      notTaken,
    } as const;
    await attend(office, visit, async (store, log) => {
      log.debug({ command: command.command, text }, "Asked by command");
      const dossier = command.command.replace(/^\//, "").toLowerCase();
      const asked = { place, dossier, text, language, audience } as const;
      return { message: await ask(settingOf(service, store), asked), send: isPublic ? all : alone };
    });
  };
