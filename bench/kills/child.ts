/** The process that is killed: `node child.js <row> <folder> <index> <name> <seed>`. */
import { type Row, seeded } from "./row.ts";

const [, , row = "", folder = "", index = "", name = "", seed = ""] = process.argv;
const { ROW } = (await import(new URL(`${row}.js`, import.meta.url).href)) as { readonly ROW: Row };

// A pipe is written before `write` returns: what was told stays told after a kill.
const tell = (...line: readonly unknown[]): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

await ROW.work({
  folder,
  index: Number(index),
  name,
  random: seeded(Number(seed)),
  ready: () => tell("ready"),
  tell,
});
