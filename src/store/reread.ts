/** Reads the record again and again, and of it only what has changed. */
import type { Dossier } from "../model/dossier.ts";
import type { Parsed } from "./check.ts";
import type { Fault } from "./fault.ts";
import { readDossier, readDossiers } from "./files.ts";
import { areSame, type Fingerprint, fingerprint, isSame } from "./fingerprint.ts";
import { contentOf, type Remembered, remembering, versionOf } from "./memo.ts";

/** What a reading came to. */
export type Reread =
  | { readonly dossiers: readonly Dossier[]; readonly version: string }
  /** `passing` is true where the system failed, and may not the next time, though no file is another. */
  | { readonly faults: readonly Fault[]; readonly passing: boolean }
  /** The files changed meanwhile: what was read may be half of one state and half of another. */
  | { readonly moved: Fingerprint };

interface Known {
  readonly remembered: Remembered;
  readonly content: string;
  readonly parsed: Parsed<Dossier>;
}

/**
 * Makes a reader of the record in `root`, which is given what was last seen there.
 *
 * A dossier whose files hold what they held when it was last read is the very object it was.
 */
export function rereader(root: string): (seen: Fingerprint) => Promise<Reread> {
  let known: ReadonlyMap<string, Known> = new Map();
  return async (seen) => {
    const found = new Map<string, Known>();
    const readAgain = async (id: string): Promise<Parsed<Dossier>> => {
      const before = known.get(id) ?? null;
      const marks = seen.dossiers.get(id) ?? new Map();
      const now =
        before && areSame(before.remembered.marks, marks) ? before : await read(root, id, marks, before);
      found.set(id, now);
      return now.parsed;
    };
    try {
      const { dossiers, faults } = await readDossiers(root, readAgain);
      const after = await fingerprint(root);
      if (!isSame(seen, after)) return { moved: after };
      known = found;
      if (faults.length > 0) return { faults, passing: false };
      return { dossiers, version: versionOf(new Map([...found].map(([id, { content }]) => [id, content]))) };
    } catch (error) {
      return { faults: [systemFault(root, error)], passing: true };
    }
  };
}

async function read(
  root: string,
  id: string,
  marks: Remembered["marks"],
  before: Known | null,
): Promise<Known> {
  const { memo, remembered } = remembering(marks, before?.remembered ?? null);
  const parsed = await readDossier(root, id, memo);
  const content = contentOf(remembered);
  // Only the disk's own marks are others: what was made of the files is not.
  const isAsBefore = before?.content === content && "data" in before.parsed && "data" in parsed;
  return { remembered, content, parsed: isAsBefore ? before.parsed : parsed };
}

/** The fault that is told where the system refuses to read, with the path it names. Throws what is not the system's. */
function systemFault(root: string, error: unknown): Fault {
  const { code, syscall, path, message } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) throw error;
  const file = path?.startsWith(`${root}/`) ? path.slice(root.length + 1) : (path ?? root);
  return { file, path: "", message: `cannot be read: ${message}` };
}

/** The fault of a record that is never still for long enough to be read. */
export const unrest = (root: string): Fault => ({
  file: root,
  path: "",
  message: "changes all the time: it is read as soon as it keeps still",
});
