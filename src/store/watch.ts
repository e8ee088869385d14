/** Hears that something was written below the record, where the system tells so; a hint and no more. */
import { type FSWatcher, watch } from "node:fs";
import { join } from "node:path";
import type { Fingerprint } from "./fingerprint.ts";
import { isLeftBehind } from "./folder.ts";

export interface Watch {
  /** Listens in the folders that were just seen, and in no others. */
  follow(seen: Fingerprint): void;
  close(): void;
}

/**
 * Calls `onHint` when a file of the record in `root` was written, some times more often than that.
 *
 * Where nobody can listen (a network folder, too many folders, Node's own limits) it is never called: nothing
 * may depend on it.
 */
export function watchRecord(root: string, onHint: () => void): Watch {
  const watchers = new Map<string, FSWatcher>();
  const leave = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const listen = (folder: string) => {
    try {
      const watcher = watch(join(root, folder), { persistent: false }, (kind, name) => {
        if (name !== null && isLeftBehind(name)) return; // locks, temporary files, indexes
        // A folder of that name may be another now: it is listened in anew at the next look.
        if (kind === "rename" && name !== null)
          for (const one of [...watchers.keys()])
            if (isWithin(one, folder === "" ? name : `${folder}/${name}`)) leave(one);
        onHint();
      });
      watcher.on("error", () => leave(folder));
      watchers.set(folder, watcher);
    } catch {
      // ENOSPC, ENOENT, and what else systems say: the look once a second does it
    }
  };
  return {
    follow({ dossiers }) {
      const folders = new Set(["", ...[...dossiers.keys()].flatMap(foldersOf)]);
      for (const folder of [...watchers.keys()]) if (!folders.has(folder)) leave(folder);
      for (const folder of folders) if (!watchers.has(folder)) listen(folder);
    },
    close() {
      for (const folder of [...watchers.keys()]) leave(folder);
    },
  };
}

const foldersOf = (id: string): readonly string[] => [id, `${id}/articles`, `${id}/facts`];

const isWithin = (folder: string, other: string): boolean =>
  folder === other || folder.startsWith(`${other}/`);
