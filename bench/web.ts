/**
 * How long an article page with many facts takes, with many requests in flight: the reader as `onrecord serve`, and a bare server
 * of Node that sends the same bytes. Each is a process of its own; this one asks, so that two cores are enough.
 */
import { rm } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { brotliCompressSync, constants } from "node:zlib";
import { command, countOf, optionsOf } from "./command.ts";
import { quantile } from "./metrics.ts";
import { type Client, clientOf } from "./web/client.ts";
import { recordOf } from "./web/record.ts";
import { bare, onrecord, type Server } from "./web/server.ts";

const GOAL_MS = 20; // p99
const ROUNDS = 5; // of each server, by turns
const WARM = 2; // rounds before, which are not counted
const PATH = "/port/journal";
const kb = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;
const ms3 = (value: number): string => value.toFixed(1).padStart(6);
const say = (words: string): void => void process.stdout.write(`${words}\n`);

await command(async () => {
  const options = optionsOf({
    facts: { type: "string", default: "500" },
    "in-flight": { type: "string", default: "100" },
    requests: { type: "string", default: "5000" },
  });
  const facts = countOf("--facts", options.facts);
  const inFlight = countOf("--in-flight", options["in-flight"]);
  const count = countOf("--requests", options.requests);
  const busy = () => loadavg()[0]?.toFixed(1) ?? "";
  say(`${cpus().length} cores, load ${busy()} at the start, node ${process.version}`);
  const root = await recordOf(facts);
  const servers = new Map<string, Server>();
  try {
    const reader = await onrecord(root);
    servers.set("onrecord", reader);
    const { html, ms } = await first(reader, facts);
    const packed = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    say(
      `${facts} facts: ${kb(html.length)} of HTML, ${kb(packed.length)} compressed; made in ${ms.toFixed(0)} ms`,
    );
    servers.set("bare node", await bare(packed));
    const clients = new Map<string, Client>();
    for (const [name, { port }] of servers) clients.set(name, await clientOf(port, PATH, inFlight));
    const times = new Map<string, { all: number[]; tookMs: number }>();
    for (let round = -WARM; round < ROUNDS; round++)
      for (const [name, client] of clients) {
        const loaded = await client.load(count);
        const so = times.get(name) ?? { all: [], tookMs: 0 };
        if (round >= 0) so.all.push(...loaded.times);
        if (round >= 0) so.tookMs += loaded.tookMs;
        times.set(name, so);
      }
    for (const client of clients.values()) client.close();
    say(`\n${inFlight} in flight, ${ROUNDS} × ${count} requests, ms   p50    p99  pages a second`);
    for (const [name, { all, tookMs }] of times)
      say(
        `${name.padEnd(40)} ${ms3(quantile(all, 0.5))} ${ms3(quantile(all, 0.99))} ${((1000 * all.length) / tookMs).toFixed(0).padStart(8)}`,
      );
    const p99 = quantile(times.get("onrecord")?.all ?? [], 0.99);
    const told = p99 < GOAL_MS ? "reached" : `missed by ${(p99 - GOAL_MS).toFixed(1)} ms`;
    say(`\nGoal, p99 below ${GOAL_MS} ms: ${told}. Load ${busy()} at the end`);
  } finally {
    await Promise.all([...servers.values()].map((server) => server.stop()));
    await rm(root, { recursive: true });
  }
});

/** The page as it is made for the first time, which must be the one that is meant. */
async function first({ port }: Server, facts: number) {
  const start = performance.now();
  const page = await fetch(`http://127.0.0.1:${port}${PATH}`, { headers: { "accept-language": "fr" } });
  const html = await page.text();
  const marked = html.match(/class="at"/g)?.length ?? 0;
  if (marked !== facts) throw new Error(`Cannot measure: ${marked} facts on the page, not ${facts}`);
  return { html, ms: performance.now() - start };
}
