/** Gathers the faults of many files; of a broken archive the first are enough to see what is wrong with it. */
import { type Fault, inDigits } from "./fault.ts";

const MOST = 100; // of one file

export interface Faults {
  /** Keeps the first hundred of a file, and counts the others. */
  add(faults: readonly Fault[]): void;
  /** What concerns the folder first, then by the order in which the files are read. */
  inOrder(files: readonly string[]): readonly Fault[];
}

/** An empty list of faults. */
export function gather(): Faults {
  const ofFile = new Map<string, { readonly kept: Fault[]; more: number }>();
  return {
    add(faults) {
      for (const fault of faults) {
        const theirs = ofFile.get(fault.file) ?? { kept: [], more: 0 };
        ofFile.set(fault.file, theirs);
        if (theirs.kept.length < MOST) theirs.kept.push(fault);
        else theirs.more += 1;
      }
    },
    inOrder(files) {
      const rank = new Map(files.map((file, i) => [file, i]));
      const of = (file: string) => rank.get(file) ?? -1;
      return [...ofFile]
        .sort(([a], [b]) => of(a) - of(b)) // stable
        .flatMap(([file, { kept, more }]) => (more === 0 ? kept : [...kept, leftOut(file, more)]));
    },
  };
}

const leftOut = (file: string, more: number): Fault => ({
  file,
  path: "",
  message: `has ${inDigits(more)} more ${more === 1 ? "fault" : "faults"}: mend those above, then check again`,
});
