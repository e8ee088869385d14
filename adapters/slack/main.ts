/** Slack: answers there until it is stopped. */
import { webApi } from "@slack/bolt";
import { busy } from "../busy.ts";
import type { Editor } from "../editor.ts";
import type { Running } from "../log.ts";
import type { Office } from "../office.ts";
import { editorOf } from "./editor.ts";
import { identify } from "./identity.ts";
import { languages } from "./language.ts";
import { type Door, httpLink, socketLink } from "./links.ts";
import { loggerTo, quietLoggerTo } from "./logger.ts";
import { places } from "./places.ts";
import { finalSentence, retryAfterOf } from "./refusal.ts";
import type { Service } from "./service.ts";
import { type Pace, supervise } from "./supervise.ts";
import { threads, type Us } from "./threads.ts";

export interface SlackSetting {
  readonly office: Office;
  readonly botToken: string;
  /** Socket Mode, or requests of Slack that a proxy passes on to our door. */
  readonly transport: { readonly appToken: string } | { readonly signingSecret: string; readonly door: Door };
  /** Of the Web API, where it is not Slack's own. */
  readonly apiUrl?: string | undefined;
  /** Told once, in a plain sentence, that Slack refuses for ever: nothing is answered any more. */
  readonly onFatal: (sentence: string) => void;
  readonly pace?: Pace;
}

const TIMEOUT_MS = 10_000;

/** Connects, and goes on trying where Slack is not reached. */
export function startSlack(
  setting: SlackSetting,
): Running & { readonly port: number | null; readonly editor: Editor } {
  const { office, botToken, transport, apiUrl, onFatal, pace } = setting;
  const { log, now, onFault } = office;
  const api = { timeout: TIMEOUT_MS, ...(apiUrl !== undefined && { slackApiUrl: apiUrl }) };
  // An answer may come some seconds late; what is only asked to answer better may not keep it waiting.
  const patient = { ...api, retryConfig: { retries: 2, minTimeout: 500 }, logger: loggerTo(log) };
  const hasty = {
    ...api,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: quietLoggerTo(log),
  };
  const asking = new webApi.WebClient(botToken, { ...hasty, timeout: 2000 });
  const counted = (web: webApi.WebClient) =>
    web.on(webApi.WebClientEvent.RATE_LIMITED, () => office.meter.limited("slack", "platform"));
  let us: Us = { user: null, bot: null };
  const service: Service = {
    office,
    web: counted(new webApi.WebClient(botToken, patient)),
    us: () => us,
    places: places(asking, office.record, log),
    threads: threads(asking, log),
    languageOf: languages(asking, log),
    busy: busy(),
    heard: () => supervised.heard(),
  };
  const known = new webApi.WebClient(botToken, hasty);
  const identified = async () => {
    if (us.user === null) us = await identify(known);
  };
  const link =
    "appToken" in transport
      ? socketLink(service, botToken, transport.appToken, hasty)
      : httpLink(service, botToken, transport);
  let connected = () => {};
  const ready = new Promise<void>((resolve) => {
    connected = resolve;
  });
  const supervised = supervise({
    open: async () => {
      await identified();
      const connection = await link.open();
      connected();
      return connection;
    },
    finalOf: finalSentence,
    retryAfterOf,
    onFatal: (sentence) => {
      log.error({}, sentence);
      link.close().catch(onFault);
      onFatal(sentence);
    },
    onReconnect: () => office.meter.reconnected("slack"),
    log,
    now,
    ...(pace && { pace }),
  });
  return {
    editor: editorOf(new webApi.WebClient(botToken, hasty)),
    port: link.port,
    ready,
    state: supervised.state,
    async stop() {
      await Promise.all([supervised.stop(), link.close()]);
      await service.busy.done();
    },
  };
}
