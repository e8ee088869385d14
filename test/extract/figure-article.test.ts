import { readFileSync } from "node:fs";
import { expect, it, suite } from "vitest";
import { figuresOf } from "../../src/extract/figure.ts";
import { hedgeOn, hedgesOf } from "../../src/extract/hedge.ts";
import { CodePoints } from "../../src/model/code-points.ts";
import { Fact } from "../../src/model/fact.ts";
import { locate, type Passage, type Range } from "../../src/model/selector.ts";
import { sentences } from "../../src/text/sentences.ts";

const record = (path: string) => readFileSync(new URL(`../../facts/nso/${path}`, import.meta.url), "utf8");
const text = record("articles/facebook-nso.md").replace(/^---\n[\s\S]*?\n---\n/, "");
const article = { text, points: new CodePoints(text) };
const facts = JSON.parse(record("facts/facebook-nso.json")).facts.map((fact: unknown) =>
  Fact.parse(fact),
) as Fact[];

function place(passage: Passage): Range {
  const range = locate(article, passage);
  if (!range) throw new RangeError(`Cannot find in the article: "${passage.quote.exact}"`);
  return range;
}

const words = ({ start, end }: Range): string => text.slice(start, end);

suite("the first article", () => {
  it("has its accepted figures drafted, and no other", () => {
    const dated = facts.flatMap((fact) => (fact.kind === "occurrence" ? [place(fact.when.at)] : []));
    const taken = dated.sort((a, b) => a.start - b.start);
    const accepted = facts.flatMap((fact) => (fact.kind === "figure" ? [fact.figure] : []));
    expect(accepted.length).toBeGreaterThan(0);
    const drafted = figuresOf(text, "fr", taken).map(({ value, mod, unit, ...range }) => ({
      words: words(range),
      value,
      ...(mod && { mod }),
      unit,
    }));
    expect(drafted).toEqual(
      expect.arrayContaining(
        accepted.map(({ value, mod, unit, at }) => ({
          words: at.quote.exact,
          value,
          ...(mod && { mod }),
          unit,
        })),
      ),
    );
    expect(drafted).toHaveLength(accepted.length);
  });

  it("has the accepted hedge found on every fact that has one", () => {
    const hedges = hedgesOf(text, "fr");
    const all = sentences(text, "fr");
    const hedged = facts.flatMap((fact) => (fact.hedge ? [{ id: fact.id, fact, hedge: fact.hedge }] : []));
    expect(hedged.length).toBeGreaterThan(0);
    const found = hedged.map(({ id, fact }) => {
      const evidence = place(fact.evidence);
      const sentence = all.find(({ start, end }) => start <= evidence.start && evidence.end <= end);
      const hedge = sentence ? hedgeOn(hedges, sentence, evidence) : null;
      return hedge && { id, level: hedge.level, words: words(hedge) };
    });
    expect(found).toEqual(
      hedged.map(({ id, hedge }) => ({ id, level: hedge.level, words: words(place(hedge.at)) })),
    );
  });
});
