/** What a page tells once, as a sentence. */
import {
  type Item,
  type Language,
  noticeLine,
  refusedLine,
  type Session,
  wordsAt,
} from "../../../src/index.ts";
import type { Told } from "./sittings.ts";
import { verdictGiven } from "./wording.ts";

export interface ToldLine {
  readonly text: string | null;
  /** Whether something was not done that was asked for. */
  readonly isAlert: boolean;
}

export function toldLine({ notice, refused, did }: Told, { items }: Session, language: Language): ToldLine {
  if (refused) return { text: refusedLine(refused, language), isAlert: true };
  if (notice) {
    const isAlert = !["undone", "edited", "unchanged", "nothing to undo"].includes(notice.kind);
    return { text: noticeLine(notice, language), isAlert };
  }
  const entry = did && items.find((item) => item.entry.fact.id === did.fact)?.entry;
  if (!did || !entry) return { text: null, isAlert: false };
  return { text: verdictGiven(did.state, aboutOf(entry), language), isAlert: false };
}

/** The words that a draft is known by: what is said, who or what is named, else what proves it. */
export const aboutOf = (entry: Item["entry"]): string =>
  wordsAt(entry, "content") ?? wordsAt(entry, "entity") ?? wordsAt(entry, "evidence") ?? "";
