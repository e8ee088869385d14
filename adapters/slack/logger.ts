/** Bolt's log in ours. What it tells at debug is dropped: whole payloads, with their questions and tokens. */
import { type Logger, LogLevel } from "@slack/bolt";
import type { Log } from "../log.ts";

/** Passes warnings and errors on; all else is of interest at debug only. */
export const loggerTo = (log: Log): Logger => ({
  ...silent,
  info: (...words) => log.debug({}, told(words)),
  warn: (...words) => log.warn({}, told(words)),
  error: (...words) => log.error({}, told(words)),
});

/** For a part whose failures are told by whoever looks after it: everything at debug. */
export const quietLoggerTo = (log: Log): Logger => ({
  ...silent,
  info: (...words) => log.debug({}, told(words)),
  warn: (...words) => log.debug({}, told(words)),
  error: (...words) => log.debug({}, told(words)),
});

const silent = {
  debug() {},
  setLevel() {},
  getLevel: () => LogLevel.INFO,
  setName() {},
};

const told = (words: readonly unknown[]): string => `Slack: ${words.map(String).join(" ")}`;
