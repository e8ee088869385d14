import { describe, expect, it } from "vitest";
import { intake } from "../../src/intake/intake.ts";
import type { IntakeResult } from "../../src/intake/result.ts";

const read = (text: string, name = "feed.xml"): IntakeResult =>
  intake(new TextEncoder().encode(text), { name });
const articlesOf = (text: string) => {
  const result = read(text);
  if ("problem" in result) throw new Error(result.problem);
  return result.articles;
};
const FULL =
  "<p>Le conseil municipal de Brel a décidé, jeudi, de fermer les quais du port, dont les pontons menacent ruine.</p>" +
  "<p>« C’est une mesure de <b>prudence</b> », a déclaré la maire, Ada Lind, devant les pêcheurs.</p>";
const LINES = [
  "Le conseil municipal de Brel a décidé, jeudi, de fermer les quais du port, dont les pontons menacent ruine.",
  "« C’est une mesure de prudence », a déclaré la maire, Ada Lind, devant les pêcheurs.",
];
const escaped = FULL.replace(/&/g, "&amp;").replace(/</g, "&lt;");

const rss = (items: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>La Vigie</title><language>fr-FR</language><copyright>© La Vigie</copyright>${items}</channel></rss>`;

describe("intake() of a feed", () => {
  it("reads RSS 2.0 with its content in full", () => {
    const [article, ...others] = articlesOf(
      rss(
        `<item><title>Brel &amp;amp; son port</title><link>https://vigie.example/1</link><dc:creator><![CDATA[Ada Roy]]></dc:creator><pubDate>Thu, 23 Apr 2020 08:30:00 +0200</pubDate><description>Six mois sans pêche.</description><content:encoded><![CDATA[${FULL}]]></content:encoded></item>`,
      ),
    );
    expect(others).toEqual([]);
    expect(article?.text.split("\n")).toEqual(["Brel & son port", "Six mois sans pêche.", ...LINES]);
    expect(article).toMatchObject({
      title: "Brel & son port",
      standfirst: "Six mois sans pêche.",
      author: "Ada Roy",
      publisher: "La Vigie",
      url: "https://vigie.example/1",
      language: "fr",
      published: { value: "2020-04-23", basis: "feed: Thu, 23 Apr 2020 08:30:00 +0200" },
      rights: "© La Vigie",
      provenance: "RSS item 1 of feed.xml",
    });
  });

  it("reads Atom, escaped and as XHTML", () => {
    const articles = articlesOf(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>La Vigie</title>
      <entry><title type="html">Le &lt;i>port&lt;/i></title><link rel="self" href="https://vigie.example/self"/><link href="https://vigie.example/1"/><author><name>Ada Roy</name></author><published>2020-04-23T08:30:00+02:00</published><updated>2020-05-01T08:30:00Z</updated><content type="html">${escaped}</content></entry>
      <entry><title>Encore</title><id>https://vigie.example/2</id><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${FULL}</div></content></entry></feed>`,
    );
    expect(articles.map(({ text }) => text.split("\n"))).toEqual([
      ["Le port", ...LINES],
      ["Encore", ...LINES],
    ]);
    expect(articles[0]).toMatchObject({
      author: "Ada Roy",
      url: "https://vigie.example/1",
      published: { value: "2020-04-23" },
    });
    expect(articles[1]).toMatchObject({
      url: "https://vigie.example/2",
      published: null,
      provenance: "Atom item 2 of feed.xml",
    });
  });

  it("reads RDF", () => {
    const [article] = articlesOf(
      `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="d" xmlns:content="c"><channel><title>La Vigie</title></channel><item rdf:about="https://vigie.example/1"><title>Le port</title><link>https://vigie.example/1</link><dc:date>2020-04-23</dc:date><dc:language>fr</dc:language><content:encoded>${escaped}</content:encoded></item></rdf:RDF>`,
    );
    expect(article?.text.split("\n")).toEqual(["Le port", ...LINES]);
    expect(article).toMatchObject({
      publisher: "La Vigie",
      published: { value: "2020-04-23" },
      provenance: "RDF item 1 of feed.xml",
    });
  });

  it("leaves out items that are only a teaser, and says which", () => {
    const articles = articlesOf(
      rss(
        `<item><title>Le port</title><content:encoded><![CDATA[${FULL}]]></content:encoded></item><item><title>Le marché</title><description>Le marché rouvre samedi.</description></item>` +
          `<item><title>La criée</title><content:encoded><![CDATA[${FULL}<p>La criée fermera à son tour… <a href="x">Lire la suite</a></p>]]></content:encoded></item>`,
      ),
    );
    expect(articles.map(({ title }) => title)).toEqual(["Le port"]);
    expect(articles[0]?.notes[0]).toBe(
      "2 of the 3 items of feed.xml are only summaries and were left out: Le marché; La criée.",
    );
  });

  it.each([
    [
      "only summaries",
      rss("<item><title>Le marché</title><description>Il rouvre samedi.</description></item>"),
      "has only summaries of its 1 items: add the pages",
    ],
    ["no items", rss(""), "has no items"],
    ["nested without end", rss("<item>".repeat(100_000)), "cannot be read"],
  ])("is a problem where it has %s", (_, text, words) => {
    const result = read(text);
    expect("problem" in result && result.problem).toContain(words);
  });

  it("reads a long feed", () => {
    const item = `<item><title>Le port</title><content:encoded><![CDATA[${FULL}${"<br>".repeat(100)}]]></content:encoded></item>`;
    expect(articlesOf(rss(item.repeat(400)))).toHaveLength(400);
  });

  it("does not expand entities of its own", () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${rss(`<item><title>&b;</title><content:encoded><![CDATA[${FULL}]]></content:encoded></item>`).replace(/^<\?xml[^>]*>/, "")}`;
    expect(articlesOf(bomb)[0]?.text).not.toContain("aaaaaaaaaa");
  });
});

describe("intake() of IPTC ninjs", () => {
  it.each<[string, object, object]>([
    [
      "1.x with XHTML",
      {
        uri: "urn:afp:1",
        headline: "Le port",
        byline: "Ada Roy",
        language: "fr-FR",
        versioncreated: "2020-04-23T10:00:00+02:00",
        body_text: "x",
        body_xhtml: FULL,
        copyrightholder: "Agence M",
      },
      {
        title: "Le port",
        author: "Ada Roy",
        publisher: "Agence M",
        language: "fr",
        rights: "Agence M",
        url: null,
        published: { value: "2020-04-23", basis: "ninjs versioncreated: 2020-04-23T10:00:00+02:00" },
        provenance: "ninjs item.json, urn:afp:1",
      },
    ],
    [
      "1.x with text",
      {
        uri: "https://agence.example/1",
        headline: "Le port",
        firstcreated: "2020-04-22",
        versioncreated: "2020-04-23",
        body_text: `${LINES.join("\n\n")}\n`,
        people: [
          { name: "Ada Lind", rel: "about" },
          { name: "Tom Ash", rel: "author" },
        ],
        infosource: [{ name: "Agence M" }],
      },
      {
        title: "Le port",
        author: "Tom Ash",
        publisher: "Agence M",
        url: "https://agence.example/1",
        published: { value: "2020-04-22", basis: "ninjs firstcreated: 2020-04-22" },
      },
    ],
    [
      "2.x and 3.x",
      {
        uri: "urn:afp:3",
        standard: { name: "ninjs", version: "3.0" },
        headlines: [
          { role: "short", value: "Port" },
          { role: "main", value: "Le port" },
        ],
        bodies: [{ role: "main", contentType: "text/html", value: FULL }],
        by: "Ada Roy",
        contentCreated: "2020-04-21",
        infosources: [{ name: "Agence M", role: "isource" }],
      },
      {
        title: "Le port",
        author: "Ada Roy",
        publisher: "Agence M",
        published: { value: "2020-04-21", basis: "ninjs contentcreated: 2020-04-21" },
      },
    ],
  ])("reads version %s", (_, item, particulars) => {
    const result = read(JSON.stringify(item), "item.json");
    if ("problem" in result) throw new Error(result.problem);
    expect(result.articles).toHaveLength(1);
    expect(result.articles[0]?.text.split("\n")).toEqual(["Le port", ...LINES]);
    expect(result.articles[0]).toMatchObject(particulars);
  });

  it("reads a list of them", () => {
    const result = read(JSON.stringify([{ body_text: "Un." }, { body_text: "Deux." }]), "x");
    expect("articles" in result && result.articles.map(({ provenance }) => provenance)).toEqual([
      "ninjs item 1 of x",
      "ninjs item 2 of x",
    ]);
  });

  it.each([
    ["broken", '{"headline": "x"', "is no valid JSON"],
    ["empty", '{"headline": "x", "body_text": " "}', "has an empty body"],
    ["something else", '[1, 2, {"a": null}]', "no IPTC ninjs"],
    ["nested without end", `${'{"items":'.repeat(5000)}1${"}".repeat(5000)}`, "no IPTC ninjs"],
  ])("is a problem where it is %s", (_, json, words) => {
    const result = read(json, "item.json");
    expect("problem" in result && result.problem).toContain(words);
  });
});
