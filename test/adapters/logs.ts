/** Logs for tests. */
import type { Log } from "../../adapters/log.ts";

export type Level = "debug" | "info" | "warn" | "error";

/** A log that hands over each line; a child's lines tell what it was made with. */
export function logTo(tell: (level: Level, about: object, words: string) => void, all: object = {}): Log {
  const at = (level: Level) => (about: object, words: string) => tell(level, { ...all, ...about }, words);
  return {
    debug: at("debug"),
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
    child: (about) => logTo(tell, { ...all, ...about }),
  };
}

/** Tells nobody. */
export const SILENT: Log = logTo(() => {});
