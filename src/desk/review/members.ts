/** The members of a fact that an edit changes, with all else in them as it was. */
import type { Entry, Part } from "../../model/dossier.ts";
import { describe, type Range, within } from "../../model/selector.ts";
import type { Timex3 } from "../../model/timex3.ts";
import type { WrittenFact } from "../../store/save.ts";
import type { Edit } from "./edit.ts";
import { impliedBy } from "./worded.ts";

export type Values = Partial<WrittenFact>;

type Passage = WrittenFact["evidence"];

/** What `edit` makes of members of `fact`, the fact of `entry` as its file writes it. */
export function valuesOf(fact: WrittenFact, entry: Entry, edit: Edit): Values {
  const changed = changeOf(fact, entry, edit);
  return changed.evidence
    ? { ...changed, ...pinned({ ...fact, ...changed } as WrittenFact, entry) }
    : changed;
}

function changeOf(fact: WrittenFact, entry: Entry, edit: Edit): Values {
  switch (edit.kind) {
    case "span":
      return {
        ...spanOf(fact, edit.part, passageFor(fact, entry, edit.part, edit.range)),
        ...grown(entry, edit.part, edit.range),
      };
    case "speaker": {
      if (fact.kind !== "quotation") return {};
      const at = passageFor(fact, entry, "source", edit.range);
      return { source: { ...fact.source, name: edit.name.trim(), at } };
    }
    case "date": {
      if (fact.kind !== "occurrence") return {};
      const { mod: _, ...when } = fact.when;
      const type = typeOf(edit.value);
      const implied = impliedBy(entry, edit.value);
      return { when: { ...when, type, value: edit.value, implied, ...(edit.mod && { mod: edit.mod }) } };
    }
    case "figure": {
      if (fact.kind !== "figure") return {};
      const { mod: _, to: __, ...figure } = fact.figure;
      const { value, to, unit, mod } = edit;
      const ends = { value, ...(to !== null && { to }) };
      return { figure: { ...figure, ...ends, unit: unit.trim(), ...(mod && { mod }) } };
    }
  }
}

/** The member that holds a part, with `at` for its words. */
function spanOf(fact: WrittenFact, part: Part, at: Passage): Values {
  if (part === "evidence") return { evidence: at };
  if (part === "hedge") return fact.hedge ? { hedge: { ...fact.hedge, at } } : {};
  switch (fact.kind) {
    case "quotation":
      if (part === "source") return { source: { ...fact.source, at } };
      return part === "content" ? { content: at } : part === "cue" ? { cue: at } : {};
    case "occurrence":
      return part === "when" ? { when: { ...fact.when, at } } : {};
    case "figure":
      return part === "figure" ? { figure: { ...fact.figure, at } } : {};
    case "entity":
      if (part === "role") return { entity: { ...fact.entity, role: at } };
      return part === "entity" ? { entity: { ...fact.entity, at } } : {};
  }
}

/** What a fact is about stands in its evidence, so where the one grows out of it the other grows with it. */
function grown({ article, ranges: { evidence } }: Entry, part: Part, range: Range): Values {
  if (!ABOUT.has(part) || within(range, evidence)) return {};
  const start = Math.min(evidence.start, range.start);
  const end = Math.max(evidence.end, range.end);
  return { evidence: describe(article, { start, end }) };
}

/** What stands in the evidence, always. */
export const ABOUT: ReadonlySet<Part> = new Set<Part>(["content", "when", "figure", "entity"]);

/** Words that were found by standing once in the evidence, with their position: the evidence is to be another. */
function pinned(fact: WrittenFact, { article, ranges }: Entry): Values {
  const values: Values = {};
  for (const [part, range] of Object.entries(ranges) as [Part, Range][]) {
    // `prove` made the names. Each part is put into what the others have made of the fact.
    const so = { ...fact, ...values } as WrittenFact;
    const passage = passageOf(so, part);
    if (part !== "evidence" && passage && !passage.position)
      Object.assign(values, spanOf(so, part, describe(article, range)));
  }
  return values;
}

/** The passage of a part at `range`; as it was written where it stands there already. */
function passageFor(fact: WrittenFact, { article, ranges }: Entry, part: Part, range: Range): Passage {
  const before = ranges[part];
  const same = before?.start === range.start && before.end === range.end ? passageOf(fact, part) : null;
  return same ?? describe(article, range);
}

function passageOf(fact: WrittenFact, part: Part) {
  if (part === "evidence") return fact.evidence;
  if (part === "hedge") return fact.hedge?.at;
  switch (fact.kind) {
    case "quotation":
      return part === "source" ? fact.source.at : part === "content" ? fact.content : fact.cue;
    case "occurrence":
      return fact.when.at;
    case "figure":
      return fact.figure.at;
    case "entity":
      return part === "role" ? fact.entity.role : fact.entity.at;
  }
}

/** TIMEX3: the type that a value is of. */
function typeOf(value: string): Timex3["type"] {
  if (value.startsWith("P") && !value.endsWith("_REF")) return "DURATION";
  if (value.startsWith("XXXX")) return "SET";
  return /T\d|T(?:MO|MI|AF|EV|NI)/.test(value) ? "TIME" : "DATE";
}
