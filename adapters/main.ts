#!/usr/bin/env node
/** Starts what the command line and the environment ask for. The one place that reads either, and that catches. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pino } from "pino";
import { type FactStore, type Listener, openStore } from "../src/index.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { listCorrections } from "./corrections.ts";
import { DESK, faulty } from "./desk.ts";
import { serve as serveLines } from "./json/main.ts";
import { type Log, openLog } from "./log.ts";
import { isBot, readSettings, secretsIn } from "./settings.ts";
import { once, prompt, type Terminal } from "./terminal/main.ts";

const HELP = `onrecord: the article's exact words, who said them, when, and the source

  onrecord                       start: Slack or Discord where a token is set, else a prompt
  onrecord /nso when <words>     answer once; exit 0 found, 1 nothing or closest, 2 usage
  onrecord answer --json         one question a line in, one JSON answer a line out
  onrecord check                 prove every fact file; exit 2 with all faults
  onrecord add <what> …          draft the facts of a file, a folder, a link or the standard input (-)
  onrecord draft [article …]     draft the facts of articles that are in the record again
  onrecord review [--list]       accept, correct or reject the drafts, one by one; or list them
  onrecord discord-register      tell Discord the commands; --guild ID: of one server alone, at once
  onrecord slack-manifest        write the manifest that Slack makes an app from
  onrecord corrections           list what was posted and is to be corrected, has been, or is left to a person
  onrecord serve                 serve the pages of the record without a chat platform, on PORT of this machine
  onrecord site <folder>         write these pages as plain files; --base ADDRESS: where they will be read
  onrecord healthz               ask the bot that runs here how it is; exit 0 where it answers questions

  --facts DIR     the folder of the record (ONRECORD_FACTS; else the one that came with onrecord)
  --dossier ID    the dossier for questions that name none; of add, draft and review
  --page N        the Nth page of an answer
  --by NAME       of review: who reviews (ONRECORD_REVIEWER; else asked)
  --published DATE, --basis WORDS, --publisher, --title, --author, --language, --url
                  of add: what the article does not tell; basis is how the date is known, where it is not printed
  --replace       of add: take a new text of the same link
  --allow-private of add: fetch from this machine and private networks too
  --help, --version

At the prompt: /nso help, /nso aide. Settings: .env.example. Exit 70: a fault of onrecord itself.
`;

/** Verbs that take no words of their own: a dash begins a slip there. */
const BARE: ReadonlySet<string> = new Set(["check", "answer", "corrections", "healthz", "serve"]);

const FAULT = 70; // EX_SOFTWARE of sysexits.h: neither the record's fault nor the asker's

async function main(): Promise<number> {
  const { env, stdin, stdout, stderr } = process;
  const unread = loadEnv();
  if (unread !== null) return usage(`Cannot read .env: ${unread}`);
  const settings = readSettings(env);
  if ("faults" in settings) return usage(`The settings have faults\n  ${settings.faults.join("\n  ")}`);
  const args = readArguments(process.argv.slice(2));
  if ("problem" in args) return usage(args.problem);
  if (args.flags.has("help")) return say(HELP);
  if (args.flags.has("version")) return say(`${own("version")}\n`);

  const folder = args.values.get("facts") ?? settings.ONRECORD_FACTS ?? join(own("folder"), "facts");
  const [verb, ...rest] = args.words;
  const colour = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  const desk = DESK.get(verb ?? "");
  if (desk)
    return desk(args, {
      ...{ folder, stdin, stdout, stderr, colour, dumb: env.TERM === "dumb", usage, onSignal, onFault },
      language: /^fr/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || "") ? "fr" : "en",
      reviewer: settings.ONRECORD_REVIEWER ?? null,
    });
  const odd = rest.find((word) => word.startsWith("-"));
  if (verb !== undefined && BARE.has(verb) && odd !== undefined) return usage(`There is no option ${odd}`);
  const write = (line: string) => void stdout.write(`${line}\n`);
  if (verb === "healthz" && rest.length === 0) {
    const { ONRECORD_HEALTH_HOST: host, ONRECORD_HEALTH_PORT: port } = settings;
    if (port === "off") return usage("ONRECORD_HEALTH_PORT is off: nobody tells how the bot is");
    const { probe } = await import("./health/probe.ts");
    return probe({ host, port, write });
  }
  const listener = { onProgress: progressOn(stderr, performance.now()), onNote };
  const dist = join(own("folder"), "dist");
  const served = { folder, dist, listener, settings, onSignal, usage, onFault };
  if (verb === "serve" && rest.length === 0) {
    const { serve } = await import("./serve.ts");
    return serve({ ...served, log: logger() });
  }
  if (verb === undefined && isBot(settings)) {
    // The platforms' libraries take half a second to read, which a question in the terminal need not wait for.
    const { bot } = await import("./bot.ts");
    process.exit(await bot({ ...served, log: logger() })); // what a platform still keeps open would keep the process
  }
  const opened = await openStore(folder, listener);
  if ("faults" in opened) return usage(faulty(folder, opened.faults, "answered"));
  const { store } = opened;
  const dossier = args.values.get("dossier") ?? "";
  if (dossier !== "" && !store.list().some(({ id }) => id === dossier))
    return usage(`There is no dossier ${dossier} in ${folder}`);

  if (args.flags.has("json") && verb !== "answer") return usage("--json goes with answer: answer --json");
  if (verb === "check" && rest.length === 0) return say(summary(store));
  if (verb === "corrections" && rest.length === 0) {
    const none = await listCorrections(settings.ONRECORD_STATE, store, write, onNote);
    return none === null ? 0 : usage(none.problem);
  }
  if (verb === "discord-register" || verb === "slack-manifest") {
    const { SETUP } = await import("./setup.ts");
    const note = (line: string) => void stderr.write(`${line}\n`);
    return SETUP[verb](args, { settings, store, write, note, usage });
  }
  if (verb === "site") {
    const { writeSite } = await import("./site.ts");
    return writeSite(args, { store, dist, write, note: (line) => void stderr.write(`${line}\n`), usage });
  }
  if (verb === "answer" && rest.length === 0) {
    if (!args.flags.has("json")) return usage("answer writes JSON only: answer --json");
    await serveLines(store, dossier, { input: stdin, write: writeWhole, onFault });
    return 0;
  }
  const terminal: Terminal = {
    input: stdin,
    output: stdout,
    screen: {
      colour,
      columns: () => (stdout.isTTY ? stdout.columns || 80 : null), // some terminals tell no width
    },
    onFault,
  };
  if (verb !== undefined) return ask(store, dossier, args, terminal);

  const asked = await prompt(store, dossier, terminal);
  if (asked === 0 && stdin.isTTY !== true)
    return usage(
      "Nothing was asked on the standard input, and no token of Slack or Discord is set to start the bot",
    );
  return 0;
}

/** `/nso when …`, `nso when …`, or the question alone, of --dossier or the only one there is. */
async function ask(
  store: FactStore,
  dossier: string,
  { words, page }: Arguments,
  terminal: Terminal,
): Promise<number> {
  const [first = ""] = words;
  const named = first.startsWith("/") || store.list().some(({ id }) => id === first);
  const line = named ? `/${words.join(" ").replace(/^\//, "")}` : words.join(" ");
  return once(store, line, dossier, page ?? 1, terminal);
}

/** Reads `.env` of the working folder, if there is one; the reason when it is there and cannot be read. */
function loadEnv(): string | null {
  try {
    process.loadEnvFile();
    return null;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ERR_INVALID_ARG_TYPE") return null; // none, or a folder of that name
    if (code === undefined) throw error;
    return message;
  }
}

function summary(store: FactStore): string {
  return store
    .list()
    .map(({ id, articles, entries, lapsed }) => {
      const count = (state: string) => entries.filter(({ fact }) => fact.review.state === state).length;
      const facts = `${entries.length} facts in ${articles.length} article(s)`;
      const others = [
        [count("draft"), "to review"],
        [count("rejected"), "rejected"],
        [lapsed.length, "lapsed besides"],
      ] as const;
      const told = others.flatMap(([many, what]) => (many > 0 ? `, ${many} ${what}` : ""));
      return `${id}: ${facts}, all in their place, ${count("accepted")} accepted${told.join("")}\n`;
    })
    .join("");
}

const PATIENCE = 1000; // milliseconds: what is done sooner needs no word

/** Tells how far the indexing is, on one line of a terminal; a line each tenth elsewhere. */
function progressOn(output: NodeJS.WriteStream, start: number): Listener["onProgress"] {
  let told = -1;
  return (dossier, done, all) => {
    if (performance.now() - start < PATIENCE) return;
    const step = output.isTTY ? 1 : 10;
    const percent = step * Math.floor((100 * done) / all / step);
    if (percent <= told && done < all) return;
    if (done === all && told === -1) return; // it was done at once
    told = percent;
    const end = output.isTTY && done < all ? "" : "\n";
    output.write(`${output.isTTY ? "\r" : ""}Indexing ${dossier}: ${percent} %${end}`);
    if (done === all) told = -1;
  };
}

/** Logs what is out of order and mends itself. */
function onNote(note: string): void {
  logger().warn({}, note);
}

/** Logs a fault as one line of JSON; never a question's words. */
function onFault(error: unknown, about: object = {}): void {
  logger().error({ ...about, err: error }, "onrecord has a fault");
}

function logger(): Log {
  const settings = readSettings(process.env);
  const level = "faults" in settings ? "info" : settings.LOG_LEVEL;
  const secrets = "faults" in settings ? [] : secretsIn(settings);
  return openLog(level, pino.destination({ fd: 2, sync: true }), secrets);
}

/** Calls `stop` at the first signal to end; the shell's exit code for it. */
function onSignal(stop: () => void): () => number {
  let code = 0;
  for (const [signal, number] of [
    ["SIGHUP", 1],
    ["SIGINT", 2],
    ["SIGTERM", 15],
  ] as const)
    process.once(signal, () => {
      code = 128 + number;
      stop();
    });
  return () => code;
}

function usage(message: string): number {
  process.stderr.write(`${message}\nTry: onrecord --help\n`);
  return 2;
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

/** Writes a line and waits where the reader is slower. */
const writeWhole = (line: string): Promise<void> =>
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
  process.stderr.write(`Cannot write the answer: ${error.message}\n`);
  process.exit(FAULT);
});
try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write("onrecord has a fault and stopped. The next line is what its makers need\n");
  onFault(error);
  process.exitCode = FAULT;
}
