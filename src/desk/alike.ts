/** When two facts are one, and when the record cannot hold both. */
import type { Entry, Part } from "../model/dossier.ts";
import type { Fact } from "../model/fact.ts";
import { overlap, type Range, within } from "../model/selector.ts";

/** What each kind of fact is about. */
const CORE: Readonly<Record<Fact["kind"], Part>> = {
  quotation: "content",
  occurrence: "when",
  figure: "figure",
  entity: "entity",
};

const ALIKE = 0.5; // share of the longer of two stretches: nested speech is other speech

/** Whether two facts tell the same: of one kind, about the same words. */
export function isSame(one: Entry, other: Entry): boolean {
  const part = CORE[one.fact.kind];
  const [a, b] = [one.ranges[part], other.ranges[part]];
  if (one.fact.kind !== other.fact.kind || !a || !b || !overlap(a, b)) return false;
  const length = ({ start, end }: Range) => end - start;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return one.fact.kind !== "quotation" || shared >= ALIKE * Math.max(length(a), length(b));
}

/** Whether two direct quotations share letters and neither lies within the other: the record takes but one of them. */
export function crosses(one: Entry, other: Entry): boolean {
  const speech = ({ fact, ranges }: Entry) =>
    fact.kind === "quotation" && fact.directness === "direct" ? ranges.content : undefined;
  const [a, b] = [speech(one), speech(other)];
  return a !== undefined && b !== undefined && overlap(a, b) && !within(a, b) && !within(b, a);
}
