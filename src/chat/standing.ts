/** Whether the record still says what a message tells. */
import type { Dossier } from "../model/dossier.ts";
import type { FactStore } from "../store/store.ts";
import type { Posting } from "./ledger.ts";
import { isTold } from "./place.ts";
import { excerptAt, isPlace, revisionAsDraft, revisionOf, SCHEME } from "./reference.ts";

export interface Standing {
  /** `held`: its dossier is not here, which says nothing about what it holds: the message stays as it is. */
  readonly kind: "stands" | "due" | "held";
  /** The revision that the message is to tell; null for nothing of it. */
  readonly target: string | null;
}

/** Compares a message with the record. */
export function standingOf(store: FactStore, { what, telling, scheme, spot }: Posting): Standing {
  const dossier = store.list().find(({ id }) => id === telling.dossier);
  const tells = what === "withdrawn" ? null : telling.revision;
  if (!dossier) return { kind: "held", target: tells };
  const now = revisionNow(dossier, telling);
  // Of another version of onrecord: only what is gone altogether is known to be another.
  const isSame =
    now === tells ||
    (now !== null && tells !== null && (scheme !== SCHEME || isReviewedSince(dossier, telling)));
  if (isSame) return { kind: "stands", target: tells };
  // Where the dossier is open no more a message may lose what is wrong, and get nothing new.
  const target = isTold(dossier, spot) ? now : null;
  return { kind: target === tells ? "stands" : "due", target };
}

/** Whether it was posted as a draft, and since accepted as it was: the message has said all the time what it was. */
const isReviewedSince = (dossier: Dossier, { reference, revision }: Posting["telling"]): boolean =>
  revisionAsDraft(dossier, reference) === revision;

/** The revision of what stands there now; null for nothing that can be told for the same. */
function revisionNow(dossier: Dossier, { reference, revision }: Posting["telling"]): string | null {
  if (!excerptAt(dossier, reference, "en")) return null;
  const now = revisionOf(dossier, reference);
  // Other words at the same place are no later version of those that stood there.
  return isPlace(reference) && now !== revision ? null : now;
}
