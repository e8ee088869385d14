/** A sitting over the made-up record, all of whose facts are drafts, for a test to lead. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { draftsOf, readRecord } from "../../src/desk/review/open.ts";
import { begin, type Session } from "../../src/desk/review/session.ts";
import { type Action, act, type Notice } from "../../src/desk/review.ts";
import { faultLine } from "../../src/store/fault.ts";
import { all, FACTS, record, type Spoil, set } from "../record.ts";

const DRAFT = { state: "draft", rule: "a test" };

/** Makes drafts of the facts of the record. */
export const asDrafts: Spoil = all(...[0, 1, 2, 3, 4].map((i) => set(`facts[${i}].review`, DRAFT)));

/** One reviewer at the desk. */
export class Reviewer {
  readonly root: string;
  session: Session;

  constructor(root: string, session: Session) {
    this.root = root;
    this.session = session;
  }

  /** Does each in turn, and gives what was told last. */
  async does(...actions: readonly (Action | Exclude<Action["kind"], "edit">)[]): Promise<Notice | null> {
    let told: Notice | null = null;
    for (const action of actions) {
      const whole = typeof action === "string" ? { kind: action } : action;
      const { session, notice } = await act(
        { root: this.root, today: () => "2021-03-10" },
        this.session,
        whole,
      );
      this.session = session;
      told = notice;
    }
    return told;
  }

  /** The id of the draft before them; null at the end. */
  get before(): string | null {
    return this.session.items[this.session.at]?.entry.fact.id ?? null;
  }
}

/** Sits down at the desk of the record in `root`. */
export async function sits(root: string, by = "Ann Lee"): Promise<Reviewer> {
  const read = await readRecord(root);
  if ("faults" in read) throw new RangeError(read.faults.map(faultLine).join("\n"));
  const [dossier] = read.dossiers;
  if (!dossier) throw new RangeError("There is no dossier");
  const { items } = await draftsOf(root, dossier);
  return new Reviewer(root, begin(dossier, items, by));
}

/** A reviewer at the record with its facts as drafts, once altered. */
export const desk = async (...spoils: readonly Spoil[]): Promise<Reviewer> =>
  sits(await record(asDrafts, ...spoils));

/** A file of the record as it stands. */
export const written = (root: string, file = FACTS): Promise<string> => readFile(join(root, file), "utf8");

/** The lines that two texts do not share, as a diff tells them. */
export function diff(before: string, after: string): readonly string[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  let head = 0;
  while (head < old.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail))
    tail += 1;
  return [
    ...old.slice(head, old.length - tail).map((line) => `-${line}`),
    ...now.slice(head, now.length - tail).map((line) => `+${line}`),
  ];
}
