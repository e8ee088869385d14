/** What all platforms share: the record in use, who may ask how much, what was posted where, what is counted and logged. */
import { randomUUID } from "node:crypto";
import {
  type FactStore,
  type Fair,
  type Language,
  type Ledger,
  type Message,
  type Place,
  refusalMessage,
  SENTENCES,
  sentence,
  turn,
} from "../src/index.ts";
import type { Log } from "./log.ts";
import type { Kind, Meter, Way } from "./meter.ts";

export interface Office {
  /** The record of this moment: taken once an answer, so that no answer mixes two. */
  readonly record: { now(): FactStore };
  /** The address of the reader; null where there is none. */
  readonly readerUrl: string | null;
  /** Who reads the answer to a slash command in a channel. */
  readonly visibility: "asker" | "channel";
  readonly fair: Fair;
  /** Whether an event comes for the first time, to any process that shares the ledger. */
  readonly claim: (id: string) => Promise<boolean>;
  readonly ledger: Ledger;
  readonly meter: Meter;
  readonly log: Log;
  /** Told once of each fault of ours; its asker is told in a sentence. */
  readonly onFault: (error: unknown, about?: object) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Where a message stands that others than its asker read, as far as the platform tells. */
interface Sent {
  readonly message: string | null;
  /** Of Slack, the first message of its thread. */
  readonly thread: string | null;
  /** Whether it took the place of another that stood there. */
  readonly replaces?: true;
}

/** Sends a message to where it belongs; null where nobody reads it but one person, once. Rejects where it is not taken. */
export type Send = (message: Message) => Promise<Sent | null>;

/** What to say, and how. */
export interface Saying {
  readonly message: Message;
  readonly send: Send;
}

/** Somebody asks something. */
export interface Visit {
  readonly way: Way;
  /** When the event came, in milliseconds since 1970. */
  readonly since: number;
  readonly user: string;
  readonly place: Place;
  readonly language: Language | undefined;
  /** Tells the asker, and as few others as can be, of a fault or of fair use. */
  readonly tell: Send;
  /** Whether the platform shows a fault where nothing is said; else whoever asks too much is told so once. */
  readonly mustAnswer: boolean;
  /**
   * Why the platform did not take an answer, where nothing of ours is at fault: it has given up waiting, so that nothing can be
   * answered any more, or it has trouble of its own; else null.
   */
  readonly notTaken: (error: unknown) => "late" | "untaken" | null;
}

/**
 * Answers somebody: within fair use, in their channel's turn, from one version of the record; ledgered, counted and logged.
 * A fault is told once to us and in a sentence to them. Never rejects.
 */
export async function attend(
  office: Office,
  visit: Visit,
  work: (store: FactStore, log: Log) => Promise<Saying | null>,
): Promise<void> {
  const { fair, meter, onFault, now, record } = office;
  const { way, user, place, language } = visit;
  const { platform } = place;
  const [channel = user] = place.channels;
  const about = { request: randomUUID().slice(0, 8), platform, way };
  const log = office.log.child(about);
  const done = (command: string, kind: Kind) => {
    const ms = now() - visit.since;
    meter.asked({ platform, way, command, kind, seconds: ms / 1000 });
    if (!UNANSWERED.has(kind)) log.info({ command, kind, ms }, "Answered");
  };
  const refusal = fair(`${platform}/${user}`, `${platform}/${channel}`);
  if (refusal) {
    meter.limited(platform, refusal.by);
    done("none", "refused");
    if (visit.mustAnswer || refusal.isNews) await tell(visit, refusalMessage(refusal, language), log);
    return;
  }
  await turn(`${platform}/${channel}`); // what has come meanwhile is acknowledged first
  try {
    const saying = await work(record.now(), log);
    if (saying === null) return done("none", "none");
    const { message, send } = saying;
    const sent = await send(message);
    if (sent) note(office, place, sent, message);
    const { command = "none", kind = "none" } = message.outcome ?? {};
    done(command, kind);
  } catch (error) {
    const why = visit.notTaken(error);
    if (why === null) {
      meter.fault();
      onFault(error, about);
    } else log.warn({ err: error }, why === "late" ? LATE : UNTAKEN);
    done("none", why ?? "fault");
    if (why === "late") return;
    // Whose language is not known is told in both.
    const words = language ? SENTENCES.fault[language] : `${SENTENCES.fault.en}\n${SENTENCES.fault.fr}`;
    await tell(visit, sentence(language ?? "en", words), log);
  }
}

function note({ ledger }: Office, place: Place, { message, thread, replaces }: Sent, said: Message): void {
  ledger.posted({ ...place, channels: [...place.channels], message, thread }, said, replaces);
}

const LATE = "The platform no longer waits for this answer";
const UNTAKEN = "The platform did not take this answer, and has trouble of its own";
const UNANSWERED: ReadonlySet<Kind> = new Set(["fault", "late", "untaken"]);

async function tell(visit: Visit, message: Message, log: Log): Promise<void> {
  try {
    await visit.tell(message);
  } catch (err) {
    log.warn({ err }, "Cannot tell the asker");
  }
}
