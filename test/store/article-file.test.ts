import fc from "fast-check";
import { expect, it } from "vitest";
import { FrontMatter } from "../../src/model/article.ts";
import { articleFile } from "../../src/store/article-file.ts";
import { parseArticle } from "../../src/store/parse.ts";

const words = fc
  .string({
    unit: fc.constantFrom(...Array.from("aé’İ𝒬:#-*&!>|'\"{}[],% 0123~?@`\\yesnull")),
    minLength: 1,
    maxLength: 30,
  })
  .map((text) => text.normalize("NFC").trim())
  .filter((text) => text !== "");

const fronts = fc.record(
  {
    title: words,
    publisher: words,
    author: words,
    language: fc.constantFrom("fr", "en", "no", "und"),
    published: fc.record(
      {
        value: fc.constantFrom("2020", "2020-04", "2020-04-23"),
        inferred: fc.constant(true),
        basis: words,
      },
      { requiredKeys: ["value", "inferred", "basis"] },
    ),
    provenance: words,
    rights: words,
  },
  { requiredKeys: ["title", "publisher", "language", "published"] },
);

it("articleFile() writes what parseArticle() reads back, whatever the words", () => {
  fc.assert(
    fc.property(fronts, fc.array(words, { maxLength: 4 }), (front, paragraphs) => {
      const text = [front.title, "", ...paragraphs, "---", "last"].join("\n");
      const own = FrontMatter.parse(front);
      const read = parseArticle("a", "a.md", articleFile(own, text));
      expect(read).toMatchObject({ data: { ...own, text } });
    }),
  );
});

it("articleFile() leaves out what says nothing", () => {
  const front = FrontMatter.parse({
    title: "T",
    publisher: "P",
    language: "en",
    published: { value: "2020" },
  });
  expect(articleFile(front, "T")).toBe(
    '---\ntitle: T\npublisher: P\nlanguage: en\npublished:\n  value: "2020"\n---\nT\n',
  );
});
