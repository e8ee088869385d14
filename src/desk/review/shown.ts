/** Whether a verdict is on what was shown: a page may have stood open while others went on. */
import { createHash } from "node:crypto";
import type { Notice } from "../review.ts";
import type { Item, Session } from "./session.ts";

const DIGITS = 16; // 96 bits in base64url: nobody meets two by chance

/** What an item tells and what it is read against, as a short hash: what a page that shows it sends back. */
export function revisionOf({ entry: { fact, article }, state }: Item): string {
  const hash = createHash("sha256");
  for (const part of [state, JSON.stringify(fact), JSON.stringify(article.published), article.text])
    hash.update(part).update("\0");
  return hash.digest("base64url").slice(0, DIGITS);
}

/**
 * What a reviewer is told whose page showed item number `at` as `revision`: null where that is how it stands.
 *
 * `again` where the same was done from that very page already, as by a double click.
 */
export function metAs(
  { items, steps }: Session,
  at: number,
  revision: string,
  did: "accepted" | "rejected" | "edited" | null,
): (Notice["kind"] & ("changed by another" | "changed by yourself" | "taken away")) | "again" | null {
  const item = items[at];
  if (!item || item.state === "gone") return "taken away";
  if (revisionOf(item) === revision) return null;
  const last = steps.findLast((step) => step.at === at && step.after === item);
  if (!last) return "changed by another";
  return last.did === did && revisionOf(last.item) === revision ? "again" : "changed by yourself";
}
