import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cited } from "../../src/cite/cited.ts";
import { toMarkdown } from "../../src/cite/markdown.ts";
import { SAYINGS } from "../awkward.ts";
import { readMarkdown } from "./read.ts";
import { citedPort, HEDGED, ofText, once, PRINTED } from "./record.ts";

const closing = once(() => citedPort("closing", {}, HEDGED, PRINTED));
const back = (cited: Cited, words: string) => readMarkdown(toMarkdown(ofText(cited, words))).quote;

describe("a citation in Markdown", () => {
  it("is a quotation, what belongs to it, and the source with its links", async () => {
    expect(toMarkdown(await closing())).toBe(
      "> La mairie a fermé les quais le 3 mars 2021, après l’échouage du cargo M̈arta.\n\n" +
        "When: “le 3 mars 2021” → 3 March 2021 (as printed)\\\n" +
        "Caution: an allegation, not stated as a fact – “après l’échouage”\\\n" +
        "Source: [“Le port de Brélac ferme ses quais”, A. B., La Vigie, 9 March 2021](<https://example.org/quays?a=1&amp;b=2>)\\\n" +
        "In its article: [https\\://desk.example/port/quays\\#closing](<https://desk.example/port/quays#closing>)\n",
    );
  });

  it("links to the original and to the reader", async () => {
    const { html } = readMarkdown(toMarkdown(await closing()));
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      "https://example.org/quays?a=1&amp;b=2",
      "https://desk.example/port/quays#closing",
    ]);
  });

  it.each([
    "1. un\n2) deux\n12.",
    "# titre\n## sous-titre\n#hashtag",
    "- puce\n+ plus\n* étoile\n---\n- - -\n***\n___",
    "> citation\n>> double",
    "~~~\nbloc\n~~~\n```js\nx\n```",
    "    quatre espaces\n\tune tabulation\n a\tb",
    "<b>gras</b> <!-- non --> <https://a.example> <script>alert(1)</script>",
    "&amp; &lt; &#65; &copy; AT&T",
    "[x](y) ![x](y) [x]: z\n[^1] [ ] x",
    "\\ \\\\ \\* fin\\",
    "https://a.example/_b_ www.a.example WWW.a.example a@b.example mailto:a@b.example ftp://a.example",
    "deux espaces  \nfin  ",
    "*a* _b_ **c** __d__ ~e~ ~~f~~ `g` ``h``",
    "a | b\n--- | ---\nc | d",
    "a\n:-:\nb\n:--",
    "Titre\n===\nSous-titre\n---\nx\n=",
    "\n\ndébut\n\n\nfin\n\n",
    "\u00a0insécable\u00a0\n\u2003cadratin\u2003\n\u2028ligne\u2028 autre\u0085",
    "«\u00a0Oui\u00a0», dit-elle\u00a0: «\u00a0Non.\u00a0»",
    "$x$ $$y$$ @everyone :smile: ==a== ^b^ {{c}} #1",
    "a\r\nb\rc\fd\ve",
    ...SAYINGS,
  ])("keeps %j", async (words) => {
    expect(back(await closing(), words)).toBe(words);
  });

  it("keeps whatever an article may say", async () => {
    const cited = await closing();
    const sign = fc.constantFrom(
      ..."#-+*_~=>|<&;:.()[]{}!\\`$@\"'/%^,?0123456789abwx \n\t\u00a0éİ𝒬",
      ..."\n\n  ",
      ..."\u0301\u2028\u200d",
      ...[
        "https://",
        "www.",
        "    ",
        "\n---\n",
        "\n===\n",
        "&amp;",
        "<b>",
        "a@b.c",
        "  \n",
        "\\\n",
        "1. ",
        "```",
      ],
    );
    const words = fc.array(sign, { minLength: 1, maxLength: 24 }).map((signs) => signs.join(""));
    const full = fc.tuple(words, fc.constantFrom("a", "é", "0")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        fc.oneof(
          full,
          words.filter((text) => /\S/.test(text)),
        ),
        (text) => {
          expect(back(cited, text)).toBe(text);
        },
      ),
      { seed: 7, numRuns: 400 },
    );
  });

  it("keeps whatever title and address an article may have", async () => {
    const cited = await closing();
    const url = "https://example.org/a(b)_c_*d*?e=1&lt;f&copy;=2<g>\\h i#j";
    const title = "*Le* [port](x) <b> &amp; `a` https://b.example | _c_ \\";
    const article = { ...cited.article, url, title };
    const excerpt = { ...cited.excerpt.en, article: { ...cited.excerpt.en.article, url, title } };
    const { rest, html } = readMarkdown(
      toMarkdown({ ...cited, article, excerpt: { en: excerpt, fr: excerpt } }),
    );
    expect(rest).toContain(`\nSource: “${title}”, A. B., La Vigie, 9 March 2021\n`);
    expect(html).toContain('href="https://example.org/a(b)_c_*d*?e=1&amp;lt;f&amp;copy;=2%3Cg%3E%5Ch%20i#j"');
    expect(html.match(/<a /g)).toHaveLength(2);
  });
});
