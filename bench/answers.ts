/**
 * How often the first dossier answers rightly, and how often it answers where it should be silent.
 *
 * Each line of a set is `{id, text, answerable, expect: [substrings, any of which the first excerpt must hold]}`.
 * The sets were written by people and programs that had read the article and not the code.
 */
import { readdir, readFile } from "node:fs/promises";
import { z } from "zod";
import { answer, openStore } from "../src/index.ts";

const Line = z.object({
  id: z.string(),
  text: z.string(),
  answerable: z.boolean(),
  expect: z.array(z.string()),
});

const questions = "bench/questions"; // npm runs in the folder of package.json
const opened = await openStore("facts");
if ("faults" in opened) throw new Error("Cannot measure: the record has faults");

for (const name of (await readdir(questions)).sort()) {
  const lines = (await readFile(`${questions}/${name}`, "utf8")).trim().split("\n");
  const count = { answerable: 0, right: 0, near: 0, wrong: 0, silent: 0, falselyFound: 0 };
  const times: number[] = [];
  for (const { text, answerable, expect } of lines.map((line) => Line.parse(JSON.parse(line)))) {
    const start = performance.now();
    const said = await answer(opened.store, { dossier: "nso", text: text.replace(/^\/nso\s+/, "") });
    times.push(performance.now() - start);
    const isRight = expect.some((words) => said.excerpts[0]?.verbatim.includes(words));
    if (answerable) {
      count.answerable += 1;
      if (said.kind === "found" && isRight) count.right += 1;
      else if (said.kind === "found") count.wrong += 1;
      else if (isRight) count.near += 1;
    } else {
      count.silent += 1;
      if (said.kind === "found") count.falselyFound += 1;
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
  process.stdout.write(
    `${name}: found and right ${count.right}/${count.answerable}, only near but right first ${count.near}, ` +
      `found and wrong ${count.wrong}; false found ${count.falselyFound}/${count.silent}; ` +
      `median ${at(0.5)} ms, p95 ${at(0.95)} ms\n`,
  );
}
