/** Judges every question: answered once and rightly, or failed for a reason that its asker is told by the platform. */
import { isDeepStrictEqual } from "node:util";
import type { Oracle } from "./oracle.ts";
import type { Question } from "./question.ts";
import type { Edited } from "./record.ts";

/** A process of the bot's; times in ms since 1970. */
export interface Life {
  /** When it was told to end. */
  endedAt: number | null;
  how: "kill" | "stop" | null;
}

/** `reported` reasons are those that the platform tells the asker by itself, or the bot does in a sentence. */
export const REPORTED = [
  "away", // no connection: Discord says “did not respond”, Slack “dispatch_failed”
  "cut", // the connection ended before Slack had the acknowledgement
  "killed",
  "stopping",
  "too late", // Discord gives up after three seconds
  "refused", // 429 or 500, on purpose, more often than is tried again
] as const;
export const WRONGS = ["lost", "twice", "wrong", "stale", "fault"] as const;
export type Verdict = "answered" | (typeof REPORTED)[number] | (typeof WRONGS)[number];

const STOPPING_MS = 500; // what is sent so shortly before SIGTERM may not have been read yet
const STALE_MS = 20_000; // after an edit: a reload takes two seconds, and far more where other work has the processor

/** What became of a question, once nothing more can become of it. */
export function verdictOf(question: Question, life: Life): Verdict {
  const { told, sentAt, delivery } = question;
  if (told.length > 1) return "twice";
  const [one] = told;
  if (one === null) return "stale";
  if (one === "wrong") return "wrong";
  if (one === "fault") return question.isRefused ? "refused" : "fault";
  if (one !== undefined) return "answered";
  if (delivery === "none") return "away";
  if (question.isTooLate) return "too late";
  if (question.isCut) return "cut";
  if (question.isRefused) return "refused";
  if (life.how === "kill") return "killed";
  if (life.how === "stop" && (delivery === "kept" || sentAt > (life.endedAt ?? 0) - STOPPING_MS))
    return "stopping";
  return "lost";
}

const GRACE_MS = 75_000; // until nothing more can become of a question
const NOTED = 20; // failures that are told whole

export interface Book {
  readonly lives: readonly Life[];
  readonly counts: ReadonlyMap<Verdict, number>;
  /** Milliseconds from sending to answer, of questions sent while nothing was done to the bot. */
  readonly calmMs: readonly number[];
  /** What went wrong, the first times. */
  readonly notes: readonly string[];
  /** Begins a life; its number. */
  begin(): number;
  end(how: "kill" | "stop"): void;
  /** Takes a question that is sent now. */
  ask(question: Pick<Question, "number" | "whose" | "wanted" | "isEdited" | "delivery">): Question;
  question(number: number): Question | undefined;
  answer(number: number, said: unknown): void;
  /** Gives its verdict on all that are old enough; on all at the end. */
  settle(isEnd?: boolean): void;
  /** Whether nothing is being done to the bot. */
  isCalm: () => boolean;
}

export function openBook(oracle: Oracle, record: Edited, isCalm: () => boolean): Book {
  const open = new Map<number, Question>();
  const lives: Life[] = [];
  const counts = new Map<Verdict, number>();
  const calmMs: number[] = [];
  const notes: string[] = [];
  const count = (verdict: Verdict) => counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const note = (words: string) => void (notes.length < NOTED && notes.push(words));
  const bad: ReadonlySet<string> = new Set(WRONGS);
  return {
    ...{ lives, counts, calmMs, notes, isCalm },
    begin: () => lives.push({ endedAt: null, how: null }) - 1,
    end(how) {
      const life = lives.at(-1);
      if (life) Object.assign(life, { how, endedAt: Date.now() });
    },
    ask(asked) {
      const question: Question = {
        ...asked,
        ...{ sentAt: Date.now(), isCalm: isCalm(), life: lives.length - 1 },
        ...{ isAcked: false, isCut: false, isTooLate: false, isRefused: false, answeredAt: null, told: [] },
      };
      open.set(question.number, question);
      return question;
    },
    question: (number) => open.get(number),
    answer(number, said) {
      const question = open.get(number);
      if (!question) {
        count("twice");
        return note(`${number}: answered after its verdict`);
      }
      const { whose, wanted, sentAt, told } = question;
      const at = Date.now();
      const i = told.push("wrong") - 1; // until the oracle has spoken
      if (question.answeredAt === null && question.isCalm) calmMs.push(at - sentAt);
      question.answeredAt ??= at;
      void oracle(whose, wanted, said).then((which) => {
        const isStale = (which === 0 || which === 1) && !record.stood(which, sentAt - STALE_MS);
        told[i] = isStale ? null : which;
        if (which === "wrong")
          note(`${number} (${JSON.stringify(wanted).slice(0, 200)}): ${JSON.stringify(said).slice(0, 400)}`);
      });
    },
    settle(isEnd = false) {
      for (const question of open.values()) {
        if (!isEnd && Date.now() - question.sentAt < GRACE_MS) break; // they are in the order of sending
        open.delete(question.number);
        const verdict = verdictOf(question, lives[question.life] ?? { endedAt: null, how: null });
        count(verdict);
        const { number, whose, wanted, delivery, isAcked, told } = question;
        if (bad.has(verdict))
          note(
            `${number}: ${verdict}, ${whose.platform} ${wanted.way}, ${delivery}, ${isAcked ? "" : "not "}acknowledged, ${told.length} answers, ${new Date(question.sentAt).toISOString()}, life ${question.life}`,
          );
      }
    },
  };
}

/** A message that others than its asker read. */
export interface Post {
  readonly isEdited: boolean;
  readonly at: number;
  readonly life: number;
  /** What stands there, as JSON. */
  text: string;
  edits: number;
}

/** What stands on a platform for all to read, by platform, channel and message. */
export type Posts = Map<string, Post>;

/** Puts another text in the place of one; false where there is none. */
export function corrected(posts: Posts, key: string, said: unknown): boolean {
  const post = posts.get(key);
  if (!post) return false;
  if (!isDeepStrictEqual(JSON.parse(post.text), said)) post.edits++;
  post.text = JSON.stringify(said);
  return true;
}
