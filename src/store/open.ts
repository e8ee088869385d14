import type { Fault } from "./fault.ts";
import { readDossiers } from "./files.ts";
import { memoryStore } from "./memory.ts";
import type { FactStore } from "./store.ts";

export type Opened = { readonly store: FactStore } | { readonly faults: readonly Fault[] };

/** Opens the record in `folder`; a single fault anywhere opens nothing, so that no answer comes from half of it. */
export async function openStore(folder: string): Promise<Opened> {
  const { dossiers, faults } = await readDossiers(folder);
  return faults.length > 0 ? { faults } : { store: memoryStore(dossiers) };
}
