/** The terminal: one question from the command line, or a prompt that takes what Slack would take. */
import { createInterface } from "node:readline";
import { type Answer, answer, commands, type FactStore, type Question } from "../../src/index.ts";
import { toQuestion } from "./payload.ts";
import { render, type Screen } from "./render.ts";

export interface Terminal {
  readonly input: NodeJS.ReadableStream & { isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
  readonly screen: Screen;
  /** Told of a fault of onrecord itself; the next question is answered all the same. */
  readonly onFault: (error: unknown) => void;
}

/** Answers once. Exit code: 0 found, 1 nothing or closest, 2 usage. */
export async function once(
  store: FactStore,
  line: string,
  dossier: string,
  page: number,
  { output, screen }: Terminal,
): Promise<number> {
  const said = await answer(store, { ...toQuestion(line, dossier), page });
  const option = `--page ${page + 1}`;
  output.write(`${render(said, screen, { en: option, fr: option })}\n`);
  if (said.kind === "usage") return said.reason === "help" ? 0 : 2;
  return said.kind === "found" ? 0 : 1;
}

const MORE = new Set(["more", "suite", "encore"]);
const QUIT = new Set(["quit", "exit", "quitter"]);

/** Answers line by line until the end of the input. The history lives in memory only: questions are confidential. */
export async function prompt(
  store: FactStore,
  dossier: string,
  { input, output, screen, onFault }: Terminal,
): Promise<number> {
  const dossiers = store.list();
  const only = dossier || (dossiers.length === 1 ? (dossiers[0]?.id ?? "") : "");
  const ready = `${only === "" ? "onrecord" : `/${only}`}> `;
  const lines = createInterface({
    input,
    output: input.isTTY ? output : undefined,
    terminal: input.isTTY === true,
    prompt: ready,
    completer: (line: string, done: (error: null, found: [string[], string]) => void) =>
      complete(line, store, last.dossier).then(
        (found) => done(null, found),
        (error) => {
          onFault(error);
          done(null, [[], line]);
        },
      ),
    historySize: 200,
  } as Parameters<typeof createInterface>[0]);
  if (input.isTTY) output.write(`${greeting(store)}\n`);
  let last: Question = { dossier: only, text: "" };
  if (input.isTTY) lines.prompt();
  let begun = ""; // a quotation pasted with its line breaks, until its closing mark or an empty line
  let asked = 0;
  const tell = async (typed: string) => {
    asked++;
    const question = next(typed.trim(), last);
    try {
      const said: Answer = await answer(store, question);
      if (said.kind !== "usage" || said.reason !== "unknown dossier") last = question;
      output.write(`${render(said, screen, { en: "type more", fr: "tapez suite" })}\n\n`);
    } catch (error) {
      onFault(error);
      output.write("onrecord has a fault and could not answer this; it is logged. Ask another question\n\n");
    }
  };
  for await (const line of lines) {
    const typed = begun === "" ? line.trim() : `${begun}\n${line.trim()}`;
    begun = line.trim() !== "" && isOpen(typed) ? typed : "";
    if (QUIT.has(typed.toLowerCase())) break;
    if (typed !== "" && begun === "") await tell(typed);
    lines.setPrompt(begun === "" ? ready : "… ");
    if (input.isTTY) lines.prompt();
  }
  if (begun !== "") await tell(begun); // the input ended before the quotation did
  lines.close();
  return asked;
}

/** Whether a quotation is begun and not ended. */
const isOpen = (text: string): boolean =>
  /[«“][^»”]*$/.test(text) || (text.match(/"/g)?.length ?? 0) % 2 === 1;

/** A question, or the next page of the last one. */
function next(typed: string, last: Question): Question {
  if (MORE.has(typed.toLowerCase().replace(/^\/\S+\s+/, "")) && last.text !== "")
    return { ...last, page: (last.page ?? 1) + 1 };
  return toQuestion(typed, last.dossier);
}

function greeting(store: FactStore): string {
  return store
    .list()
    .map(
      ({ id, title, articles, entries }) =>
        `/${id}: ${title.en} – ${title.fr} (${articles.length} article${articles.length > 1 ? "s" : ""}, ${entries.length} facts)`,
    )
    .concat("Ask in English or French. help or aide: what can be asked.", "Tab completes. Ctrl-D leaves.")
    .join("\n");
}

/** Completes a dossier, then a command in either language, then a name of the record. */
async function complete(line: string, store: FactStore, dossier: string): Promise<[string[], string]> {
  const [, slash = "", typed = ""] = /^(\/\S+\s+)?(.*)$/.exec(line) ?? [];
  const heads = commands.flatMap(({ name, twin }) => [name, twin]);
  const head = heads.find((one) => typed.toLowerCase().startsWith(`${one} `));
  if (head === undefined) {
    const begun = slash === "" ? await store.dossiers(typed.replace("/", "")) : [];
    const all = [...begun.map((id) => `/${id} `), ...heads.map((one) => `${one} `)];
    return [all.filter((one) => one.startsWith(typed)).map((one) => slash + one), line];
  }
  const begun = typed.slice(head.length + 1);
  const names = await store.names(slash === "" ? dossier : slash.trim().slice(1), begun);
  const fits = names
    .map(({ name }) => name)
    .filter((name) => name.toLowerCase().startsWith(begun.toLowerCase()));
  const nearest = names.slice(0, 1).map(({ name }) => name); // another name in place of a misspelt one
  return [(fits.length > 0 ? fits : nearest).map((name) => `${slash}${head} ${name}`), line];
}
