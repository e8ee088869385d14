/** The pages of the record, as a browser gets them. */
import { expect, it } from "vitest";
import type { FactStore } from "../../../src/index.ts";
import { awkward } from "../../awkward.ts";
import { ARTICLE, addTide, all, copyDossier, DOSSIER, set, swap, TEXT, write } from "../../record.ts";
import { readerOf, type Visit } from "./reader.ts";

const EMBARGOED = set("access", { slack: [{ workspace: "T1" }] }, DOSSIER);
const PAGES = ["/", "/port", "/port/quays", "/port/ask?q=quais", "/nowhere"];
const FRENCH = { "accept-language": "fr-CA,fr;q=0.8,en;q=0.5" };

const textsOf = ({ document }: Visit, selector: string): readonly string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? "");

it("is the article, letter for letter, with every fact anchored where its excerpt begins", async () => {
  const { visit } = await readerOf();
  const { document, status } = await visit("/port/quays");
  expect(status).toBe(200);
  expect(document.getElementById("_text")?.textContent).toBe(TEXT);
  const begins = (id: string): string => {
    let next = document.getElementById(id)?.nextElementSibling;
    while (next?.className === "at") next = next.nextElementSibling; // several excerpts begin here
    return next?.textContent ?? "";
  };
  expect(["closing", "marta", "sailors", "swell", "payment"].map(begins)).toEqual([
    "La mairie ",
    "La mairie ",
    "Douze marins d’İzmir",
    "« Nous n’avions jamais vu une telle houle »",
    "« Nous n’avions jamais vu une telle houle »",
  ]);
});

it("keeps the article’s letters whatever they are", async () => {
  const { store, visit } = await readerOf([awkward]);
  let seen = 0;
  for (const { id, articles } of store.list())
    for (const article of articles) {
      const { document } = await visit(`/${id}/${article.id}`);
      expect(document.getElementById("_text")?.textContent).toBe(article.text);
      seen++;
    }
  expect(seen).toBeGreaterThan(0);
});

it("tells of each fact who, when, how the article holds it, and where it stands", async () => {
  const { visit } = await readerOf();
  const { document } = await visit("/port/quays");
  const cards = [...document.querySelectorAll(".card")];
  expect(cards.length).toBe(5);
  const closing = cards.find((card) => card.querySelector("#card_closing"));
  expect(closing?.querySelector(".notes")?.textContent).toContain(
    "“le 3 mars 2021” → 3 March 2021 (as printed)",
  );
  expect(closing?.querySelector(".place")?.textContent).toContain("closing, accepted, quays characters 34–");
});

it("leads from each fact to the one before and the one after", async () => {
  const { visit } = await readerOf();
  const { document } = await visit("/port/quays");
  const turns = [...document.querySelectorAll(".card .turn")].map((nav) =>
    [...nav.querySelectorAll("a")].map((link) => link.getAttribute("href")),
  );
  expect(turns).toEqual([
    ["#_facts", "#marta"],
    ["#closing", "#_facts", "#sailors"],
    ["#marta", "#_facts", "#swell"],
    ["#sailors", "#_facts", "#payment"],
    ["#swell", "#_facts"],
  ]);
});

it("gives no id twice, whatever the facts are called", async () => {
  const names = ["main", "facts", "text", "about", "q"];
  const { visit } = await readerOf(names.map((name, number) => set(`facts[${number}].id`, name)));
  for (const path of ["/port", "/port/quays"]) {
    const ids = [...(await visit(path)).document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      path,
    ).toEqual([]);
  }
});

it("tells where the text came from, when, and its hash", async () => {
  const { visit } = await readerOf([
    swap(
      ARTICLE,
      "language: fr",
      "language: fr\nurl: https://example.org/quays?a=1&b=2\nprovenance: By hand",
    ),
  ]);
  const page = await visit("/port/quays");
  const about = textsOf(page, ".colophon dd").join("\n");
  expect(about).toContain("La Vigie");
  expect(about).toContain("March 2021 (inferred)");
  expect(about).toContain("The storm of 3 March 2021 is its news.");
  expect(about).toContain("By hand");
  expect(about).toMatch(/\b[0-9a-f]{64}\b/);
  expect(page.document.querySelector(".colophon a[rel~=external]")?.getAttribute("href")).toBe(
    "https://example.org/quays?a=1&b=2",
  );
});

it("says that a date is inferred in French as well", async () => {
  const { visit } = await readerOf();
  const page = await visit("/port/quays", FRENCH);
  expect(page.document.documentElement.getAttribute("lang")).toBe("fr");
  expect(textsOf(page, ".colophon dd").join("\n")).toContain("mars 2021 (date déduite)");
});

it.each([
  ["/", "en", "The port"],
  ["/", "fr", "Le port"],
])("lists the dossiers: %s in %s", async (path, lang, title) => {
  const { visit } = await readerOf([copyDossier("harbour")]);
  const page = await visit(`${path}?lang=${lang}`);
  expect(textsOf(page, ".list a")).toEqual([title, title]);
});

it("keeps the language that an address asks for in every link, and no other", async () => {
  const { visit } = await readerOf();
  const links = async (path: string) =>
    [...(await visit(path)).document.querySelectorAll("main a[href]")]
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => !href.startsWith("#") && !/\/\w+\.\w+$/.test(href));
  const asked = await links("/port?lang=fr");
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((href) => !href.includes("lang=fr"))).toEqual([]);
  expect((await links("/port")).filter((href) => href.includes("lang="))).toEqual([]);
});

it("leads to nothing that is not there", async () => {
  const { visit } = await readerOf([addTide({ closing: "tide-closing" })]);
  const seen = new Set<string>();
  const queue = ["/"];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const { document, status } = await visit(path);
    expect(status, path).toBe(200);
    for (const link of document.querySelectorAll("[href]")) {
      const { host, pathname, search, hash } = new URL(
        link.getAttribute("href") ?? "",
        `http://localhost${path}`,
      );
      if (hash !== "" && pathname === path)
        expect(document.getElementById(hash.slice(1)), hash).not.toBeNull();
      if (host !== "localhost" || seen.has(pathname + search) || search.includes("lang=")) continue;
      seen.add(pathname + search);
      queue.push(pathname + search);
    }
  }
  expect(seen.size).toBeGreaterThan(45); // the citations too
});

it.each(PAGES)("may run no script and load nothing but ours: %s", async (path) => {
  const { visit } = await readerOf([awkward]);
  const { body, document, headers } = await visit(path);
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("unsafe");
  expect(headers.get("x-robots-tag")).toBe("noindex, nofollow");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(body).not.toMatch(/<[^>]*\s(?:style|on\w+)=/);
  expect(document.querySelectorAll("script:not([src])").length).toBe(0);
  const loaded = [...document.querySelectorAll("script[src], link[rel=stylesheet], link[rel=icon], img")];
  expect(loaded.length).toBeGreaterThan(0);
  for (const one of loaded)
    expect(one.getAttribute("src") ?? one.getAttribute("href")).toMatch(/^(?:\.\.\/)*-\/\w{12}\//);
});

it("shows markup in a title as the letters that it is", async () => {
  const hostile = `<script>alert(1)</script> "&'`;
  const { visit } = await readerOf([set("title", { fr: hostile, en: hostile }, DOSSIER)]);
  for (const path of ["/", "/port", "/port/quays"]) {
    const { body, document } = await visit(path);
    expect(body).not.toContain("<script>alert");
    expect(document.body.textContent).toContain(hostile);
  }
});

it.each([
  "/port",
  "/port/quays",
  "/port.json",
  "/port/quays.json",
  "/port/feed.atom",
  "/port/ask?q=quais",
  "/port/ask.json?q=quais",
  "/port/quays/closing/text-en.txt",
])("tells nobody of an embargoed dossier, nor that there is one: %s", async (path) => {
  const outside = await readerOf([EMBARGOED]);
  const hidden = await outside.visit(path);
  const none = await outside.visit(path.replace("port", "nowhere"));
  expect(hidden.status).toBe(404);
  expect(hidden.body).toBe(none.body);
  expect((await outside.visit("/")).body).not.toContain("The port");
  const inside = await readerOf([EMBARGOED], { who: () => "Zoé" });
  expect((await inside.visit(path)).status).toBe(200);
});

it("does not show a page that was made for somebody who is logged in to anybody else", async () => {
  let who: string | null = "Zoé";
  const { visit } = await readerOf([EMBARGOED], { who: () => who });
  expect((await visit("/port")).status).toBe(200);
  who = null;
  expect((await visit("/port")).status).toBe(404);
});

it("answers again only where something has changed", async () => {
  const { app, visit } = await readerOf();
  const etag = (await visit("/port/quays")).headers.get("etag") ?? "";
  const again = await app.request("http://localhost/port/quays", { headers: { "if-none-match": etag } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  const french = await app.request("http://localhost/port/quays?lang=fr", {
    headers: { "if-none-match": etag },
  });
  expect(french.status).toBe(200);
});

it("is made once for each record and language, whatever is asked after its address", async () => {
  const { store } = await readerOf();
  let made = 0;
  const list = () => {
    made++;
    return store.list();
  };
  const counting: FactStore = { ...store, list };
  const { visit } = await readerOf([], { record: { now: () => counting } });
  await visit("/port");
  const once = made;
  expect(once).toBeGreaterThan(0);
  for (const query of ["?", "?x=1", "?lang=de", "?lang=zz&y"])
    expect((await visit(`/port${query}`)).status).toBe(200);
  expect(made).toBe(once);
  await visit("/port?lang=fr");
  expect(made).toBe(2 * once);
});

it("is compressed for whoever takes it so, and whole for anybody else", async () => {
  const { app, visit } = await readerOf();
  const packed = await app.request("http://localhost/port/quays", {
    headers: { "accept-encoding": "gzip, deflate, br" },
  });
  expect(packed.headers.get("content-encoding")).toBe("br");
  const gzip = await app.request("http://localhost/port/quays", {
    headers: { "accept-encoding": "br;q=0, gzip" },
  });
  expect(gzip.headers.get("content-encoding")).toBe("gzip");
  expect(packed.headers.get("vary")).toContain("accept-encoding");
  const refused = await visit("/port/quays", { "accept-encoding": "gzip;q=0" });
  expect(refused.headers.get("content-encoding")).toBeNull();
  expect(refused.document.getElementById("_text")?.textContent).toBe(TEXT);
});

it("has the article as data, its text and each excerpt by position", async () => {
  const { visit } = await readerOf();
  const data = JSON.parse((await visit("/port/quays.json")).body);
  expect(data.text).toBe(TEXT);
  expect(data.facts.length).toBe(5);
  const points = Array.from(data.text as string);
  for (const { address, evidence, excerpt, id } of data.facts) {
    expect(points.slice(evidence.start, evidence.end).join("")).toBe(evidence.exact);
    expect(points.slice(excerpt.position.start, excerpt.position.end).join("")).toBe(excerpt.verbatim);
    expect(address).toBe(`http://localhost/port/quays#${id}`);
  }
});

it("has the dossier as data", async () => {
  const { visit } = await readerOf();
  const data = JSON.parse((await visit("/port.json")).body);
  expect(data.articles.map(({ id, facts }: { id: string; facts: number }) => [id, facts])).toEqual([
    ["quays", 5],
  ]);
  expect(data.timeline.map(({ id }: { id: string }) => id)).toEqual(["closing"]);
  expect(data.names.map(({ name }: { name: string }) => name)).toEqual(["Odile 𝒬uentin", "M̈arta"]);
});

it("has a feed whose entries keep their names wherever the reader is", async () => {
  const ids = ({ body }: Visit) =>
    [...body.matchAll(/<id>(urn:uuid:[0-9a-f-]{36})<\/id>/g)].map(([, id]) => id);
  const here = await (await readerOf()).visit("/port/feed.atom");
  const there = await (await readerOf([], { url: "https://record.example/reader/" })).visit(
    "/port/feed.atom",
  );
  expect(here.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
  expect(ids(here).length).toBe(6);
  expect(new Set(ids(here)).size).toBe(6);
  expect(ids(there)).toEqual(ids(here));
  expect(there.body).toContain('href="https://record.example/reader/port/quays#closing"');
});

it("has in the feed each excerpt whole, with its source", async () => {
  const { visit } = await readerOf();
  const { body } = await visit("/port/feed.atom");
  expect(body).toContain(
    "&lt;blockquote lang=&quot;fr&quot;&gt;La mairie a fermé les quais le 3 mars 2021, après l’échouage du cargo M̈arta.&lt;/blockquote&gt;",
  );
  expect(body.split("La Vigie").length - 1).toBe(5);
});

it("serves its own files for ever, and no other", async () => {
  const { visit } = await readerOf();
  const { document } = await visit("/");
  const href = document.querySelector("link[rel=stylesheet]")?.getAttribute("href") ?? "";
  const style = await visit(`/${href}`);
  expect(style.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(style.body).toContain("--paper");
  const base = href.split("/").slice(0, 2).join("/");
  for (const name of ["package.json", "../../package.json", "%2e%2e/main.js", "adapters/main.js"])
    expect((await visit(`/${base}/${name}`)).status, name).toBe(404);
});

it.each([
  "/port/nowhere",
  "/port/quays/nowhere/text-en.txt",
  "/port/quays/closing/nowhere",
  "//",
  "/PORT",
  "/port/%00",
  "/port/%E0%A4%A",
])("says that a page is not there: %s", async (path) => {
  const { faults, visit } = await readerOf();
  const page = await visit(path);
  expect(page.status).toBe(404);
  expect(page.document.querySelector("h1")?.textContent).toBe("Not found");
  expect(faults).toEqual([]);
});

it("leads on from an address with a slash at its end", async () => {
  const { app } = await readerOf();
  const reply = await app.request("http://localhost/port/quays/?lang=fr");
  expect([reply.status, reply.headers.get("location")]).toEqual([301, "../quays?lang=fr"]);
  expect((await app.request("http://localhost//evil.example/")).headers.get("location")).toBe(
    "../evil.example",
  );
});

it("tells nothing under a name that is not its own", async () => {
  const { app } = await readerOf();
  const rebound = await app.request("http://evil.example:3000/port");
  expect(rebound.status).toBe(421);
  expect(await rebound.text()).not.toContain("quays");
  const named = await readerOf([], { url: "https://record.example/reader" });
  expect((await named.app.request("http://record.example/port")).status).toBe(200);
});

it("says that it has a fault, and tells us, without the question", async () => {
  const { faults, visit } = await readerOf([], {
    record: {
      now: () => {
        throw new Error("broken");
      },
    },
  });
  const page = await visit("/port/ask?q=secret");
  expect(page.status).toBe(500);
  expect(page.document.querySelector("h1")?.textContent).toBe("A fault");
  expect(faults).toEqual([new Error("broken")]);
});

it("has room for an article that is called ask", async () => {
  const front = "---\ntitle: Ask\npublisher: P\nlanguage: en\npublished:\n  value: 2021\n---\n";
  const { visit } = await readerOf([all(write("port/articles/ask.md", `${front}Ask\nIt rains.\n`))]);
  expect((await visit("/port/ask")).document.getElementById("_text")?.textContent).toBe("Ask\nIt rains.");
  expect((await visit("/port/ask?q=quais")).document.querySelector(".headline")).not.toBeNull();
});
