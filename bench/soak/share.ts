/** Answers that only their askers see, of late: somebody shares one now and then. */

/** Where a button “Share” stands. */
export interface Shareable {
  readonly isEdited: boolean;
  /** The button's value. */
  readonly value: string;
  /** The whole answer, as it came. */
  readonly answer: unknown;
}

const KEPT = 20;

/** Keeps the last of each kind. */
export function openShelf() {
  const kept: Record<"edited" | "plain", Shareable[]> = { edited: [], plain: [] };
  const of = (isEdited: boolean) => kept[isEdited ? "edited" : "plain"];
  return {
    put(one: Shareable): void {
      const shelf = of(one.isEdited);
      if (shelf.push(one) > KEPT) shelf.shift();
    },
    take: (isEdited: boolean): Shareable | undefined => of(isEdited).pop(),
  };
}

interface Part {
  readonly label?: string;
  readonly text?: { readonly text?: string };
  readonly custom_id?: string;
  readonly value?: string;
  readonly components?: readonly Part[];
  readonly elements?: readonly Part[];
}

const SHARE = /^(?:Share|Partager)\b/;

/** The value of the button that shares, among components or blocks; null where there is none. */
export function shareIn(parts: readonly Part[]): string | null {
  for (const part of parts) {
    const label = part.label ?? part.text?.text ?? "";
    const value = part.custom_id ?? part.value;
    if (value !== undefined && typeof label === "string" && SHARE.test(label)) return value;
    const inside = shareIn([...(part.components ?? []), ...(part.elements ?? [])]);
    if (inside !== null) return inside;
  }
  return null;
}
