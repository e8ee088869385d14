import fc from "fast-check";
import { expect, it, suite } from "vitest";
import type { Article } from "../../src/model/article.ts";
import type { Entry } from "../../src/model/dossier.ts";
import type { Fact } from "../../src/model/fact.ts";
import { overlap, type Range, within } from "../../src/model/selector.ts";
import { crossCheck, type Placed } from "../../src/store/cross-check.ts";
import { addTide, all, FACTS, faultLines, passage, type Spoil, set } from "../record.ts";

fc.configureGlobal({ seed: 20_210_303 });

const TIDE = "port/facts/tide.json";

/** A quotation of `words`, said by nobody in particular. */
const said = (id: string, words: string, directness = "direct") => ({
  ...{ id, kind: "quotation", directness, cue: null },
  evidence: passage(words),
  content: passage(words),
  source: { name: "Odile 𝒬uentin", at: passage("La mairie") },
  review: { state: "draft", rule: "a test" },
});

suite("crossCheck()", () => {
  const FAULTS: readonly (readonly [name: string, spoil: Spoil, line: string])[] = [
    [
      "an id twice in a file",
      set("facts[3].id", "swell"),
      `${FACTS}: facts[3].id: "swell" is already the id of ${FACTS}: facts[0]`,
    ],
    [
      "an id in two files",
      addTide({ closing: "ebb", sailors: "marta" }),
      `${TIDE}: facts[1].id: "marta" is already the id of ${FACTS}: facts[4]`,
    ],
    [
      "a denial of nothing",
      set("facts[1].denies", ["swell", "storm"]),
      `${FACTS}: facts[1].denies[1]: "storm" is no fact of this dossier`,
    ],
    [
      "a date counted from nothing",
      set("facts[2].when.anchorTimeID", "storm"),
      `${FACTS}: facts[2].when.anchorTimeID: "storm" is neither t0 nor an occurrence of this dossier`,
    ],
    [
      "a date counted from a figure",
      set("facts[2].when.anchorTimeID", "sailors"),
      `${FACTS}: facts[2].when.anchorTimeID: "sailors" is neither t0 nor an occurrence of this dossier`,
    ],
    [
      "a date counted from itself",
      set("facts[2].when.anchorTimeID", "closing"),
      `${FACTS}: facts[2].when.anchorTimeID: "closing" is counted from this date itself`,
    ],
    [
      "direct speech that crosses direct speech",
      set("facts[5]", said("wave", "houle », a déclaré")),
      `${FACTS}: facts[5].content: shares letters with the direct speech of "swell"`,
    ],
    [
      "direct speech that direct speech crosses, the later one told",
      set("facts[5]", said("we", "« Nous")),
      `${FACTS}: facts[0].content: shares letters with the direct speech of "we"`,
    ],
  ];
  it.each(FAULTS)("refuses %s", async (_name, spoil, line) => {
    expect(await faultLines(spoil)).toEqual([line]);
  });

  it("tells of dates counted from each other at both", async () => {
    const lines = await faultLines(
      addTide({ closing: "ebb" }),
      set("facts[2].when.anchorTimeID", "ebb"),
      set("facts[0].when.anchorTimeID", "closing", TIDE),
    );
    expect(lines).toEqual([
      `${FACTS}: facts[2].when.anchorTimeID: "ebb" is counted from this date itself`,
      `${TIDE}: facts[0].when.anchorTimeID: "closing" is counted from this date itself`,
    ]);
  });

  const ALLOWED: readonly (readonly [name: string, spoil: Spoil])[] = [
    ["a denial of a fact in a later file", all(addTide({ swell: "calm" }), set("facts[0].denies", ["calm"]))],
    [
      "a denial of a fact in an earlier file",
      all(addTide({ swell: "calm" }), set("facts[0].denies", ["swell"], TIDE)),
    ],
    [
      "a date counted from a date",
      all(addTide({ closing: "ebb" }), set("facts[0].when.anchorTimeID", "closing", TIDE)),
    ],
    ["direct speech within direct speech", set("facts[5]", said("wave", "une telle houle"))],
    ["direct speech twice", set("facts[5]", said("wave", "Nous n’avions jamais vu une telle houle"))],
    ["direct speech beside direct speech", set("facts[5]", said("wave", "», a déclaré"))],
    ["indirect speech across direct speech", set("facts[5]", said("wave", "houle », a déclaré", "indirect"))],
    [
      "direct speech at the same place of another article",
      all(addTide({ swell: "calm" }), set("facts[0]", said("wave", "houle », a déclaré"), TIDE)),
    ],
  ];
  it.each(ALLOWED)("allows %s", async (_name, spoil) => {
    expect(await faultLines(spoil)).toEqual([]);
  });

  // every pair is compared. Speech within speech must not hide what crosses the outer one.
  it("refuses direct speech that crosses another behind a nested one", async () => {
    const nested = set("facts[5]", said("never", "jamais vu"));
    expect(await faultLines(nested, set("facts[6]", said("wave", "houle », a déclaré")))).toEqual([
      `${FACTS}: facts[6].content: shares letters with the direct speech of "swell"`,
    ]);
  });

  // one fault, one line. A date counted from a faulty one is not at fault.
  it("tells of a date counted from nothing only where it stands", async () => {
    const lines = await faultLines(
      addTide({ closing: "ebb" }),
      set("facts[2].when.anchorTimeID", "storm"),
      set("facts[0].when.anchorTimeID", "closing", TIDE),
    );
    expect(lines.map((line) => line.split(": ")[0])).toEqual([FACTS]);
  });

  // a fact of a file that cannot be read may well be there, so nobody is told that it is not.
  it("does not call a fact of a faulty file unknown", async () => {
    const lines = await faultLines(
      addTide({ swell: "calm" }),
      set("facts[0].denies", ["calm"]),
      set("facts[0].note", "x", TIDE),
    );
    expect(lines).toEqual([`${TIDE}: facts[0]: Unrecognized key: "note"`]);
  });

  // no fact denies itself, and "t0" is the publication date, so it is nobody's id.
  it.each([
    ["a fact that denies itself", set("facts[0].denies", ["swell"])],
    ["a fact called t0", set("facts[2].id", "t0")],
  ])("refuses %s", async (_name, spoil) => {
    expect(await faultLines(spoil)).toHaveLength(1);
  });

  it("lets what has lapsed lean on what is not there any more", async () => {
    const lapsed = { state: "lapsed", was: "accepted", by: "a test", on: "2021-03-09", lapsed: "2021-03-10" };
    const denial = set("facts[0].denies", ["nowhere"]);
    expect(await faultLines(denial)).toHaveLength(1);
    expect(await faultLines(denial, set("facts[0].review", lapsed))).toEqual([]);
  });

  const placed = (fact: object, entry: object | null, i: number): Placed => ({
    file: FACTS,
    path: `facts[${i}]`,
    fact: { id: `fact-${i}`, denies: [], review: { state: "draft" }, ...fact } as unknown as Fact,
    entry: entry as Entry | null,
  });
  const told = (all: readonly Placed[]) => crossCheck(all, true).map(({ path, message }) => [path, message]);

  it("tells of the direct speech that comparing every pair would tell of", () => {
    const article = { text: "" } as Article;
    const ranges = fc.array(
      fc
        .tuple(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 9 }))
        .map(([start, length]): Range => ({ start, end: start + length })),
      { maxLength: 12 },
    );
    let crossings = 0;
    fc.assert(
      fc.property(ranges, (contents) => {
        const quotation = { kind: "quotation", directness: "direct" };
        const all = contents.map((content, i) => placed(quotation, { article, ranges: { content } }, i));
        const order = contents
          .map((range, i) => ({ range, i }))
          .sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
        const expected = order.flatMap(({ range: later, i }, k) => {
          const crossed = order
            .slice(0, k)
            .find(({ range }) => overlap(range, later) && !within(later, range));
          const words = `shares letters with the direct speech of "fact-${crossed?.i}"`;
          return crossed ? [[`facts[${i}].content`, words]] : [];
        });
        crossings += expected.length;
        expect(told(all)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
    expect(crossings).toBeGreaterThan(100);
  });

  it("tells of the dates that walking from each would find counted from itself", () => {
    const anchors = fc
      .integer({ min: 1, max: 12 })
      .chain((size) => fc.array(fc.option(fc.nat({ max: size - 1 })), { minLength: size, maxLength: size }));
    let circles = 0;
    fc.assert(
      fc.property(anchors, (anchorOf) => {
        const all = anchorOf.map((anchor, i) =>
          placed(
            { kind: "occurrence", when: { anchorTimeID: anchor === null ? "t0" : `fact-${anchor}` } },
            null,
            i,
          ),
        );
        const expected = anchorOf.flatMap((anchor, i) => {
          let at: number | null | undefined = anchor;
          for (let steps = 0; typeof at === "number" && at !== i && steps < anchorOf.length; steps += 1)
            at = anchorOf[at];
          return at === i
            ? [[`facts[${i}].when.anchorTimeID`, `"fact-${anchor}" is counted from this date itself`]]
            : [];
        });
        circles += expected.length;
        expect(told(all)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
    expect(circles).toBeGreaterThan(100);
  });

  it("walks a chain of 50,000 dates and as many quotations of the same words, none of them twice", () => {
    const article = { text: "" } as Article;
    const content = { start: 0, end: 9 };
    const dates = Array.from({ length: 50_000 }, (_, i) =>
      placed({ kind: "occurrence", when: { anchorTimeID: `fact-${i + 1}` } }, null, i),
    );
    const words = Array.from({ length: 50_000 }, (_, i) =>
      placed({ kind: "quotation", directness: "direct" }, { article, ranges: { content } }, 50_000 + i),
    );
    expect(told([...dates, ...words])).toEqual([
      ["facts[49999].when.anchorTimeID", '"fact-50000" is neither t0 nor an occurrence of this dossier'],
    ]);
  });
});
