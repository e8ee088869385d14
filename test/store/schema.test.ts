/** What the schemas of `src/model` refuse, told at its place in the file. */
import { expect, it, suite } from "vitest";
import { ARTICLE, FACTS, faultLines, position, quote, type Spoil, set, swap } from "../record.ts";

suite("a file that does not fit its schema", () => {
  const FAULTS: readonly (readonly [name: string, spoil: Spoil, line: string])[] = [
    ["an unknown member", set("facts[0].note", "x"), `${FACTS}: facts[0]: Unrecognized key: "note"`],
    [
      "an unknown member deep down",
      set("facts[0].source.at.quote.note", "x"),
      `${FACTS}: facts[0].source.at.quote: Unrecognized key: "note"`,
    ],
    [
      "a member __proto__",
      swap(FACTS, '"kind"', '"__proto__": {}, "kind"'),
      `${FACTS}: facts[0]: Unrecognized key: "__proto__"`,
    ],
    [
      "a number for a string",
      set("facts[3].figure.unit", 12),
      `${FACTS}: facts[3].figure.unit: Invalid input: expected string, received number; there stands 12`,
    ],
    [
      "a string for a number",
      set("facts[3].figure.value", "12"),
      `${FACTS}: facts[3].figure.value: Invalid input: expected number, received string; there stands "12"`,
    ],
    [
      "an object for a list",
      set("facts", {}),
      `${FACTS}: facts: Invalid input: expected array, received object; there stands {}`,
    ],
    [
      "a number too large",
      swap(FACTS, '"value": 12', '"value": 1e999'),
      `${FACTS}: facts[3].figure.value: Invalid input: expected number, received Infinity; there stands Infinity`,
    ],
    [
      "half a code point",
      set("facts[0].cue.position.start", 1.5),
      `${FACTS}: facts[0].cue.position.start: Invalid input: expected int, received number; there stands 1.5`,
    ],
    [
      "a position below 0",
      set("facts[0].cue.position.start", -1),
      `${FACTS}: facts[0].cue.position.start: Too small: expected number to be >=0; there stands -1`,
    ],
  ];
  it.each(FAULTS)("has its fault: %s", async (_name, spoil, line) => {
    expect(await faultLines(spoil)).toEqual([line]);
  });

  const MEMBERS: readonly (readonly [name: string, spoil: Spoil, place: string, tells: RegExp])[] = [
    [
      "a start not below its end",
      set("facts[0].cue", { ...quote("a déclaré"), ...position(9, 4) }),
      `${FACTS}: facts[0].cue.position`,
      /9.*4/,
    ],
    [
      "a start at its end",
      set("facts[0].cue", { ...quote("a déclaré"), ...position(9, 9) }),
      `${FACTS}: facts[0].cue.position`,
      /9.*9/,
    ],
    [
      "a day that is none",
      set("facts[2].when.value", "2021-02-30"),
      `${FACTS}: facts[2].when.value`,
      /2021-02-30/,
    ],
    [
      "an interval that runs backwards",
      set("facts[2].when.value", "2021/2020"),
      `${FACTS}: facts[2].when.value`,
      /2021\/2020/,
    ],
    [
      "a publication date that is none",
      swap(ARTICLE, "2021-03", "2021-13"),
      `${ARTICLE}: published.value`,
      /2021-13/,
    ],
    ["an id with an accent", set("facts[0].id", "été"), `${FACTS}: facts[0].id`, /été/],
    ["an unknown kind", set("facts[0].kind", "rumour"), `${FACTS}: facts[0].kind`, /rumour/],
    ["an unknown directness", set("facts[0].directness", "vague"), `${FACTS}: facts[0].directness`, /vague/],
    ["a hash in upper case", set("sha256", "A".repeat(64)), `${FACTS}: sha256`, /AAAA/],
    [
      "a day of review that is none",
      set("facts[0].review.on", "2021-02-30"),
      `${FACTS}: facts[0].review.on`,
      /2021-02-30/,
    ],
    [
      "a language in words",
      swap(ARTICLE, "language: fr", "language: German"),
      `${ARTICLE}: language`,
      /German.*/,
    ],
    [
      "a missing publisher",
      swap(ARTICLE, "publisher: La Vigie\n", ""),
      `${ARTICLE}: publisher`,
      /missing|not there/,
    ],
    [
      "a missing quotation mark around a colon",
      swap(ARTICLE, "La Vigie", "La Vigie: le soir"),
      `${ARTICLE}: line 3`,
      /quot/,
    ],
  ];
  it.each(MEMBERS)("has its fault at its place: %s", async (_name, spoil, place) => {
    const lines = await faultLines(spoil);
    expect(lines.map((line) => line.slice(0, place.length + 2))).toEqual([`${place}: `]);
  });

  // a message says what stands there, and what to do.
  it.each(MEMBERS)("says what stands there: %s", async (_name, spoil, _place, tells) => {
    const [line = ""] = await faultLines(spoil);
    expect(line.split(": ").slice(2).join(": ")).toMatch(tells);
  });
});
