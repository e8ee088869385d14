import type { NameKind } from "../search/names.ts";

type InBothLanguages = { readonly en: string; readonly fr: string };

/** One thing that can be asked. */
export interface Command {
  /** Its English words are its name; two words are a group and a subcommand on Discord. */
  readonly name: string;
  /** The French words for the same. */
  readonly twin: string;
  readonly summary: InBothLanguages;
  /** What follows it, for the usage line; null when nothing does. */
  readonly argument: InBothLanguages | null;
  /** What a platform with named fields calls the field of its words; null when it takes none. */
  readonly option: InBothLanguages | null;
  /** Whether it can be asked without words. */
  readonly bare: boolean;
  /** What is offered while the words are typed, in this order; nothing where only the asker can know them. */
  readonly suggests: readonly ("date" | NameKind)[];
}

/** The one list: every adapter's registration, parser, completion and help come from it. */
export const commands = [
  {
    name: "when",
    twin: "quand",
    summary: {
      en: "When it happened; a date finds what falls in it; alone it is the timeline",
      fr: "Quand c’est arrivé\u00a0; une date trouve ce qui y tombe\u00a0; seul, la chronologie",
    },
    argument: { en: "words or a date", fr: "mots ou date" },
    option: { en: "words", fr: "mots" },
    bare: true,
    suggests: ["date", "topic"],
  },
  {
    name: "who said",
    twin: "qui a dit",
    summary: {
      en: "Who said it; a name lists what they said",
      fr: "Qui l’a dit\u00a0; un nom donne ses propos",
    },
    argument: { en: "words or a name", fr: "mots ou nom" },
    option: { en: "words", fr: "mots" },
    bare: true,
    suggests: ["speaker", "topic"],
  },
  {
    name: "who is",
    twin: "qui est",
    summary: { en: "Who somebody is, and where they appear", fr: "Qui est-ce, et où son nom paraît" },
    argument: { en: "name", fr: "nom" },
    option: { en: "name", fr: "nom" },
    bare: true,
    suggests: ["person", "organisation", "speaker", "place", "domain"],
  },
  {
    name: "how many",
    twin: "combien",
    summary: { en: "Figures, as printed", fr: "Les chiffres, tels qu’imprimés" },
    argument: { en: "words", fr: "mots" },
    option: { en: "words", fr: "mots" },
    bare: true,
    suggests: ["topic"],
  },
  {
    name: "ask",
    twin: "question",
    summary: { en: "The excerpt that answers a question", fr: "L’extrait qui répond à une question" },
    argument: { en: "question", fr: "question" },
    option: { en: "question", fr: "question" },
    bare: false,
    suggests: [],
  },
  {
    name: "check",
    twin: "vérifier",
    summary: {
      en: "Is this quotation on the record, word for word?",
      fr: "Cette citation est-elle au dossier, mot pour mot\u00a0?",
    },
    argument: { en: '"quotation"', fr: "«\u00a0citation\u00a0»" },
    option: { en: "quotation", fr: "citation" },
    bare: false,
    suggests: [],
  },
  {
    name: "sources",
    twin: "articles",
    summary: { en: "The articles of this dossier", fr: "Les articles de ce dossier" },
    argument: null,
    option: null,
    bare: true,
    suggests: [],
  },
  {
    name: "help",
    twin: "aide",
    summary: { en: "What can be asked", fr: "Ce qu’on peut demander" },
    argument: null,
    option: null,
    bare: true,
    suggests: [],
  },
] as const satisfies readonly Command[];

export type CommandName = (typeof commands)[number]["name"];

/** The row of a command. */
export function commandNamed(name: CommandName): Command {
  const command: Command | undefined = commands.find((row) => row.name === name);
  if (!command) throw new RangeError(`No such command: ${name}`);
  return command;
}
