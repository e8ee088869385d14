/** One Chromium a file of tests, a fresh context a test, and none of them asks anything of another machine. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, describe, expect, onTestFinished } from "vitest";
import { absent } from "../doubles/absent.ts";
import { chromiumPath, NAMES } from "./executable.ts";

/** A name of a network, as a newsroom has; it leads to this machine. */
export const NETWORK_NAME = "desk.example";

const FLAGS = [
  "--no-sandbox", // it will not run as root with it
  // Refused before it is sent, but to this machine by any of its names.
  `--host-resolver-rules=MAP ${NETWORK_NAME} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
  "--force-color-profile=srgb",
];
const START_MS = 30_000; // one second on a quiet machine

const started = await start();
const browser = typeof started === "string" ? null : started;
afterAll(() => browser?.close());

/** A group of tests that need Chromium; skipped, with the reason on stderr, where it cannot be had. */
export const inChromium = describe.skipIf(
  absent(browser === null, `what a browser shows is not tested: ${browser === null ? started : ""}`),
);

/** `ONRECORD_CHROMIUM`, else the first on the PATH; a sentence where there is none or it does not start. */
async function start(): Promise<Browser | string> {
  const executablePath = chromiumPath();
  if (executablePath === null) return `there is no ${NAMES.join(", ")} on the PATH`;
  try {
    return await chromium.launch({ executablePath, args: FLAGS, timeout: START_MS });
  } catch (error) {
    const [first = ""] = String(error).split("\n");
    return `${executablePath} does not start: ${first}`;
  }
}

/** An empty page in a context of its own, closed when the test ends. */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  const { page, close } = await openVisit(options);
  onTestFinished(close);
  return page;
}

interface Visit {
  readonly page: Page;
  /** Closes the context; fails where a page of it asked another machine, threw an error, or tried what its policy (CSP) forbids. */
  close(): Promise<void>;
}

/** The same for several tests: whoever opens it closes it. */
export async function openVisit(options: BrowserContextOptions = {}): Promise<Visit> {
  if (!browser) throw new Error("Cannot open a page: there is no Chromium");
  const context = await browser.newContext({ locale: "en", ...options });
  const wrong: string[] = [];
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOurs = ["127.0.0.1", "localhost", NETWORK_NAME].includes(hostname);
    if (/^(?:https?|wss?):$/.test(protocol) && !isOurs) wrong.push(`asked ${request.url()}`);
  });
  context.on("weberror", (error) => void wrong.push(String(error.error())));
  context.on("console", (message) => {
    const isStatus = message.text().startsWith("Failed to load resource: the server responded"); // a page that says 404
    const isForHttps = message.text().startsWith("The Cross-Origin-Opener-Policy"); // one header of the reader's is
    if (message.type() === "error" && !isStatus && !isForHttps) wrong.push(message.text());
  });
  const close = async () => {
    await context.close();
    expect(wrong, "what went wrong in the browser").toEqual([]);
  };
  return { page: await context.newPage(), close };
}
