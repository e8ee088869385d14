/** How a message that was posted long ago is changed on a platform. */
import type { Message, Room, Spot } from "../src/index.ts";

/** What the platform says to it. */
export type Edited =
  | { readonly kind: "done" }
  /** Somebody has deleted the message: nothing is left to correct. */
  | { readonly kind: "gone" }
  /** It will not be done in this way. */
  | { readonly kind: "refused"; readonly why: string }
  /** Not just now; `waitMs` where the platform says how long, `isUnsure` where it said nothing and may have done it. */
  | { readonly kind: "later"; readonly why: string; readonly waitMs?: number; readonly isUnsure?: boolean };

export interface Editor {
  readonly room: Room;
  /** Puts a message in place of the one that stands there; the same again changes nothing. Never rejects. */
  edit(spot: Spot, message: Message): Promise<Edited>;
  /** Answers it where it stands. Never rejects. */
  answer(spot: Spot, message: Message): Promise<Edited>;
}
