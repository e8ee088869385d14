/** Starts what writes the record: add, draft and review. The command line is read here as far as it concerns them. */
import {
  dossiersIn,
  draftsOf,
  type Fault,
  faultLine,
  type Holdings,
  holdDossier,
  type Language,
  readHoldings,
  readRecord,
  visible,
} from "../src/index.ts";
import { askerOn } from "./add/ask.ts";
import { addAll, draftAll } from "./add/main.ts";
import type { Arguments } from "./arguments.ts";
import { list, review } from "./review/main.ts";

/** What is known of the process, and what it may be told. */
interface Setting {
  /** The folder of the record. */
  readonly folder: string;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly colour: boolean;
  /** Whether the terminal can do no more than write lines. */
  readonly dumb: boolean;
  readonly language: Language;
  /** Who reviews, where the environment tells it. */
  readonly reviewer: string | null;
  /** Calls `stop` when the process is asked to end; returns the exit code of that, 0 until then. */
  readonly onSignal: (stop: () => void) => () => number;
  /** Tells of a mistake on the command line, and returns its exit code. */
  readonly usage: (message: string) => number;
  readonly onFault: (error: unknown) => void;
}

type Verb = (args: Arguments, setting: Setting) => Promise<number>;

/** The verbs that write the record. */
export const DESK: ReadonlyMap<string, Verb> = new Map([
  ["add", add],
  ["draft", draft],
  ["review", startReview],
]);

async function add(args: Arguments, setting: Setting): Promise<number> {
  const [, ...names] = args.words;
  if (names.length === 0)
    return setting.usage("Say what to add: a file, a folder, a link, or - for the standard input");
  const { stdin, stdout, stderr, onFault } = setting;
  const isAsked = stdin.isTTY && stderr.isTTY && !names.includes("-");
  return withHoldings(args, setting, false, (holdings) =>
    addAll(
      names,
      {
        holdings,
        told: Object.fromEntries(args.values),
        replace: args.flags.has("replace"),
        allowPrivate: args.flags.has("allow-private"),
        today: today(),
      },
      {
        input: stdin,
        write: (line) => void stdout.write(`${visible(line)}\n`),
        screen: stderr,
        ask: isAsked ? askerOn(stdin, stderr) : null,
        onFault,
      },
    ),
  );
}

async function draft(args: Arguments, setting: Setting): Promise<number> {
  const [, ...ids] = args.words;
  const write = (line: string) => void setting.stdout.write(`${visible(line)}\n`);
  return withHoldings(args, setting, true, (holdings) =>
    draftAll(ids, { holdings, today: today() }, { write, screen: setting.stderr }),
  );
}

/** Does `work` with what the dossier of --dossier, or the only one there is, holds, while nobody else adds to it. */
async function withHoldings(
  { flags, values }: Arguments,
  { folder, usage }: Setting,
  mustBeThere: boolean,
  work: (holdings: Holdings) => Promise<number>,
): Promise<number> {
  if (flags.has("json")) return usage(NO_JSON);
  const known = await dossiersIn(folder);
  const dossier = values.get("dossier") ?? (known.length === 1 ? known[0] : undefined);
  if (dossier === undefined) {
    const there = known.length > 0 ? `: ${known.join(", ")}, or a new one` : "";
    return usage(`Say with --dossier to which dossier${there}`);
  }
  if (mustBeThere && !known.includes(dossier)) return usage(`There is no dossier ${dossier} in ${folder}`);
  const hold = await holdDossier(folder, dossier);
  if ("problem" in hold) return usage(hold.problem);
  try {
    const read = await readHoldings(folder, dossier);
    if ("problem" in read) return usage(read.problem);
    return "faults" in read ? usage(faulty(folder, read.faults, "added")) : await work(read.holdings);
  } finally {
    await hold.release();
  }
}

/** The review desk, for the dossier of --dossier or the only one there is. */
async function startReview({ words, flags, values }: Arguments, setting: Setting): Promise<number> {
  const { folder, usage, stdin: input, stdout: output, stderr: errors, colour, dumb, language } = setting;
  if (words[1] !== undefined) return usage(`review takes no ${words[1]}`);
  if (flags.has("json")) return usage(NO_JSON);
  const record = await readRecord(folder);
  if ("faults" in record) return usage(faulty(folder, record.faults, "reviewed"));
  const { dossiers } = record;
  const asked = values.get("dossier") ?? (dossiers.length === 1 ? dossiers[0]?.id : undefined);
  const dossier = dossiers.find(({ id }) => id === asked);
  if (!dossier) {
    const known = dossiers.map(({ id }) => id).join(", ");
    return usage(
      asked === undefined
        ? `Say with --dossier which: ${known}`
        : `There is no dossier ${asked} in ${folder}`,
    );
  }
  const drafts = await draftsOf(folder, dossier);
  if (flags.has("list")) {
    output.write(list(drafts));
    return 0;
  }
  const stop = new AbortController();
  const signalled = setting.onSignal(() => stop.abort());
  const by = values.get("by") ?? setting.reviewer;
  const screen = { input, output, errors, colour, dumb, language, stop: stop.signal };
  const code = await review(drafts, { root: folder, today }, by, screen);
  return signalled() || code;
}

const NO_JSON = "--json goes with answer: answer --json";

/** Prints the faults of a record; the sentence that says so. */
export function faulty(folder: string, faults: readonly Fault[], what: string): string {
  for (const fault of faults) process.stderr.write(`${faultLine(fault)}\n`);
  const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
  return `The record in ${folder} has ${count}: nothing is ${what} until that is mended`;
}

/** The day where the reviewer is, ISO 8601. */
const today = (): string => new Date().toLocaleDateString("sv"); // Sweden writes its dates so
