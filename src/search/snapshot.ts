/**
 * An index as bytes, so that a restart need not make it again. It is a cache: it can always be thrown away.
 *
 * A line of JSON that says what follows, then typed arrays one after the other, each at a multiple of eight bytes.
 */

import { Language } from "../model/language.ts";
import { fold } from "../text/fold.ts";
import { englishForms, frenchForms } from "../text/lexicon/forms.ts";
import { lexiconWords } from "../text/senses.ts";
import { sentences } from "../text/sentences.ts";
import { stemEnglish } from "../text/stem-en.ts";
import { stemFrench } from "../text/stem-fr.ts";
import { isStop, stopWords } from "../text/stop.ts";
import { type Term, termOf } from "../text/term.ts";
import { words } from "../text/words.ts";
import { spelling } from "./correct.ts";
import { Dictionary } from "./dictionary.ts";
import { indexOf, type Kept } from "./index.ts";
import { invert } from "./postings.ts";
import { carried } from "./wants.ts";

const FORMAT = "onrecord index 1";

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array;
const KINDS = { Uint8Array, Uint32Array, Int32Array } as const;
type Kind = keyof typeof KINDS;

interface Head {
  readonly format: string;
  readonly analysis: string;
  readonly parts: Kept["parts"];
  readonly arrays: readonly { readonly name: string; readonly kind: Kind; readonly length: number }[];
}

/**
 * What an index depends on beside its documents: how words are cut, folded, stemmed and left out, as far as tables
 * and the functions' own text tell. A change of a constant or of a rule that these call raises FORMAT.
 *
 * Where it is another text than when a snapshot was written, the snapshot is of no use.
 */
export function analysisText(): string {
  const all = [...lexiconWords(), ...words(SAMPLE).map(({ text }) => text)];
  const terms = all.map((word) =>
    Language.options.map((language) => (isStop(word, language) ? "-" : termOf(word, language))).join(" "),
  );
  const rules = [words, fold, isStop, termOf, stemFrench, stemEnglish, carried, invert, spelling, sentences];
  const tables = [englishForms, frenchForms, ...stopWords.fr, ...stopWords.en];
  return [process.versions.icu, carried(words(SAMPLE)), ...all, ...terms, ...tables, ...rules]
    .map(String)
    .join("\n");
}

const SAMPLE =
  "L’État n’a pas payé 1 400,50 € à l’O.N.U. le 3 mars 1999, parce que Marie-Ève won't say “cœur” in COVID-19.";

/** The bytes of an index, in the order in which they are to be written. */
export function* encode(kept: Kept, analysis: string): Iterable<Uint8Array> {
  const arrays = arraysOf(kept);
  const head: Head = {
    format: FORMAT,
    analysis,
    parts: kept.parts,
    arrays: [...arrays].map(([name, array]) => ({ name, kind: kindOf(array), length: array.length })),
  };
  const line = new TextEncoder().encode(JSON.stringify(head));
  yield line;
  yield new TextEncoder().encode(`${" ".repeat(padding(line.length + 1))}\n`);
  for (const array of arrays.values()) {
    yield new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    yield new Uint8Array(padding(array.byteLength));
  }
}

const kindOf = (array: Numbers): Kind => array.constructor.name as Kind;

/** How many bytes are wanting to a multiple of eight. */
const padding = (length: number): number => -length & 7;

/** What is wrong with bytes that are no index of ours. */
export type Unreadable = "is of another version" | "is damaged";

/** Reads an index from bytes, which it then stands on; `analysis` is that of now. */
export function decode(bytes: Uint8Array<ArrayBuffer>, analysis: string): Kept | Unreadable {
  const end = bytes.indexOf(10);
  const head = end < 0 ? null : readHead(bytes.subarray(0, end));
  if (head === null) return "is damaged";
  if (head.format !== FORMAT || head.analysis !== analysis) return "is of another version";
  if (!isWhole(head)) return "is damaged";
  const arrays = new Map<string, Numbers>();
  let at = end + 1;
  for (const { name, kind, length } of head.arrays) {
    const size = length * KINDS[kind].BYTES_PER_ELEMENT;
    if (at + size > bytes.length) return "is damaged";
    arrays.set(name, new KINDS[kind](bytes.buffer, bytes.byteOffset + at, length));
    at += size + padding(size);
  }
  const documents = head.parts.reduce((all, { size }) => all + size, 0);
  if (documents !== arrays.get("forward.findable")?.length) return "is damaged";
  return toKept(head.parts, arrays);
}

/** Whether a head of our format names the arrays that an index has, each of its kind. */
function isWhole({ parts, arrays }: Head): boolean {
  if (!Array.isArray(parts) || !Array.isArray(arrays)) return false;
  const expected = [...arraysOf(indexOf([]))].map(([name, array]) => `${name} ${kindOf(array)}`);
  const found = arrays.map(({ name, kind }) => `${name} ${kind}`);
  return (
    expected.join() === found.join() &&
    [...arrays.map(({ length }) => length), ...parts.map(({ size }) => size)].every(
      (number) => Number.isSafeInteger(number) && number >= 0,
    )
  );
}

function readHead(line: Uint8Array): Head | null {
  try {
    const head: unknown = JSON.parse(new TextDecoder().decode(line));
    return typeof head === "object" ? (head as Head | null) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function arraysOf({ dictionary, forward, postings, spelling }: Kept): ReadonlyMap<string, Numbers> {
  const { size: _, ...columns } = forward;
  return new Map<string, Numbers>([
    ["words", joined(dictionary.words)],
    ["languages", Uint8Array.from(dictionary.languages, (language) => Language.options.indexOf(language))],
    ["terms", joined(dictionary.terms)],
    ["termOfForm", dictionary.termOfForm()],
    ...Object.entries(columns).map(([name, array]) => [`forward.${name}`, array] as const),
    ...Object.entries(postings).map(([name, array]) => [`postings.${name}`, array] as const),
    ["spelling.words", joined(spelling.words)],
    ["spelling.counts", spelling.counts],
    ["spelling.start", spelling.start],
    ["spelling.entries", spelling.entries],
  ]);
}

function toKept(parts: Kept["parts"], arrays: ReadonlyMap<string, Numbers>): Kept {
  const bytes = (name: string) => arrays.get(name) as Uint8Array;
  const unsigned = (name: string) => arrays.get(name) as Uint32Array;
  const signed = (name: string) => arrays.get(name) as Int32Array;
  const terms = split(bytes("terms"));
  const languages = bytes("languages");
  const termOfForm = unsigned("termOfForm");
  const dictionary = new Dictionary();
  split(bytes("words")).forEach((word, form) => {
    const language = Language.options[languages[form] as number] as Language;
    dictionary.append(word, language, terms[termOfForm[form] as number] as Term);
  });
  return {
    parts,
    dictionary,
    forward: {
      size: bytes("forward.findable").length,
      start: unsigned("forward.start"),
      forms: unsigned("forward.forms"),
      weights: bytes("forward.weights"),
      before: signed("forward.before"),
      after: signed("forward.after"),
      title: signed("forward.title"),
      findable: bytes("forward.findable"),
      carries: bytes("forward.carries"),
    },
    postings: {
      start: unsigned("postings.start"),
      documents: unsigned("postings.documents"),
      impacts: bytes("postings.impacts"),
      greatest: bytes("postings.greatest"),
    },
    spelling: {
      words: split(bytes("spelling.words")),
      counts: unsigned("spelling.counts"),
      start: unsigned("spelling.start"),
      entries: unsigned("spelling.entries"),
    },
  };
}

const joined = (all: readonly string[]): Uint8Array => new TextEncoder().encode(all.join("\n"));

const split = (bytes: Uint8Array): readonly string[] =>
  bytes.length === 0 ? [] : new TextDecoder().decode(bytes).split("\n");
