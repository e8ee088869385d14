#!/usr/bin/env node
/** Starts what the command line and the environment ask for. The one place that reads either, and that catches. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { pino } from "pino";
import { type FactStore, faultLine, openStore } from "../src/index.ts";
import { serve } from "./json/main.ts";
import { once, prompt, type Terminal } from "./terminal/main.ts";

const HELP = `onrecord: the article's exact words, who said them, when, and the source

  onrecord                       start: Slack or Discord where a token is set, else a prompt
  onrecord /nso when <words>     answer once; exit 0 found, 1 nothing or closest, 2 usage
  onrecord answer --json         one question a line in, one JSON answer a line out
  onrecord check                 prove every fact file; exit 2 with all faults

  --facts DIR     the folder of the record (ONRECORD_FACTS; else the one that came with onrecord)
  --dossier ID    the dossier for questions that name none
  --help, --version

At the prompt: /nso help, /nso aide. Settings: .env.example. Exit 70: a fault of onrecord itself.
`;

const FAULT = 70; // EX_SOFTWARE of sysexits.h: neither the record's fault nor the asker's

/** The adapters that a token starts. */
const TOKENS = [
  ["Slack", "SLACK_BOT_TOKEN"],
  ["Slack", "SLACK_APP_TOKEN"],
  ["Discord", "DISCORD_TOKEN"],
] as const;

async function main(): Promise<number> {
  loadEnv();
  const { env, stdin, stdout, stderr } = process;
  const usage = (message: string): number => {
    stderr.write(`${message}\nTry: onrecord --help\n`);
    return 2;
  };
  const args = readArgs(process.argv.slice(2));
  if (typeof args === "string") return usage(args);
  const { values, words } = args;
  if (values.help) return say(HELP);
  if (values.version) return say(`${own("version")}\n`);

  const [verb = "", ...rest] = words;
  const folder = values.facts ?? env.ONRECORD_FACTS ?? join(own("folder"), "facts");
  const opened = await openStore(folder);
  if ("faults" in opened) {
    for (const fault of opened.faults) stderr.write(`${faultLine(fault)}\n`);
    return usage(
      `The record in ${folder} has ${opened.faults.length} fault(s): nothing is answered until they are mended`,
    );
  }
  const { store } = opened;
  const colour = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  const terminal: Terminal = {
    input: stdin,
    output: stdout,
    screen: { colour, columns: stdout.isTTY ? stdout.columns : null },
  };
  if (verb === "check" && rest.length === 0) return say(summary(store));
  const dossier = values.dossier ?? "";
  if (dossier !== "" && !store.list().some(({ id }) => id === dossier))
    return usage(`There is no dossier ${dossier} in ${folder}`);
  if (verb === "answer" && rest.length === 0) {
    if (!values.json) return usage("answer writes JSON only: answer --json");
    await serve(store, dossier, stdin, write);
    return 0;
  }
  if (verb !== "") {
    const named = verb.startsWith("/") || store.list().some(({ id }) => id === verb);
    if (!named && dossier === "") return usage(`There is no command ${verb}`);
    return once(
      store,
      named ? `/${words.join(" ").replace(/^\//, "")}` : `/${dossier} ${words.join(" ")}`,
      terminal,
    );
  }
  const started = [...new Set(TOKENS.filter(([, name]) => env[name]).map(([platform]) => platform))];
  if (started.length > 0) {
    for (const platform of started)
      stderr.write(`${platform}: a token is set, but this adapter is not built yet\n`);
    return usage("Unset the tokens to use the terminal");
  }
  await prompt(store, terminal);
  return 0;
}

function readArgs(argv: string[]) {
  try {
    const options = {
      help: { type: "boolean", short: "h" },
      version: { type: "boolean" },
      json: { type: "boolean" },
      facts: { type: "string" },
      dossier: { type: "string" },
    } as const;
    // Words of a question may begin with a dash: options count only before the first word of it.
    const first = argv.findIndex((word) => word.startsWith("/"));
    const own = first === -1 ? argv : argv.slice(0, first);
    const { values, positionals } = parseArgs({ args: own, options, allowPositionals: true });
    return { values, words: [...positionals, ...argv.slice(own.length)] };
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

/** Reads `.env` of the working folder, if there is one. */
function loadEnv(): void {
  try {
    process.loadEnvFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

function summary(store: FactStore): string {
  return store
    .list()
    .map(
      ({ id, articles, entries }) =>
        `${id}: ${articles.length} article(s), ${entries.length} facts, all in their place\n`,
    )
    .join("");
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

/** Writes a line and waits where the reader is slower. */
const write = (line: string): Promise<void> =>
  new Promise((done) => (process.stdout.write(line) ? done() : process.stdout.once("drain", done)));

/** What package.json says of this installation, from source and from dist alike. */
function own(what: "version" | "folder"): string {
  const require = createRequire(import.meta.url);
  return what === "version"
    ? (require("onrecord/package.json") as { version: string }).version
    : dirname(require.resolve("onrecord/package.json"));
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0); // `| head` has seen enough
  throw error;
});
try {
  process.exitCode = await main();
} catch (error) {
  pino({ level: process.env.LOG_LEVEL ?? "info" }, pino.destination(2)).error(
    { err: error },
    "onrecord stopped",
  );
  process.stderr.write("onrecord has a fault and stopped. The line above is what its makers need\n");
  process.exitCode = FAULT;
}
