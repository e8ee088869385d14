/** What the benches have in common as commands: options, files of JSON lines, one plain sentence when something is wrong. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import type { z } from "zod";

/** What the person who asked can put right: it ends the command with exit code 2. */
export class Unusable extends Error {}

/** Runs a bench; what is unusable is said in its one sentence. */
export async function command(main: () => void | Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

/** Reads the options of the command line; throws `Unusable` for one that is not known. */
export function optionsOf<const T extends NonNullable<ParseArgsConfig["options"]>>(
  options: T,
): ReturnType<typeof parseArgs<{ options: T }>>["values"] {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Unusable(`Cannot read the command line: ${error.message.split(". ")[0]}`);
  }
}

/** A whole number of at least zero; throws `Unusable` for anything else. */
export function countOf(name: string, said: string): number {
  if (!/^\d{1,9}$/.test(said))
    throw new Unusable(`Cannot read the command line: ${name} is "${said}", must be a whole number`);
  return Number(said);
}

/** The name of a set: its file's, without folder and extension. */
export const setOf = (file: string): string => basename(file).replace(/\.[^.]*$/, "");

/** Reads a file of one JSON object a line; throws `Unusable` naming the line that is none, or not of this shape. */
export function readLines<T>(file: string, shape: z.ZodType<T>): readonly T[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new Unusable(`Cannot read ${file}: ${reasonOf(error)}`);
  }
  const lines = text.split("\n").flatMap((line, i) => (line.trim() === "" ? [] : [parsed(line, i + 1)]));
  if (lines.length === 0) throw new Unusable(`Cannot read ${file}: it has no line`);
  return lines;

  function parsed(line: string, number: number): T {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new Unusable(`Cannot read ${file}: line ${number} is no JSON`);
    }
    const read = shape.safeParse(value);
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    const where = issue?.path.length ? `"${issue.path.join(".")}" of line` : "line";
    throw new Unusable(`Cannot read ${file}: ${where} ${number} has the wrong shape: ${issue?.message}`);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "it is a folder";
  if (code === "EACCES") return "it may not be read";
  throw error;
}
