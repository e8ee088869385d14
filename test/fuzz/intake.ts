/** Pages, feeds and files that somebody adds: a hostile article is one of these. */
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { decode } from "../../src/intake/decode.ts";
import { parseHtml } from "../../src/intake/dom.ts";
import { intake } from "../../src/intake/intake.ts";
import { describedBy } from "../../src/intake/json-ld.ts";
import type { IntakeResult } from "../../src/intake/result.ts";
import { bytes, jsons, jsonTexts, texts } from "./mutate.ts";
import { mustBePlain } from "./promises.ts";
import { must, target } from "./target.ts";

const FIXTURES = "test/intake/fixtures";
const PAGES = readdirSync(FIXTURES)
  .filter((name) => name.endsWith(".page"))
  .sort()
  .map((name) => readFileSync(`${FIXTURES}/${name}`, "utf8"));

const WORDS =
  "Le quai du port est fermé depuis mardi, a dit la maire, et les bateaux sont partis pour la baie voisine. ";
const BODY = `<p>${WORDS.repeat(3)}</p><p>« Nous attendons », selon Ada Lind.</p>`;
const SMALL = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Le port | Vigie</title>
<meta name="author" content="Ada Lind"><meta property="og:site_name" content="La Vigie">
<meta property="article:published_time" content="2021-03-09T08:00:00+01:00"><link rel="canonical" href="https://vigie.example/port">
</head><body><nav><a href="/">A</a></nav><article><h1>Le port</h1><p class="chapo">La mairie ferme les quais du port.</p>${BODY}</article></body></html>`;

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>La Vigie</title><language>fr</language>
<item><title>Le port</title><link>https://vigie.example/port</link><dc:creator>Ada Lind</dc:creator><pubDate>Tue, 09 Mar 2021 08:00:00 +0100</pubDate>
<description>La mairie ferme.</description><content:encoded><![CDATA[${BODY}]]></content:encoded></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>La Vigie</title><entry><title type="html">Le &lt;b&gt;port&lt;/b&gt;</title>
<link rel="alternate" href="https://vigie.example/port"/><author><name>Ada Lind</name></author><published>2021-03-09T08:00:00Z</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${BODY}</div></content></entry></feed>`;

const NINJS_1 = {
  uri: "https://vigie.example/port",
  language: "fr",
  headline: "Le port",
  body_text: WORDS.repeat(2),
  body_xhtml: BODY,
  byline: "Ada Lind",
  people: [{ name: "Ada Lind", rel: "author", roles: ["writer"] }],
  versioncreated: "2021-03-09T08:00:00Z",
  copyrightholder: "La Vigie",
};
const NINJS_2 = {
  item: {
    headlines: [{ role: "main", value: "Le port" }],
    bodies: [
      { contentType: "text/html", value: BODY },
      { contentType: "text/plain", value: WORDS },
    ],
    infosources: [{ name: "La Vigie", role: "publisher" }],
    firstCreated: "2021-03-09",
  },
};

const JSON_LD = {
  "@context": "https://schema.org",
  "@graph": [
    { "@id": "#ada", "@type": "Person", name: "Ada Lind" },
    {
      "@type": ["NewsArticle"],
      headline: "Le port",
      author: [{ "@id": "#ada" }, "Bo"],
      publisher: { "@type": "Organization", name: { "@value": "La Vigie" } },
      datePublished: "2021-03-09",
      inLanguage: "fr",
      mainEntityOfPage: { "@id": "https://vigie.example/port" },
      isAccessibleForFree: "http://schema.org/True",
      articleBody: WORDS,
    },
  ],
};

const MARKDOWN = `---
title: "Le port"
authors: [Ada Lind, {name: Bo}]
date: 2021-03-09
canonical: https://vigie.example/port
sha256: "?"
---
# Le port

${WORDS}

> « Nous attendons »

- un
- deux *forts* [lien](https://vigie.example) \`code\` <b>gras</b>
`;

const OWN = `---
title: Le port
publisher: La Vigie
language: fr
published:
  value: 2021-03-09
  inferred: true
  basis: the storm
---
Le port
${WORDS}
`;

const PLAIN = `Le port ferme\nPar Ada Lind\nPublié le 9 mars 2021\n\n${WORDS}\n\n${WORDS.replace(/(.{60}\S*) /g, "$1\n").repeat(2)}`;

/** Particulars and notes are printed and told: nothing hides in them. The text itself is as published. */
function outcomeOf(result: IntakeResult): string {
  if ("problem" in result) {
    mustBePlain(result.problem, "a problem");
    return "refused";
  }
  must(result.articles.length > 0, "what is read has an article");
  for (const { text, notes, published, ...particulars } of result.articles) {
    must(
      text.trim() !== "" && text === text.normalize("NFC") && !text.includes("\r"),
      "the text is NFC, and not empty",
    );
    for (const told of [...Object.values(particulars), ...notes, published?.basis ?? ""])
      if (told !== null) mustBePlain(told, "a particular");
  }
  return "taken";
}

const encoded = (text: string) => new TextEncoder().encode(text);
const read = (text: string, name: string, contentType = "") =>
  outcomeOf(intake(encoded(text), { name, contentType }));

export const INTAKE = [
  target({
    name: "bytes and their encoding",
    inputs: fc.record({
      content: bytes(
        ...[SMALL, PLAIN].flatMap((text) => [
          Buffer.from(text),
          Buffer.from(text, "latin1"),
          Buffer.from(text, "utf16le"),
        ]),
        Buffer.from(`\ufeff${PLAIN}`),
        Buffer.from(PLAIN, "utf16le").swap16(),
      ),
      type: texts(
        "text/html; charset=utf-8",
        "text/plain;charset=windows-1252",
        "charset=iso-2022-jp",
        "utf-16",
        "charset=utf-7",
        "",
      ),
    }),
    outcomes: ["taken", "refused"],
    act({ content, type }) {
      const decoded = decode(content, "a.txt", type);
      if ("problem" in decoded) return "refused";
      for (const note of decoded.notes) must(note.length < 300, "a note is a sentence");
      return "taken";
    },
  }),
  target({
    name: "a file of any kind",
    inputs: fc.record({
      content: bytes(...[SMALL, PLAIN, RSS, MARKDOWN, JSON.stringify(NINJS_1)].map(encoded), gzipSync(SMALL)),
      name: texts("a.html", "a.txt", "a.md", "a.json", "a.xml", "a"),
    }),
    outcomes: ["taken", "refused"],
    share: 0.2,
    act: ({ content, name }) => {
      const result = intake(content, { name });
      return outcomeOf(result);
    },
  }),
  target({
    name: "a page",
    inputs: texts(SMALL, SMALL, BODY, ...PAGES),
    outcomes: ["taken", "refused"],
    share: 0.2, // some milliseconds each
    act: (page) => read(page, "a.html", "text/html"),
  }),
  target({
    name: "a feed",
    inputs: texts(RSS, ATOM),
    outcomes: ["taken", "refused"],
    share: 0.5,
    act: (feed) => read(feed, "a.xml"),
  }),
  target({
    name: "ninjs",
    inputs: jsonTexts(NINJS_1, NINJS_2, [NINJS_1, NINJS_2], { items: [NINJS_1] }),
    outcomes: ["taken", "refused"],
    share: 0.5,
    act: (json) => read(json, "a.json"),
  }),
  target({
    name: "JSON-LD",
    inputs: fc.oneof(
      jsonTexts(JSON_LD),
      jsons(JSON_LD).map((data) => `<!-- ${JSON.stringify(data)},; -->`),
    ),
    outcomes: ["taken", "refused"],
    act(json) {
      const parsed = parseHtml(`<script type="application/ld+json">${json}</script>`);
      if ("tooMuch" in parsed) return "refused";
      const described = describedBy(parsed.document);
      if (described === null) return "refused";
      const { body: _, free: _free, ...particulars } = described;
      must(!Object.values(particulars).includes(""), "a particular says something");
      return "taken";
    },
  }),
  target({
    name: "Markdown and its front matter",
    inputs: texts(MARKDOWN, OWN),
    outcomes: ["taken", "refused"],
    share: 0.5,
    act: (text) => read(text, "a.md"),
  }),
  target({
    name: "plain text",
    inputs: texts(PLAIN, WORDS),
    outcomes: ["taken", "refused"],
    act: (text) => read(text, "a.txt", "text/plain"),
  }),
];
