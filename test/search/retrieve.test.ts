import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Dictionary } from "../../src/search/dictionary.ts";
import { type Forward, ForwardBuilder } from "../../src/search/forward.ts";
import { GREATEST, invert, type Postings } from "../../src/search/postings.ts";
import { idf, retrieve, type Wanted, workspaceFor } from "../../src/search/retrieve.ts";

/** Few words, so that lists are long and cross. */
const WORDS = "houle quai marin tempete phare navire digue maree voile ancre".split(" ");
const aSentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 });
const aWanted = fc.record({
  alternatives: fc.array(
    fc.record({
      terms: fc.uniqueArray(fc.nat(WORDS.length - 1), { minLength: 1, maxLength: 2 }),
      weight: fc.constantFrom(1, 0.9, 0.4),
    }),
    { maxLength: 3 },
  ),
  weight: fc.constantFrom(1, 0.3),
});

function indexed(sentences: readonly (readonly string[])[]): { forward: Forward; postings: Postings } {
  const dictionary = new Dictionary();
  for (const word of WORDS) dictionary.add(word, "fr");
  const builder = new ForwardBuilder(dictionary);
  builder.add(
    sentences.map((sentence) => ({
      fields: [{ text: sentence.join(" "), language: "fr", weight: 1 }],
      findable: true,
    })),
  );
  const forward = builder.build();
  return { forward, postings: invert(forward, dictionary.termOfForm(), dictionary.terms.length) };
}

/** The same sum over every document, without leaving anything out. */
function naively(wanted: readonly Wanted[], { start, documents, impacts }: Postings, size: number) {
  const impactOf = (term: number, document: number): number => {
    for (let i = start[term] as number; i < (start[term + 1] as number); i++)
      if (documents[i] === document) return impacts[i] as number;
    return 0;
  };
  const all = Array.from({ length: size }, (_, document) => document);
  const scores = all.map((document) =>
    wanted.reduce((score, { alternatives, weight }) => {
      const most = (one: number) =>
        Math.max(
          0,
          ...alternatives.map(
            ({ terms, weight: sure }) => sure * Math.min(...terms.map((term) => impactOf(term, one))),
          ),
        );
      const having = all.filter((one) => most(one) > 0).length;
      return score + (weight * idf(having, size) * GREATEST * most(document)) / 255;
    }, 0),
  );
  return all
    .map((document) => ({ document, score: scores[document] as number }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.document - b.document);
}

/** The same order, by how many of the words each has: their impacts are alike in sentences of about one length. */
function naivelyOf(wanted: readonly Wanted[], sentences: readonly (readonly string[])[]): readonly number[] {
  const { postings } = indexed(sentences);
  const scores = new Map<number, number>();
  for (const { alternatives } of wanted) {
    const [term = 0] = alternatives[0]?.terms ?? [];
    const [from, to] = [postings.start[term] as number, postings.start[term + 1] as number];
    for (let i = from; i < to; i++) {
      const score = (idf(to - from, sentences.length) * GREATEST * (postings.impacts[i] as number)) / 255;
      const document = postings.documents[i] as number;
      scores.set(document, (scores.get(document) ?? 0) + score);
    }
  }
  const rounded = (document: number) => Math.round(1e4 * (scores.get(document) ?? 0));
  return [...scores.keys()].sort((a, b) => rounded(b) - rounded(a) || a - b);
}

describe("retrieve()", () => {
  it("finds what scoring every document finds", () => {
    let leftOut = 0;
    fc.assert(
      fc.property(
        fc.array(aSentence, { minLength: 1, maxLength: 60 }),
        fc.array(aWanted, { maxLength: 5 }),
        fc.integer({ min: 1, max: 5 }),
        (sentences, wanted, count) => {
          const { postings } = indexed(sentences);
          const workspace = workspaceFor(sentences.length);
          const { candidates } = retrieve(wanted, postings, sentences.length, count, workspace);
          const all = naively(wanted, postings, sentences.length);
          const scores = new Map(all.map(({ document, score }) => [document, score]));
          expect(candidates).toHaveLength(Math.min(count, all.length));
          candidates.forEach(({ document, score }, place) => {
            expect(score).toBeCloseTo(scores.get(document) ?? 0, 4);
            expect(score).toBeCloseTo(all[place]?.score ?? 0, 4);
          });
          if (all.length > candidates.length) leftOut++;
          expect([...workspace.scores, ...workspace.added].every((number) => number === 0)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
    expect(leftOut).toBeGreaterThan(100);
  });

  it("seeks the few documents met in long lists, and puts the earlier of equal ones first", () => {
    const sentences = Array.from({ length: 3000 }, (_, i) => [
      "houle",
      ...(i % 2 ? ["quai"] : []),
      ...(i % 500 === 7 ? ["marin"] : []),
      ...(i % 3 ? ["phare"] : []),
    ]);
    const { postings } = indexed(sentences);
    const words = ["houle", "quai", "marin", "phare"].map((word) => WORDS.indexOf(word));
    const wanted = words.map((term) => ({ alternatives: [{ terms: [term], weight: 1 }], weight: 1 }));
    for (const count of [1, 3, 5, 20]) {
      const { candidates } = retrieve(
        wanted,
        postings,
        sentences.length,
        count,
        workspaceFor(sentences.length),
      );
      const all = naivelyOf(wanted, sentences);
      expect(candidates.map(({ document }) => document)).toEqual(all.slice(0, count));
    }
  });

  it("finds only documents of the kinds asked for", () => {
    const sentences = Array.from({ length: 100 }, () => ["houle"]);
    const { postings } = indexed(sentences);
    const kinds = Uint8Array.from(sentences, (_, i) => (i % 10 === 3 ? 2 : 1));
    const wanted = [{ alternatives: [{ terms: [0], weight: 1 }], weight: 1 }];
    const { candidates } = retrieve(wanted, postings, 100, 5, workspaceFor(100), { kinds, mask: 2 });
    expect(candidates.map(({ document }) => document)).toEqual([3, 13, 23, 33, 43]);
  });

  it("tells how rare each word is, and most of one that no document has", () => {
    const { postings } = indexed([["houle", "quai"], ["quai"], ["quai", "phare"]]);
    const one = (term: number) => ({ alternatives: [{ terms: [term], weight: 1 }], weight: 1 });
    const wanted = [one(0), one(1), { alternatives: [], weight: 1 }];
    const [rare, common, none] = retrieve(wanted, postings, 3, 10, workspaceFor(3)).idf as [
      number,
      number,
      number,
    ];
    expect(common).toBeLessThan(rare);
    expect(rare).toBeLessThan(none);
  });
});
