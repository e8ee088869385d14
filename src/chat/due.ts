/** Which messages do not tell what the record tells, and what has been done about it. */
import type { FactStore } from "../store/store.ts";
import { keyOf, type Line, type Posting } from "./ledger.ts";
import { type Standing, standingOf } from "./standing.ts";

/** A message that does not tell what the record tells. */
export interface Due {
  readonly posting: Posting;
  /** What it is to tell. */
  readonly target: Standing["target"];
  /** Times that were tried for what the record tells now. */
  readonly tries: number;
  /** When to try again, ms since 1970; 0 at once. */
  readonly next: number;
  /** Why it is for a person to correct; null where it is not. */
  readonly failed: string | null;
  /** Why the last try failed; null where there was none. */
  readonly why: string | null;
}

export interface Reading {
  /** Messages to be corrected, by key, oldest first. */
  readonly due: ReadonlyMap<string, Due>;
  /** How many times something was posted that others read. */
  readonly posted: number;
  /** How many have been corrected and withdrawn. */
  readonly done: number;
  /** The last of them, oldest first. */
  readonly latest: readonly Posting[];
  /** How many messages tell what no dossier here holds any more: they stay as they are. */
  readonly held: number;
}

const LATEST = 20;
const UNSURE = "onrecord stopped while it was answering: look whether the answer stands under the message";

/** Goes through a ledger from its first line to its last; what a message tells is in the last line of it. */
export async function readLedger(lines: AsyncIterable<Line>, store: FactStore): Promise<Reading> {
  const due = new Map<string, Due>();
  const held = new Set<string>();
  const latest: Posting[] = [];
  let done = 0;
  let posted = 0;
  for await (const line of lines) {
    if (isTelling(line)) {
      const key = keyOf(line);
      due.delete(key);
      held.delete(key);
      if (line.what === "posted") posted++;
      else {
        done++;
        if (latest.push(line) > LATEST) latest.shift();
      }
      const { kind, target } = standingOf(store, line);
      if (kind === "held") held.add(key);
      else if (kind === "due")
        due.set(key, { posting: line, target, tries: 0, next: 0, failed: null, why: null });
      continue;
    }
    const { key } = line;
    const found = due.get(key);
    if (line.what === "cleared") {
      due.delete(key);
      held.delete(key);
    } else if (found && line.target === found.target) due.set(key, after(found, line));
  }
  return { due, posted, done, latest, held: held.size };
}

const isTelling = (line: Line): line is Posting => "telling" in line;

type Attempt = Exclude<Line, Posting | { readonly what: "cleared" }>;

function after(due: Due, line: Attempt): Due {
  switch (line.what) {
    case "tried":
      return { ...due, tries: due.tries + 1, next: Date.parse(line.next), why: line.why, failed: null };
    case "answering":
      return { ...due, failed: UNSURE };
    case "failed":
      return { ...due, failed: line.why };
  }
}
