/** What each message that others read tells, and what became of it: lines that are only ever added. Never a question's words. */
import { z } from "zod";
import { Language } from "../model/language.ts";
import type { Message } from "./message.ts";
import { SCHEME, Telling } from "./reference.ts";

/** Where a message stands. */
export const Spot = z.strictObject({
  platform: z.enum(["slack", "discord"]),
  workspace: z.string().nullable(),
  /** The channel or the thread that it stands in, then those around it. */
  channels: z.array(z.string()).min(1),
  /** Of a Slack channel, whether people of other organisations read it. */
  isShared: z.boolean().optional(),
  /** Null where the platform did not tell: nobody finds it again. */
  message: z.string().nullable(),
  /** Of Slack, the first message of the thread. */
  thread: z.string().nullable(),
});
export type Spot = z.infer<typeof Spot>;

const at = z.iso.datetime();

/** What a message tells from now on; after a withdrawal, what it told. */
const Posting = z.strictObject({
  what: z.enum(["posted", "corrected", "withdrawn"]),
  at,
  /** When the message was first posted. */
  since: at,
  spot: Spot,
  language: Language,
  /** Which of the ways to take a revision it was taken by. */
  scheme: z.int(),
  telling: Telling,
});
export type Posting = z.infer<typeof Posting>;

const Key = z.string();
/** What the message is to tell: a revision of the excerpt; null for nothing of it. */
const Target = z.string().nullable();

/** A line of the ledger. */
export const Line = z.discriminatedUnion("what", [
  Posting,
  /** It could not be corrected just now; the next try is due at `next`. */
  z.strictObject({ what: z.literal("tried"), at, key: Key, target: Target, why: z.string(), next: at }),
  /** It cannot be edited, and is about to be answered: said before, so that it is not answered twice. */
  z.strictObject({ what: z.literal("answering"), at, key: Key, target: Target }),
  /** It is for a person to correct. */
  z.strictObject({ what: z.literal("failed"), at, key: Key, target: Target, why: z.string() }),
  /** It tells nothing any more: somebody has deleted it, or it was turned to something else. */
  z.strictObject({ what: z.literal("cleared"), at, key: Key }),
]);
export type Line = z.infer<typeof Line>;

/** One message, by a name of its own. */
export const keyOf = ({
  spot: { platform, channels, message },
  since,
}: Pick<Posting, "spot" | "since">): string => `${platform}/${channels[0]}/${message ?? since}`;

/** Keeps what is posted where others than its asker read it. */
export interface Ledger {
  /** Notes what a message tells; `replaces` where it took the place of another that stood there. Never rejects nor waits. */
  posted(spot: Spot, message: Pick<Message, "language" | "telling">, replaces?: boolean): void;
}

/** A ledger of the lines that `append` takes. `now` counts milliseconds since 1970. */
export const ledgerOf = (append: (line: Line) => void, now: () => number): Ledger => ({
  posted(spot, { telling, language }, replaces = false) {
    const at = new Date(now()).toISOString();
    const key = keyOf({ spot, since: at });
    if (telling) append({ what: "posted", at, since: at, spot, language, scheme: SCHEME, telling });
    else if (replaces) append({ what: "cleared", at, key });
  },
});
