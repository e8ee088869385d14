import type { Dossier, Entry } from "../model/dossier.ts";
import type { FactKind } from "../model/fact.ts";
import type { Language } from "../model/language.ts";
import type { AskedWord } from "../model/reason.ts";
import type { Name, NameKind } from "../search/names.ts";

interface Query {
  readonly dossier: string;
  /** All kinds, when left out. */
  readonly kinds?: readonly FactKind[];
  /** The question's words; empty for every fact of the kinds, in article order. */
  readonly text: string;
  /** The language of the words. */
  readonly language: Language;
  /** The kind that is put first of equals; none when left out. */
  readonly wants?: FactKind;
  /** Whether each hit is to tell of the words one by one; not, when left out. */
  readonly reasons?: boolean;
}

/** A fact and how well it meets the words. */
export interface Hit {
  readonly entry: Entry;
  /** Comparable within one search only. */
  readonly score: number;
  /** How likely it is that this answers the question at all, 0-1. */
  readonly confidence: number;
  /** The share of the question's weight that the fact has, 0-1. */
  readonly coverage: number;
  /** The share of the weight of its plain words alone, 0-1. */
  readonly plain: number;
  /** Whether every name, figure, noun asked for and unknown word of the question is there. */
  readonly complete: boolean;
  /** What stands there for each content word, in their order, where that is asked for; made when it is called. */
  readonly words?: () => readonly AskedWord[];
}

/**
 * Holds proved facts and finds them by approximate words. It finds; it never supplies text.
 *
 * `test/contract/store.contract.ts` says in tests what every store must do.
 */
export interface FactStore {
  /** The dossiers there are, by id. */
  list(): readonly Dossier[];
  /** Best first; only accepted facts. Empty for an unknown dossier. */
  search(query: Query): Promise<readonly Hit[]>;
  /** Up to 25 names of some kinds that `text` may mean, likeliest first; of all kinds when left out. */
  names(dossier: string, text: string, kinds?: readonly NameKind[]): Promise<readonly Name[]>;
  /** Up to 25 dossiers that `text` may mean, by id or title, likeliest first; their ids. */
  dossiers(text: string): Promise<readonly string[]>;
  close(): Promise<void>;
}
