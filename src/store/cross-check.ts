/** What must hold between the facts of a dossier: an ordered list of rules, each on its own. */
import type { Article } from "../model/article.ts";
import type { Entry } from "../model/dossier.ts";
import type { Fact } from "../model/fact.ts";
import { type Range, within } from "../model/selector.ts";
import { type Fault, whereabouts } from "./fault.ts";

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
      : [at(one, "id", `"${one.fact.id}" is already the id of ${whereabouts(first.file, first.path)}`)];
  });

/** What has lapsed is not answered, so it need not lean on anything. */
const isHeld = ({ fact }: Placed): boolean => fact.review.state !== "lapsed";

const denialsDenyAnother: Rule = (all, byId, complete) =>
  all.filter(isHeld).flatMap((one) =>
    one.fact.denies.flatMap((id, i) => {
      if (id === one.fact.id) return [at(one, `denies[${i}]`, `"${id}" is this fact itself`)];
      return byId.has(id) || !complete ? [] : [at(one, `denies[${i}]`, `"${id}" is no fact of this dossier`)];
    }),
  );

const datesAreCountedFromDates: Rule = (all, byId, complete) =>
  all.filter(isHeld).flatMap((one) => {
    const id = anchorOf(one);
    if (id === null) return [];
    const anchor = byId.get(id);
    if (anchor ? anchor.fact.kind === "occurrence" : !complete) return [];
    return [at(one, "when.anchorTimeID", `"${id}" is neither t0 nor an occurrence of this dossier`)];
  });

/** A date counted from a date counted from itself has no value. */
const datesAreNotCountedInCircles: Rule = (_all, byId) => {
  const circles = onCircles(byId);
  return [...byId].flatMap(([id, one]) =>
    circles.has(id)
      ? [at(one, "when.anchorTimeID", `"${anchorOf(one)}" is counted from this date itself`)]
      : [],
  );
};

/** The ids of the dates that are counted from themselves in the end. No date is walked through twice. */
function onCircles(byId: ReadonlyMap<string, Placed>): ReadonlySet<string> {
  const found = new Set<string>();
  const next = (id: string) => anchorOf(byId.get(id));
  const walkOf = new Map<string, string>(); // each id by the first of the walk that came upon it
  for (const first of byId.keys()) {
    let id: string | null = first;
    for (; id !== null && !walkOf.has(id); id = next(id)) walkOf.set(id, first);
    if (id === null || walkOf.get(id) !== first) continue; // a date without an anchor, or an earlier walk
    for (; id !== null && !found.has(id); id = next(id)) found.add(id);
  }
  return found;
}

/** The id of the date that this one is counted from; null for none, and for the publication date. */
function anchorOf(one: Placed | undefined): string | null {
  if (one?.fact.kind !== "occurrence") return null;
  const { anchorTimeID } = one.fact.when;
  return anchorTimeID === "t0" ? null : anchorTimeID;
}

/** Speech may hold speech, but two people's words cannot share half of each. */
const directSpeechDoesNotCross: Rule = (all) =>
  [...directSpeech(all).values()].flatMap((theirs) => {
    theirs.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
    let open: Speech[] = []; // what has not ended where the next begins: seldom more than two
    return theirs.flatMap((later) => {
      open = open.filter(({ range }) => range.end > later.range.start);
      const crossed = open.find(({ range }) => !within(later.range, range));
      // Of the same words said again and again, the first stands for all.
      if (!open.some(({ range }) => within(range, later.range) && within(later.range, range)))
        open.push(later);
      return crossed
        ? [at(later.one, "content", `shares letters with the direct speech of "${crossed.one.fact.id}"`)]
        : [];
    });
  });

interface Speech {
  readonly one: Placed;
  readonly range: Range;
}

function directSpeech(all: readonly Placed[]): ReadonlyMap<Article, Speech[]> {
  const ofArticle = new Map<Article, Speech[]>();
  for (const one of all) {
    const { fact, entry } = one;
    const range = entry?.ranges.content;
    if (!entry || !range || fact.kind !== "quotation" || fact.directness !== "direct") continue;
    const theirs = ofArticle.get(entry.article);
    if (theirs) theirs.push({ one, range });
    else ofArticle.set(entry.article, [{ one, range }]);
  }
  return ofArticle;
}

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
