import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Quotation } from "../../src/extract/quotation/types.ts";
import { quotationsOf } from "../../src/extract/quotation.ts";
import { FactFile } from "../../src/model/fact.ts";
import type { Range } from "../../src/model/selector.ts";

const root = new URL("../../facts/nso/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const text = read("articles/facebook-nso.md").replace(/^---\n[\s\S]*?\n---\n+/, "");
const words = (range: Range | null): string | null => (range ? text.slice(range.start, range.end) : null);

/** The words as a fact file cuts them: direct speech without its marks, a clause with its "que". */
function contentOf({ content, directness, rule }: Quotation): string {
  const [first, last] = [content[0], content.at(-1)];
  if (!first || !last) return "";
  const before = /qu(?:e\s|['’])$/.exec(text.slice(0, first.start))?.[0] ?? "";
  const start = rule.startsWith("que") ? first.start - before.length : first.start;
  const whole = text.slice(start, last.end);
  return directness === "direct" ? whole.replace(/^«\s*|\s*»$/g, "") : whole;
}

describe("the first article", () => {
  const found = quotationsOf(text, "fr");
  const accepted = FactFile.parse(JSON.parse(read("facts/facebook-nso.json"))).facts.flatMap((fact) =>
    fact.kind === "quotation" && fact.review.state === "accepted" ? [fact] : [],
  );

  it("has fourteen accepted quotations", () => expect(accepted).toHaveLength(14));

  it.each(accepted.map((fact) => [fact.id, fact] as const))("gives %s", (_, fact) => {
    const match = found.find((one) => contentOf(one) === fact.content.quote.exact);
    expect(match).toBeDefined();
    expect(match?.directness).toBe(fact.directness);
    expect(words(match?.cue ?? null)).toBe(fact.cue?.quote.exact);
    expect(words(match?.source ?? null)).toContain(fact.source.at.quote.exact);
    expect(match?.speaker).toContain(fact.source.name);
  });

  it("gives nothing else", () => expect(found.map(contentOf)).toHaveLength(accepted.length));
});

it("quotationsOf() gives quotations in the order in which their contents begin", () => {
  const starts = quotationsOf(text, "fr").map(({ content }) => content[0]?.start ?? -1);
  expect(starts.length).toBeGreaterThan(1);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

it("quotationsOf() finds nothing in nothing", () => {
  expect(quotationsOf("", "fr")).toEqual([]);
  expect(quotationsOf("\n \n«»\n", "fr")).toEqual([]);
});

it.each([
  ["unclosed guillemets", "« ".repeat(10_000)],
  ["guillemets around nothing", "« » ".repeat(25_000)],
  ["que", "que ".repeat(25_000)],
  ["selon", "selon ".repeat(20_000)],
  ["il dit que", "il dit que ".repeat(5_000)],
  ["selon lui", "selon lui, ".repeat(5_000)],
  ["brackets", "( ".repeat(50_000)],
  ["direct speech on one line", "« Oui, je viens », dit Paul Dumas. ".repeat(3_000)],
  ["pronouns", "« Oui, je viens », a-t-il dit.\n".repeat(3_000)],
])("quotationsOf() is quick with %s", (_, bad) => {
  const begin = performance.now();
  quotationsOf(bad, "fr");
  expect(performance.now() - begin).toBeLessThan(3000); // ms: a square of it would take minutes
});
