/** A sitting of one reviewer over the drafts of a dossier, as data. Nothing here reads or writes a file. */
import type { Dossier, Entry } from "../../model/dossier.ts";
import type { Fact } from "../../model/fact.ts";
import type { Texts } from "../../store/fact-text.ts";

/** A fact that was a draft when the sitting began. */
export interface Item {
  /** Where it stands, below the folder of the record. */
  readonly file: string;
  readonly entry: Entry;
  /** Gone: somebody else has taken it away. */
  readonly state: Fact["review"]["state"] | "gone";
}

/** One thing done, and what takes it back. */
export interface Step {
  readonly did: "accepted" | "rejected" | "edited";
  /** Which of the items. */
  readonly at: number;
  /** The item as it was. */
  readonly item: Item;
  /** The item as this made it; another one in its place is somebody else's doing. */
  readonly after: Item;
  readonly before: Texts;
}

export interface Session {
  readonly dossier: Dossier;
  /** Who reviews. */
  readonly by: string;
  /** In article order, by position. */
  readonly items: readonly Item[];
  /** Which is before the reviewer; their number when the end is reached. */
  readonly at: number;
  /** Done in this sitting and not taken back, the last one last. */
  readonly steps: readonly Step[];
}

/** A sitting that begins at the first draft. */
export const begin = (dossier: Dossier, items: readonly Item[], by: string): Session => ({
  dossier,
  by,
  items,
  at: 0,
  steps: [],
});

/** The item before the reviewer; null at the end. */
export const current = ({ items, at }: Session): Item | null => items[at] ?? null;

/** To the next draft without a verdict; from the end to the first; to the end when there is none. */
export function next(session: Session): Session {
  const { items, at } = session;
  const from = at >= items.length ? 0 : at + 1;
  const found = items.findIndex(({ state }, i) => i >= from && state === "draft");
  return { ...session, at: found === -1 ? items.length : found };
}

/** To the item before, whatever became of it; stays at the first. */
export const back = (session: Session): Session => ({ ...session, at: Math.max(0, session.at - 1) });

/** Puts `item` in the place of number `at`. */
export const put = (session: Session, at: number, item: Item): Session => ({
  ...session,
  items: session.items.with(at, item),
});

/** How far the sitting is. */
export interface Tally {
  readonly all: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Drafts that have no verdict yet. */
  readonly left: number;
}

/** Counts what became of the items, by whomever. */
export function tally({ items }: Session): Tally {
  const count = (state: Item["state"]) => items.filter((item) => item.state === state).length;
  return {
    all: items.length,
    accepted: count("accepted"),
    rejected: count("rejected"),
    left: count("draft"),
  };
}

/** How many facts this reviewer has accepted, rejected and edited, and not taken back. */
export function done({ steps }: Session): Readonly<Record<Step["did"], number>> {
  const count = (did: Step["did"]) =>
    new Set(steps.filter((step) => step.did === did).map(({ at }) => at)).size;
  return { accepted: count("accepted"), rejected: count("rejected"), edited: count("edited") };
}
