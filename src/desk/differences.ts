import { diffArrays } from "diff";

/** A paragraph that only one of two versions has. */
export interface Difference {
  readonly op: "gone" | "new";
  readonly text: string;
}

/** The paragraphs that the two texts do not share, in order. */
export function differences(old: string, now: string): readonly Difference[] {
  return diffArrays(old.split("\n"), now.split("\n")).flatMap(({ added, removed, value }) =>
    added || removed ? value.map((text) => ({ op: added ? ("new" as const) : ("gone" as const), text })) : [],
  );
}
