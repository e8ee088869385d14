/** Measures one engine, and writes what it found as one line of JSON; for `search.ts`, which starts it. */
import { join } from "node:path";
import { indexOf } from "../src/search/index.ts";
import { rank } from "../src/search/rank.ts";
import { readSnapshot, writeSnapshot } from "../src/store/snapshot-file.ts";
import { documentsOf, languageOf, padded, type Question, readCorpus, readQuestions } from "./corpus.ts";
import { mean, quantile, type Scores, scoresOf } from "./metrics.ts";
import { peers, type Search } from "./peers.ts";

/** Times in milliseconds; memory in megabytes beside that of the sentences and questions. */
export interface Measured {
  readonly engine: string;
  readonly n: number;
  readonly queries: number;
  readonly ndcg10: number;
  readonly mrr10: number;
  readonly r1: number;
  readonly r5: number;
  readonly r10: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly buildMs: number;
  /** Start from a snapshot; null for engines that are not asked for one. */
  readonly loadMs: number | null;
  readonly rssMb: number;
}

interface Asked {
  readonly engine: string;
  readonly corpus: string;
  readonly queries: string;
  readonly answers?: string;
  readonly field: string;
  readonly limit?: string;
  readonly pad: number;
  readonly folder: string;
  readonly phase: "build" | "serve" | "both";
}

const asked = JSON.parse(process.argv[2] ?? "") as Asked;
const corpus = padded(await readCorpus(asked.corpus), asked.pad);
const language = languageOf(corpus);
const part = { key: asked.corpus, documents: () => documentsOf(corpus, language) };
const file = join(asked.folder, "snapshot");
const before = memory();

async function run(): Promise<Partial<Measured>> {
  if (asked.phase === "build") {
    const start = performance.now();
    const index = indexOf([part]);
    const buildMs = round(performance.now() - start, 0);
    const problem = await writeSnapshot(file, index);
    if (problem !== null) throw new Error(`Cannot write the snapshot: ${problem}`);
    return { buildMs };
  }
  const all = await readQuestions(asked.queries, asked.field, asked.answers, language);
  const questions = all.slice(0, asked.limit === undefined ? all.length : Number(asked.limit));
  if (asked.phase === "serve") {
    const start = performance.now();
    const read = await readSnapshot(file);
    if (!("kept" in read)) throw new Error(`Cannot read the snapshot: it ${read.problem}`);
    const index = indexOf([part], read.kept);
    const loadMs = round(performance.now() - start, 0);
    const first = index.forward.size - corpus.length;
    const search = ({ text, language: own }: Question) =>
      rank({ text, language: own }, index)
        .slice(0, 10)
        .map(({ document }) => corpus[document - first]?.id ?? "");
    return { ...(await measure(search, questions)), loadMs };
  }
  const build = peers[asked.engine];
  if (!build) throw new Error(`There is no engine ${asked.engine}: ${Object.keys(peers).join(", ")}`);
  const start = performance.now();
  let engine: Search;
  try {
    engine = await build(corpus, language);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ERR_UNKNOWN_BUILTIN_MODULE") throw error;
    process.stderr.write(`${asked.engine} is skipped: it needs Node 22.5 or newer\n`);
    process.exit(1);
  }
  const buildMs = round(performance.now() - start, 0);
  return { ...(await measure(({ text }) => engine(text), questions)), buildMs, loadMs: null };
}

const WARM = 200; // questions asked before the clock runs, so that the compiler has seen them

async function measure(
  search: (question: Question) => readonly string[] | Promise<readonly string[]>,
  questions: readonly Question[],
): Promise<Partial<Measured>> {
  for (const question of questions.slice(0, WARM)) await search(question);
  const times: number[] = [];
  const scores: Scores[] = [];
  for (const question of questions) {
    const start = performance.now();
    const found = await search(question);
    times.push(performance.now() - start);
    scores.push(scoresOf(found, question.relevant));
  }
  const average = (name: keyof Scores) => round(mean(scores.map((one) => one[name])), 4);
  return {
    engine: asked.engine,
    n: corpus.length,
    queries: questions.length,
    ndcg10: average("ndcg10"),
    mrr10: average("mrr10"),
    r1: average("r1"),
    r5: average("r5"),
    r10: average("r10"),
    p50Ms: round(quantile(times, 0.5), 3),
    p95Ms: round(quantile(times, 0.95), 3),
    rssMb: Math.round(memory() - before),
  };
}

/** Megabytes in use, after what can be thrown away is. */
function memory(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().rss / 1e6;
}

function round(number: number, places: number): number {
  return Number(number.toFixed(places));
}

process.stdout.write(`${JSON.stringify(await run())}\n`);
