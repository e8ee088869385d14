import { describe, expect, it } from "vitest";
import type { Document } from "../../src/search/forward.ts";
import { indexOf, type Part } from "../../src/search/index.ts";
import { rank } from "../../src/search/rank.ts";
import { analysisText, decode, encode } from "../../src/search/snapshot.ts";

const sentence = (text: string, more: Partial<Document> = {}): Document => ({
  fields: [{ text, language: "fr", weight: 1 }],
  findable: true,
  ...more,
});
const part = (key: string, ...texts: string[]): Part => ({
  key,
  documents: () => texts.map((text, i) => sentence(text, i > 0 ? { before: i - 1 } : {})),
});
const NAMED: Part = {
  key: "named",
  documents: () => [
    sentence("la mairesse parle", {}),
    { fields: [{ text: "Odile Kerven", language: null, weight: 1 }], findable: true },
  ],
};
const PARTS = [
  part("a", "La houle dépasse le quai", "Elle emporte une digue"),
  NAMED,
  part("b", "Le phare éclaire"),
];

const bytesOf = (...args: Parameters<typeof encode>) => new Uint8Array(Buffer.concat([...encode(...args)]));
const found = (index: ReturnType<typeof indexOf>, text: string) =>
  rank({ text, language: "fr" }, index).map(({ document, score }) => [document, score.toFixed(4)]);
const QUESTIONS = ["houle", "digue de la houle", "Odlie Kerven", "phares", "mairesse"];

describe("decode()", () => {
  it("gives the index that encode() was given", () => {
    const index = indexOf(PARTS);
    const kept = decode(bytesOf(index, "now"), "now");
    if (typeof kept === "string") throw new Error(kept);
    const again = indexOf(PARTS, kept, () => {
      throw new Error("nothing is to be read again");
    });
    for (const text of QUESTIONS) {
      expect(found(index, text).length).toBeGreaterThan(0);
      expect(found(again, text)).toEqual(found(index, text));
    }
    expect(again.names).toEqual(new Set(["odile", "kerven"]));
  });

  it("refuses what is of another version, cut short, or no index at all", () => {
    const bytes = bytesOf(indexOf(PARTS), "now");
    expect(decode(bytes, "later")).toBe("is of another version");
    expect(decode(bytes.slice(0, bytes.length - 60), "now")).toBe("is damaged");
    expect(decode(new TextEncoder().encode("%PDF-1.4\n"), "now")).toBe("is damaged");
    expect(decode(new TextEncoder().encode('{"format":"onrecord index 0"}\n'), "now")).toBe(
      "is of another version",
    );
    expect(decode(new Uint8Array(0), "now")).toBe("is damaged");
  });
});

describe("decode() of a head that our own format would not have", () => {
  const line = (head: object) =>
    new TextEncoder().encode(`${JSON.stringify({ format: "onrecord index 1", analysis: "now", ...head })}\n`);
  it.each([
    ["no arrays", {}],
    ["other arrays", { parts: [], arrays: [] }],
    [
      "arrays of an unknown kind",
      { parts: [], arrays: [{ name: "words", kind: "Float64Array", length: 1 }] },
    ],
    ["no parts", { arrays: [] }],
  ])("tells of damage: %s", (_, head) => {
    expect(decode(line(head), "now")).toBe("is damaged");
  });

  it("tells of damage where a length is none", () => {
    const text = new TextDecoder("latin1").decode(bytesOf(indexOf(PARTS), "now"));
    for (const length of ["-8", "1e9", "0.5"]) {
      const spoilt = text.replace(/"length":\d+/, `"length":${length}`);
      expect(
        decode(
          Uint8Array.from(spoilt, (letter) => letter.charCodeAt(0)),
          "now",
        ),
      ).toBe("is damaged");
    }
  });
});

describe("indexOf()", () => {
  it("reads only the parts again that have changed, and finds the same as if it had read all", () => {
    const kept = indexOf(PARTS);
    let read = 0;
    const counted = ({ key, documents }: Part): Part => ({
      key,
      documents: () => {
        read++;
        return documents();
      },
    });
    const changed = [part("c", "Une tempête approche du phare"), ...PARTS.slice(0, 2)];
    const index = indexOf(changed.map(counted), kept);
    expect(read).toBe(1);
    const fresh = indexOf(changed);
    for (const text of [...QUESTIONS, "tempête"]) expect(found(index, text)).toEqual(found(fresh, text));
    expect(index.parts).toEqual(fresh.parts);
    expect(index.forward.before).toEqual(fresh.forward.before);
  });

  it("tells how far it is", () => {
    const told: number[] = [];
    indexOf(PARTS, null, (done) => told.push(done));
    expect(told).toEqual([1, 2, 3]);
  });
});

describe("analysisText()", () => {
  it("has the terms of the lexicon and of a sample, in both languages", () => {
    const lines = analysisText().split("\n");
    expect(lines.length).toBeGreaterThan(20_000);
    expect(lines.some((line) => /^fr:coeu\w* en:coeur$/.test(line))).toBe(true);
  });
});
