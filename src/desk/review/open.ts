/** The drafts of a dossier, each with the file that it stands in. */
import type { Dossier, Entry } from "../../model/dossier.ts";
import type { Fact } from "../../model/fact.ts";
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

/** The facts of a dossier as their files have them at this moment. */
export interface FactsNow {
  readonly dossier: Dossier;
  /** By id; without an entry where its words do not stand in the dossier's article, or need not any more. */
  readonly facts: ReadonlyMap<string, FactNow>;
  /** False where a file could not be read: then a fact that is not there may well be. */
  readonly complete: boolean;
}

interface FactNow {
  readonly file: string;
  readonly fact: Fact;
  readonly entry: Entry | null;
}

/** Reads the facts of a dossier, of which the record in use may know less: it follows the disk at a second's distance. */
export async function factsNow(root: string, dossier: Dossier): Promise<FactsNow> {
  const place = { file: "", line: null };
  const byId = new Map(dossier.articles.map((article) => [article.id, { place, article }]));
  const articles = { byId, complete: true, files: [], none: false };
  const { placed, complete } = await readFacts(root, dossier.id, articles, gather());
  const facts = placed.map(({ fact, file, entry }) => [fact.id, { file, fact, entry }] as const);
  return { dossier, facts: new Map(facts), complete };
}

/** The drafts of a dossier, of the facts that it had when it was read. */
export const draftsOf = async (root: string, dossier: Dossier): Promise<Drafts> => ({
  dossier,
  items: draftsIn(await factsNow(root, dossier)),
});

/** The drafts among the facts, in the dossier's order. */
export const draftsIn = ({ dossier, facts }: FactsNow): readonly Item[] =>
  dossier.entries.flatMap(({ fact: { id } }): readonly Item[] => {
    const { file, entry } = facts.get(id) ?? { file: "", entry: null };
    return entry?.fact.review.state === "draft" ? [{ file, entry, state: "draft" }] : [];
  });
