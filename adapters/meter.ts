/** What is counted of the bot's work, by whatever shows it. Never a dossier, a place, a person or a word: some are embargoed. */
import type { Answer, Button, Place } from "../src/index.ts";

export type Platform = Place["platform"];

/** How a question came. */
export type Way = "command" | "mention" | "direct" | "thread" | "shortcut" | "press" | "home" | "page";

/**
 * What became of it: how the record answered; `none` where nothing was asked of the record; `late` where nobody waited any more,
 * `untaken` where the platform had trouble of its own.
 */
export type Kind = Answer["kind"] | "none" | "refused" | "late" | "untaken" | "fault";

interface Asked {
  /** `web` is the reader. */
  readonly platform: Platform | "web";
  readonly way: Way;
  /** `when`, `who said` …; `none` where it was no question. */
  readonly command: string;
  readonly kind: Kind;
  /** From the event's arrival until the platform had taken the answer, in seconds. */
  readonly seconds: number;
}

export interface Meter {
  asked(question: Asked): void;
  suggested(platform: Platform): void;
  /** A button was pressed; `miss` is “Not what I asked”. */
  pressed(platform: Platform, does: Button["does"] | "unknown"): void;
  /** An event came once more, or to another process too. */
  duplicate(platform: Platform): void;
  /** Somebody was told to wait: by our own fair use, or we by the platform. */
  limited(platform: Platform | "web", by: "user" | "channel" | "platform"): void;
  reconnected(platform: Platform): void;
  reloaded(outcome: "served" | "refused"): void;
  fault(): void;
  ledgerError(): void;
}

/** Counts nothing. */
export const UNCOUNTED: Meter = {
  asked() {},
  suggested() {},
  pressed() {},
  duplicate() {},
  limited() {},
  reconnected() {},
  reloaded() {},
  fault() {},
  ledgerError() {},
};
