/**
 * How well and how fast sentences are found, beside the engines that anyone could install: `npm run bench:search -- --help`.
 *
 * Each engine runs in a process of its own, on the same machine, over the same sentences and questions.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Measured } from "./search-one.ts";

const HELP = `npm run bench:search -- --corpus FILE --queries FILE
  --field NAME     the member of a question that is asked: text (default), typo, noaccent, keywords
  --answers FILE   where the questions of --queries say nothing of what is relevant: a file that does, by id
  --limit N        the first N questions only
  --pad N          N synthetic sentences more, spliced from the corpus, the same every time
  --peers LIST     fuse,minisearch,orama,flexsearch,lunr,fts5 or some of them; none (default)
  --json           one object a line
`;

const { values: options } = parseArgs({
  options: {
    corpus: { type: "string" },
    queries: { type: "string" },
    answers: { type: "string" },
    field: { type: "string", default: "text" },
    limit: { type: "string" },
    pad: { type: "string", default: "0" },
    peers: { type: "string", default: "none" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

function main(): number {
  if (options.help || !options.corpus || !options.queries) {
    process.stdout.write(HELP);
    return options.help ? 0 : 2;
  }
  const engines = ["onrecord", ...(options.peers === "none" ? [] : options.peers.split(","))];
  if (!options.json) process.stdout.write(`${HEADINGS.join("\t")}\n`);
  let failed = 0;
  for (const engine of engines) {
    const measured = measure(engine);
    if (measured === null) failed++;
    else process.stdout.write(`${options.json ? JSON.stringify(measured) : rowOf(measured)}\n`);
  }
  return failed === 0 ? 0 : 1;
}

/** Runs an engine; null where it cannot be had, which it has said itself. */
function measure(engine: string): Measured | null {
  const { corpus, queries, answers, field, limit, pad } = options;
  const asked = { engine, corpus, queries, answers, field, limit, pad: Number(pad), folder };
  const one = fileURLToPath(new URL("search-one.js", import.meta.url));
  // Building leaves memory behind that serving does not need, so ours is built in one process and asked in another.
  const phases = engine === "onrecord" ? ["build", "serve"] : ["both"];
  const told: Partial<Measured>[] = [];
  for (const phase of phases) {
    const { status, stdout } = spawnSync(
      process.execPath,
      ["--expose-gc", "--max-old-space-size=12000", one, JSON.stringify({ ...asked, phase })],
      { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1e8 },
    );
    if (status !== 0) return null;
    told.push(JSON.parse(stdout) as Partial<Measured>);
  }
  return Object.assign({}, ...told) as Measured;
}

const HEADINGS = [
  "engine",
  "sentences",
  "questions",
  "nDCG@10",
  "MRR@10",
  "r@1",
  "r@5",
  "r@10",
  "p50 ms",
  "p95 ms",
  "build ms",
  "load ms",
  "MB",
];

function rowOf(one: Measured): string {
  const { engine, n, queries, ndcg10, mrr10, r1, r5, r10, p50Ms, p95Ms, buildMs, loadMs, rssMb } = one;
  return [engine, n, queries, ndcg10, mrr10, r1, r5, r10, p50Ms, p95Ms, buildMs, loadMs ?? "-", rssMb].join(
    "\t",
  );
}

const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
try {
  process.exitCode = main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
