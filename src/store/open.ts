import { join } from "node:path";
import type { Dossier } from "../model/dossier.ts";
import { inBreaths } from "../model/steps.ts";
import type { Kept } from "../search/index.ts";
import type { Fault } from "./fault.ts";
import { readDossiers } from "./files.ts";
import { memoryStore } from "./memory.ts";
import { type Shelf, shelving } from "./shelf.ts";
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
  const { shelves, save } = await shelveAll(folder, dossiers, { listener, large });
  await save();
  return { store: memoryStore(shelves) };
}

export const LARGE = 20_000; // documents: fewer are indexed faster than a file is worth

interface Shelving {
  readonly listener: Listener;
  readonly large: number;
  /** What there was before, by dossier: a dossier that is the same keeps its shelf, another what it can of the index. */
  readonly before?: ReadonlyMap<string, Shelf>;
}

/** Indexes all dossiers; `save` then writes the indexes that are worth a file. */
export async function shelveAll(
  folder: string,
  dossiers: readonly Dossier[],
  setting: Shelving,
): Promise<{ readonly shelves: readonly Shelf[]; readonly save: () => Promise<void> }> {
  const shelves: Shelf[] = [];
  const unsaved: Shelf[] = [];
  for (const dossier of dossiers) {
    const before = setting.before?.get(dossier.id);
    const { shelf, isNew } =
      before?.dossier === dossier
        ? { shelf: before, isNew: false }
        : await shelveAgain(folder, dossier, before ?? null, setting);
    shelves.push(shelf);
    if (isNew && shelf.index.forward.size >= setting.large) unsaved.push(shelf);
  }
  const save = async () => {
    for (const { dossier, index } of unsaved) {
      const problem = await writeSnapshot(join(folder, dossier.id, SNAPSHOT), index);
      if (problem !== null)
        setting.listener.onNote(
          `Cannot write the snapshot ${dossier.id}/${SNAPSHOT}: ${problem}. The next start indexes again`,
        );
    }
  };
  return { shelves, save };
}

async function shelveAgain(
  folder: string,
  dossier: Dossier,
  before: Shelf | null,
  { listener }: Shelving,
): Promise<{ readonly shelf: Shelf; readonly isNew: boolean }> {
  const kept = before?.index ?? (await keptOf(folder, dossier, listener));
  const steps = shelving(dossier, kept, (done, all) => listener.onProgress(dossier.id, done, all));
  const shelf = await inBreaths(steps);
  return { shelf, isNew: shelf.index.postings !== kept?.postings };
}

async function keptOf(folder: string, { id }: Dossier, listener: Listener): Promise<Kept | null> {
  const read = await readSnapshot(join(folder, id, SNAPSHOT));
  if ("kept" in read) return read.kept;
  if (read.problem !== null)
    listener.onNote(`The snapshot ${id}/${SNAPSHOT} ${read.problem}: the index is made again`);
  return null;
}
