import { describe, expect, test } from "vitest";
import { quotationsEn } from "../../src/extract/quotation/en/quotations.ts";

/** The last quotation's speaker and role. */
function last(text: string) {
  const one = quotationsEn(text).at(-1);
  const role = one?.role ? text.slice(one.role.start, one.role.end) : null;
  const at = one?.speakerAt ? text.slice(one.speakerAt.start, one.speakerAt.end) : null;
  return { speaker: one?.speaker, at, role };
}

describe("the speaker", () => {
  test.each([
    ["a name as it stands", "Ana Ruiz said the dam was new.", "Ana Ruiz", null],
    ["the name after a title", "Sen. Ana Ruiz said the dam was new.", "Ana Ruiz", "Sen."],
    ["the name after a role", "City spokeswoman Ana Ruiz said it was new.", "Ana Ruiz", "City spokeswoman"],
    [
      "the name before a role",
      "Ana Ruiz, head of the board, said it was new.",
      "Ana Ruiz",
      "head of the board",
    ],
    [
      "the name behind a role",
      "The minister of trade, Ana Ruiz, said it was new.",
      "Ana Ruiz",
      "The minister of trade",
    ],
    ["the full name, once given", "Ana Ruiz came. Ruiz said the dam was new.", "Ana Ruiz", null],
    ["a body", "The University of Leeds said the dam was new.", "University of Leeds", null],
    ["people without a name", "Two officials said the dam was new.", "Two officials", null],
    ["the one mayor", "Mayor Ana Ruiz came.\n\nThe mayor said it was new.", "Ana Ruiz", null],
    ["she who spoke before", "“No,” Ana Ruiz said. She added that it was new.", "Ana Ruiz", null],
    ["he who was the subject", "Peter Hall came back. He said it was new.", "Peter Hall", null],
  ])("is %s", (_, text, speaker, role) => {
    expect(last(text)).toEqual({ speaker, at: speaker, role });
  });

  test.each([
    ["a pronoun of nobody", "She said the dam was new."],
    ["two men", "Peter Hall met John Gray. He said the dam was new."],
    ["a woman where a man was named", "Peter Hall came back. She said the dam was new."],
    ["a description of nobody", "The mayor said the dam was new."],
    ["two mayors", "Mayor Ana Ruiz met Mayor Peter Hall. The mayor said the dam was new."],
    ["somebody long past", "Peter Hall said no.\n\nIt rained.\n\nIt snowed.\n\nHe said the dam was new."],
  ])("is left open for %s", (_, text) => {
    expect(last(text).speaker).toBeNull();
  });

  test("of a surname that two bear is the surname", () => {
    expect(last("Ana Ruiz and Peter Ruiz came. Ruiz said the dam was new.").speaker).toBe("Ruiz");
  });
});
