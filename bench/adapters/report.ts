/** The figures of the bench, in lines. */
import { mean, quantile } from "../metrics.ts";
import type { Run } from "./load.ts";

export const GOALS = { ackMs: 50, answerMs: 150 } as const; // p99 of each, with 200 commands in flight

/** One load on one bot. */
export interface Figures {
  readonly ack: readonly [median: number, p99: number];
  readonly answer: readonly [median: number, p99: number];
  readonly perSecond: number;
  /** CPU time of the bot's process and of the double's, in milliseconds a command. */
  readonly cpuMs: readonly [bot: number, double: number];
}

/** CPU time of the bot's process and of the double's, in milliseconds. */
export interface Cpu {
  readonly cpuMs: readonly [bot: number, double: number];
}

/** The figures of several runs as of one. */
export function figuresOf(runs: readonly (Run & Cpu)[]): Figures {
  const times = runs.flatMap((run) => run.times);
  const total = (of: (run: Run & Cpu) => number) => runs.reduce((sum, run) => sum + of(run), 0);
  const count = total((run) => run.count);
  const of = (numbers: readonly number[]) => [quantile(numbers, 0.5), quantile(numbers, 0.99)] as const;
  return {
    ack: of(times.map(({ ackMs }) => ackMs)),
    answer: of(times.map(({ answerMs }) => answerMs)),
    perSecond: (1000 * count) / total(({ tookMs }) => tookMs),
    cpuMs: [total(({ cpuMs }) => cpuMs[0]) / count, total(({ cpuMs }) => cpuMs[1]) / count],
  };
}

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0).padStart(5);
const pair = ([one, other]: readonly [number, number]): string => `${ms(one)} ${ms(other)}`;

export const HEAD =
  "                                 ack ms      answer ms   commands   CPU ms a command\n" +
  "platform      bot       load     p50   p99   p50   p99   a second   bot  double";

export const line = (name: readonly [string, string, string], one: Figures): string =>
  [
    ...[name[0].padEnd(13), name[1].padEnd(9), name[2].padEnd(6)],
    ...[pair(one.ack), pair(one.answer)],
    one.perSecond.toFixed(0).padStart(7),
    `    ${one.cpuMs.map((value) => value.toFixed(2).padStart(5)).join(" ")}`,
  ].join(" ");

/** How one bot compares with another, as times; below 1 it is the better. */
export function ratio(one: Figures, other: Figures): string {
  const times = (a: number, b: number) => `${(a / b).toFixed(2)}×`;
  return (
    `ack p99 ${times(one.ack[1], other.ack[1])}, answer p99 ${times(one.answer[1], other.answer[1])}, ` +
    `commands a second ${times(one.perSecond, other.perSecond)}`
  );
}

/** Whether a goal is reached, and by how much it is missed. */
export function verdict(name: keyof typeof GOALS, p99: number): string {
  const goal = GOALS[name];
  const what = name === "ackMs" ? "ack" : "answer";
  const by = Math.round(p99 - goal);
  return p99 < goal
    ? `${what} p99 < ${goal} ms: reached`
    : `${what} p99 < ${goal} ms: missed by ${by} ms (${(p99 / goal).toFixed(1)}× the goal)`;
}

/** The least-squares slope of equally spaced samples: by how much each is above the one before. */
export function slope(samples: readonly number[]): number {
  const middle = (samples.length - 1) / 2;
  const average = mean(samples);
  let above = 0;
  let below = 0;
  for (const [i, sample] of samples.entries()) {
    above += (i - middle) * (sample - average);
    below += (i - middle) ** 2;
  }
  return below === 0 ? 0 : above / below;
}
