/** Corrects one message where it stands, and says what line of the ledger comes of it. */
import {
  correctionOf,
  type Due,
  type FactStore,
  type Line,
  type Message,
  SCHEME,
  standingOf,
} from "../src/index.ts";
import type { Edited, Editor } from "./editor.ts";
import type { Log } from "./log.ts";
import type { Platform } from "./meter.ts";

/** What it takes to correct. */
export interface Means {
  readonly record: { now(): FactStore };
  /** Resolves when the line is on disk. */
  readonly append: (line: Line) => Promise<void>;
  /** Undefined where a platform is not connected to. */
  readonly editorOf: (platform: Platform) => Editor | undefined;
  readonly readerUrl: string | null;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The day, ISO 8601. */
  readonly today: () => string;
}

/** How long to wait before the second try, in ms; twice as long before each further one, at most `mostMs`. */
export interface Retries {
  readonly firstMs: number;
  readonly mostMs: number;
}

const TRIES = 40; // with a minute at first and six hours at most more than a week: then a person is asked

/** Corrects it, if it still has to be and can be here; whether the platform was asked. Rejects where the ledger cannot be written. */
export async function correct(means: Means, retries: Retries, key: string, due: Due): Promise<boolean> {
  const { record, append, editorOf, readerUrl, now, today, log } = means;
  const { posting, target } = due;
  const editor = editorOf(posting.spot.platform);
  const store = record.now();
  // Not connected here, or changed again since the ledger was read: another round will see.
  if (!editor || standingOf(store, posting).target !== target) return false;
  const { what, message } = correctionOf({ store, readerUrl, room: editor.room }, due, today());
  const about = { platform: posting.spot.platform, what };
  const edited = await editor.edit(posting.spot, message);
  const became = edited.kind === "refused" ? await answer(means, editor, key, due, message) : edited;
  const at = new Date(now()).toISOString();
  switch (became.kind) {
    case "done": {
      log.info(about, edited === became ? "Corrected a message" : "Answered a message with its correction");
      const telling = target === null ? posting.telling : { ...posting.telling, revision: target };
      await append({ ...posting, what, at, scheme: SCHEME, telling });
      break;
    }
    case "gone":
      log.info(about, "A message that was to be corrected has been deleted");
      await append({ what: "cleared", at, key });
      break;
    case "later": {
      const { why } = became;
      const isLast = due.tries + 1 >= TRIES;
      const waitMs = Math.max(became.waitMs ?? 0, Math.min(retries.mostMs, retries.firstMs * 2 ** due.tries));
      log.warn({ ...about, why, waitMs }, isLast ? "Cannot correct a message" : "Corrects a message later");
      const next = new Date(now() + waitMs).toISOString();
      await append(
        isLast ? { what: "failed", at, key, target, why } : { what: "tried", at, key, target, why, next },
      );
      break;
    }
    case "refused": {
      const why = edited.kind === "refused" && became.why !== UNSURE ? edited.why : became.why;
      log.error({ ...about, why }, "Cannot correct a message: onrecord corrections tells which");
      await append({ what: "failed", at, key, target, why });
    }
  }
  return true;
}

const UNSURE = "the answer under it may have arrived all the same: look there";

/** Says it under a message that cannot be edited. It is noted first: who is killed meanwhile does not say it twice. */
async function answer(
  { append, now }: Means,
  editor: Editor,
  key: string,
  { posting, target }: Due,
  message: Message,
): Promise<Edited> {
  await append({ what: "answering", at: new Date(now()).toISOString(), key, target });
  const answered = await editor.answer(posting.spot, message);
  return answered.kind === "later" && answered.isUnsure ? { kind: "refused", why: UNSURE } : answered;
}
