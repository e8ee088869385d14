/** The value of a button. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readValue, writeValue } from "../../../adapters/slack/value.ts";

const BUTTON = "1:page:port:en:1:2:";

describe("the value of a button", () => {
  it("gives back what was written, in 2000 characters at most", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), fc.string({ unit: "binary", maxLength: 1000 }), (b, q) => {
        const written = writeValue(b, q);
        expect(written.length).toBeLessThanOrEqual(2000);
        const { value, question } = readValue(written);
        expect(value).toBe(b);
        expect([q, null]).toContain(question);
      }),
      { numRuns: 30 },
    );
  });

  it("holds a question of a thousand letters", () => {
    const question = "é𝒬".repeat(333);
    expect(readValue(writeValue(BUTTON, question))).toEqual({ value: BUTTON, question });
  });

  it("leaves out a question that would make it too long", () => {
    const written = writeValue(BUTTON, '"'.repeat(1000));
    expect(written).toBe('{"b":"1:page:port:en:1:2:"}');
  });

  it.each([
    "",
    "1:page:port:en:1:2:",
    "null",
    "[]",
    '"x"',
    '{"q":"when"}',
    '{"b":1}',
    '{"b":"x","q":7}',
    "{",
    `{"b":"${"x".repeat(2000)}"}`,
  ])("takes %s for no button", (forged) => {
    expect(readValue(forged)).toEqual({ value: "", question: null });
  });
});
