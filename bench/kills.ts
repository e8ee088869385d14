/** Kills onrecord at random points of all that it writes, some hundred times, and tells what was left. */

import { command, countOf, optionsOf, Unusable } from "./command.ts";
import { ROWS } from "./kills/rows.ts";
import { killed } from "./kills/run.ts";

await command(async () => {
  const { kills, seed, only } = optionsOf({
    kills: { type: "string", default: "100" }, // of each row
    seed: { type: "string", default: `${Math.floor(Math.random() * 1e9)}` },
    only: { type: "string" }, // a row
  });
  const rows = ROWS.filter(({ name }) => only === undefined || name === only);
  if (rows.length === 0)
    throw new Unusable(
      `Cannot read the command line: --only is "${only}", must be one of ${ROWS.map(({ name }) => name).join(", ")}`,
    );
  process.stdout.write(
    `seed ${seed}: the same points again with --seed ${seed}, as far as the machine allows\n`,
  );
  for (const row of rows) {
    const start = performance.now();
    const found = await killed(row, countOf("--kills", kills), countOf("--seed", seed));
    const counts = Object.entries(found.counts).map(([name, count]) => `${count} ${name}`);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    process.stdout.write(
      `${row.name}: ${found.kills} kills, ${found.confirmed} confirmed and all there; ${counts.join(", ")} (${seconds} s)\n`,
    );
  }
});
