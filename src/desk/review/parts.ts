/** The parts of a draft, in the order in which they are corrected. */
import type { Entry, Part } from "../../model/dossier.ts";

/** What a fact is about first, since that is corrected most. */
const ORDER: readonly Part[] = [
  "content",
  "when",
  "figure",
  "entity",
  "evidence",
  "cue",
  "source",
  "role",
  "hedge",
];

/** The parts that a draft has. */
export const partsOf = ({ ranges }: Pick<Entry, "ranges">): readonly Part[] =>
  ORDER.filter((part) => ranges[part]);
