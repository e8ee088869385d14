/** Bolt, with our handlers on it. */
import { App, type BlockAction, type ButtonAction, type MessageShortcut, type Receiver } from "@slack/bolt";
import { onCommand } from "./command.ts";
import { onHome } from "./home.ts";
import { loggerTo } from "./logger.ts";
import { onMention, onMessage } from "./mention.ts";
import { ACTION, CHECK } from "./names.ts";
import { Envelope, Opened, Written } from "./payload.ts";
import { onPress } from "./press.ts";
import { kept, type Service } from "./service.ts";
import { onCheck } from "./shortcut.ts";

/** Who the app is need not be known yet: Slack is asked by whoever connects. */
export function openApp(service: Service, botToken: string, receiver: Receiver): App {
  const { us, office } = service;
  const app = new App({
    receiver,
    authorize: async () => {
      const { user, bot } = us();
      return { botToken, ...(user !== null && { botUserId: user }), ...(bot !== null && { botId: bot }) };
    },
    logger: loggerTo(office.log),
    convoStore: false, // nothing of a conversation is kept
  });
  app.command(/.*/, kept(service, onCommand(service)));
  app.shortcut<MessageShortcut>(
    { callback_id: CHECK, type: "message_action" },
    kept(service, onCheck(service)),
  );
  app.action<BlockAction<ButtonAction>>(new RegExp(`^${ACTION}\\b`), kept(service, onPress(service)));
  const heard = (handle: typeof onMention) =>
    kept(service, async ({ event, body }: { readonly event: unknown; readonly body: unknown }) => {
      const { data: written } = Written.safeParse(event);
      if (written) await handle(service, Envelope.parse(body), written); // else an edit or a deletion: nobody's words
    });
  const home = kept(service, (envelope: Envelope, opened: Opened) => onHome(service, envelope, opened));
  app.event("app_mention", heard(onMention));
  app.event("message", heard(onMessage));
  app.event("app_home_opened", ({ event, body }) => home(Envelope.parse(body), Opened.parse(event)));
  app.error(async (error) => office.onFault(error));
  return app;
}
