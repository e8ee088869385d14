/** Messages as Slack shows them, held to Slack's own types and limits. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf, render } from "../../../adapters/slack/blocks.ts";
import { SLACK } from "../../../adapters/slack/room.ts";
import { partsOf } from "../../../src/chat/parts.ts";
import type { Frame, Message } from "../../../src/index.ts";
import { excerptMessage, latest, sentence } from "../../../src/index.ts";
import { readDossiers } from "../../../src/store/files.ts";
import { ruleFaults } from "../../doubles/slack/rules.ts";
import { blockFaults } from "../../doubles/slack/schema.ts";
import { walk } from "../../doubles/slack/walk.ts";

const EXCERPT = "« *Bold* _it_ ~no~ `code` <@U1> <!here> &amp; :smile: > www.a.example », dit-elle.";

const MESSAGE: Message = {
  ...sentence("fr", "Au dossier", ["Partagé par alice"]),
  isFound: true,
  quotes: [
    { label: null, text: EXCERPT, tongue: "fr", notes: [] },
    {
      label: "Une affirmation y est démentie – Odile",
      text: "« Non. »",
      tongue: "fr",
      notes: [{ label: "Source", text: "« Autre », La Vigie" }],
    },
  ],
  notes: [{ label: "Qui", text: "Odile – discours direct" }],
  source: {
    note: { label: "Source", text: "« Le port », La Vigie" },
    links: [
      { label: "Lire dans l’article", url: "https://a.example/b?c=1&d=2#:~:text=un,deux" },
      { label: "Voir au dossier", url: "https://reader.example/port/quays#swell" },
    ],
    place: { label: "Se trouve", text: "swell, accepté, quays caractères 1–2" },
  },
  count: "Extrait 2 sur 5",
  question: { dossier: "port", text: "qui a dit <houle>" },
  presses: [
    [
      { label: "‹ Précédent", value: "1:page:port:fr:1:1:", isMain: false },
      { label: "Suivant ›", value: "1:page:port:fr:1:3:", isMain: false },
    ],
    [{ label: "Contexte", value: "1:context:port:fr:1:abcdefgh:abcdef", isMain: false }],
  ],
};

const faultsOf = (message: Message): readonly string[] => {
  const { text, blocks } = render(message);
  return [...blockFaults(blocks), ...ruleFaults({ surface: "message", text, blocks })];
};

/** Characters in all texts, the top-level one included. */
const sizeOf = (message: Message) => {
  const { text, blocks } = render(message);
  const texts = walk(blocks).map(({ node }) => (typeof node.text === "string" ? node.text.length : 0));
  return texts.reduce((sum, length) => sum + length, text.length);
};

/** What a reader sees, a line for each part. */
const seen = (message: Message): readonly string[] =>
  blocksOf(message).flatMap((block) => {
    if (block.type === "context")
      return block.elements.map((one) => `small: ${"text" in one ? one.text : ""}`);
    if (block.type === "actions")
      return [
        block.elements.map((one) => ("text" in one && one.text ? `[${one.text.text}]` : "?")).join(" "),
      ];
    if (block.type !== "rich_text") return [`? ${block.type}`];
    return block.elements.flatMap(({ type, elements }) =>
      elements
        .map((one) => ("text" in one ? `${"url" in one ? "^" : ""}${one.text}` : "?"))
        .join("")
        .split("\n")
        .map((line) => (type === "rich_text_section" ? line : `${type.replace("rich_text_", "")}: ${line}`)),
    );
  });

describe("blocksOf()", () => {
  it("shows headline, quotes, notes and source, then what was asked, then the buttons", () => {
    expect(seen(MESSAGE)).toEqual([
      "Au dossier",
      "Partagé par alice",
      `quote: ${EXCERPT}`,
      "Une affirmation y est démentie – Odile",
      "quote: « Non. »",
      "Source\u00a0: « Autre », La Vigie",
      "Qui\u00a0: Odile – discours direct",
      "Source\u00a0: « Le port », La Vigie",
      "^Lire dans l’article · ^Voir au dossier",
      "small: Se trouve\u00a0: swell, accepté, quays caractères 1–2",
      "small: Extrait 2 sur 5",
      "small: Question\u00a0: /port qui a dit <houle>",
      "[‹ Précédent] [Suivant ›]",
      "[Contexte]",
    ]);
  });

  it("is taken by Slack", () => {
    expect(faultsOf(MESSAGE)).toEqual([]);
    expect(faultsOf(sentence("en", "No dossier is open here"))).toEqual([]);
    expect(faultsOf({ ...sentence("en", "Citation to copy"), copy: `${EXCERPT}\nSource` })).toEqual([]);
  });

  it("shows the words of an article as one text, letter for letter", () => {
    const quotes = walk(blocksOf(MESSAGE)).filter(({ node }) => node.type === "rich_text_quote");
    expect(quotes.map(({ node }) => node.elements)).toEqual([
      [{ type: "text", text: EXCERPT }],
      [{ type: "text", text: "« Non. »" }],
    ]);
  });

  it("puts nothing where Slack reads markup or emoji", () => {
    const all = walk(blocksOf(MESSAGE)).map(({ node }) => node);
    expect(all.filter(({ type }) => type === "mrkdwn" || type === "markdown")).toEqual([]);
    expect(all.filter(({ type, emoji }) => type === "plain_text" && emoji !== false)).toEqual([]);
  });

  it("names each button apart, and gives it the question", () => {
    const buttons = walk(blocksOf(MESSAGE)).filter(({ node }) => node.type === "button");
    expect(buttons.map(({ node }) => [node.action_id, node.value])).toEqual([
      ["onrecord:0:0", '{"b":"1:page:port:fr:1:1:","q":"qui a dit <houle>"}'],
      ["onrecord:0:1", '{"b":"1:page:port:fr:1:3:","q":"qui a dit <houle>"}'],
      ["onrecord:1:0", '{"b":"1:context:port:fr:1:abcdefgh:abcdef","q":"qui a dit <houle>"}'],
    ]);
  });

  it("divides what one text cannot hold, and no letter", () => {
    const copy = `a${"𝒬".repeat(4000)}`;
    const pieces = walk(blocksOf({ ...sentence("en", ""), copy })).filter(({ node }) => node.type === "text");
    const texts = pieces.map(({ node }) => String(node.text));
    expect(texts.join("")).toBe(copy);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(3000);
    expect(texts.filter((text) => /[\ud800-\udbff]$/.test(text))).toEqual([]);
  });
});

describe("the top-level text", () => {
  it("tells the same in words, escaped", () => {
    expect(render(MESSAGE).text.split("\n")).toEqual([
      "Au dossier",
      "Partagé par alice",
      "« *Bold* _it_ ~no~ `code` &lt;@U1&gt; &lt;!here&gt; &amp;amp; :smile: &gt; www.a.example », dit-elle.",
      "Une affirmation y est démentie – Odile",
      "« Non. »",
      "Source\u00a0: « Autre », La Vigie",
      "Qui\u00a0: Odile – discours direct",
      "Source\u00a0: « Le port », La Vigie",
      "Lire dans l’article\u00a0: https://a.example/b?c=1&amp;d=2#:~:text=un,deux",
      "Voir au dossier\u00a0: https://reader.example/port/quays#swell",
      "Se trouve\u00a0: swell, accepté, quays caractères 1–2",
      "Extrait 2 sur 5",
    ]);
  });
});

describe("the room of a message", () => {
  const frame: Frame = { room: SLACK, readerUrl: null };
  it("is never more than Slack takes, whatever the article is written with", () => {
    const letters = fc.string({
      unit: fc.constantFrom("a", "é", " ", "&", "<", "𝒬", "\n", ".", "M̈"),
      minLength: 1000,
      maxLength: 9000,
      size: "max",
    });
    fc.assert(
      fc.property(letters, (words) => {
        const quote = { label: null, text: `x${words}`, tongue: "fr", notes: [] };
        const parts = partsOf([quote], { ...frame.room, most: frame.room.most * (3 / 4) });
        for (const quotes of parts) {
          const message = { ...MESSAGE, quotes };
          expect(sizeOf(message)).toBeLessThanOrEqual(12_000);
          expect(faultsOf(message)).toEqual([]);
        }
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });

  it("holds an excerpt of 4,000 letters in one part", () => {
    const quote = { label: null, text: "Une phrase. ".repeat(333), tongue: "fr", notes: [] };
    expect(partsOf([quote], { ...SLACK, most: SLACK.most * (3 / 4) })).toHaveLength(1);
  });
});

describe("the record of this repository", async () => {
  const { dossiers } = await readDossiers("facts");
  const frame: Frame = { room: SLACK, readerUrl: "https://reader.example" };

  it.each(["en", "fr"] as const)(
    "is taken by Slack, every fact of it, letter for letter (%s)",
    (language) => {
      const all = latest(dossiers, language, Number.POSITIVE_INFINITY);
      expect(all.length).toBeGreaterThanOrEqual(10);
      for (const shown of all) {
        const message = excerptMessage(frame, { ...shown, language }, "asker", 1);
        expect(faultsOf(message)).toEqual([]);
        const [quote] = walk(blocksOf(message)).filter(({ node }) => node.type === "rich_text_quote");
        expect(quote?.node.elements).toEqual([{ type: "text", text: shown.excerpt.verbatim }]);
        expect(sizeOf(message)).toBeLessThanOrEqual(12_000);
      }
    },
  );
});
