/** The address of an excerpt, read as a browser that knows text fragments reads it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fragmentLink } from "../../src/answer/link.ts";
import { openStore } from "../../src/index.ts";
import { sentences } from "../../src/text/sentences.ts";

fc.configureGlobal({ seed: 20_210_310 });

const URL_OF = "https://example.org/news";
const linkOf = (text: string, words: string, url = URL_OF) => {
  const start = text.indexOf(words);
  if (start === -1) throw new RangeError(`${words} is not in the text`);
  return fragmentLink({ url, text }, { start, end: start + words.length });
};

/** What the specification's steps mark: words of `text` in any case, each term within one line. */
function marked(text: string, link: string): { start: number; end: number } | null {
  const terms = (link.split(":~:text=")[1] ?? "").split(",");
  const prefix = terms[0]?.endsWith("-") ? read(terms.shift()?.slice(0, -1)) : null;
  const suffix = terms.at(-1)?.startsWith("-") ? read(terms.pop()?.slice(1)) : null;
  const [start = null, end = null] = terms.map(read);
  if (start === null) return null;
  for (let from = 0; ; ) {
    const before = prefix === null ? null : next(text, prefix, from);
    if (prefix !== null && !before) return null;
    const opening = next(text, start, before ? before.end : from);
    if (!opening) return null;
    from = (before ?? opening).start + 1;
    if (before && text.slice(before.end, opening.start).trim() !== "") continue;
    for (let closing = opening; ; ) {
      if (end !== null) {
        const found = next(text, end, closing.end);
        if (!found) return null;
        closing = found;
      }
      const whole = { start: opening.start, end: closing.end };
      if (suffix === null) return whole;
      const after = next(text, suffix, whole.end);
      if (!after) return null;
      if (text.slice(whole.end, after.start).trim() === "") return whole;
      if (end === null) break;
    }
  }
}

const read = (term: string | undefined) => decodeURIComponent(term ?? "");

/** The first place of a term at or after `from`, as words rather than within one. */
function next(text: string, term: string, from: number) {
  const pattern = term
    .split(" ")
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("[^\\S\\n]+");
  const words = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${pattern}(?![\\p{L}\\p{M}\\p{N}])`, "giu");
  words.lastIndex = from;
  const found = words.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

describe("an article without an address", () => {
  it("has no link", () => {
    expect(fragmentLink({ text: "A b." }, { start: 0, end: 4 })).toBeNull();
  });
});

describe("the directive", () => {
  it.each([
    ["names a short excerpt whole", "The port is closed.", "The%20port%20is%20closed."],
    [
      "names the ends of a long one",
      "The port is closed for the whole summer, said the mayor.",
      "The%20port%20is%20closed,summer%2C%20said%20the%20mayor.",
    ],
    ["writes - , and & as percent, for they part it", "Semi-closed, R&D", "Semi%2Dclosed%2C%20R%26D"],
    ["writes what ends a link in somebody’s markup too", "(Is it *so*!)", "%28Is%20it%20%2Aso%2A%21%29"],
    [
      "keeps guillemets, accents and astral letters",
      "« Été 𝒬 »",
      "%C2%AB%20%C3%89t%C3%A9%20%F0%9D%92%AC%20%C2%BB",
    ],
    ["is one space where the article has several", "The  port\u00a0closed", "The%20port%20closed"],
    [
      "is as many spaces as a page shows: NBSP are not drawn together",
      "«\u00a0 Oui\u00a0\u00a0!",
      "%C2%AB%20%20Oui%20%20%21",
    ],
    [
      "names a half of an astral letter as what browsers make of it",
      "The \ud835 port",
      "The%20%EF%BF%BD%20port",
    ],
  ])("%s", (_name, words, directive) => {
    expect(linkOf(words, words)).toBe(`${URL_OF}#:~:text=${directive}`);
  });

  it.each([
    ["https://example.org/a#part", "https://example.org/a#part:~:text=Closed."],
    ["https://example.org/a#", "https://example.org/a#:~:text=Closed."],
    ["https://example.org/a?b=c&d", "https://example.org/a?b=c&d#:~:text=Closed."],
    ["https://example.org/a#:~:text=Other", "https://example.org/a#:~:text=Closed."],
    ["https://example.org/a>)[b](<c d", "https://example.org/a%3E)[b](%3Cc%20d#:~:text=Closed."],
  ])("goes with %s", (url, link) => {
    expect(linkOf("Closed.", "Closed.", url)).toBe(link);
  });
});

describe("what a browser marks", () => {
  const TWINS =
    "Port closed.\nThe mayor said so on Monday. The port is closed. So is the bay.\nThe port is closed. He left.";

  it("is the second of two equal sentences, told by the words before it or after it", () => {
    const start = TWINS.lastIndexOf("The port is closed.");
    const range = { start, end: start + "The port is closed.".length };
    const link = fragmentLink({ url: URL_OF, text: TWINS }, range) ?? "";
    expect(link).toBe(`${URL_OF}#:~:text=So%20is%20the%20bay.-,The%20port%20is%20closed.`);
    expect(marked(TWINS, link)).toEqual(range);
  });

  it("is not the same words in other capitals or accents further up", () => {
    const text = "THE PORT IS CLÔSED\nBy a reporter.\nThe port is closed";
    const start = text.lastIndexOf("The");
    const link = fragmentLink({ url: URL_OF, text }, { start, end: text.length }) ?? "";
    expect(link).toBe(`${URL_OF}#:~:text=By%20a%20reporter.-,The%20port%20is%20closed`);
  });

  it.each([
    [
      "letters of one word on the left",
      "He said that l’affaire is over.",
      "affaire is over.",
      "He%20said%20that%20l%E2%80%99-,affaire%20is%20over.",
    ],
    [
      "letters of one word on the right",
      "It is anticonstitutional.",
      "It is anti",
      "It%20is%20anti,-constitutional.",
    ],
    [
      "the same in other quotation marks before",
      '"Yes", he said. “Yes”, he said.',
      "“Yes”, he said.",
      "%22Yes%22%2C%20he%20said.-,%E2%80%9CYes%E2%80%9D%2C%20he%20said.",
    ],
    [
      "the same without a ligature before",
      "L’oeuvre. L’œuvre.",
      "L’œuvre.",
      "L%E2%80%99oeuvre.-,L%E2%80%99%C5%93uvre.",
    ],
    [
      "no space before it",
      "No.It is so. Yes.It is so.It",
      "It is so.It",
      "No.It%20is%20so.%20Yes.-,It%20is%20so.It",
    ],
  ])("is told by what stands beside it: %s", (_, text, words, directive) => {
    const start = text.lastIndexOf(words);
    const link = fragmentLink({ url: URL_OF, text }, { start, end: start + words.length });
    expect(link).toBe(`${URL_OF}#:~:text=${directive}`);
  });

  it("goes over line breaks, each of its terms in one line", () => {
    const words = "Port closed.\nThe mayor said so on Monday.";
    const link = linkOf(TWINS, words) ?? "";
    expect(link).toBe(`${URL_OF}#:~:text=Port%20closed.,said%20so%20on%20Monday.`);
    expect(marked(TWINS, link)).toEqual({ start: 0, end: words.length });
  });

  it("is exactly the excerpt for every fact of the first dossier", async () => {
    const opened = await openStore(new URL("../../facts", import.meta.url).pathname);
    if ("faults" in opened) throw new Error("The record has faults");
    const entries = opened.store.list().flatMap((dossier) => dossier.entries);
    expect(entries.length).toBeGreaterThan(40);
    for (const { article, excerpt } of entries) {
      const link = fragmentLink({ url: URL_OF, text: article.text }, excerpt) ?? "";
      expect(marked(article.text, link), link).toEqual(excerpt);
    }
  });

  it("is exactly the excerpt in made-up articles of repeated words, but for twins beside twins", () => {
    const sentence = fc
      .array(
        fc.constantFrom("port", "Port", "the", "mayor", "said,", "R&D", "semi-closed", "été", "2021", "a"),
        {
          minLength: 1,
          maxLength: 14,
        },
      )
      .map((words) => `The ${words.join(" ")}.`);
    const article = fc
      .array(fc.tuple(sentence, fc.constantFrom(" ", "\n")), { minLength: 1, maxLength: 12 })
      .map((all) =>
        all
          .map((one) => one.join(""))
          .join("")
          .trim(),
      );
    let told = 0;
    fc.assert(
      fc.property(article, fc.nat(), fc.nat(2), (text, which, more) => {
        const all = sentences(text, "en");
        const first = which % all.length;
        const start = all[first]?.start ?? 0;
        const end = all[Math.min(all.length - 1, first + more)]?.end ?? 0;
        const found = marked(text, fragmentLink({ url: URL_OF, text }, { start, end }) ?? "");
        const plain = (at: { start: number; end: number } | null) =>
          at && text.slice(at.start, at.end).toLowerCase().replace(/\s+/g, " ");
        if (found?.start === start && found.end === end) told += 1;
        else if (!text.slice(start, end).includes("\n")) expect(plain(found)).toBe(plain({ start, end }));
      }),
      { numRuns: 300 },
    );
    expect(told).toBeGreaterThan(285);
  });
});
