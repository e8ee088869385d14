import { describe, expect, it } from "vitest";
import { merge } from "../../src/desk/merge.ts";
import { type Article, toArticle } from "../../src/model/article.ts";
import { Fact } from "../../src/model/fact.ts";

const TEXT = `Quay closed
The council closed the quay on 5 October 2019. “It is not safe,” said the mayor, Ada Lind.
Nearly 40 boats were lost.`;

const article = (text: string): Article =>
  toArticle(
    "quay",
    {
      title: "Quay closed",
      publisher: "La Vigie",
      language: "en",
      published: { value: "2019-10-06", inferred: false },
    },
    text,
  );

const quote = (exact: string) => ({ quote: { type: "TextQuoteSelector", exact } });
const accepted = { state: "accepted", by: "a reviewer", on: "2019-10-07" } as const;
const draft = { state: "draft", rule: "figure: count" } as const;
const TODAY = "2019-11-01";

const boats = (more: object) =>
  Fact.parse({
    ...{ id: "boats", kind: "figure", evidence: quote("Nearly 40 boats were lost") },
    figure: { value: 40, unit: "boats", at: quote("40 boats") },
    ...more,
  });
const closing = (more: object) =>
  Fact.parse({
    ...{
      id: "closing",
      kind: "occurrence",
      evidence: quote("The council closed the quay on 5 October 2019"),
    },
    when: { type: "DATE", value: "2019-10-05", at: quote("5 October 2019") },
    ...more,
  });
const mayor = (more: object) =>
  Fact.parse({
    ...{ id: "mayor", kind: "quotation", evidence: quote("“It is not safe,” said the mayor, Ada Lind") },
    ...{
      source: { name: "Ada Lind", at: quote("Ada Lind") },
      cue: quote("said"),
      content: quote("It is not safe"),
    },
    ...{ directness: "direct", ...more },
  });

const ids = (facts: readonly Fact[]) => facts.map(({ id }) => id);
const stateOf = (facts: readonly Fact[], id: string) => facts.find((fact) => fact.id === id)?.review;

describe("merge()", () => {
  it("adds drafts to an article that has none", () => {
    const { facts, added } = merge(null, article(TEXT), [boats({ review: draft })], TODAY);
    expect([ids(facts), ids(added)]).toEqual([["boats"], ["boats"]]);
  });

  it.each(["accepted", "rejected"] as const)(
    "keeps what was %s, and does not draft the same again",
    (state) => {
      const before = { article: article(TEXT), facts: [boats({ review: { ...accepted, state } })] };
      const { facts, added } = merge(before, article(TEXT), [boats({ id: "boats-2", review: draft })], TODAY);
      expect(facts).toEqual(before.facts);
      expect(added).toEqual([]);
    },
  );

  it("keeps a draft that stands, as somebody may have edited it", () => {
    const edited = boats({ figure: { value: 41, unit: "boats", at: quote("40 boats") }, review: draft });
    const { facts } = merge(
      { article: article(TEXT), facts: [edited] },
      article(TEXT),
      [boats({ id: "b", review: draft })],
      TODAY,
    );
    expect(facts).toEqual([edited]);
  });

  it("lets lapse what has lost its words, and restores it when they are back", () => {
    const gone = article(TEXT.replace("40 boats", "50 boats"));
    const before = { article: article(TEXT), facts: [boats({ review: accepted })] };
    const lapsed = merge(before, gone, [], TODAY);
    expect(ids(lapsed.lapsed)).toEqual(["boats"]);
    expect(stateOf(lapsed.facts, "boats")).toEqual({
      ...{ state: "lapsed", was: "accepted", by: "a reviewer" },
      ...{ on: "2019-10-07", lapsed: TODAY },
    });
    const back = merge({ article: gone, facts: lapsed.facts }, article(TEXT), [], "2019-12-01");
    expect(ids(back.restored)).toEqual(["boats"]);
    expect(stateOf(back.facts, "boats")).toEqual(accepted);
  });

  it.each([
    ["a “not” before the clause", "Nearly 40 boats", "It is not true that Nearly 40 boats"],
    ["a doubt after it", "were lost.", "were lost, the council first thought."],
  ])("lets lapse what stands in a sentence that has changed: %s", (_name, from, to) => {
    const before = { article: article(TEXT), facts: [boats({ review: accepted })] };
    expect(ids(merge(before, article(TEXT.replace(from, to)), [], TODAY).lapsed)).toEqual(["boats"]);
  });

  it("moves the positions of what stands elsewhere now", () => {
    const before = { article: article(TEXT), facts: [mayor({ review: accepted })] };
    const { facts, lapsed } = merge(
      before,
      article(TEXT.replace("Quay closed", "Quay closed again")),
      [],
      TODAY,
    );
    const [fact] = facts;
    expect(lapsed).toEqual([]);
    expect(fact?.kind === "quotation" && fact.content.position?.start).toBe(66);
  });

  it("drops a draft whose words have gone, and with it the ground of a date that was counted from it", () => {
    const before = {
      article: article(TEXT),
      facts: [
        closing({ review: draft }),
        boats({ denies: ["closing"], review: accepted }),
        Fact.parse({
          ...{
            id: "later",
            kind: "occurrence",
            evidence: quote("said the mayor, Ada Lind"),
            review: accepted,
          },
          when: {
            type: "DATE",
            value: "2019-10-05",
            implied: ["day"],
            anchorTimeID: "closing",
            at: quote("said"),
          },
        }),
      ],
    };
    const { facts, dropped, lapsed } = merge(
      before,
      article(TEXT.replace("5 October 2019", "Monday")),
      [],
      TODAY,
    );
    expect(ids(dropped)).toEqual(["closing"]);
    expect(ids(lapsed)).toEqual(["later"]);
    expect(facts.find(({ id }) => id === "boats")?.denies).toEqual([]);
  });

  it("counts a new date from the fact that stands already", () => {
    const before = { article: article(TEXT), facts: [closing({ id: "known", review: accepted })] };
    const later = Fact.parse({
      ...{ id: "later", kind: "occurrence", evidence: quote("said the mayor, Ada Lind"), review: draft },
      when: {
        type: "DATE",
        value: "2019-10-05",
        implied: ["day"],
        anchorTimeID: "closing",
        at: quote("said"),
      },
    });
    const { added } = merge(before, article(TEXT), [closing({ review: draft }), later], TODAY);
    expect(added.map((fact) => fact.kind === "occurrence" && fact.when.anchorTimeID)).toEqual(["known"]);
  });

  it("does not add what the record would refuse", () => {
    const nowhere = boats({
      id: "nowhere",
      figure: { value: 3, unit: "x", at: quote("3 boats") },
      review: draft,
    });
    const crossing = mayor({
      ...{
        id: "crossing",
        evidence: quote("The council closed the quay on 5 October 2019. “It is not safe,”"),
      },
      ...{ content: quote("2019. “It is"), cue: quote("closed"), review: draft },
    });
    const before = { article: article(TEXT), facts: [mayor({ review: accepted })] };
    const { facts } = merge(before, article(TEXT), [nowhere, crossing], TODAY);
    expect(ids(facts)).toEqual(["mayor"]);
  });
});
