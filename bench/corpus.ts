/** Third-party sentences and questions, given by path: nothing of them is kept in the repository. */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { Language } from "../src/model/language.ts";
import type { Document } from "../src/search/forward.ts";

const Sentence = z.object({
  id: z.string(),
  lang: Language.optional(),
  /** The paragraph or article it stands in, in the order of the file. */
  doc: z.string().optional(),
  title: z.string().optional(),
  text: z.string(),
});
export type Sentence = z.infer<typeof Sentence>;

const Query = z.looseObject({
  id: z.string(),
  lang: Language.optional(),
  relevant: z.array(z.string()).optional(),
});
type Query = z.infer<typeof Query>;

export interface Question {
  readonly id: string;
  readonly text: string;
  readonly language: Language;
  readonly relevant: ReadonlySet<string>;
}

const linesOf = async (file: string): Promise<unknown[]> =>
  (await readFile(file, "utf8"))
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

export async function readCorpus(file: string): Promise<readonly Sentence[]> {
  return (await linesOf(file)).map((line) => Sentence.parse(line));
}

/** Questions by their `field`; what a file does not say of its questions is taken from `answers` by their ids. */
export async function readQuestions(
  file: string,
  field: string,
  answers: string | undefined,
  fallback: Language,
): Promise<readonly Question[]> {
  const known = new Map<string, Query>();
  if (answers !== undefined)
    for (const line of await linesOf(answers)) {
      const query = Query.parse(line);
      known.set(query.id, query);
    }
  return (await linesOf(file)).map((line) => {
    const query = Query.parse(line);
    const text = query[field];
    if (typeof text !== "string") throw new Error(`Cannot read ${file}: ${query.id} has no "${field}"`);
    const relevant = query.relevant ?? known.get(query.id)?.relevant;
    if (!relevant) throw new Error(`Cannot read ${file}: ${query.id} has no "relevant": give --answers FILE`);
    return { id: query.id, text, language: query.lang ?? fallback, relevant: new Set(relevant) };
  });
}

const PIECES = 4;
const PIECE = 6; // words

/** Adds synthetic sentences, each of four runs of six words from the corpus, the same every time. */
export function padded(corpus: readonly Sentence[], count: number): readonly Sentence[] {
  let seed = 20260424;
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; // Numerical Recipes, 7.1
    return Math.floor((seed / 2 ** 32) * limit);
  };
  const split = corpus.map(({ text }) => text.split(" "));
  const piece = () => {
    const words = split[below(split.length)] ?? [];
    const from = below(Math.max(1, words.length - PIECE));
    return words.slice(from, from + PIECE).join(" ");
  };
  const synthetic = Array.from({ length: count }, (_, i) => ({
    id: `synthetic-${i}`,
    text: Array.from({ length: PIECES }, piece).join(" "),
  }));
  return [...corpus, ...synthetic];
}

const TITLE = 0.4;

/** The sentences as documents: titles first, so that each sentence can point at its own. */
export function* documentsOf(corpus: readonly Sentence[], language: Language): Iterable<Document> {
  const titles = new Map<string, number>();
  for (const { title } of corpus)
    if (title !== undefined && !titles.has(title)) titles.set(title, titles.size);
  for (const title of titles.keys())
    yield { fields: [{ text: title, language, weight: 1 }], findable: false };
  const first = titles.size;
  const follows = (i: number) => corpus[i]?.doc !== undefined && corpus[i]?.doc === corpus[i - 1]?.doc;
  for (let i = 0; i < corpus.length; i++) {
    const { text, title } = corpus[i] as Sentence;
    yield {
      fields: [
        { text, language, weight: 1 },
        ...(title === undefined ? [] : [{ text: title, language, weight: TITLE }]),
      ],
      findable: true,
      ...(title !== undefined && { title: titles.get(title) as number }),
      ...(follows(i) && { before: first + i - 1 }),
      ...(follows(i + 1) && { after: first + i + 1 }),
    };
  }
}

/** The language of a corpus, which its sentences name. */
export const languageOf = (corpus: readonly Sentence[]): Language => corpus[0]?.lang ?? "fr";
