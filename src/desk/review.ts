/** The review desk: a person reads each draft against the article, corrects it, accepts it or rejects it. */
import type { Entry } from "../model/dossier.ts";
import type { Fact } from "../model/fact.ts";
import { hashOf } from "../store/hash.ts";
import { prove } from "../store/prove.ts";
import { type Change, type Saved, saveFact } from "../store/save.ts";
import { type Edit, edited, type Reason, splitOf } from "./review/edit.ts";
import { back, current, type Item, next, put, type Session, type Step } from "./review/session.ts";

/** What stays the same through a sitting. */
export interface Desk {
  /** The folder of the record. */
  readonly root: string;
  /** The day, ISO 8601. */
  readonly today: () => string;
}

export type Action =
  | { readonly kind: "accept" | "reject" | "next" | "back" | "undo" }
  | { readonly kind: "edit"; readonly edit: Edit };

/** What the reviewer must be told. */
export type Notice =
  | { readonly kind: "undone"; readonly did: Step["did"] }
  | { readonly kind: "nothing to undo" | "edited" | "unchanged" | "accepted stays" }
  /** Somebody else has changed this draft meanwhile: theirs is shown, and nothing was written. */
  | { readonly kind: "changed by another" | "taken away" | "article changed" }
  /** The verdict was on an earlier page of the same reviewer; nothing was written. */
  | { readonly kind: "changed by yourself" }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "refused"; readonly reason: Reason };

export interface Outcome {
  readonly session: Session;
  readonly notice: Notice | null;
}

/** Does what the reviewer asks; whatever changes a fact is in its file when this returns. */
export async function act(desk: Desk, session: Session, action: Action): Promise<Outcome> {
  switch (action.kind) {
    case "next":
      return { session: next(session), notice: null };
    case "back":
      return { session: back(session), notice: null };
    case "undo":
      return undo(desk, session);
    case "accept":
      return judge(desk, session, "accepted");
    case "reject":
      return judge(desk, session, "rejected");
    case "edit":
      return edit(desk, session, action.edit);
  }
}

async function judge(desk: Desk, session: Session, state: "accepted" | "rejected"): Promise<Outcome> {
  const item = current(session);
  if (!item) return { session, notice: null };
  const closed = closedFor(session, item);
  if (closed) return closed;
  const review = { state, by: session.by, on: desk.today() };
  const { outcome, saved } = await save(desk, session, item, { values: () => ({ review }) }, state);
  return saved ? { ...outcome, session: next(outcome.session) } : outcome;
}

async function edit(desk: Desk, session: Session, wanted: Edit): Promise<Outcome> {
  const item = current(session);
  if (!item) return { session, notice: null };
  const closed = closedFor(session, item);
  if (closed) return closed;
  const tried = edited(item.entry, wanted);
  if ("kind" in tried) return { session, notice: { kind: "refused", reason: tried } };
  if (JSON.stringify(tried.entry.fact) === JSON.stringify(item.entry.fact))
    return { session, notice: { kind: "unchanged" } };
  const { outcome, saved } = await save(desk, session, item, { values: tried.values }, "edited");
  return saved ? { ...outcome, notice: { kind: "edited" } } : outcome;
}

/** Why nothing may be done to an item; null where it may. What is accepted changes by undo alone. */
function closedFor(session: Session, { state }: Item): Outcome | null {
  if (state === "gone") return { session, notice: { kind: "taken away" } };
  return state === "draft" || state === "rejected" ? null : { session, notice: { kind: "accepted stays" } };
}

async function undo(desk: Desk, session: Session): Promise<Outcome> {
  const step = session.steps.at(-1);
  if (!step) return { session, notice: { kind: "nothing to undo" } };
  const there = { ...session, at: step.at, steps: session.steps.slice(0, -1) };
  const item = current(there);
  if (!item) return { session, notice: null };
  if (item !== step.after) return { session: there, notice: { kind: "changed by another" } };
  const saved = await saveItem(desk, item, { texts: step.before });
  if (saved.kind === "saved")
    return { session: put(there, step.at, step.item), notice: { kind: "undone", did: step.did } };
  return saved.kind === "failed" ? { session, notice: saved } : met(there, item, saved);
}

/** Saves a change of the item before the reviewer, as a step that can be taken back. */
async function save(
  desk: Desk,
  session: Session,
  item: Item,
  change: Change,
  did: Step["did"],
): Promise<{ readonly outcome: Outcome; readonly saved: boolean }> {
  const saved = await saveItem(desk, item, change);
  if (saved.kind !== "saved") return { outcome: met(session, item, saved), saved: false };
  const { at, steps } = session;
  const after = withFact(item, saved.fact);
  const step = { did, at, item, after, before: saved.before };
  return {
    outcome: { session: { ...put(session, at, after), steps: [...steps, step] }, notice: null },
    saved: true,
  };
}

const saveItem = ({ root }: Desk, { file, entry: { fact, article } }: Item, change: Change): Promise<Saved> =>
  saveFact({ root, file, fact, sha256: hashOf(article.text), change });

/** What another has done to the item meanwhile. */
function met(session: Session, item: Item, saved: Exclude<Saved, { kind: "saved" }>): Outcome {
  switch (saved.kind) {
    case "changed":
      return {
        session: put(session, session.at, withFact(item, saved.fact)),
        notice: { kind: "changed by another" },
      };
    case "gone":
      return {
        session: put(session, session.at, { ...item, state: "gone" }),
        notice: { kind: "taken away" },
      };
    default:
      return { session, notice: saved };
  }
}

/** The item with a fact that its file has now; gone where its words do not stand in the article that was read. */
function withFact(item: Item, fact: Fact): Item {
  const proof = prove(item.entry.article, splitOf(item.entry.article), fact);
  return "fact" in proof
    ? { ...item, entry: proof satisfies Entry, state: fact.review.state }
    : { ...item, state: "gone" };
}
