/** What must hold between the facts of a dossier: an ordered list of rules, each on its own. */
import type { Entry } from "../model/dossier.ts";
import type { Fact } from "../model/fact.ts";
import { overlap, within } from "../model/selector.ts";
import type { Fault } from "./fault.ts";

/** A fact with its place in the files; `entry` is null where it could not be proved. */
export interface Placed {
  readonly file: string;
  readonly path: string;
  readonly fact: Fact;
  readonly entry: Entry | null;
}

/** `complete` is false where a file could not be read: then an id that is not there may well be. */
type Rule = (
  all: readonly Placed[],
  byId: ReadonlyMap<string, Placed>,
  complete: boolean,
) => readonly Fault[];

/** Two facts of one id: a button, a link or a correction could mean either. */
const idsAreUnique: Rule = (all, byId) =>
  all.flatMap((one) => {
    const first = byId.get(one.fact.id);
    return first === undefined || first === one
      ? []
      : [at(one, "id", `"${one.fact.id}" is already the id of ${first.file}: ${first.path}`)];
  });

const denialsDenyAnother: Rule = (all, byId, complete) =>
  all.flatMap((one) =>
    one.fact.denies.flatMap((id, i) => {
      if (id === one.fact.id) return [at(one, `denies[${i}]`, `"${id}" is this fact itself`)];
      return byId.has(id) || !complete ? [] : [at(one, `denies[${i}]`, `"${id}" is no fact of this dossier`)];
    }),
  );

const datesAreCountedFromDates: Rule = (all, byId, complete) =>
  all.flatMap((one) => {
    const id = anchorOf(one);
    if (id === null) return [];
    const anchor = byId.get(id);
    if (anchor ? anchor.fact.kind === "occurrence" : !complete) return [];
    return [at(one, "when.anchorTimeID", `"${id}" is neither t0 nor an occurrence of this dossier`)];
  });

/** A date counted from a date counted from itself has no value. */
const datesAreNotCountedInCircles: Rule = (all, byId) =>
  all.flatMap((one) => {
    const seen = new Set<string>();
    for (let id = anchorOf(one); id !== null && !seen.has(id); id = anchorOf(byId.get(id))) {
      if (id === one.fact.id)
        return [at(one, "when.anchorTimeID", `"${anchorOf(one)}" is counted from this date itself`)];
      seen.add(id);
    }
    return [];
  });

/** The id of the date that this one is counted from; null for none, and for the publication date. */
function anchorOf(one: Placed | undefined): string | null {
  if (one?.fact.kind !== "occurrence") return null;
  const { anchorTimeID } = one.fact.when;
  return anchorTimeID === "t0" ? null : anchorTimeID;
}

/** Speech may hold speech, but two people's words cannot share half of each. */
const directSpeechDoesNotCross: Rule = (all) => {
  const direct = all.flatMap((one) => {
    const { fact, entry } = one;
    if (!entry || fact.kind !== "quotation" || fact.directness !== "direct") return [];
    const range = entry.ranges.content;
    return range ? [{ one, range, article: entry.article }] : [];
  });
  direct.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  return direct.flatMap((later, i) => {
    const crossed = direct
      .slice(0, i)
      .find(
        ({ article, range }) =>
          article === later.article && overlap(range, later.range) && !within(later.range, range),
      );
    return crossed
      ? [at(later.one, "content", `shares letters with the direct speech of "${crossed.one.fact.id}"`)]
      : [];
  });
};

const RULES: readonly Rule[] = [
  idsAreUnique,
  denialsDenyAnother,
  datesAreCountedFromDates,
  datesAreNotCountedInCircles,
  directSpeechDoesNotCross,
];

/** Every breach of every rule. */
export function crossCheck(all: readonly Placed[], complete: boolean): readonly Fault[] {
  const byId = new Map<string, Placed>();
  for (const one of all) if (!byId.has(one.fact.id)) byId.set(one.fact.id, one);
  return RULES.flatMap((rule) => rule(all, byId, complete));
}

const at = ({ file, path }: Placed, part: string, message: string): Fault => ({
  file,
  path: `${path}.${part}`,
  message,
});
