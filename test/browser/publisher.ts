/** An article as publishers' pages have it, at an address of this machine. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";
import { MARKED_STYLE } from "./marked.ts";

/** How a page sets the lines of a text. */
export const LAYOUTS: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  "its lines as paragraphs": (lines) => lines.map((line) => `<p>${escaped(line)}</p>`).join("\n"),
  "its lines parted by <br>, with links and emphasis between and within words": (lines) =>
    `<div>${lines.map(inlined).join("<br>\n")}</div>`,
};

const INLINE = [
  (word: string) => `<a href="#there">${escaped(word)}</a>`,
  escaped,
  (word: string) => `<em>${escaped(word)}</em>`,
  (word: string) => {
    const letters = [...new Intl.Segmenter("fr").segment(word)].map(({ segment }) => segment);
    return `${escaped(letters.slice(0, 2).join(""))}<b>${escaped(letters.slice(2).join(""))}</b>`;
  },
];

const inlined = (line: string): string =>
  line
    .split(" ")
    .map((word, i) => INLINE[i % INLINE.length]?.(word))
    .join(" ");

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** Serves pages while the tests of the file run; returns what gives a page an address. */
export function publisher(): (body: string) => string {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const body = pages.get(request.url?.split("?")[0] ?? "");
    response.writeHead(body === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
    response.end(body);
  });
  beforeAll(() => new Promise<void>((done) => server.listen(0, "127.0.0.1", done)));
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  return (body) => {
    const path = `/${pages.size}`;
    pages.set(
      path,
      `<!doctype html><html lang="fr"><meta charset="utf-8"><title>La Vigie</title><link rel="icon" href="data:,"><style>
body { margin: 2px; font: 9px/12px "DejaVu Sans Mono", monospace }
p { margin: 0 }
a { text-decoration: none }
${MARKED_STYLE}
</style><body>${body}</body></html>`,
    );
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  };
}
