import { describe, expect, it } from "vitest";
import { intake } from "../../src/intake/intake.ts";
import type { Intake, IntakeResult } from "../../src/intake/result.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (head: string, body: string, lang = ' lang="fr"'): string =>
  `<!doctype html><html${lang}><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const BODY =
  "<p>Le conseil municipal de Brel a décidé, jeudi, de fermer les quais du port, dont les pontons menacent ruine.</p>" +
  "<p>« C’est une mesure de prudence », a déclaré la maire, Ada Lind, devant les pêcheurs et les journalistes réunis.</p>";

const read = (html: string, url?: string): IntakeResult =>
  intake(bytes(html), url === undefined ? { name: "a.html" } : { name: "a.html", url });

function articleOf(result: IntakeResult): Intake {
  if ("problem" in result) throw new Error(result.problem);
  const [article] = result.articles;
  if (!article) throw new Error("no article");
  return article;
}
const linesOf = (paragraphs: string): readonly string[] =>
  articleOf(read(page("", `<article>${BODY}${paragraphs}</article>`)))
    .text.split("\n")
    .slice(2);
const problemOf = (result: IntakeResult): string => ("problem" in result ? result.problem : "no problem");

const ld = (thing: object): string => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

describe("intake() of HTML", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "entities",
      "<p>caf&eacute; &#8217; &laquo;&nbsp;oui&nbsp;&raquo; &amp;lt; &hellip; &#x153;uf</p>",
      ["café ’ «\u00a0oui\u00a0» &lt; … œuf"],
    ],
    [
      "inline markup",
      "<p>l’<em>a</em><b>b</b>c <i>d</i>, e<a href='#'>f</a>. g<wbr>h</p>",
      ["l’abc d, ef. gh"],
    ],
    ["white space", "<p>  un\n   deux\t trois  </p>", ["un deux trois"]],
    ["NBSP and narrow NBSP", "<p>1\u202f400\u00a0€\u00a0!</p>", ["1\u202f400\u00a0€\u00a0!"]],
    ["a line break", "<p>Un vers,<br>un autre vers.</p>", ["Un vers,", "un autre vers."]],
    ["NFC", "<p>e\u0301te\u0301</p>", ["été"]],
    ["a soft hyphen", "<p>com\u00admune</p>", ["com\u00admune"]],
    [
      "headings and quotes",
      "<h2>Suite</h2><blockquote>Cité, ici, par nous.</blockquote>",
      ["Suite", "Cité, ici, par nous."],
    ],
    ["lists", "<ul><li>un, deux</li><li>trois</li></ul>", ["un, deux", "trois"]],
    ["quotation marks of <q>", "<p>Il dit <q>oui, non</q>.</p>", ["Il dit «\u00a0oui, non\u00a0»."]],
    ["display: none", '<p style="color:red; DISPLAY : none">caché, caché</p>', []],
    ["visibility: hidden", '<p style="visibility:hidden">caché, caché</p>', []],
    ["hidden", "<p hidden>caché, caché</p>", []],
    ["aria-hidden", '<p>vu<span aria-hidden="true"> caché</span></p>', ["vu"]],
    ["for screen readers", '<p>vu<span class="sr-only"> (nouvel onglet)</span></p>', ["vu"]],
    ["comments", "<p>vu<!-- caché --></p>", ["vu"]],
    [
      "scripts and styles",
      "<script>var a = '<p>caché</p>';</script><style>p{}</style><noscript><p>caché</p></noscript>",
      [],
    ],
    ["templates", "<template><p>caché, vraiment</p></template>", []],
    ["captions", "<figure><img src=x><figcaption>Une légende, longue.</figcaption></figure>", []],
    ["share bars", '<div class="share-buttons"><a href="#">Partager</a></div>', []],
    ["newsletter boxes", '<div class="Newsletter_box"><p>Recevez notre lettre, le matin.</p></div>', []],
    ["related links", '<p><strong>Lire aussi :</strong> <a href="#">Le port, une histoire</a></p>', []],
    ["where an advertisement was", "<p>La suite après cette publicité</p><p>Publicité</p>", []],
    // What looks like clutter by a word and is none.
    [
      "a sentence that begins like a pointer",
      "<p>Lire aussi les rapports, a-t-il dit, serait utile.</p>",
      ["Lire aussi les rapports, a-t-il dit, serait utile."],
    ],
    [
      "a class that contains the letters of one",
      '<p class="shareholders adagio">Les actionnaires, eux.</p>',
      ["Les actionnaires, eux."],
    ],
    [
      "a paragraph that is one link",
      '<p><a href="#">Le texte, en entier, du rapport.</a></p>',
      ["Le texte, en entier, du rapport."],
    ],
  ])("reads %s as a reader does", (_, paragraphs, expected) => {
    expect(linesOf(paragraphs)).toEqual(expected);
  });

  it("says that soft hyphens were kept", () => {
    const { notes } = articleOf(read(page("", `<article>${BODY}<p>com\u00admune</p></article>`)));
    expect(notes.join()).toContain("Soft hyphens in the text, kept as published: 1.");
  });

  it("keeps a heading whose id is a word of clutter, and paragraphs that a paywall goes around", () => {
    const lines = linesOf(
      '<h2 id="newsletter">Newsletter, la suite</h2><p class="paywall">Ce que dit la maire, enfin.</p>',
    );
    expect(lines).toEqual(["Newsletter, la suite", "Ce que dit la maire, enfin."]);
  });

  it("takes no name of a site for the title", () => {
    const html = page(
      "<title>Le port ferme - La Vigie</title>",
      `<h1>La Vigie du Sud</h1><h2>Le port ferme</h2><div>${BODY}</div>`,
    );
    expect(articleOf(read(html)).title).toBe("Le port ferme");
  });

  it("takes no date of the masthead for the date of publication", () => {
    const html = page(
      "",
      `<div class="date">mardi 24 novembre 2026</div><article><h1>Le port</h1>${BODY}</article><aside><time datetime="2026-11-23">hier</time></aside>`,
    );
    expect(articleOf(read(html)).published).toBeNull();
  });

  it("takes the title that the page shows over the one for machines", () => {
    const head = '<meta property="og:title" content="Le port de Brel ferme"><title>Brel – Journal</title>';
    const { title, text } = articleOf(
      read(page(head, `<article><h1>Le port de Brel ferme ses quais</h1>${BODY}</article>`)),
    );
    expect(title).toBe("Le port de Brel ferme ses quais");
    expect(text.startsWith("Le port de Brel ferme ses quais\nLe conseil")).toBe(true);
  });

  it("does not take the first paragraph for a standfirst because a description repeats it", () => {
    const head =
      '<meta name="description" content="Le conseil municipal de Brel a décidé, jeudi, de fermer les quais du port…">';
    const { standfirst, text } = articleOf(
      read(page(head, `<article><h1>Le port ferme</h1>${BODY}</article>`)),
    );
    expect(standfirst).toBeNull();
    expect(text.match(/Le conseil municipal/g)).toHaveLength(1);
  });

  it("reads the article of a page that is drawn by scripts from its JSON-LD", () => {
    const body = `${BODY.replace(/<\/p>/g, "\n").replace(/<p>/g, "")}La préfecture n’a pas répondu.`;
    const article = articleOf(
      read(
        page(ld({ "@type": "NewsArticle", headline: "Le port", articleBody: body }), "<div id=app></div>"),
      ),
    );
    expect(article.text.split("\n")).toHaveLength(4);
    expect(article.text).toContain("\nLa préfecture n’a pas répondu.");
    expect(article.provenance).toContain("articleBody of its JSON-LD");
  });
});

describe("intake() of an article", () => {
  const SENTENCES = [
    "Le conseil municipal de Brel a décidé, jeudi, de fermer les quais du port, dont les pontons menacent ruine.",
    "« C’est une mesure de prudence », a déclaré la maire, Ada Lind, devant les pêcheurs.",
    "Court.",
    "Selon le syndicat, quelque 40 bateaux n’auraient plus de place, et 200 familles plus de revenus.",
    "La préfecture n’a pas répondu.",
    "Personne, à Brel, ne croit à une réouverture avant l’hiver, et beaucoup craignent que les bateaux ne partent.",
    "Affaire à suivre.",
  ];
  const each = (wrap: (sentence: string) => string): string => SENTENCES.map(wrap).join("\n");

  it.each<[string, string]>([
    ["in paragraphs", `<article>${each((one) => `<p>${one}</p>`)}</article>`],
    [
      "in pieces, with advertisements between",
      `<main>${each((one) => `<div class="chunk"><p>${one}</p></div><div class="ad-slot">Publicité</div>`)}</main>`,
    ],
    ["in div elements", `<div id="c">${each((one) => `<div class="text">${one}</div>`)}</div>`],
    ["in spans and line breaks", `<div id="c"><div>${each((one) => `<span>${one}</span><br>`)}</div></div>`],
    ["in sections", `<main>${each((one) => `<section><p>${one}</p></section>`)}</main>`],
    ["in bold", `<article>${each((one) => `<p><b>${one}</b></p>`)}</article>`],
    ["in a list", `<article><ul>${each((one) => `<li>${one}</li>`)}</ul></article>`],
    [
      "in names that only sound like clutter",
      `<div class="page comment-enabled"><div class="layout with-sidebar">${each((one) => `<p class="paragraph has-social">${one}</p>`)}</div></div>`,
    ],
  ])("keeps every sentence: %s", (_, body) => {
    const foot = '<div class="foot">Mentions légales. Tous droits réservés.</div>';
    const { text } = articleOf(
      read(
        page(
          "",
          `<div class="top"><a href="/">Une</a> <a href="/b">Sports</a></div><h1>Le port</h1>${body}${foot}`,
        ),
      ),
    );
    expect(text.split("\n")).toEqual(["Le port", ...SENTENCES]);
  });

  it("says that the page's own data have more", () => {
    const { notes } = articleOf(
      read(
        page(
          ld({ "@type": "NewsArticle", articleBody: SENTENCES.join(" ").repeat(3) }),
          `<article>${BODY}</article>`,
        ),
      ),
    );
    expect(notes.join()).toMatch(/have an article of \d+ words, and \d+ were found on it/);
  });
});

describe("the particulars of a page", () => {
  const told = (head: string, lang?: string, url?: string): Intake =>
    articleOf(read(page(head, `<article><h1>Le port</h1>${BODY}</article>`, lang), url));

  it.each<[string, string, string | null]>([
    [
      "JSON-LD before meta",
      ld({ "@type": "NewsArticle", datePublished: "2020-04-22" }) +
        '<meta property="article:published_time" content="2020-04-23">',
      "2020-04-22",
    ],
    [
      "in an array",
      ld([
        { "@type": "WebSite" },
        { "@type": ["Article", "NewsArticle"], datePublished: "2020-04-22T10:00" },
      ]),
      "2020-04-22",
    ],
    ["in @graph", ld({ "@graph": [{ "@type": "BlogPosting", datePublished: "2020-04" }] }), "2020-04"],
    ["not of the page", ld({ "@type": "WebPage", datePublished: "2019-01-01" }), null],
    [
      "broken JSON-LD aside",
      '<script type="application/ld+json">{"@type": "NewsArticle", </script><meta name="parsely-pub-date" content="2020-04-23T01:00:00+02:00">',
      "2020-04-23",
    ],
    [
      "with a comma too many",
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-04-22",}</script>',
      "2020-04-22",
    ],
    ["Dublin Core", '<meta name="DC.date.issued" content="2020-04-23">', "2020-04-23"],
    ["Sailthru", '<meta name="sailthru.date" content="Thu, 23 Apr 2020 18:30:00 +0200">', "2020-04-23"],
    ["Highwire", '<meta name="citation_publication_date" content="2020/04/23">', "2020-04-23"],
    [
      "never that of a change",
      '<meta property="article:modified_time" content="2020-04-23"><meta property="og:updated_time" content="2020-04-23">',
      null,
    ],
    [
      "never one that was not set",
      '<meta property="article:published_time" content="1970-01-01T00:00:00Z">',
      null,
    ],
    ["none", "", null],
  ])("tell the date of publication: %s", (_, head, value) => {
    expect(told(head).published?.value ?? null).toBe(value);
  });

  it("tell where the date was told, and that another was told too", () => {
    const { published, notes } = told(
      `${ld({ "@type": "NewsArticle", datePublished: "2020-04-22T23:30:00Z" })}<meta property="article:published_time" content="2020-04-20">`,
    );
    expect(published).toEqual({ value: "2020-04-22", basis: "JSON-LD datePublished: 2020-04-22T23:30:00Z" });
    expect(notes.join("\n")).toContain("two dates of publication");
    expect(notes.join("\n")).toContain("told in UTC");
  });

  it.each<[string, string, string | undefined, string | null]>([
    [
      "canonical",
      '<link rel="canonical" href="https://vigie.example/a"><meta property="og:url" content="https://vigie.example/b">',
      undefined,
      "https://vigie.example/a",
    ],
    [
      "a relative one",
      '<link rel="canonical" href="/a">',
      "https://vigie.example/x?utm=1",
      "https://vigie.example/a",
    ],
    [
      "not the front page",
      '<link rel="canonical" href="https://vigie.example/">',
      "https://vigie.example/x",
      "https://vigie.example/x",
    ],
    ["no other scheme", '<link rel="canonical" href="javascript:alert(1)">', undefined, null],
    ["where it was fetched", "", "https://vigie.example/x", "https://vigie.example/x"],
  ])("tell the link: %s", (_, head, url, expected) => {
    expect(told(head, undefined, url).url).toBe(expected);
  });

  it.each<[string, object, string | null]>([
    ["a name", { author: "Ada Lind" }, "Ada Lind"],
    ["a person", { author: { "@type": "Person", name: "Ada Lind" } }, "Ada Lind"],
    [
      "several",
      { author: [{ name: "Ada Lind" }, { name: "Tom Ash" }, { name: "Ada Lind" }] },
      "Ada Lind, Tom Ash",
    ],
    ["“By” left out", { author: { name: "Par Ada Lind" } }, "Ada Lind"],
    ["no link", { author: "https://vigie.example/ada" }, null],
  ])("tell the author: %s", (_, thing, author) => {
    expect(told(ld({ "@type": "NewsArticle", ...thing })).author).toBe(author);
  });

  it("hold the text's own language against what is declared", () => {
    const more =
      "<p>Les pêcheurs ont voté une grève de deux jours, et ils ne sont pas les seuls dans la ville qui est inquiète pour son port.</p>";
    const article = articleOf(read(page("", `<article>${BODY}${more}</article>`, ' lang="en-US"')));
    expect(article.language).toBe("fr");
    expect(article.notes.join()).toContain("declares English (en), but the text is in French (fr)");
  });
});

describe("a page without an article", () => {
  const teaser =
    "<article><h1>Le port ferme</h1><p>Le conseil municipal de Brel a décidé, jeudi, de fermer les quais du port, dont les pontons menacent ruine, a-t-on appris.</p></article>";

  it.each<[string, string, string]>([
    ["a page of nothing", page("", ""), "No article is on the page a.html"],
    [
      "a front page",
      page("", `<main>${'<div><h3><a href="/x">Le port ferme ses quais</a></h3></div>'.repeat(30)}</main>`),
      "No article",
    ],
    [
      "JSON-LD that says it is not free",
      page(ld({ "@type": "NewsArticle", isAccessibleForFree: false }), teaser),
      "Only ",
    ],
    [
      "the same as a word",
      page(ld({ "@type": "NewsArticle", isAccessibleForFree: "False" }), teaser),
      "is for subscribers",
    ],
    [
      "a French paywall",
      page("", `${teaser}<div><p>Abonnez-vous pour lire la suite.</p></div>`),
      "save the full page and add that file",
    ],
    [
      "an English paywall",
      page("", `${teaser}<div><p>Subscribe to continue reading.</p></div>`),
      "is for subscribers",
    ],
    [
      "a login page",
      page("", "<form><label>E-mail</label><input type=email><input type=PASSWORD></form><p>Bienvenue</p>"),
      "is a login page",
    ],
    [
      "a check for browsers",
      page("", "<h1>Checking your browser</h1><p>Please enable JavaScript to continue.</p>"),
      "shows a check for browsers",
    ],
  ])("is a problem: %s", (_, html, words) => {
    expect(problemOf(read(html))).toContain(words);
  });

  it("tells how many words of a paywalled article were there", () => {
    const html = page(ld({ "@type": "NewsArticle", isAccessibleForFree: false }), teaser);
    expect(problemOf(read(html))).toMatch(/^Only \d\d words of the article are on the page a\.html/);
  });

  it("is none where the whole article asks for subscribers as well", () => {
    const long = `<article><h1>Le port ferme</h1>${BODY.repeat(10)}</article><p>Abonnez-vous !</p>`;
    expect(articleOf(read(page("", long))).title).toBe("Le port ferme");
  });

  it("gives no hidden text as the article of a subscriber", () => {
    const html = page(
      "",
      `${teaser}<div style="display:none">${BODY.repeat(10)}</div><p>Abonnez-vous pour lire la suite</p>`,
    );
    expect(problemOf(read(html))).toContain("is for subscribers");
  });
});

describe("a page that is too much", () => {
  it.each<[string, string, string]>([
    ["5 MB of nested elements", page("", "<div>".repeat(1_000_000)), "more than 40000 tags"],
    [
      "nested by lists that close each other",
      page("", "<li><dd>".repeat(10_000)),
      "nested more than 128 deep",
    ],
    ["too many elements", page("", "<p>a</p>".repeat(100_000)), "more than 40000 tags"],
    [
      "too many attributes",
      page("", `<p ${Array.from({ length: 9000 }, (_, at) => `A${at}=b`).join(" ")}>x</p>`),
      "more than 1000 attributes",
    ],
    ["tags that never end", page("", "<a".repeat(500_000)), "more than 40000 tags"],
    ["comments that never end", page("", "<!--".repeat(100_000)), "No article"],
  ])("is a problem and no hang: %s", (_, html, words) => {
    const started = performance.now();
    expect(problemOf(read(html))).toContain(words);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it("is not one that leaves out end tags, as HTML allows", () => {
    const html = `<html><body><article>${"<p>Le conseil a décidé, jeudi, de fermer les quais du port<ul><li>un<li>deux</ul>".repeat(300)}`;
    expect(articleOf(read(html)).text.split("\n")).toHaveLength(900);
  });
});
