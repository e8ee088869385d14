/** Pages, feeds and answers of servers that are made to do harm. None is timed: what hangs ends with the time of a test. */
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { fetchPage, type Limits } from "../../src/intake/fetch.ts";
import { intake } from "../../src/intake/intake.ts";

const LIMITS: Limits = { timeoutMs: 4000, maxBytes: 100_000, maxRedirects: 3, allowPrivate: true };
const WORDS =
  "Le quai du port est fermé depuis mardi, a dit la maire, et les bateaux sont partis pour la baie voisine. ";

async function site(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const answering = (
  headers: Readonly<Record<string, string>>,
  body: Uint8Array = Buffer.from("x"),
  status = 200,
) => site((_request, response) => response.writeHead(status, headers).end(body));

const read = (text: string, name: string) => intake(new TextEncoder().encode(text), { name });

describe("a decompression bomb", () => {
  const ZEROES = Buffer.alloc(50_000_000);
  it.each([
    ["gzip", gzipSync(ZEROES)],
    ["br", brotliCompressSync(ZEROES.subarray(0, 5_000_000))],
  ])("in %s is left where it becomes too large", async (encoding, body) => {
    expect(body.length).toBeLessThan(LIMITS.maxBytes);
    const url = await answering({ "content-encoding": encoding }, body);
    expect(await fetchPage(url, LIMITS)).toEqual({
      problem: expect.stringContaining("is larger than 0.1 MB"),
    });
  });

  it("in another is unpacked once, and is no text then", async () => {
    const url = await answering({ "content-encoding": "gzip" }, gzipSync(gzipSync(ZEROES)));
    const page = await fetchPage(url, LIMITS);
    if ("problem" in page) throw new Error(page.problem);
    expect(intake(page.bytes, { name: url })).toEqual({
      problem: expect.stringContaining("is a compressed file"),
    });
  });

  it.each(["gzip, gzip", "gzip, br", "constructor", "toString", "__proto__"])(
    "in %j is not unpacked",
    async (encoding) => {
      const url = await answering({ "content-encoding": encoding }, gzipSync(gzipSync("x")));
      expect(await fetchPage(url, LIMITS)).toEqual({
        problem: expect.stringContaining("a compression that nobody asked for"),
      });
    },
  );
});

describe("a redirect", () => {
  const strict: Limits = { ...LIMITS, allowPrivate: false };
  const onlyHere = (address: string) => address === "127.0.0.1"; // as if it were public

  it.each([
    "http://169.254.169.254/latest/meta-data/",
    "http://[::ffff:a9fe:a9fe]/",
    "http://2852039166/",
    "http://0xa9fea9fe/",
    "http://0251.0376.0251.0376/",
    "http://[fd00::1]/",
    "//10.0.0.1/",
    "http://0/",
  ])("to %s is not followed", async (location) => {
    const url = await answering({ location }, Buffer.alloc(0), 302);
    expect(await fetchPage(url, strict, onlyHere)).toEqual({
      problem: expect.stringContaining("is not on the public internet"),
    });
  });

  it("to orders of a terminal is told in letters", async () => {
    const url = await answering({ location: "http://\u009b2J:x" }, Buffer.alloc(0), 302);
    expect(await fetchPage(url, LIMITS)).toEqual({
      problem: expect.stringContaining('"http://\\u009b2J:x" is no link'),
    });
  });
});

describe("a page that takes a pattern long", () => {
  const vast = 200_000;
  it.each([
    ["a first line of nothing but spaces after “paru”", `paru${" ".repeat(vast)}\u00a0x\n${WORDS}`, "a.txt"],
    [
      "cells without end",
      `<table><tr><td>${WORDS.repeat(4)}</td>${"<td></td>".repeat(3000)}<td>y</td></tr></table>`,
      "a.html",
    ],
    ["a feed’s author", feed(`<author>${"@(".repeat(vast)}</author>`), "a.xml"],
    [
      "a link",
      `<link rel="canonical" href="https://a.example/${"/".repeat(vast)}x"><p>${WORDS.repeat(4)}</p>`,
      "a.html",
    ],
  ])("is read: %s", (_name, text, name) => {
    expect(read(text, name)).toHaveProperty("articles");
  });

  it("is refused where its JSON is nested deeper than can be written again", () => {
    const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    const item = `{"headline":"Le port","body_text":"${WORDS}","people":[{"name":"Ada Lind","rel":"author","roles":${deep}}]}`;
    expect(read(item, "a.json")).toMatchObject({ articles: [{ author: "Ada Lind" }] });
  });
});

describe("a front matter", () => {
  const article = (front: string) => read(`---\n${front}\n---\n# Le port\n\n${WORDS}`, "a.md");

  it("that doubles itself by aliases is refused", () => {
    expect(article("title: &a [x, x]\nauthor: [*a, *a]")).toEqual({
      problem: expect.stringContaining("is no YAML"),
    });
  });

  it("is not printed, whatever is odd about it", () => {
    const warned = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
    onTestFinished(() => warned.mockRestore());
    expect(article("title: !!js/function \u001b[2J x")).toHaveProperty("articles");
    expect(warned).not.toHaveBeenCalled();
  });

  it.each(["__proto__", "constructor"])("with a particular %s pollutes nothing", (name) => {
    expect(article(`title: Le port\n${name}: {polluted: true}`)).toHaveProperty("articles");
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

function feed(author: string): string {
  return `<rss version="2.0"><channel><title>V</title><item><title>Le port</title>${author}<description>${WORDS.repeat(8)}</description></item></channel></rss>`;
}

it("a page that is one comment is refused in a sentence", async () => {
  const page = `<!---\ndoctype html><html><body><article><h1>Le port</h1><p>${WORDS.repeat(3)}</p></article></body></html>`;
  expect(await read(page, "page.html")).toEqual({
    problem:
      "The page page.html is one comment from its beginning on: save the text of the article and add that file",
  });
});
