/** What every way of asking in Slack shares. */
import type { webApi } from "@slack/bolt";
import { type Language, type Message, SENTENCES, type Setting, sentence, turn } from "../../src/index.ts";
import type { Log } from "../log.ts";
import type { Places } from "./places.ts";
import type { Threads, Us } from "./threads.ts";

export interface Service {
  readonly setting: Setting;
  /** Who reads the answer to a slash command. */
  readonly visibility: "asker" | "channel";
  readonly web: webApi.WebClient;
  readonly us: () => Us;
  readonly places: Places;
  readonly threads: Threads;
  readonly languageOf: (user: string) => Promise<Language | undefined>;
  /** Whether an event, or a message that an event tells, comes for the first time. */
  readonly isNew: (id: string) => boolean;
  readonly log: Log;
  readonly onFault: (error: unknown) => void;
  readonly now: () => number;
  /** Whatever is being done for somebody. */
  readonly busy: Set<Promise<void>>;
}

/** Sends a message to where it belongs. Rejects where Slack does not take it. */
export type Send = (message: Message) => Promise<void>;

/** Does something for somebody, in their language; a fault is told once to us and in a sentence to them. Never rejects. */
export async function attend(
  { languageOf, onFault, log }: Service,
  user: string,
  act: (language: Language | undefined) => Promise<void>,
  tell: Send,
): Promise<void> {
  const language = await languageOf(user);
  await turn(); // what has come meanwhile is acknowledged first
  try {
    await act(language);
  } catch (error) {
    onFault(error);
    try {
      await tell(sentence(language ?? "en", SENTENCES.fault[language ?? "en"]));
    } catch (err) {
      log.warn({ err }, "Cannot tell the asker of the fault");
    }
  }
}

/** The same, and remembered until it is done. */
export const kept =
  <Args extends readonly unknown[]>({ busy }: Service, handle: (...args: Args) => Promise<void>) =>
  async (...args: Args): Promise<void> => {
    const work = handle(...args);
    busy.add(work);
    try {
      await work;
    } finally {
      busy.delete(work);
    }
  };

/** Waits for what is being done, and for what comes of it. */
export async function allDone({ busy }: Service): Promise<void> {
  while (busy.size > 0) await Promise.allSettled(busy);
}

/** Acknowledges. A connection that broke meanwhile is no reason not to answer. */
export async function acknowledge({ log }: Service, ack: () => Promise<void>): Promise<void> {
  try {
    await ack();
  } catch (err) {
    log.warn({ err }, "Cannot acknowledge to Slack: the connection is gone");
  }
}
