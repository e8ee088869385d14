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
