/**
 * Half an hour of questions on both platforms at once, while connections break, requests are refused, the record is edited and
 * spoilt, and the bot is killed: each must be answered once and rightly, or its asker told by the platform.
 *
 * The platforms are doubles on loopback in this process; the bot is the built program, in a process of its own.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { command, countOf, optionsOf, Unusable } from "./command.ts";
import { reportOf } from "./soak/report.ts";
import { soaked } from "./soak/run.ts";

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  process.once(signal, () => process.exit(code)); // which ends the bot too

await command(async () => {
  const { minutes, rate, seed } = optionsOf({
    minutes: { type: "string", default: "30" },
    rate: { type: "string", default: "50" }, // questions a second
    seed: { type: "string", default: `${Math.floor(Math.random() * 1e9)}` },
  });
  const say = (words: string): void => void process.stdout.write(`${words}\n`);
  const soak = {
    minutes: countOf("--minutes", minutes),
    rate: countOf("--rate", rate),
    seed: countOf("--seed", seed),
  };
  if (soak.minutes < 1 || soak.minutes > 24 * 60 || soak.rate < 1 || soak.rate > 1000)
    throw new Unusable("Cannot read the command line: --minutes is 1 to 1440, --rate 1 to 1000");
  say(`${minutes} min at ${rate} questions a second; the same mischief again with --seed ${seed}`);
  const folder = await mkdtemp(join(tmpdir(), "onrecord-soak-"));
  try {
    const main = resolve("dist/adapters/main.js");
    const done = await soaked({ ...soak, folder, main, facts: resolve("facts"), say });
    for (const line of reportOf(done)) say(line);
    process.exitCode = done.failures.length === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
