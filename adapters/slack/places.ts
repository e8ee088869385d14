/** Where in Slack somebody asks, as the record's access rules want to know it. */
import type { webApi } from "@slack/bolt";
import { type FactStore, type Place, remember } from "../../src/index.ts";
import type { Log } from "../log.ts";
import { isDirect } from "./payload.ts";
import { errorOf } from "./refusal.ts";

/** The place of a channel, of a Home where there is none; `isShared` where an event says so. Never rejects. */
export type Places = (workspace: string, channel: string | null, isShared?: boolean) => Promise<Place>;

const MOST = 10_000; // channels remembered

/**
 * Whether people of other workspaces read a channel is told by events, and by Slack when it is asked; commands and presses do
 * not say. It is asked only where the record has a dossier that is open to a whole workspace, and none other; where Slack
 * does not tell, the channel counts as shared, so that such a dossier is rather not told than told to strangers.
 */
export function places(web: webApi.WebClient, record: { now(): FactStore }, log: Log): Places {
  const shared = new Map<string, boolean>();
  let isGivenUp = false;
  const matters = () =>
    record
      .now()
      .list()
      .some(({ access }) => access?.slack.some(({ channels }) => channels === undefined));
  const ask = async (channel: string): Promise<boolean> => {
    if (isGivenUp) return true;
    try {
      const { channel: found } = await web.conversations.info({ channel });
      const isShared = found?.is_ext_shared !== false || found.is_pending_ext_shared === true;
      remember(shared, channel, isShared, MOST);
      return isShared;
    } catch (error) {
      isGivenUp = errorOf(error) === "missing_scope";
      if (isGivenUp) log.warn({}, NO_SCOPE);
      else log.debug({ err: error }, "Slack does not tell whether a channel is shared");
      return true;
    }
  };
  return async (workspace, channel, isShared) => {
    if (channel === null) return { platform: "slack", workspace, channels: [] };
    if (isShared !== undefined) remember(shared, channel, isShared, MOST);
    const known = isDirect(channel) ? false : shared.get(channel);
    return {
      platform: "slack",
      workspace,
      channels: [channel],
      isShared: known ?? (matters() && (await ask(channel))),
    };
  };
}

const NO_SCOPE =
  "Slack does not tell which channels are shared without the scopes channels:read and groups:read: a dossier that is open to a " +
  "whole workspace is told by slash command only where an event has said that the channel is not shared";
