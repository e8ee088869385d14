/** The command line: our options anywhere, and everything else a word of the question. */

export interface Arguments {
  readonly help: boolean;
  readonly version: boolean;
  readonly json: boolean;
  readonly facts: string | null;
  readonly dossier: string | null;
  readonly page: number | null;
  /** A verb, or a slash command and its question. */
  readonly words: readonly string[];
}

export type ArgumentsRead = Arguments | { readonly problem: string };

const FLAGS = ["help", "version", "json"] as const;
const VALUES = ["facts", "dossier", "page"] as const;

/**
 * Reads `argv`. Only our own options are options: a question may hold words that begin with a dash.
 *
 * Before the first word an unknown option is a problem, since nobody asks a question there.
 */
export function readArguments(argv: readonly string[]): ArgumentsRead {
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const words: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? "";
    const [, name = "", inline] =
      /^--([a-z]+)(?:=(.*))?$/s.exec(word === "-h" && i === 0 ? "--help" : word) ?? [];
    if (FLAGS.some((flag) => flag === name) && inline === undefined) flags.add(name);
    else if (VALUES.some((value) => value === name)) {
      const value = inline ?? argv[++i];
      if (!value) return { problem: `--${name} needs a value` };
      values.set(name, value);
    } else if (word.startsWith("-") && words.length === 0) return { problem: `There is no option ${word}` };
    else words.push(word);
  }
  const page = values.get("page") ?? null;
  if (page !== null && !/^[1-9]\d{0,5}$/.test(page)) return { problem: "--page takes a whole number from 1" };
  return {
    help: flags.has("help"),
    version: flags.has("version"),
    json: flags.has("json"),
    facts: values.get("facts") ?? null,
    dossier: values.get("dossier") ?? null,
    page: page === null ? null : Number(page),
    words,
  };
}
