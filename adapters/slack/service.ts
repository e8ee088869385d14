/** What every way of asking in Slack shares. */
import type { webApi } from "@slack/bolt";
import type { FactStore, Language, Setting } from "../../src/index.ts";
import type { Busy } from "../busy.ts";
import type { Log } from "../log.ts";
import type { Office } from "../office.ts";
import type { Places } from "./places.ts";
import { SLACK } from "./room.ts";
import type { Threads, Us } from "./threads.ts";

export interface Service {
  readonly office: Office;
  readonly web: webApi.WebClient;
  readonly us: () => Us;
  readonly places: Places;
  readonly threads: Threads;
  readonly languageOf: (user: string) => Promise<Language | undefined>;
  readonly busy: Busy;
  /** Called with every event. */
  readonly heard: () => void;
}

/** The record as Slack shows it. */
export const settingOf = ({ office: { readerUrl } }: Service, store: FactStore): Setting => {
  return { store, readerUrl, room: SLACK };
};

/** Handles an event, and remembers it until that is done. */
export const kept =
  <Args extends readonly unknown[]>({ busy, heard }: Service, handle: (...args: Args) => Promise<void>) =>
  (...args: Args): Promise<void> => {
    heard();
    return busy.during(handle(...args));
  };

/** Acknowledges. A connection that broke meanwhile is no reason not to answer. */
export async function acknowledge(log: Log, ack: () => Promise<void>): Promise<void> {
  try {
    await ack();
  } catch (err) {
    log.warn({ err }, "Cannot acknowledge to Slack: the connection is gone");
  }
}

/** Whether something that Slack tells comes for the first time, to any process: it tells again what it is not sure of. */
export async function isNew({ office }: Service, ...names: readonly string[]): Promise<boolean> {
  for (const name of names)
    if (!(await office.claim(`slack/${name}`))) {
      office.meter.duplicate("slack");
      return false;
    }
  return true;
}
