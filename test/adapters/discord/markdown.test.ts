/** What stands on the record is read on Discord as it stands: no word of it becomes markup, and none is lost. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeBlock, escaped, unescaped } from "../../../adapters/discord/markdown.ts";
import { anything, OPENERS } from "./hostile.ts";

fc.configureGlobal({ seed: 20_210_310 });

/** What Discord still reads as markup; a sign after a backslash is itself. */
function markupIn(written: string): readonly string[] {
  const plain = written.replace(/\\([^0-9A-Za-z\s])/g, "\u0000");
  const rules: Readonly<Record<string, RegExp>> = {
    heading: /^\s*#{1,3}(?=\s)/m,
    "small print": /^\s*-#(?=\s)/m,
    list: /^\s*[-*+](?=\s)/m,
    "ordered list": /^\s*\d+[.)](?=\s|$)/m,
    quotation: /^\s*>{1,3}/m,
    emphasis: /[*_]/,
    strike: /~/,
    spoiler: /\|/,
    code: /`/,
    link: /\[[^\]]*\]\s*\(/,
    autolink: /[a-z][a-z+.-]*:\/\//i,
    "mention, date, emoji or command": /<[@#:/ati]/i,
    everybody: /@(?:everyone|here)/,
    "emoji by name": /:\w+:/,
    "a backslash alone": /\\/,
  };
  return Object.keys(rules).filter((name) => rules[name]?.test(plain));
}

describe("escaped text", () => {
  it("is read as what it was made from", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(unescaped(escaped(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(OPENERS)(
    "opens no markup with %j, at the beginning, in a line or on a line of its own",
    (opener) => {
      expect(markupIn(opener)).not.toEqual([]); // the reading sees it where it is not escaped
      for (const text of [
        `${opener}mots`,
        `le port ${opener}mots`,
        `le port\n${opener}mots\n  ${opener}mots${opener}`,
      ])
        expect(markupIn(escaped(text)), escaped(text)).toEqual([]);
    },
  );

  it("opens no markup, whatever it says", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(markupIn(escaped(text))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [
      "words and figures",
      "Le 3 mars 2021, 1 400 « quais » – l’été (2021)…",
      "Le 3 mars 2021, 1 400 « quais » – l’été \\(2021\\)…",
    ],
    ["a year that ends a line", "Douze marins en\n2021. Puis", "Douze marins en\n2021\\. Puis"],
    ["a minus", "-5 °C et 5-6", "\\-5 °C et 5-6"],
  ])("leaves %s alone but for signs", (_name, text, written) => {
    expect(escaped(text)).toBe(written);
  });
});

describe("a block to copy", () => {
  it("holds any signs", () => expect(codeBlock("*a* <@1>\n_b_")).toBe("```text\n*a* <@1>\n_b_\n```"));
  it.each(["a ``` b", "a`", "```"])("is none where the text would end it: %j", (text) => {
    expect(codeBlock(text)).toBeNull();
  });
});
