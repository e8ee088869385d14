import { join } from "node:path";
import type { Dossier } from "../model/dossier.ts";
import type { Fault } from "./fault.ts";
import { readDossiers } from "./files.ts";
import { memoryStore } from "./memory.ts";
import { type Shelf, shelve } from "./shelf.ts";
import { readSnapshot, SNAPSHOT, writeSnapshot } from "./snapshot-file.ts";
import type { FactStore } from "./store.ts";

export type Opened = { readonly store: FactStore } | { readonly faults: readonly Fault[] };

/** Hears of what takes long or goes otherwise than it should, without keeping the store from opening. */
export interface Listener {
  /** So many of the articles of a dossier are indexed. */
  onProgress(dossier: string, done: number, all: number): void;
  /** A plain sentence for the log. */
  onNote(note: string): void;
}

const SILENT: Listener = { onProgress() {}, onNote() {} };

/**
 * Opens the record in `folder`; a single fault anywhere opens nothing, so that no answer comes from half of it.
 *
 * A dossier of `large` documents and more keeps its index beside it.
 */
export async function openStore(folder: string, listener: Listener = SILENT, large = LARGE): Promise<Opened> {
  const { dossiers, faults } = await readDossiers(folder);
  if (faults.length > 0) return { faults };
  const shelves: Shelf[] = [];
  for (const dossier of dossiers) shelves.push(await shelveCached(folder, dossier, listener, large));
  return { store: memoryStore(shelves) };
}

const LARGE = 20_000; // documents: fewer are indexed faster than a file is worth

async function shelveCached(
  folder: string,
  dossier: Dossier,
  listener: Listener,
  large: number,
): Promise<Shelf> {
  const file = join(folder, dossier.id, SNAPSHOT);
  const read = await readSnapshot(file);
  const kept = "kept" in read ? read.kept : null;
  if ("problem" in read && read.problem !== null)
    listener.onNote(`The snapshot ${dossier.id}/${SNAPSHOT} ${read.problem}: the index is made again`);
  const shelf = shelve(dossier, kept, (done, all) => listener.onProgress(dossier.id, done, all));
  const { index } = shelf;
  if (index.forward.size < large || index.postings === kept?.postings) return shelf;
  const problem = await writeSnapshot(file, index);
  if (problem !== null)
    listener.onNote(
      `Cannot write the snapshot ${dossier.id}/${SNAPSHOT}: ${problem}. The next start indexes again`,
    );
  return shelf;
}
