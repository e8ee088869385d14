/** The built program as a process: what goes in, what comes out, and an end to it in any case. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, vi } from "vitest";

const ROOT = new URL("../..", import.meta.url).pathname;
const MAIN = join(ROOT, "dist/adapters/main.js");

/** The record that comes with onrecord. */
export const FACTS = join(ROOT, "facts");

const LIMIT_MS = 40_000; // a start takes half a second, three on a busy machine; forty mean that it hangs
vi.setConfig({ testTimeout: LIMIT_MS + 1_000, hookTimeout: LIMIT_MS + 1_000 }); // ours ends first and says more

export interface Setting {
  /** On top of an environment in which nothing of the developer's is set. */
  readonly env?: Readonly<Record<string, string>>;
  /** Else a folder without a `.env`. */
  readonly cwd?: string;
  /** How long it may run, in ms, where that is longer than is usual. */
  readonly limitMs?: number;
}

export interface Outcome {
  /** Null when it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const alive = new Set<ChildProcess>();
const folders: string[] = [];
afterAll(async () => {
  for (const child of alive) child.kill("SIGKILL");
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

/** An empty folder that is removed after the tests of the file. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-"));
  folders.push(folder);
  return folder;
}

/** A process that is spoken with; killed at the time limit and at the end of the tests. */
export class Running {
  readonly child;
  readonly ended: Promise<Outcome>;
  #stdout = "";
  #stderr = "";
  #read = 0; // code units of stdout that `seen` has returned
  #late = false;

  constructor(
    command: string,
    args: readonly string[],
    { env, cwd = import.meta.dirname, limitMs = LIMIT_MS }: Setting,
  ) {
    this.child = spawn(command, args, {
      cwd,
      env: {
        PATH: process.env.PATH,
        LANG: "C.UTF-8",
        TERM: "xterm",
        ONRECORD_HEALTH_PORT: "0",
        PORT: "0",
        ...env,
      },
    });
    const { child } = this;
    alive.add(child);
    const limit = setTimeout(() => {
      this.#late = true;
      child.kill("SIGKILL");
    }, limitMs);
    child.stdin.on("error", () => {}); // it may end before it has read everything
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      this.#stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      this.#stderr += text;
    });
    this.ended = new Promise((done, failed) => {
      child.on("error", failed);
      child.on("close", (code) => {
        clearTimeout(limit);
        alive.delete(child);
        if (this.#late) failed(new Error(`Not ended after ${limitMs} ms: ${this.#told()}`));
        else done({ code, stdout: this.#stdout, stderr: this.#stderr });
      });
    });
    this.ended.catch(() => {}); // whoever waits for it is told
  }

  write(text: string | Uint8Array): void {
    this.child.stdin.write(text);
  }

  /** Waits for `text` on stdout, and returns what came since the last call, up to its end. */
  async seen(text: string): Promise<string> {
    for (;;) {
      const at = this.#stdout.indexOf(text, this.#read);
      if (at !== -1) {
        const from = this.#read;
        this.#read = at + text.length;
        return this.#stdout.slice(from, this.#read);
      }
      const { stdout } = this.child;
      await Promise.race([
        new Promise((more) => stdout.once("data", more)),
        this.ended.then(() => {
          if (this.#stdout.indexOf(text, this.#read) === -1)
            throw new Error(`Ended without ${JSON.stringify(text)}: ${this.#told()}`);
        }),
      ]);
    }
  }

  /** What it has said on stderr so far. */
  get stderr(): string {
    return this.#stderr;
  }

  /** Waits for `text` on stderr. */
  async told(text: string): Promise<void> {
    while (!this.#stderr.includes(text))
      await Promise.race([
        new Promise((more) => this.child.stderr.once("data", more)),
        this.ended.then(() => {
          if (!this.#stderr.includes(text)) throw new Error(`Ended without ${text}: ${this.#told()}`);
        }),
      ]);
  }

  /** Ends its input. */
  end(text: string | Uint8Array = ""): Promise<Outcome> {
    this.child.stdin.end(text);
    return this.ended;
  }

  #told(): string {
    return JSON.stringify({ stdout: this.#stdout.slice(-2000), stderr: this.#stderr.slice(-2000) });
  }
}

/** Starts onrecord with pipes for its input and output. */
export const start = (args: readonly string[], setting: Setting = {}): Running =>
  new Running(process.execPath, [MAIN, ...args], setting);

/** Runs onrecord to its end. */
export const run = (
  args: readonly string[],
  { stdin = "", ...setting }: Setting & { readonly stdin?: string | Uint8Array } = {},
): Promise<Outcome> => start(args, setting).end(stdin);

/** Runs a line of shell that calls onrecord as `onrecord`, to its end. */
export const shell = (line: string): Promise<Outcome> =>
  new Running("sh", ["-c", `onrecord() { "${process.execPath}" "${MAIN}" "$@"; }; ${line}`], {}).end();

/** Makes it when it is first asked for, and once: a start costs half a second. */
export function shared<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Why there is no pseudo-terminal here; null where there is one. */
export const noTerminal: string | null = /util-linux/.test(
  spawnSync("script", ["--version"], { encoding: "utf8" }).stdout ?? "",
)
  ? null
  : "no script(1) of util-linux";

/** Starts onrecord in a pseudo-terminal, which tells its device on the first line. */
export const inTerminal = ({
  columns,
  args = [],
  env,
  ...setting
}: Setting & { readonly columns: number; readonly args?: readonly string[] }): Running =>
  new Running(
    "script",
    [
      "-qec",
      'tty; stty cols "$COLUMNS_WIDE" rows 40; eval "exec \\"\\$NODE\\" \\"\\$MAIN\\" $ARGS"',
      "/dev/null",
    ],
    {
      ...setting,
      env: {
        COLUMNS_WIDE: `${columns}`,
        NODE: process.execPath,
        MAIN,
        ARGS: args.map(quoted).join(" "),
        ...env,
      },
    },
  );

/** A word of shell that is `text`, whatever stands in it. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
