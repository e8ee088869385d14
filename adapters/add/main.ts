/** `onrecord add` and `onrecord draft`: articles into the record, and what is found in them as drafts. */
import {
  type Added,
  type Adding,
  add,
  type Holdings,
  type Input,
  type Intake,
  inputsOf,
  redraft,
} from "../../src/index.ts";
import { type Asker, completed } from "./ask.ts";
import { progressOn } from "./progress.ts";
import { addedLine, differenceLines, noteLine, problemLine, redraftedLine } from "./render.ts";

export interface AddingTo extends Adding {
  readonly holdings: Holdings;
  /** Whether a link may lead into a private network. */
  readonly allowPrivate: boolean;
}

export interface Console {
  readonly input: NodeJS.ReadableStream;
  /** A line of result for each article. */
  readonly write: (line: string) => void;
  /** For the progress bar; it is drawn on a terminal only. */
  readonly screen: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  /** Asks the person what an article does not tell; null where nobody can be asked. */
  readonly ask: Asker | null;
  /** Told of a fault of onrecord itself; the next file is read all the same. */
  readonly onFault: (error: unknown) => void;
}

/** How many articles were added and how many inputs gave none. */
interface Tally {
  added: number;
  failed: number;
}

/** Adds what `names` name. Exit code: 0 all of it, 1 some of it, 2 nothing. */
export async function addAll(names: readonly string[], adding: AddingTo, console: Console): Promise<number> {
  const tally: Tally = { added: 0, failed: 0 };
  const read = new Set<string>();
  for (const name of names) {
    const found = await inputsOf(name, {
      allowPrivate: adding.allowPrivate,
      readStandard: (maxBytes) => readAll(console.input, maxBytes),
    });
    if ("problem" in found) {
      console.write(problemLine(found.problem));
      tally.failed += 1;
      continue;
    }
    const progress = progressOn(console.screen, found.isFolder ? found.inputs.length : 0);
    for (const input of found.inputs) {
      if (read.has(input.name)) continue; // named twice, as by a folder and its file
      read.add(input.name);
      progress.show(input.name);
      const alone = !found.isFolder && names.length === 1;
      const lines = await linesOf(input, adding, alone ? console.ask : null, tally, console.onFault);
      progress.clear();
      for (const line of lines) console.write(line);
    }
  }
  if (tally.failed === 0) return 0;
  return tally.added > 0 ? 1 : 2;
}

/** Reads one input and adds its articles; what to print of each. */
async function linesOf(
  input: Input,
  adding: AddingTo,
  ask: Asker | null,
  tally: Tally,
  onFault: Console["onFault"],
): Promise<readonly string[]> {
  try {
    const result = await input.read();
    if ("problem" in result) {
      tally.failed += 1;
      return [problemLine(`${input.name}: ${result.problem}`)];
    }
    const lines: string[] = [];
    for (const article of result.articles) {
      const became = await addOne(article, adding, ask);
      if (became.kind === "added" || became.kind === "replaced") tally.added += 1;
      else tally.failed += 1;
      lines.push(addedLine(input.name, article, became, adding.holdings));
      for (const note of article.notes) lines.push(noteLine(note));
      if (became.kind === "other version") lines.push(...differenceLines(became.differences));
    }
    return lines;
  } catch (error) {
    onFault(error);
    tally.failed += 1;
    return [problemLine(`${input.name}: onrecord has a fault and could not read this; it is logged`)];
  }
}

/** Adds an article, asking for what it does not tell as long as the person answers. */
async function addOne(article: Intake, adding: AddingTo, ask: Asker | null): Promise<Added> {
  const became = await add(adding.holdings, article, adding);
  if (became.kind !== "wants" || ask === null) return became;
  const told = await completed(article, adding.told, became.wants, ask);
  return told === null ? became : add(adding.holdings, article, { ...adding, told });
}

/** Reads articles of the record again, those of `ids` or all. Exit code as above. */
export async function draftAll(
  ids: readonly string[],
  { holdings, today }: Pick<AddingTo, "holdings" | "today">,
  { write, screen }: Pick<Console, "write" | "screen">,
): Promise<number> {
  const unknown = ids.filter((id) => !holdings.articles.has(id));
  for (const id of unknown) write(problemLine(`${id} is no article of ${holdings.dossier}`));
  const wanted = ids.filter((id) => holdings.articles.has(id));
  if (ids.length > 0 && wanted.length === 0) return 2;
  const progress = progressOn(screen, wanted.length || holdings.articles.size);
  let failed = unknown.length;
  for await (const { article, merged } of redraft(holdings, wanted, today)) {
    progress.show(article.id);
    progress.clear();
    if (merged && "problem" in merged) failed += 1;
    write(redraftedLine(article, merged));
  }
  return failed === 0 ? 0 : 1;
}

/** All bytes of a stream, or one more than `maxBytes` of them. */
async function readAll(input: NodeJS.ReadableStream, maxBytes: number): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of input) {
    const bytes = Buffer.from(part);
    parts.push(bytes);
    size += bytes.length;
    if (size > maxBytes) break;
  }
  return Buffer.concat(parts).subarray(0, maxBytes + 1);
}
