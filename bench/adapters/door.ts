/** A platform's side of the bench: commands go out through it, and it tells what came back. */
import type { Asked } from "./questions.ts";

/** Milliseconds from the sending of a command to the arrival of the whole request or frame that says so. */
export interface Times {
  readonly ackMs: number;
  readonly answerMs: number;
}

export interface Door {
  /** Tells once, when both have come. */
  send(asked: Asked, done: (times: Times) => void): void;
  /** Requests of the bot's that the door did not know. */
  readonly strange: readonly string[];
  /** What else it has seen, in lines. */
  notes(): readonly string[];
  close(): Promise<void>;
}

/** A command that was sent. */
export class Waiting {
  readonly #sentAt = performance.now();
  readonly #done: (times: Times) => void;
  #ackMs: number | null = null;
  #answerMs: number | null = null;

  constructor(done: (times: Times) => void) {
    this.#done = done;
  }

  ack(): void {
    this.#ackMs ??= performance.now() - this.#sentAt;
    this.#tell();
  }

  answer(): void {
    if (this.#answerMs !== null) return;
    this.#answerMs = performance.now() - this.#sentAt;
    this.#tell();
  }

  #tell(): void {
    if (this.#ackMs === null || this.#answerMs === null) return;
    this.#done({ ackMs: this.#ackMs, answerMs: this.#answerMs });
  }
}
