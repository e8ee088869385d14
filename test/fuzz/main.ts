/**
 * `npm run fuzz`: every target on 100,000 inputs, or on as many as ONRECORD_FUZZ_RUNS says; a thread for each core.
 *
 * Words after `--` choose targets by a part of their name. ONRECORD_FUZZ_SEED and ONRECORD_FUZZ_PATH do one again.
 */
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { run } from "./run.ts";
import { TARGETS } from "./targets.ts";

const {
  ONRECORD_FUZZ_RUNS: runs = "100000",
  ONRECORD_FUZZ_SEED: told = String(Date.now() % 2 ** 31),
  ONRECORD_FUZZ_PATH: path,
} = process.env;
const seed = Number(told);

/** What became of a target, to be printed. */
interface Line {
  readonly words: string;
  readonly isBroken: boolean;
}

async function lineOf(name: string): Promise<Line> {
  const target = TARGETS.find((one) => one.name === name);
  if (!target) throw new RangeError(`No such target: ${name}`);
  const count = Math.max(1, Math.round(Number(runs) * (target.share ?? 1)));
  const from = performance.now();
  const { seen, broken } = await run(target, { runs: count, seed, path });
  const outcomes = [...seen].map(([outcome, times]) => `${outcome} ${times}`).join(", ");
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  const words = `${broken === null ? "✓" : "✗"} ${name}: ${count} runs in ${seconds} s (${outcomes})`;
  return { words: broken === null ? words : `${words}\n${broken}`, isBroken: broken !== null };
}

/** Runs a target in a thread of its own. */
const inThread = (name: string): Promise<Line> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: name,
      env: { ...process.env, ONRECORD_FUZZ_SEED: told },
    });
    worker.once("message", resolve).once("error", reject);
  });

async function all(): Promise<void> {
  const say = (words: string): void => void process.stdout.write(`${words}\n`);
  const chosen = process.argv.slice(2);
  const names = TARGETS.map(({ name }) => name).filter(
    (name) => chosen.length === 0 || chosen.some((part) => name.includes(part)),
  );
  say(`ONRECORD_FUZZ_SEED=${seed}: ${names.length} targets`);
  const work = async (): Promise<void> => {
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
      const { words, isBroken } = await inThread(name);
      say(words);
      if (isBroken) process.exitCode = 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

if (isMainThread) await all();
else parentPort?.postMessage(await lineOf(workerData));
