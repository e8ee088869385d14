import { describe, expect, test } from "vitest";
import { quotationsEn } from "../../src/extract/quotation/en/quotations.ts";
import type { Range } from "../../src/model/selector.ts";

/** What a test looks at: source, cue, the pieces of the content. */
function found(text: string) {
  const words = (range: Range | null) => (range ? text.slice(range.start, range.end) : null);
  return quotationsEn(text).map((one) => ({
    directness: one.directness,
    cueClass: one.cueClass,
    source: words(one.source),
    cue: words(one.cue),
    content: one.content.map(words),
    quoted: one.quoted.map(words),
  }));
}

type Case = readonly [text: string, source: string, cue: string, ...content: string[]];

describe("a direct quotation", () => {
  const cases: readonly Case[] = [
    ["“The bridge is safe,” Ruiz said on Friday.", "Ruiz", "said", "“The bridge is safe,”"],
    [
      "“The bridge is safe,” said Ana Ruiz, an engineer.",
      "Ana Ruiz, an engineer",
      "said",
      "“The bridge is safe,”",
    ],
    ['Ruiz told reporters: "The bridge is safe."', "Ruiz", "told", '"The bridge is safe."'],
    ["In a letter, the board wrote, “We will not pay.”", "the board", "wrote", "“We will not pay.”"],
    ["“Why should we pay?” the mayor asked.", "the mayor", "asked", "“Why should we pay?”"],
    ["“The bridge,” Ruiz said, “is safe.”", "Ruiz", "said", "“The bridge,”", "“is safe.”"],
    [
      "“It is safe,” she said. “We checked it twice.”",
      "she",
      "said",
      "“It is safe,”",
      "“We checked it twice.”",
    ],
    ["Ana Ruiz: “The bridge is safe.”", "Ana Ruiz", ":", "“The bridge is safe.”"],
    ["“The bridge is safe.”\n— Ana Ruiz, engineer", "Ana Ruiz, engineer", "—", "“The bridge is safe.”"],
    ["RUIZ: The bridge is safe. It was checked.", "RUIZ", ":", "The bridge is safe. It was checked."],
    [
      "“It is safe,” Ruiz said. “It was checked.\n\n“We checked it twice.”",
      "Ruiz",
      "said",
      "“It is safe,”",
      "“It was checked.",
      "“We checked it twice.”",
    ],
  ];
  test.each(cases)("%s", (text, source, cue, ...content) => {
    expect(found(text)).toMatchObject([{ directness: "direct", source, cue, content }]);
  });

  test("goes on without a cue in a paragraph of its own", () => {
    const text = "“The bridge is safe,” Ruiz said.\n\n“We have checked every bolt of it twice this year.”";
    expect(found(text)).toMatchObject([
      { source: "Ruiz", content: ["“The bridge is safe,”"] },
      { source: null, cue: null, content: ["“We have checked every bolt of it twice this year.”"] },
    ]);
    expect(quotationsEn(text)[1]?.speaker).toBe("Ruiz");
  });
});

describe("a mixed quotation", () => {
  const cases: readonly Case[] = [
    ["Ruiz said the plan was “a bad joke.”", "Ruiz", "said", "the plan was “a bad joke.”"],
    ["The plan is “a bad joke,” Ruiz said.", "Ruiz", "said", "The plan is “a bad joke,”"],
    ["The senator called the plan “a bad joke”.", "The senator", "called", "the plan “a bad joke”"],
    ["Ruiz urged voters to “think twice”.", "Ruiz", "urged", "voters to “think twice”"],
    ["Ruiz described the plan as “a bad joke”.", "Ruiz", "described", "the plan as “a bad joke”"],
    ["Ruiz took the stage to call it “a bad joke”.", "Ruiz", "to call", "it “a bad joke”"],
    ["The board issued a letter calling it “a bad joke”.", "a letter", "calling", "it “a bad joke”"],
  ];
  test.each(cases)("%s", (text, source, cue, ...content) => {
    expect(found(text)).toMatchObject([{ directness: "mixed", source, cue, content }]);
  });
});

describe("an indirect quotation", () => {
  const cases: readonly Case[] = [
    [
      "The ministry said on Monday that the dam would hold.",
      "The ministry",
      "said",
      "that the dam would hold",
    ],
    ["Officials said the dam would hold.", "Officials", "said", "the dam would hold"],
    ["The dam would hold, officials said.", "officials", "said", "The dam would hold"],
    ["The dam, Ruiz noted, is new.", "Ruiz", "noted", "The dam", "is new"],
    ["The dam would hold, said Ana Ruiz.", "Ana Ruiz", "said", "The dam would hold"],
    ["According to the report, the dam is new.", "the report", "According to", "the dam is new"],
    ["The dam is new, according to two engineers.", "two engineers", "according to", "The dam is new"],
    ["A study found that the dam leaks.", "A study", "found", "that the dam leaks"],
    ["Ruiz denied the charges on Tuesday.", "Ruiz", "denied", "the charges on Tuesday"],
    ["Ruiz accused the mayor of lying to voters.", "Ruiz", "accused", "lying to voters"],
    ["The judge asked whether the dam was new.", "The judge", "asked", "whether the dam was new"],
    ["Ruiz pointed out that the dam was new.", "Ruiz", "pointed out", "that the dam was new"],
    ["Ana Ruiz (D-Ohio) said the dam was new.", "Ana Ruiz (D-Ohio)", "said", "the dam was new"],
    ["The bank this week said it would close.", "The bank", "said", "it would close"],
    ["Ruiz has repeatedly vowed to rebuild the dam.", "Ruiz", "has repeatedly vowed", "to rebuild the dam"],
    ["The unions rejected his claim that the dam was new.", "his", "claim", "that the dam was new"],
  ];
  test.each(cases)("%s", (text, source, cue, ...content) => {
    expect(found(text)).toContainEqual(
      expect.objectContaining({ directness: "indirect", source, cue, content }),
    );
  });

  test("ends where the same speaker goes on with another cue", () => {
    expect(found("Ruiz said the dam was new and denied that it leaks.")).toMatchObject([
      { source: "Ruiz", cue: "said", content: ["the dam was new"] },
      { source: "Ruiz", cue: "denied", content: ["that it leaks"], cueClass: "deny" },
    ]);
    expect(found("Ruiz said the dam was new, adding that it was dear.")).toMatchObject([
      { source: "Ruiz", cue: "said", content: ["the dam was new"] },
      { source: "Ruiz", cue: "adding", content: ["that it was dear"] },
    ]);
  });

  test("keeps what somebody else says within it, but not what the speaker hopes", () => {
    const cues = (text: string) => found(text).map(({ cue }) => cue);
    expect(cues("Ruiz said the mayor told her that the dam leaks.")).toEqual(["said", "told"]);
    expect(cues("Ruiz said she hopes to rebuild the dam.")).toEqual(["said"]);
  });
});

describe("no quotation", () => {
  test.each([
    ["a title", "She has read “The Long Winter” twice."],
    ["where it was said", "In his last book, “The Long Winter,” Ruiz suggested a plan."],
    ["a nickname", "Tony “The Hammer” Ruiz moved to Leeds."],
    ["a scare quote", "The so-called “peace plan” has failed."],
    ["a negated cue", "Ruiz did not say that the dam was new."],
    ["a refusal", "Ruiz declined to say whether the dam was new."],
    ["a condition", "If Ruiz says the dam is new, the vote will go ahead."],
    ["a question", "Did the minister say that the dam was new?"],
    ["a passive", "The dam is expected to hold."],
    ["a wish of nobody in particular", "People who want to swim should wait."],
    ["what a thing does", "The rain supports the claims of the farmers."],
    ["an adjective", "The alleged thief was seen near the planned site."],
    ["a noun that looks like a cue", "The planned end of the claims process was near."],
    ["the writer's own belief", "I believe that the dam is new."],
    ["a blank text", " \n\n "],
  ])("is made of %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("the marks of a quotation", () => {
  test.each([
    ["straight", '"The bridge is safe," Ruiz said.', '"The bridge is safe,"'],
    ["curly", "“The bridge is safe,” Ruiz said.", "“The bridge is safe,”"],
    ["single", "‘The bridge is safe,’ Ruiz said.", "‘The bridge is safe,’"],
    ["of a wire", "''The bridge is safe,'' Ruiz said.", "''The bridge is safe,''"],
  ])("are %s", (_, text, content) => {
    expect(found(text)).toMatchObject([{ directness: "direct", content: [content], quoted: [content] }]);
  });

  test("may stand in a text with any apostrophe", () => {
    for (const apostrophe of ["'", "’"])
      expect(
        found(`Ruiz didn${apostrophe}t come, but the bank${apostrophe}s lawyer said it would pay.`),
      ).toMatchObject([{ source: `the bank${apostrophe}s lawyer`, content: ["it would pay"] }]);
  });
});
