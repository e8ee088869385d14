/** Kills processes at random points of what they write, and checks what they leave. */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Row, seeded, type Told } from "./row.ts";

/** The built child, whether this file is itself built or not: not every node reads TypeScript. */
const CHILD = fileURLToPath(
  import.meta.url.replace(/(?:dist\/)?bench\/kills\/[^/]*$/, "dist/bench/kills/child.js"),
);

export interface Killed {
  readonly kills: number;
  /** Things that children had confirmed before. */
  readonly confirmed: number;
  /** What the checks counted. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Kills `kills` children of a row, on `lanes` folders at a time. Throws at the first thing that is wrong, with its seed. */
export async function killed(
  row: Row,
  kills: number,
  seed: number,
  lanes: number = Math.ceil(2 / row.children),
): Promise<Killed> {
  const each = Math.ceil(kills / lanes);
  const all = await Promise.all(
    Array.from({ length: lanes }, (_, lane) =>
      inLane(row, Math.min(each, kills - lane * each), seed + lane * 7919),
    ),
  );
  return all.reduce(plus);
}

const plus = (one: Killed, other: Killed): Killed => {
  const counts = { ...one.counts };
  for (const [name, count] of Object.entries(other.counts)) counts[name] = (counts[name] ?? 0) + count;
  return { kills: one.kills + other.kills, confirmed: one.confirmed + other.confirmed, counts };
};

const NONE: Killed = { kills: 0, confirmed: 0, counts: {} };

async function inLane(row: Row, kills: number, seed: number): Promise<Killed> {
  const random = seeded(seed);
  let sum = NONE;
  while (sum.kills < kills) {
    const folder = await mkdtemp(join(tmpdir(), `onrecord-kills-${row.name}-`));
    try {
      const told: Told[] = [];
      await row.prepare(folder);
      let done = 0;
      let counts: Killed["counts"] = {};
      for (let round = 0; round < row.rounds && sum.kills + done < kills; round++) {
        const children = Array.from({ length: row.children }, (_, index) => {
          const after = {
            confirms: Math.floor(random() * (row.confirms + 1)),
            ms: random() * row.withinMs,
          };
          return oneChild(row, folder, index, `${seed}-${sum.kills}-${round}-${index}`, random, after);
        });
        told.push(...(await Promise.all(children)).flat());
        done += children.length;
        counts = await row.check(folder, told);
      }
      const confirmed = told.filter(({ what }) => what === "ok").length;
      sum = plus(sum, { kills: done, confirmed, counts });
    } catch (error) {
      throw new Error(`${row.name}, seed ${seed}: ${(error as Error).message} (left in ${folder})`, {
        cause: error,
      });
    }
    await rm(folder, { recursive: true, force: true });
  }
  return sum;
}

const COUNTED = /^\["(?:ready|ok)"/gm; // a piece of the pipe begins with a line: each is one write
const STARTS_MS = 30_000; // a child that is not ready by then hangs

/** Starts a child, kills it so long after it has confirmed so many things, and returns what it told. */
function oneChild(
  row: Row,
  folder: string,
  index: number,
  name: string,
  random: () => number,
  after: { readonly confirms: number; readonly ms: number },
): Promise<readonly Told[]> {
  const seed = Math.floor(random() * 2 ** 32);
  const child = spawn(process.execPath, [CHILD, row.name, folder, `${index}`, name, `${seed}`], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  let errors = "";
  let left = after.confirms + 1; // that it is ready, first
  const kill = () => void child.kill("SIGKILL");
  const limit = setTimeout(kill, STARTS_MS);
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    errors += part;
  });
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    text += part;
    if (left <= 0) return;
    left -= part.split(COUNTED).length - 1;
    if (left > 0) return;
    clearTimeout(limit);
    setTimeout(kill, after.ms);
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (_code, signal) => {
      clearTimeout(limit);
      if (signal !== "SIGKILL" || left > 0)
        return reject(new Error(`A child has ended by itself: ${errors || text}`));
      if (errors !== "") return reject(new Error(`A child has failed: ${errors}`));
      const [, ...lines] = text.split("\n").slice(0, -1); // the last one may be half told
      resolve(
        lines.map((line) => {
          const [what, ...about] = JSON.parse(line);
          return { child: name, what, about };
        }),
      );
    });
  });
}
