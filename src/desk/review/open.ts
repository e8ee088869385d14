/** The drafts of a dossier, each with the file that it stands in. */
import type { Dossier } from "../../model/dossier.ts";
import { readFacts } from "../../store/facts.ts";
import type { Fault } from "../../store/fault.ts";
import { gather } from "../../store/faults.ts";
import { readDossiers } from "../../store/files.ts";
import type { Item } from "./session.ts";

/** A dossier with its drafts, in article order, by position. */
export interface Drafts {
  readonly dossier: Dossier;
  readonly items: readonly Item[];
}

export type DraftsRead = { readonly faults: readonly Fault[] } | { readonly dossiers: readonly Dossier[] };

/** Reads every dossier of the record in `root`; a single fault anywhere gives none, as for answers. */
export async function readRecord(root: string): Promise<DraftsRead> {
  const { dossiers, faults } = await readDossiers(root);
  return faults.length > 0 ? { faults } : { dossiers };
}

/** The drafts of a dossier that `readRecord` has read. */
export async function draftsOf(root: string, dossier: Dossier): Promise<Drafts> {
  const files = await filesOf(root, dossier);
  const items = dossier.entries.flatMap((entry): readonly Item[] => {
    const file = files.get(entry.fact.id);
    return file !== undefined && entry.fact.review.state === "draft" ? [{ file, entry, state: "draft" }] : [];
  });
  return { dossier, items };
}

/** The file of each fact, by id. */
async function filesOf(root: string, dossier: Dossier): Promise<ReadonlyMap<string, string>> {
  const place = { file: "", line: null };
  const byId = new Map(dossier.articles.map((article) => [article.id, { place, article }]));
  const articles = { byId, complete: true, files: [], none: false };
  const { placed } = await readFacts(root, dossier.id, articles, gather());
  return new Map(placed.map(({ fact, file }) => [fact.id, file]));
}
