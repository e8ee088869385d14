/** Documents made ready to be searched. */
import { atOnce, type Steps } from "../model/steps.ts";
import { lexiconWords } from "../text/senses.ts";
import { type Spelling, spelling } from "./correct.ts";
import { Dictionary } from "./dictionary.ts";
import { BREAK, type Document, type Forward, ForwardBuilder, NAMED } from "./forward.ts";
import { invert, type Postings } from "./postings.ts";
import { type Workspace, workspaceFor } from "./retrieve.ts";

/** Documents that change together, such as an article with its facts. */
export interface Part {
  /** Another one where anything has changed that the documents are made from. */
  readonly key: string;
  readonly documents: () => Iterable<Document>;
}

/** What is kept of an index from one start to the next. */
export interface Kept {
  /** In order: the parts, and how many documents each has. */
  readonly parts: readonly { readonly key: string; readonly size: number }[];
  readonly dictionary: Dictionary;
  readonly forward: Forward;
  readonly postings: Postings;
  readonly spelling: Spelling;
}

export interface Index extends Kept {
  readonly termOfForm: Uint32Array;
  /** Folded words of names, those written with a capital. */
  readonly names: ReadonlySet<string>;
  /** How many documents a question may find. */
  readonly size: number;
  readonly workspace: Workspace;
  /** One a term, all 0 between two questions. */
  readonly marks: Uint16Array;
}

/** Makes an index of documents, numbered in order; `onPart` hears how many parts are read. */
export const indexOf = (
  parts: readonly Part[],
  kept: Kept | null = null,
  onPart: (done: number) => void = () => {},
): Index => atOnce(indexing(parts, kept, onPart));

/** The same in steps: a part, or what is made of all of them. */
export function* indexing(
  parts: readonly Part[],
  kept: Kept | null,
  onPart: (done: number) => void,
): Steps<Index> {
  if (kept && parts.length === kept.parts.length && parts.every(({ key }, i) => key === kept.parts[i]?.key))
    return ready(kept);
  const dictionary = new Dictionary();
  const builder = new ForwardBuilder(dictionary);
  const copy = kept ? copierOf(kept, dictionary, builder) : () => false;
  const sizes: { readonly key: string; readonly size: number }[] = [];
  for (const part of parts) {
    const first = builder.size;
    if (!copy(part.key)) builder.add(part.documents());
    sizes.push({ key: part.key, size: builder.size - first });
    onPart(sizes.length);
    yield;
  }
  const forward = builder.build();
  yield;
  const postings = invert(forward, dictionary.termOfForm(), dictionary.terms.length);
  yield;
  const words = yield* wordsOf(dictionary, forward);
  yield;
  return ready({ parts: sizes, dictionary, forward, postings, spelling: words });
}

/** Copies a part that has not changed; false where there is none of that key. */
function copierOf(kept: Kept, dictionary: Dictionary, builder: ForwardBuilder): (key: string) => boolean {
  const places = new Map<string, { readonly first: number; readonly size: number }>();
  let first = 0;
  for (const { key, size } of kept.parts) {
    places.set(key, { first, size });
    first += size;
  }
  const { words, languages, terms } = kept.dictionary;
  const termOfForm = kept.dictionary.termOfForm();
  const here = new Int32Array(words.length).fill(-1);
  const formHere = (form: number): number => {
    if (here[form] === -1) {
      const [word, language] = [words[form] as string, languages[form] as (typeof languages)[number]];
      const term = terms[termOfForm[form] as number] as (typeof terms)[number];
      here[form] = dictionary.form(word, language) ?? dictionary.append(word, language, term);
    }
    return here[form] as number;
  };
  return (key) => {
    const place = places.get(key);
    if (place) builder.copy(kept.forward, place.first, place.size, formHere);
    return place !== undefined;
  };
}

/** Adds what is made in no time. */
function ready(kept: Kept): Index {
  const { dictionary, forward } = kept;
  return {
    ...kept,
    termOfForm: dictionary.termOfForm(),
    names: namesOf(dictionary, forward),
    size: forward.findable.reduce((all, one) => all + one, 0),
    workspace: workspaceFor(forward.size),
    marks: new Uint16Array(dictionary.terms.length),
  };
}

function namesOf(dictionary: Dictionary, { forms, weights }: Forward): ReadonlySet<string> {
  const numbers = new Set<number>();
  for (let i = 0; i < forms.length; i++)
    if (((weights[i] as number) & NAMED) !== 0) numbers.add(forms[i] as number);
  return new Set([...numbers].map((form) => dictionary.words[form] as string));
}

/** The words of the documents and of the lexicon. */
function* wordsOf(dictionary: Dictionary, { forms }: Forward): Steps<Spelling> {
  const perForm = new Uint32Array(dictionary.words.length);
  for (const form of forms) if (form !== BREAK) perForm[form] = (perForm[form] as number) + 1;
  const counts = new Map<string, number>();
  for (const word of lexiconWords()) counts.set(word, 0);
  dictionary.words.forEach((word, form) => {
    counts.set(word, Math.max(counts.get(word) ?? 0, perForm[form] as number));
  });
  return yield* spelling([...counts.keys()], Uint32Array.from(counts.values()));
}
