/** The lines of a reason, for a reader who knows nothing of search. */
import { describe, expect, it } from "vitest";
import { LEAST } from "../../src/answer/judge.ts";
import { reasonLines } from "../../src/answer/reason-wording.ts";
import { labelled } from "../../src/answer/wording.ts";
import type { Language } from "../../src/model/language.ts";
import { AskedWord, type Reason } from "../../src/model/reason.ts";

const lines = (reason: Reason, language: Language) =>
  reasonLines(reason, language).map((note) => labelled(note, language));

const FOUND: Reason = {
  by: "search",
  coverage: 0.83,
  confidence: 0.94,
  plain: 0.9,
  complete: true,
  rank: 2,
  words: [
    { asked: "poursuivi", how: "as asked", in: "fact", weight: 0.3, has: 1 },
    { asked: "facebok", how: "corrected", found: "Facebook", in: "fact", weight: 0.2, has: 0.9 },
    {
      asked: "sued",
      how: "translated",
      found: "poursuivre",
      language: "fr",
      in: "fact",
      weight: 0.2,
      has: 0.9,
    },
    { asked: "phone", how: "other form", found: "phones", in: "record", weight: 0.2, has: 0.9 },
    { asked: "court", how: "around", in: "title", weight: 0.1, has: 0 },
  ],
  first: ["direct speech"],
};

const NEAREST: Reason = {
  ...FOUND,
  words: [{ asked: "Apple", how: "missing", weight: 1, has: 0, needed: "lacking" }],
  coverage: 0.31,
  lacks: [
    { what: "coverage", has: 0.31, needs: LEAST.coverage },
    { what: "words", words: ["Apple"] },
    { what: "kind", wants: "occurrence" },
  ],
};

describe("reasonLines()", () => {
  it("tells in English the words one by one, then what puts it here", () => {
    expect(lines(FOUND, "en")).toEqual([
      "Words of the question: 4 of 5, 83% by weight (a rare word weighs more, a likeness less)",
      "“poursuivi”: as asked",
      "“facebok”: taken for “Facebook”",
      "“sued”: through its French “poursuivre”",
      "“phone”: in another form, “phones”, in what the record adds (gloss, keywords, roles)",
      "“court”: only in the title",
      "Chance that it answers, by an estimate: 94%",
      "Why here: direct speech comes before reported",
      "Why here: what has more of the question comes first (number 2 of the search)",
    ]);
  });

  it("tells the same in French, with its typography", () => {
    expect(lines(FOUND, "fr").slice(0, 4)).toEqual([
      "Mots de la question\u00a0: 4 sur 5, 83\u00a0% en poids (un mot rare pèse plus, un à-peu-près moins)",
      "«\u00a0poursuivi\u00a0»\u00a0: tel quel",
      "«\u00a0facebok\u00a0»\u00a0: lu «\u00a0Facebook\u00a0»",
      "«\u00a0sued\u00a0»\u00a0: par son équivalent français «\u00a0poursuivre\u00a0»",
    ]);
  });

  it("tells why the nearest is no answer, by the thresholds that it was judged by", () => {
    const needs = Math.round(LEAST.coverage * 100);
    expect(lines(NEAREST, "en").slice(-3)).toEqual([
      `No answer: an answer needs ${needs}% of the question, this has 31%`,
      "No answer: an answer must have “Apple” itself",
      "No answer: an answer is something with a date",
    ]);
    expect(lines(NEAREST, "fr").slice(-3)).toEqual([
      `Pas une réponse\u00a0: une réponse a au moins ${needs}\u00a0% de la question, ceci 31\u00a0%`,
      "Pas une réponse\u00a0: une réponse doit avoir elle-même «\u00a0Apple\u00a0»",
      "Pas une réponse\u00a0: une réponse est un fait daté",
    ]);
  });

  it.each([
    [
      { by: "date", dated: true, first: ["period"] },
      ["what falls wholly in the time you ask for comes first", "by date, the oldest first"],
    ],
    [{ by: "date", dated: false }, ["it has no certain day, and comes after what has one"]],
    [{ by: "record order" }, ["as in the record"]],
    [{ by: "id" }, ["you ask for this fact by its id"]],
  ] as const)("tells what was not searched for: %j", (reason, texts) => {
    expect(reasonLines(structuredClone(reason) as unknown as Reason, "en").map(({ text }) => text)).toEqual(
      texts,
    );
  });

  it("tells of a quotation how many words are the same, and that all must be where they are not", () => {
    expect(lines({ by: "comparison", same: 5, words: 5 }, "en")).toEqual([
      "Words compared: 5 of 5 are the same",
    ]);
    expect(lines({ by: "comparison", same: 5, words: 6 }, "en")).toEqual([
      "Words compared: 5 of 6 are the same",
      "No answer: a quotation is on the record only where every word is the same",
    ]);
  });

  it("has words for every way in which a word stands, in both languages", () => {
    for (const how of AskedWord.shape.how.options)
      for (const language of ["fr", "en"] as const) {
        const word = { asked: "a", how, found: "b", in: "around" as const, weight: 1, has: 1 };
        const [, line] = reasonLines({ ...FOUND, words: [word] } as Reason, language);
        expect(line?.text).toMatch(/^\S.*\S$/);
      }
  });
});
