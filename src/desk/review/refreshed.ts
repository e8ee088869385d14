/** A sitting after others have written: its items are what is on disk, and what can be taken back stays so. */
import { draftsIn, type FactsNow } from "./open.ts";
import type { Item, Session } from "./session.ts";

/**
 * Brings a sitting up to what stands in the files.
 *
 * Whatever is unchanged stays the same item, since undo compares identity; new drafts join where they stand in the article,
 * and whoever was at the end stays there.
 */
export function refreshed(session: Session, now: FactsNow): Session {
  const items = session.items.map((item) => itemNow(item, now));
  const order = new Map(now.dossier.entries.map(({ fact }, i) => [fact.id, i]));
  const orderOf = ({ entry }: Item) => order.get(entry.fact.id);
  const known = new Set(items.map(({ entry }) => entry.fact.id));
  const fresh = draftsIn(now).filter(({ entry }) => !known.has(entry.fact.id));

  const merged: Item[] = [];
  const places: number[] = [];
  let joined = 0;
  const join = (below: number) => {
    for (let next = fresh[joined]; next && (orderOf(next) ?? 0) < below; next = fresh[joined]) {
      merged.push(next);
      joined += 1;
    }
  };
  for (const item of items) {
    join(orderOf(item) ?? -1);
    places.push(merged.length);
    merged.push(item);
  }
  join(Number.POSITIVE_INFINITY);

  const steps = session.steps.map((step) => {
    const [before, after] = [session.items[step.at], items[step.at]];
    const isSame = before === step.after && after && isUnchanged(step.after, after);
    return { ...step, at: places[step.at] ?? step.at, after: isSame ? after : step.after };
  });
  return { ...session, dossier: now.dossier, items: merged, at: places[session.at] ?? merged.length, steps };
}

/** The item as its file has it; the very same where nothing of it has changed. */
function itemNow(item: Item, { facts, complete, dossier }: FactsNow): Item {
  const there = facts.get(item.entry.fact.id);
  if (!there) return complete || !isKept(dossier, item) ? gone(item) : item;
  const { file, fact, entry } = there;
  if (fact.review.state === "lapsed") return item.state === "lapsed" ? item : { ...item, state: "lapsed" };
  if (!entry) return gone(item);
  const fresh: Item = { file, entry, state: fact.review.state };
  return isUnchanged(item, fresh) && item.entry.article === entry.article && item.file === file
    ? item
    : fresh;
}

const gone = (item: Item): Item => (item.state === "gone" ? item : { ...item, state: "gone" });

/** Where a file cannot be read, a fact is there as long as its article is. */
const isKept = ({ articles }: FactsNow["dossier"], { entry }: Item): boolean =>
  articles.some(({ id }) => id === entry.article.id);

/** Whether two items tell the same of the same text. */
const isUnchanged = (one: Item, other: Item): boolean =>
  one.state === other.state &&
  one.entry.article.text === other.entry.article.text &&
  JSON.stringify(one.entry.fact) === JSON.stringify(other.entry.fact);
