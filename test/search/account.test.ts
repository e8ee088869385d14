/** An account of a document, beside the numbers that it was ranked by. */
import { describe, expect, it } from "vitest";
import type { Account } from "../../src/search/account.ts";
import { indexOf } from "../../src/search/index.ts";
import { rank } from "../../src/search/rank.ts";

const field = (text: string, weight = 1) => ({ text, language: "fr" as const, weight });

const INDEX = indexOf([
  {
    key: "all",
    documents: () => [
      { fields: [field("Le procès de NSO")], findable: false },
      { fields: [field("Le juge siège à Oakland.")], findable: false, before: 1, after: 2 },
      {
        fields: [
          field("Facebook a poursuivi NSO"),
          field("téléphones", 0.95),
          field("plainte de Facebook", 0.5),
          field("procès", 0.35),
        ],
        findable: true,
        title: 0,
        before: 1,
      },
      { fields: [field("NSO a nié devant Facebook")], findable: true, title: 0 },
    ],
  },
]);

function account(text: string, language: "fr" | "en" = "fr", document = 2): readonly Account[] {
  const ranked = rank({ text, language, reasons: true }, INDEX).find((one) => one.document === document);
  const told = ranked?.account?.();
  if (!told) throw new Error(`No account of ${text}`);
  return told;
}

describe("accountOf()", () => {
  it.each([
    ["poursuivi", "fr", ["itself", null, ["poursuivi"], 100]],
    ["poursuivre", "fr", ["itself", null, ["poursuivi"], 100]],
    ["Facebok", "fr", ["itself", "facebook", ["facebook"], 100]],
    ["sued", "en", ["translated", null, ["poursuivi"], 100]],
    ["téléphone", "fr", ["itself", null, ["telephones"], 95]],
    ["plainte", "fr", ["itself", null, ["plainte"], 50]],
    ["procès", "fr", ["itself", null, ["proces"], 35]],
  ] as const)("tells by what %s (%s) stands there", (text, language, expected) => {
    const [{ standing } = { standing: null }] = account(text, language);
    expect([standing?.how, standing?.meant, standing?.forms, standing?.weight]).toEqual(expected);
  });

  it("tells what stands only around a document, and what nowhere", () => {
    const told = account("Facebook juge Oakland Pegasus", "fr");
    expect(told.map(({ group, outside }) => [group.raw, outside])).toEqual([
      ["Facebook", null],
      ["juge", "beside"],
      ["Oakland", "beside"],
      ["Pegasus", null],
    ]);
    expect(told.map(({ near }) => near)).toEqual([1, 0.35, 0.35, 0]);
  });

  it("tells of a name, whether it is held, and of a plain word nothing", () => {
    expect(account("poursuivi NSO Apple").map(({ held }) => held)).toEqual([null, true, false]);
  });

  it.each([
    "Facebok a-t-il poursuivi NSO au procès ?",
    "who sued NSO over telephones",
    "plainte téléphone juge Oakland",
  ])("adds up to the coverage, by the shares that ranked: %s", (text) => {
    for (const language of ["fr", "en"] as const)
      for (const { coverage, complete, account: told } of rank({ text, language, reasons: true }, INDEX)) {
        const words = told?.() ?? [];
        expect(words.length).toBeGreaterThan(2);
        expect(words.reduce((all, { weight, near }) => all + weight * near, 0)).toBeCloseTo(coverage, 12);
        expect(words.every(({ held }) => held !== false)).toBe(complete);
        for (const { standing, near } of words) if (standing) expect(standing.share).toBe(near);
      }
  });

  it("is made only where it is asked for", () => {
    expect(rank({ text: "Facebook", language: "fr" }, INDEX).map(({ account }) => account)).toEqual([
      undefined,
      undefined,
    ]);
  });
});
