/** Documents made ready to be searched. */
import { lexiconWords } from "../text/senses.ts";
import { type Spelling, spellingOf } from "./correct.ts";
import { Dictionary } from "./dictionary.ts";
import { BREAK, type Document, type Forward, ForwardBuilder } from "./forward.ts";
import { invert, type Postings } from "./postings.ts";
import { type Workspace, workspaceFor } from "./retrieve.ts";

export interface Index {
  readonly dictionary: Dictionary;
  readonly termOfForm: Uint32Array;
  readonly forward: Forward;
  readonly postings: Postings;
  readonly spelling: Spelling;
  /** How many documents a question may find. */
  readonly size: number;
  readonly workspace: Workspace;
  /** One a term, all 0 between two questions. */
  readonly marks: Uint16Array;
}

/** Indexes documents; the number of each is its place among them. */
export function indexOf(documents: Iterable<Document>): Index {
  const dictionary = new Dictionary();
  const builder = new ForwardBuilder(dictionary);
  for (const document of documents) builder.add(document);
  const forward = builder.build();
  const termOfForm = dictionary.termOfForm();
  const postings = invert(forward, termOfForm, dictionary.terms.length);
  return toIndex({ dictionary, termOfForm, forward, postings, spelling: wordsOf(dictionary, forward) });
}

/** What is the same for every question and made in no time. */
function toIndex(
  parts: Pick<Index, "dictionary" | "termOfForm" | "forward" | "postings" | "spelling">,
): Index {
  return {
    ...parts,
    size: parts.forward.findable.reduce((all, one) => all + one, 0),
    workspace: workspaceFor(parts.forward.size),
    marks: new Uint16Array(parts.dictionary.terms.length),
  };
}

/** The words of the documents and of the lexicon. */
function wordsOf(dictionary: Dictionary, { forms }: Forward): Spelling {
  const perForm = new Uint32Array(dictionary.words.length);
  for (const form of forms) if (form !== BREAK) perForm[form] = (perForm[form] as number) + 1;
  const counts = new Map<string, number>();
  for (const word of lexiconWords) counts.set(word, 0);
  dictionary.words.forEach((word, form) => {
    counts.set(word, Math.max(counts.get(word) ?? 0, perForm[form] as number));
  });
  return spellingOf([...counts.keys()], Uint32Array.from(counts.values()));
}
