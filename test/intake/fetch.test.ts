import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { type Fetched, fetchPage, type Limits } from "../../src/intake/fetch.ts";

const LIMITS: Limits = { timeoutMs: 2000, maxBytes: 100_000, maxRedirects: 3, allowPrivate: true };
const PAGE = "<p>Le quai est fermé.</p>";

const closing: (() => void)[] = [];
afterAll(() => {
  for (const close of closing) close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const textOf = (fetched: Fetched): string =>
  "problem" in fetched ? `problem: ${fetched.problem}` : new TextDecoder().decode(fetched.bytes);
const problemOf = (fetched: Fetched): string => ("problem" in fetched ? fetched.problem : "no problem");

const site = await serve((request, response) => {
  const { pathname } = new URL(request.url ?? "", "http://x");
  const send = (status: number, headers: Record<string, string>, body: string | Uint8Array = "") =>
    response.writeHead(status, headers).end(body);
  const html = { "content-type": "text/html; charset=utf-8" };
  switch (pathname) {
    case "/page":
      return send(200, html, PAGE);
    case "/agent":
      return send(
        200,
        html,
        `${request.headers["user-agent"]} ${request.headers["accept-encoding"]} ${request.headers.cookie}`,
      );
    case "/gzip":
      return send(200, { ...html, "content-encoding": "gzip" }, gzipSync(PAGE));
    case "/deflate":
      return send(200, { ...html, "content-encoding": "deflate" }, deflateSync(PAGE));
    case "/br":
      return send(200, { ...html, "content-encoding": "br" }, brotliCompressSync(PAGE));
    case "/bomb":
      return send(200, { ...html, "content-encoding": "gzip" }, gzipSync(Buffer.alloc(20_000_000)));
    case "/broken-gzip":
      return send(200, { ...html, "content-encoding": "gzip" }, gzipSync(PAGE).subarray(0, 20));
    case "/no-gzip":
      return send(200, { ...html, "content-encoding": "gzip" }, PAGE);
    case "/odd-encoding":
      return send(200, { ...html, "content-encoding": "rot13" }, PAGE);
    case "/long":
      return send(200, { ...html, "content-length": "200000" }, Buffer.alloc(200_000));
    case "/once":
      return send(302, { location: "/page#part" });
    case "/loop":
      return send(301, { location: "/loop" });
    case "/to-file":
      return send(302, { location: "file:///etc/passwd" });
    case "/to-other":
      return send(302, { location: "http://127.0.0.2:9/secret" });
    case "/to-mapped":
      return send(302, { location: "http://[::ffff:169.254.169.254]/latest/meta-data" });
    case "/to-name":
      return send(307, { location: "http://localhost:9/secret" });
    case "/with-password":
      return send(302, { location: "http://ada:secret@127.0.0.1/" });
    case "/to-nonsense":
      return send(302, { location: "http://" });
    case "/endless": {
      response.writeHead(200, html);
      const chunk = Buffer.alloc(20_000, "a");
      const more = () => {
        if (!response.destroyed) response.write(chunk, () => setImmediate(more));
      };
      return more();
    }
    case "/drip": {
      response.writeHead(200, html);
      const timer = setInterval(() => response.write("a"), 20);
      response.on("close", () => clearInterval(timer));
      return;
    }
    case "/silent":
      return;
    case "/hang-up":
      return response.destroy();
    case "/hang-up-later":
      response.writeHead(200, { ...html, "content-length": "1000" }).write("abc");
      return setTimeout(() => response.destroy(), 20);
    default:
      return send(Number(pathname.slice(1)), html, "sorry");
  }
});

describe("fetchPage()", () => {
  it("gives the bytes, the link and the content type", async () => {
    const fetched = await fetchPage(`${site}/page`, LIMITS);
    expect(textOf(fetched)).toBe(PAGE);
    expect(fetched).toMatchObject({ url: `${site}/page`, contentType: "text/html; charset=utf-8" });
  });

  it("says who it is, and sends no cookies", async () => {
    expect(textOf(await fetchPage(`${site}/agent`, LIMITS))).toBe("onrecord gzip, deflate, br undefined");
  });

  it.each(["/gzip", "/deflate", "/br"])("uncompresses %s", async (path) => {
    expect(textOf(await fetchPage(site + path, LIMITS))).toBe(PAGE);
  });

  it("follows a redirect and tells the link that it ended at", async () => {
    const fetched = await fetchPage(`${site}/once`, LIMITS);
    expect(textOf(fetched)).toBe(PAGE);
    expect(fetched).toMatchObject({ url: `${site}/page` });
  });

  it.each([
    ["/loop", "leads from one page to the next more than 3 times"],
    ["/to-file", "file: links are not read"],
    ["/with-password", "has a name or a password in it"],
    ["/to-nonsense", "is no link"],
    ["/bomb", "is larger than 0.1 MB"],
    ["/long", "is larger than 0.1 MB"],
    ["/endless", "is larger than 0.1 MB"],
    ["/broken-gzip", "its compression is faulty"],
    ["/no-gzip", "its compression is faulty"],
    ["/odd-encoding", "a compression that nobody asked for"],
    ["/hang-up", "broke off the connection"],
    ["/hang-up-later", "broke off the connection"],
    ["/404", "answers 404 Not Found: check the link"],
    ["/403", "answers 403 Forbidden: open it in a browser"],
    ["/429", "answers 429 Too Many Requests: the site wants fewer requests"],
    ["/503", "answers 503 Service Unavailable: the site has a fault"],
    ["/304", "answers 304 Not Modified"],
  ])("says what is wrong with %s: %s", async (path, words) => {
    expect(problemOf(await fetchPage(site + path, LIMITS))).toContain(words);
  });

  it.each(["/drip", "/silent"])("ends %s after the time limit", async (path) => {
    const started = performance.now();
    const fetched = await fetchPage(site + path, { ...LIMITS, timeoutMs: 200 });
    expect(problemOf(fetched)).toContain("took longer than 0.2 seconds");
    expect(performance.now() - started).toBeLessThan(1500);
  });

  it("says that nothing listens there", async () => {
    expect(problemOf(await fetchPage("http://127.0.0.1:1/", LIMITS))).toContain("takes no connections there");
  });

  it("says that a secure connection could not be made", async () => {
    const fetched = await fetchPage(site.replace("http:", "https:"), LIMITS);
    expect(problemOf(fetched)).toContain("No secure connection to 127.0.0.1 could be made");
  });

  it.each([
    ["brel", "is no link"],
    ["", "is no link"],
    ["ftp://vigie.example/", "ftp: links are not read"],
    ["data:text/plain,x", "data: links are not read"],
    ["javascript:alert(1)", "links are not read"],
    ["https://ada@vigie.example/", "has a name or a password in it"],
  ])("does not try %j: %s", async (url, words) => {
    expect(problemOf(await fetchPage(url, LIMITS))).toContain(words);
  });
});

describe("fetchPage() without allowPrivate", () => {
  const strict: Limits = { ...LIMITS, allowPrivate: false };
  const port = new URL(site).port;

  it.each([
    `http://127.0.0.1:${port}/page`,
    `http://2130706433:${port}/page`,
    `http://0x7f000001:${port}/page`,
    `http://0177.0.0.1:${port}/page`,
    `http://127.1:${port}/page`,
    `http://localhost:${port}/page`,
    `http://LOCALHOST:${port}/page`,
    `http://[::1]:${port}/page`,
    `http://[::ffff:127.0.0.1]:${port}/page`,
    `http://[::ffff:7f00:1]:${port}/page`,
    `http://0.0.0.0:${port}/page`,
    `http://①②⑦.0.0.1:${port}/page`,
    "http://169.254.169.254/latest/meta-data",
    "http://10.0.0.1/",
    "http://192.168.1.1/",
    "http://[fd00::1]/",
    "http://[fe80::1]/",
  ])("refuses %s", async (url) => {
    expect(problemOf(await fetchPage(url, strict))).toContain("is not on the public internet");
  });

  // As if 127.0.0.1 were public: what it leads to is not.
  const onlyFirst = (address: string) => address === "127.0.0.1";

  it.each(["/to-other", "/to-mapped"])("refuses where %s leads", async (path) => {
    expect(problemOf(await fetchPage(site + path, strict, onlyFirst))).toContain(
      "is not on the public internet",
    );
  });

  it("refuses a name that a redirect leads to, when it is looked up", async () => {
    const looked: string[] = [];
    const fetched = await fetchPage(`${site}/to-name`, strict, (address) => looked.push(address) === 1);
    expect(problemOf(fetched)).toBe(
      "localhost is not on the public internet: if it is meant, say so with --allow-private",
    );
    expect(looked.length).toBeGreaterThan(1);
  });

  it("still reads what is public", async () => {
    expect(textOf(await fetchPage(`${site}/page`, strict, onlyFirst))).toBe(PAGE);
  });
});
