import { expect, test } from "vitest";
import { quotationsEn } from "../../src/extract/quotation/en/quotations.ts";

const SIZE = 100_000; // code units; a quadratic rule takes minutes here

test.each([
  "“",
  '"a ',
  "said ",
  "that that ",
  "according to ",
  "a, he said",
  "Ana ",
  "Ana and ",
  "the Ana of ",
  "his claim that ",
  "“Why?” ",
  "“Yes,” he said. ",
  "A: ",
  "ANA: a\n",
  "( ",
  "a's ",
  "Ana Ruiz said it. ",
])("a long text of %j takes linear time", { timeout: 20_000 }, (piece) => {
  const text = piece.repeat(SIZE / piece.length);
  const started = performance.now();
  for (const { content, quoted } of quotationsEn(text))
    for (const { start, end } of [...content, ...quoted])
      expect(start < end && end <= text.length).toBe(true);
  expect(performance.now() - started).toBeLessThan(10_000);
});
