import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/answer/commands.ts";
import { type Button, readButton, writeButton } from "../../src/chat/button.ts";

fc.configureGlobal({ seed: 20_210_310 });

const letters = (all: string, minLength: number, maxLength = minLength) =>
  fc.array(fc.constantFrom(...all), { minLength, maxLength }).map((some) => some.join(""));

const LOWER = "abcdefghijklmnopqrstuvwxyz0123456789";
const BASE64URL = `${LOWER}ABCDEFGHIJKLMNOPQRSTUVWXYZ-_`;

const common = {
  dossier: fc.tuple(letters(LOWER, 1), letters(`${LOWER}_-`, 0, 30)).map(([head, rest]) => `${head}${rest}`),
  language: fc.constantFrom("fr" as const, "en" as const),
  part: fc.integer({ min: 1, max: 999_999 }),
};

const ofExcerpt = fc.record({
  does: fc.constantFrom(
    "share" as const,
    "context" as const,
    "cite" as const,
    "part" as const,
    "around" as const,
  ),
  ...common,
  reference: fc.oneof(
    letters(BASE64URL, 8),
    fc
      .tuple(letters(BASE64URL, 8), letters(LOWER, 1, 7), letters(LOWER, 1, 7))
      .map((parts) => parts.join(".")),
  ),
  revision: letters(BASE64URL, 6),
});

const ofQuestion = fc.record({
  does: fc.constantFrom("page" as const, "miss" as const, "again" as const),
  ...common,
  page: fc.integer({ min: 1, max: 999_999 }),
  command: fc.constantFrom(null, ...commands.map(({ name }) => name)),
});

const button: fc.Arbitrary<Button> = fc.oneof(ofExcerpt, ofQuestion);

describe("a button", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(button, (one) => {
        expect(readButton(writeButton(one))).toEqual(one);
      }),
    );
  });

  it("is at most 100 letters that every platform takes, with the longest of everything", () => {
    const longest: readonly Button[] = [
      {
        does: "context",
        dossier: "x".repeat(31),
        language: "fr",
        part: 999_999,
        reference: "abcdefgh.zzzzzzz.zzzzzzz",
        revision: "abcdef",
      },
      {
        does: "again",
        dossier: "x".repeat(31),
        language: "fr",
        part: 999_999,
        page: 999_999,
        command: "who said",
      },
    ];
    for (const one of longest) {
      expect(writeButton(one).length).toBeLessThanOrEqual(100);
      expect(readButton(writeButton(one))).toEqual(one);
    }
    fc.assert(
      fc.property(button, (one) => {
        expect(writeButton(one)).toMatch(/^[A-Za-z0-9:._-]{1,100}$/);
      }),
    );
  });

  it.each([
    ["nothing", ""],
    ["another version", "2:share:nso:en:1:abcdefgh:abcdef"],
    ["another deed", "1:erase:nso:en:1:abcdefgh:abcdef"],
    ["a dossier no platform takes", "1:share:../nso:en:1:abcdefgh:abcdef"],
    ["a dossier of 32 letters", `1:share:${"x".repeat(32)}:en:1:abcdefgh:abcdef`],
    ["another language", "1:share:nso:de:1:abcdefgh:abcdef"],
    ["part 0", "1:share:nso:en:0:abcdefgh:abcdef"],
    ["part 1.5", "1:share:nso:en:1.5:abcdefgh:abcdef"],
    ["part 1e3, which nothing of ours writes", "1:share:nso:en:1e3:abcdefgh:abcdef"],
    ["part 0x1", "1:share:nso:en:0x1:abcdefgh:abcdef"],
    ["part 1 with a space", "1:share:nso:en: 1:abcdefgh:abcdef"],
    ["part 1,000,000", "1:share:nso:en:1000000:abcdefgh:abcdef"],
    ["no part", "1:share:nso:en::abcdefgh:abcdef"],
    ["a reference with half a place", "1:share:nso:en:1:abcdefgh.1:abcdef"],
    ["a reference with a sign", "1:share:nso:en:1:abcdefgh.-1.5:abcdef"],
    ["a line end", "1:share:nso:en:1:abcdefgh:abcdef\n"],
    ["more than it should have", "1:share:nso:en:1:abcdefgh:abcdef:1"],
    ["less than it should have", "1:share:nso:en:1:abcdefgh"],
    ["a command that there is not", "1:again:nso:en:1:1:forget"],
    ["another platform’s words", "modal_submit"],
  ])("is none of ours with %s: %j", (_name, written) => {
    expect(readButton(written)).toBeNull();
  });

  it("is null or valid, whatever comes back", () => {
    const spoilt = fc
      .tuple(button, fc.nat(99), fc.string({ maxLength: 3, unit: "binary" }), fc.nat(3))
      .map(([one, at, more, less]) => {
        const written = writeButton(one);
        return written.slice(0, at) + more + written.slice(at + less);
      });
    let valid = 0;
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), spoilt), (written) => {
        const one = readButton(written);
        if (one === null) return;
        valid += 1;
        expect(writeButton(one)).toBe(written);
      }),
      { numRuns: 300 },
    );
    expect(valid).toBeGreaterThan(15);
  });
});
