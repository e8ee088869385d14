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
  /** Resolves when it is connected for the first time; never rejects. */
  readonly ready: Promise<void>;
  /** Takes no more questions, ends those that are being answered, and closes. */
  stop(): Promise<void>;
}
