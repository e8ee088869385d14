/** The process of a bot: started, weighed and stopped by messages. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBooks } from "../../adapters/books.ts";
import { startDiscord } from "../../adapters/discord/main.ts";
import { openDoor } from "../../adapters/door.ts";
import type { Log } from "../../adapters/log.ts";
import { UNCOUNTED } from "../../adapters/meter.ts";
import type { Office } from "../../adapters/office.ts";
import { startSlack } from "../../adapters/slack/main.ts";
import { fairUse, openStore } from "../../src/index.ts";
import type { FromBot, Start, ToBot } from "./messages.ts";
import { nullDiscord } from "./null-discord.ts";
import { nullSlack } from "./null-slack.ts";

interface Started {
  readonly port: number | null;
  stop(): Promise<unknown>;
}

const nothing = () => {};
const log: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing, child: () => log };
const faults: unknown[] = [];
const onFault = (error: unknown) => void faults.push(error);
const onFatal = (words: string) => onFault(new Error(words));

async function onrecord({
  platform,
  apiUrl,
  botToken,
  appToken,
  signingSecret,
}: Start): Promise<Started> {
  const opened = await openStore("facts");
  if ("faults" in opened) throw new Error("Cannot measure: the record has faults");
  const state = await mkdtemp(join(tmpdir(), "onrecord-bench-"));
  const books = openBooks(state, log, UNCOUNTED, Date.now);
  const office: Office = {
    record: { now: () => opened.store },
    readerUrl: null,
    visibility: "asker",
    fair: fairUse({ userPerMinute: 0, channelPerMinute: 0 }, Date.now),
    claim: books.claim,
    ledger: books.ledger,
    meter: UNCOUNTED,
    log,
    onFault,
    now: Date.now,
  };
  const common = { office, onFatal };
  const close = async () => {
    await books.close();
    await rm(state, { recursive: true });
  };
  if (platform === "discord") {
    const running = startDiscord({ ...common, token: botToken, apiUrl });
    await running.ready;
    return { port: null, stop: () => running.stop().then(close) };
  }
  const door = await openDoor({ host: "127.0.0.1", port: 0 }, office.log);
  if ("problem" in door) throw new Error(door.problem);
  const transport = platform === "slack-socket" ? { appToken } : { signingSecret, door };
  const running = startSlack({ ...common, botToken, transport, apiUrl });
  await running.ready;
  const stop = async () => {
    await Promise.all([running.stop(), door.close()]);
    await close();
  };
  return { port: running.port, stop };
}

const started = (start: Start): Promise<Started> =>
  start.bot === "onrecord" ? onrecord(start) : start.platform === "discord" ? nullDiscord(start) : nullSlack(start);

const tell = (message: FromBot): void => void process.send?.(message);

function weigh(): void {
  if (!global.gc) throw new Error("The bot's process is started with --expose-gc");
  global.gc();
  global.gc(); // what the first has only finalised
  const { heapUsed, rss } = process.memoryUsage();
  tell({ memory: { heapUsed, rss } });
}

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

let running: Started | null = null;
process.on("message", async (message: ToBot) => {
  if (message === "memory") return weigh();
  if (message === "cpu") return tell({ cpu: cpu() });
  if (message === "stop") {
    await running?.stop();
    const [first] = faults;
    const fault = first instanceof Error ? first.message.slice(0, 120) : null;
    process.send?.({ stopped: { faults: faults.length, fault } } satisfies FromBot, () => process.exit(0));
    return;
  }
  running = await started(message.start);
  tell({ ready: { port: running.port } });
});
process.on("disconnect", () => process.exit(1)); // the bench is gone
