/**
 * How long askers wait on Discord and Slack while 200 commands are in flight, and whether memory grows.
 *
 * The platforms are doubles on loopback, in this process; the bot, which is onrecord or one that says the same to
 * everybody, is a process of its own with the platforms' own libraries. No question's words are printed.
 */
import { cpus, loadavg } from "node:os";
import { openStore } from "../src/index.ts";
import { type Child, startChild } from "./adapters/child.ts";
import { openDiscord } from "./adapters/discord.ts";
import type { Door } from "./adapters/door.ts";
import { bursts, closedLoop, type Run } from "./adapters/load.ts";
import { BOTS, type Bot, PLATFORMS, type Platform } from "./adapters/messages.ts";
import { questions } from "./adapters/questions.ts";
import { type Cpu, type Figures, figuresOf, HEAD, line, ratio, slope, verdict } from "./adapters/report.ts";
import { openSlack } from "./adapters/slack.ts";
import { command, optionsOf, Unusable } from "./command.ts";

const IN_FLIGHT = 200;
const SAMPLE = 2000; // commands between two weighings
const MOST_MS = 60_000; // of the closed loop of one bot: on a machine that is busy otherwise fewer samples are taken
const MB = 2 ** 20; // bytes

interface Size {
  readonly warm: number;
  readonly alone: number;
  readonly bursts: number;
  /** Weighings of a bot's memory after `SAMPLE` commands each. */
  readonly samples: Readonly<Record<Bot, number>>;
}

const WHOLE: Size = { warm: 2000, alone: 300, bursts: 15, samples: { onrecord: 10, null: 2 } };
const QUICK: Size = { warm: 1000, alone: 100, bursts: 5, samples: { onrecord: 1, null: 1 } };

const say = (words: string): void => void process.stdout.write(`${words}\n`);

await command(async () => {
  const options = optionsOf({
    quick: { type: "boolean" },
    only: { type: "string" }, // a platform
    bot: { type: "string" },
    profile: { type: "string" }, // a folder for the CPU profiles of the bots
  });
  const platforms = chosen("--only", PLATFORMS, options.only);
  const bots = chosen("--bot", BOTS, options.bot);
  const flags = options.profile === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${options.profile}`];
  const size = options.quick ? QUICK : WHOLE;
  const start = performance.now();
  const load = () => loadavg()[0]?.toFixed(1) ?? "";
  say(
    `${cpus().length} cores, load ${load()} at the start, node ${process.version}. Doubles keep and judge nothing.`,
  );
  say(
    `alone: one command at a time. closed: ${IN_FLIGHT} are outstanding at all times, each answer brings the next.`,
  );
  say(`burst: ${IN_FLIGHT} at once, then all are waited for, and again.`);
  say(
    `ms run from the double's sending to the arrival, at the double, of the whole acknowledgement or answer.\n${HEAD}`,
  );
  const told: string[] = [];
  for (const platform of platforms) {
    const found = new Map<Bot, Result>();
    for (const bot of bots) found.set(bot, await measured(platform, bot, size, flags));
    told.push(...summary(platform, found));
  }
  say(`\n${told.join("\n")}`);
  say(`\nTook ${((performance.now() - start) / 1000).toFixed(0)} s, load ${load()} at the end`);
});

function chosen<T extends string>(option: string, all: readonly T[], name: string | undefined): readonly T[] {
  if (name === undefined) return all;
  const found = all.filter((one) => one === name);
  if (found.length === 0)
    throw new Unusable(
      `Cannot read the command line: ${option} is "${name}", must be one of ${all.join(", ")}`,
    );
  return found;
}

interface Result {
  readonly closed: Figures;
  readonly burst: Figures;
  /** Bytes of the heap after each `SAMPLE` commands. */
  readonly heaps: readonly number[];
  readonly rss: number;
  readonly notes: readonly string[];
}

async function measured(platform: Platform, bot: Bot, size: Size, flags: readonly string[]): Promise<Result> {
  const { door, child } = await opened(platform, bot, flags);
  const next = questions();
  const timed = async (run: () => Promise<Run>): Promise<Run & Cpu> => {
    const [botBefore, before] = [await child.cpuMs(), process.cpuUsage()];
    const done = await run();
    const { user, system } = process.cpuUsage(before);
    return { ...done, cpuMs: [(await child.cpuMs()) - botBefore, (user + system) / 1000] };
  };
  const told = (name: string, runs: readonly (Run & Cpu)[]): Figures => {
    const figures = figuresOf(runs);
    say(line([platform, bot, name], figures));
    return figures;
  };
  const many = { door, next, inFlight: IN_FLIGHT };
  await closedLoop({ ...many, count: size.warm });
  told("alone", [await timed(() => closedLoop({ ...many, count: size.alone, inFlight: 1 }))]);
  const burst = told("burst", [await timed(() => bursts({ ...many, count: size.bursts * IN_FLIGHT }))]);
  const runs: (Run & Cpu)[] = [];
  const heaps: number[] = [];
  const until = performance.now() + MOST_MS;
  for (let i = 0; i < size.samples[bot] && performance.now() < until; i++) {
    runs.push(await timed(() => closedLoop({ ...many, count: SAMPLE })));
    heaps.push((await child.memory()).heapUsed);
  }
  const closed = told("closed", runs);
  const { rss } = await child.memory();
  const { faults, fault } = await child.stop();
  await door.close();
  const notes = [
    ...(faults > 0 ? [`${platform} ${bot}: ${faults} faults, the first: ${fault}`] : []),
    ...(door.strange.length > 0
      ? [
          `${platform} ${bot}: ${door.strange.length} requests that the double does not know, the first: ${door.strange[0]}`,
        ]
      : []),
    ...door.notes(),
  ];
  return { closed, burst, heaps, rss, notes };
}

async function opened(
  platform: Platform,
  bot: Bot,
  flags: readonly string[],
): Promise<{ readonly door: Door; readonly child: Child }> {
  if (platform === "discord") {
    const store = await openStore("facts");
    if ("faults" in store) throw new Unusable("Cannot measure: the record has faults");
    const door = await openDiscord(store.store);
    const start = { bot, platform, apiUrl: door.api, botToken: door.token, appToken: "", signingSecret: "" };
    return { door, child: await startChild(start, flags) };
  }
  const door = await openSlack();
  const { apiUrl, botToken, appToken, signingSecret } = door;
  const child = await startChild({ bot, platform, apiUrl, botToken, appToken, signingSecret }, flags);
  if (child.port !== null) door.toPort(child.port);
  return { door, child };
}

function summary(platform: Platform, found: ReadonlyMap<Bot, Result>): readonly string[] {
  const ours = found.get("onrecord");
  const peer = found.get("null");
  const lines = [...found.values()].flatMap(({ notes }) => notes);
  if (!ours) return lines;
  for (const load of ["closed", "burst"] as const) {
    const { ack, answer } = ours[load];
    lines.push(`${platform} ${load}: ${verdict("ackMs", ack[1])}; ${verdict("answerMs", answer[1])}`);
    if (peer) lines.push(`${platform} ${load}, onrecord to null bot: ${ratio(ours[load], peer[load])}`);
  }
  const { heaps, rss } = ours;
  const [first = 0, last = 0] = [heaps[0], heaps.at(-1)];
  lines.push(
    `${platform} memory over ${heaps.length * SAMPLE} commands: heap ${(first / MB).toFixed(1)} MB at the first weighing, ` +
      `${(last / MB).toFixed(1)} at the last, slope ${(slope(heaps) / SAMPLE).toFixed(1)} bytes a command; RSS ${(rss / MB).toFixed(0)} MB`,
  );
  return lines;
}
