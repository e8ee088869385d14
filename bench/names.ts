/** How long autocomplete takes among 2,000 names: `npm run bench:names`. */
import { indexNames } from "../src/search/names.ts";
import { quantile } from "./metrics.ts";

const SYLLABLES =
  "ba ron mi chel du val gar cia né ko lin der mar tin sa lam gué ret fon taine oli vei ra".split(" ");
let seed = 7;
const pick = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return SYLLABLES[Math.floor((seed / 2 ** 32) * SYLLABLES.length)] as string;
};
const word = () => Array.from({ length: 2 + (seed % 3) }, pick).join("");
const names = Array.from({ length: 2000 }, () => ({
  name: `${word()} ${word()}`,
  aliases: [word()],
  kinds: ["person" as const],
}));
const find = indexNames(names);
const times: number[] = [];
let found = 0;
for (const { name } of names) {
  const typed = name.slice(0, 2 + (name.length >> 1));
  const slipped = `${typed.slice(0, 2)}${typed[3] ?? ""}${typed[2] ?? ""}${typed.slice(4)}`;
  for (const text of [typed, slipped]) {
    const start = performance.now();
    const near = find(text);
    times.push(performance.now() - start);
    if (near.some((one) => one.name === name)) found++;
  }
}
process.stdout.write(
  `2,000 names, half of each typed, right and with two letters swapped: ${((100 * found) / times.length).toFixed(1)} % among 25; ` +
    `p50 ${quantile(times, 0.5).toFixed(2)} ms, p95 ${quantile(times, 0.95).toFixed(2)} ms, most ${Math.max(...times).toFixed(1)} ms\n`,
);
