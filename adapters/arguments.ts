/** The command line: our options anywhere, and everything else a word of the question. */

/** What may follow an option's dashes: alone, or with a value. */
interface Options {
  readonly flags: readonly string[];
  readonly values: readonly string[];
}

const ANYWHERE: Options = { flags: ["help", "version", "json"], values: ["facts", "dossier", "page"] };

/** The options of a verb, after it. A question has none: it may hold words that begin with a dash. */
const OF_VERB: ReadonlyMap<string, Options> = new Map(
  Object.entries({
    add: {
      flags: ["replace", "allow-private"],
      values: ["published", "basis", "publisher", "title", "author", "language", "url"],
    },
    draft: { flags: [], values: [] },
    review: { flags: ["list"], values: ["by"] },
    site: { flags: [], values: ["base"] },
    "discord-register": { flags: [], values: ["guild"] },
    "slack-manifest": { flags: [], values: ["workspace", "request-url"] },
  }),
);

export interface Arguments {
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  readonly page: number | null;
  /** A verb, or a slash command and its question. */
  readonly words: readonly string[];
}

export type ArgumentsRead = Arguments | { readonly problem: string };

/**
 * Reads `argv`. Only our own options are options: a question may hold words that begin with a dash.
 *
 * Before the first word, and after a verb that has options, an unknown option is a problem: nobody asks a question there.
 */
export function readArguments(argv: readonly string[]): ArgumentsRead {
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const words: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? "";
    const own = OF_VERB.get(words[0] ?? "");
    const [, name = "", inline] =
      /^--([a-z]+(?:-[a-z]+)*)(?:=(.*))?$/s.exec(word === "-h" && i === 0 ? "--help" : word) ?? [];
    const is = (kind: keyof Options) => ANYWHERE[kind].includes(name) || own?.[kind].includes(name);
    if (is("flags") && inline === undefined) flags.add(name);
    else if (is("values")) {
      const value = inline ?? argv[++i];
      if (!value || (inline === undefined && value.startsWith("--")))
        return { problem: `--${name} needs a value` };
      values.set(name, value);
    } else if (/^-./.test(word) && (words.length === 0 || own))
      return { problem: `There is no option ${word}` };
    else words.push(word);
  }
  const page = values.get("page") ?? null;
  if (page !== null && !/^[1-9]\d{0,5}$/.test(page)) return { problem: "--page takes a whole number from 1" };
  return { flags, values, page: page === null ? null : Number(page), words };
}
