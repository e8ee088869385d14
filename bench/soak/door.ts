/** A platform's side of the soak. */
import type { Known } from "./question.ts";

export interface Asking {
  readonly number: number;
  readonly known: Known;
  readonly isEdited: boolean;
  readonly way: "command" | "mention" | "share";
}

export interface Door {
  readonly isConnected: () => boolean;
  /** Asks, whether or not anybody is there to hear it. */
  ask(asking: Asking): void;
  /** Cuts the connection. */
  cut(): void;
  /** Delivers again some of what was delivered last. */
  repeat(count: number): number;
  /** The bot's process is gone, and all that was being delivered to it. */
  forget(): void;
  /** Requests that the double does not know. */
  readonly strange: readonly string[];
  close(): Promise<void>;
}
