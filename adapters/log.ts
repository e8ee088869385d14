/** Where what goes on is told: one line of JSON each. */
import { type DestinationStream, pino } from "pino";
import { scrubber } from "./log/scrub.ts";
import { told } from "./log/told.ts";
import type { State } from "./pulse.ts";

/** Where an adapter tells what goes on: pino's shape. Never a question's words above debug. */
export interface Log {
  debug(about: object, words: string): void;
  info(about: object, words: string): void;
  warn(about: object, words: string): void;
  error(about: object, words: string): void;
  /** A log whose every line tells `about` too. */
  child(about: object): Log;
}

/** An adapter that is connected, or trying to be. */
export interface Running {
  /** Resolves when it is connected for the first time, or never will be; never rejects. */
  readonly ready: Promise<void>;
  /** How it stands with its connection now. */
  state(): State;
  /** Takes no more questions, ends those that are being answered, and closes. */
  stop(): Promise<void>;
}

/**
 * Opens pino so that no line holds a secret: neither one of `secrets`, nor what looks like a token, a signature or an address
 * that anybody may post to. What steers a terminal, ends a line or turns the direction of writing is escaped.
 */
export function openLog(level: string, destination: DestinationStream, secrets: readonly string[] = []): Log {
  const scrub = scrubber(secrets);
  const write = (line: string) => destination.write(harmless(scrub(line)));
  return pino({ level, serializers: { err: told, error: told } }, { write });
}

/**
 * JSON itself escapes the controls up to U+001F only. The C1 controls steer terminals too, U+2028 ends a line in some viewers, and
 * characters of format (bidi, zero width, tags) make a line look like another. Only the end of the line is left.
 */
const harmless = (line: string): string =>
  line.replace(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu, (found) =>
    [...Array(found.length).keys()]
      .map((at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, "0")}`)
      .join(""),
  );
