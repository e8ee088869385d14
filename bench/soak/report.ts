/** The figures of a soak, in lines. */
import { quantile } from "../metrics.ts";
import { REPORTED, WRONGS } from "./book.ts";
import { MISCHIEF } from "./mischief.ts";
import type { Soaked, Weighing } from "./run.ts";
import { slopeAnHour } from "./trend.ts";

const MB = 2 ** 20; // bytes
const WARM_MS = 420_000; // of a life: at 25 events a second the ten thousand ids that are remembered are all there by then
const LONG_MS = 480_000; // a shorter stretch tells nothing of memory
const FLAT = 6; // MB an hour of the live heap: one in ten minutes, as much as one weighing differs from the next

interface Growth {
  readonly life: number;
  readonly minutes: number;
  readonly live: readonly [first: number, last: number];
  readonly rss: readonly [first: number, last: number];
  /** Bytes an hour. */
  readonly slope: { readonly live: number; readonly rss: number };
}

/** Of the longest life, without its first minutes; null where no life was weighed three times after them. */
export function growthOf(weighings: readonly Weighing[]): Growth | null {
  let best: Growth | null = null;
  for (const life of new Set(weighings.map((one) => one.life))) {
    const all = weighings.filter((one) => one.life === life);
    const from = (all[0]?.at ?? 0) + WARM_MS;
    const warm = all.filter(({ at }) => at >= from);
    const [first, last] = [warm[0], warm.at(-1)];
    if (warm.length < 3 || !first || !last) continue;
    const minutes = (last.at - first.at) / 60_000;
    if (best && best.minutes >= minutes) continue;
    const slope = (of: "live" | "rss") =>
      slopeAnHour(warm.map((one) => ({ at: one.at, value: one[of] }))) ?? 0;
    best = {
      ...{ life, minutes, live: [first.live, last.live], rss: [first.rss, last.rss] },
      slope: { live: slope("live"), rss: slope("rss") },
    };
  }
  return best;
}

const mb = (bytes: number): string => (bytes / MB).toFixed(1);
const ms = (numbers: readonly number[], share: number): string => quantile(numbers, share).toFixed(0);
const most = (numbers: readonly number[]): string => Math.max(0, ...numbers).toFixed(0);

/** The table, a line each. */
export function reportOf(soaked: Soaked): readonly string[] {
  const { book, asked, mischief, weather, repeated, corrections, ledger, reloads, starts, stops } = soaked;
  const count = (of: (typeof WRONGS | typeof REPORTED)[number]) => `${book.counts.get(of) ?? 0} ${of}`;
  const row = (name: string, words: string) => `${name.padEnd(14)}${words}`;
  const took = corrections.tookMs === null ? "never" : `${(corrections.tookMs / 1000).toFixed(0)} s`;
  return [
    row("asked", `${asked}, ${book.counts.get("answered") ?? 0} of them answered once and rightly`),
    row("reported", REPORTED.map(count).join(", ")),
    row("wrong", WRONGS.map(count).join(", ")),
    row("mischief", MISCHIEF.map((one) => `${mischief.get(one) ?? 0} ${one}`).join(", ")),
    row("", `${weather.limited} × 429, ${weather.failed} × 500, ${repeated} events delivered again`),
    row(
      "answers",
      `calm: p50 ${ms(book.calmMs, 0.5)}, p99 ${ms(book.calmMs, 0.99)} ms of ${book.calmMs.length}`,
    ),
    row("reloads", `${reloads.length}, p50 ${ms(reloads, 0.5)}, most ${most(reloads)} ms`),
    row("starts", `${starts.length}, most ${most(starts)} ms; ${stops.length} stops, most ${most(stops)} ms`),
    row(
      "posts",
      `${soaked.posts.size}, not in the ledger ${ledger.missing}, twice ${ledger.twice}, lost to kills ${ledger.lostToKills}`,
    ),
    row(
      "corrections",
      `${corrections.made} of ${corrections.posts} posts, needless ${corrections.needless}, missing ${corrections.missing}; all told the last edit after ${took}`,
    ),
    row("", `onrecord corrections: ${corrections.listed}`),
    row("memory", growthLine(growthOf(soaked.weighings))),
    row("", soaked.weighings.map((one) => `${one.life}:${mb(one.live)}/${mb(one.rss)}`).join(" ")),
    ...[...soaked.words].map(([words, times]) => row("log", `${times} × ${words.slice(0, 140)}`)),
    ...soaked.faults.slice(0, 5).map((line) => row("fault", line)),
    ...book.notes.map((note) => row("note", note)),
    ...soaked.failures.map((words) => row("FAILED", words)),
  ];
}

function growthLine(growth: Growth | null): string {
  if (!growth) return "no life was long enough";
  const { life, minutes, live, rss, slope } = growth;
  const isFlat = Math.abs(slope.live) / MB < FLAT;
  const verdict = minutes * 60_000 < LONG_MS ? "too short to tell" : isFlat ? "flat" : "NOT FLAT";
  return (
    `life ${life}, ${minutes.toFixed(0)} min after the first ${WARM_MS / 60_000}: live heap ${mb(live[0])} → ${mb(live[1])} MB, slope ${mb(slope.live)} MB/h ` +
    `(${verdict}); RSS ${mb(rss[0])} → ${mb(rss[1])} MB, slope ${mb(slope.rss)} MB/h`
  );
}
