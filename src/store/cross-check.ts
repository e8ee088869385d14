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

type Rule = (all: readonly Placed[], byId: ReadonlyMap<string, Placed>) => readonly Fault[];

/** Two facts of one id: a button, a link or a correction could mean either. */
const idsAreUnique: Rule = (all, byId) =>
  all.flatMap((one) => {
    const first = byId.get(one.fact.id);
    return first === undefined || first === one
      ? []
      : [at(one, "id", `"${one.fact.id}" is already the id of ${first.file}: ${first.path}`)];
  });

const denialsDenySomething: Rule = (all, byId) =>
  all.flatMap((one) =>
    one.fact.denies.flatMap((id, i) =>
      byId.has(id) ? [] : [at(one, `denies[${i}]`, `"${id}" is no fact of this dossier`)],
    ),
  );

/** A date counted from a date counted from itself has no value. */
const datesAreCountedFromDates: Rule = (all, byId) =>
  all.flatMap((one) => {
    const seen = new Set<string>([one.fact.id]);
    for (let { fact } = one; fact.kind === "occurrence" && fact.when.anchorTimeID !== "t0"; ) {
      const id = fact.when.anchorTimeID;
      const anchor = byId.get(id)?.fact;
      if (anchor?.kind !== "occurrence")
        return [at(one, "when.anchorTimeID", `"${id}" is neither t0 nor an occurrence of this dossier`)];
      if (seen.has(id)) return [at(one, "when.anchorTimeID", `"${id}" is counted from this date itself`)];
      seen.add(id);
      fact = anchor;
    }
    return [];
  });

/** Speech may hold speech, but two people's words cannot share half of each. */
const directSpeechDoesNotCross: Rule = (all) => {
  const direct = all.flatMap((one) => {
    const { fact, entry } = one;
    if (!entry || fact.kind !== "quotation" || fact.directness !== "direct") return [];
    const range = entry.ranges.content;
    return range ? [{ one, range, article: entry.article }] : [];
  });
  direct.sort((a, b) => a.range.start - b.range.start);
  return direct.flatMap(({ one, range, article }, i) => {
    const next = direct.slice(i + 1).find((other) => other.article === article);
    return next && overlap(range, next.range) && !within(next.range, range) && !within(range, next.range)
      ? [at(next.one, "content", `shares letters with the direct speech of "${one.fact.id}"`)]
      : [];
  });
};

const RULES: readonly Rule[] = [
  idsAreUnique,
  denialsDenySomething,
  datesAreCountedFromDates,
  directSpeechDoesNotCross,
];

/** Every breach of every rule. */
export function crossCheck(all: readonly Placed[]): readonly Fault[] {
  const byId = new Map<string, Placed>();
  for (const one of all) if (!byId.has(one.fact.id)) byId.set(one.fact.id, one);
  return RULES.flatMap((rule) => rule(all, byId));
}

const at = ({ file, path }: Placed, part: string, message: string): Fault => ({
  file,
  path: `${path}.${part}`,
  message,
});
