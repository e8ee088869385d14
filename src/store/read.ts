/** Reads one file of the record as text, and refuses what would move or hide its letters. */
import { isUtf8 } from "node:buffer";
import { lstat, readFile, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Fault } from "./fault.ts";

const MAX_BYTES: Readonly<Record<string, number>> = {
  ".md": 5_000_000, // a long novel is one million
  ".json": 50_000_000,
};

export type Read = { readonly text: string } | { readonly fault: Fault };

/** Reads `file`, a path below `root`. What a person can mend is a fault; a disk that fails throws. */
export async function readText(root: string, file: string): Promise<Read> {
  const fault = (message: string, path = ""): Read => ({ fault: { file, path, message } });
  const path = join(root, file);
  const there = await follow(path);
  if (there === null) return fault("is missing");
  if (there === "nowhere") return fault("is a link to nowhere: put the file itself here");
  if (relative(await realpath(root), there).split(sep)[0] === "..")
    return fault("is a link out of the folder of the record: put the file itself here");

  const status = await stat(there);
  if (!status.isFile()) return fault("is no file");
  const limit = MAX_BYTES[file.slice(file.lastIndexOf("."))] ?? 0;
  if (status.size > limit)
    return fault(`has ${bytes(status.size)}, expected at most ${bytes(limit)}: split it`);

  const content = await readFile(there).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EACCES" || error.code === "EPERM") return null;
    throw error;
  });
  if (content === null) return fault("cannot be read: allow this user to read it");
  if (content.subarray(0, 3).equals(Buffer.from("\ufeff")))
    return fault("begins with a byte order mark: save it as UTF-8 without one", "line 1");
  if (!isUtf8(content)) return fault("is not UTF-8 here: save it as UTF-8", `line ${lineOfBadByte(content)}`);
  const text = content.toString("utf8");
  const odd = CONTROL.exec(text);
  if (odd?.[0] === "\r")
    return fault(
      "ends in a carriage return (CRLF): save it with LF line ends",
      `line ${lineAt(text, odd.index)}`,
    );
  if (odd)
    return fault(
      `has a control character, ${codePoint(odd[0])}: delete it`,
      `line ${lineAt(text, odd.index)}`,
    );
  return { text };
}

// What no article prints: it would hide in an excerpt, or turn its letters round (Unicode UAX 9, 3.1).
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** The line, from 1, that the code unit at `index` stands in. */
export const lineAt = (text: string, index: number): number => text.slice(0, index).split("\n").length;

/** Where a path leads in the end; null when there is nothing by that name. */
export async function follow(path: string): Promise<string | "nowhere" | null> {
  try {
    return await realpath(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !NO_SUCH_PATH.has(code)) throw error;
    return (await lstat(path).catch(() => null)) ? "nowhere" : null; // a name without a target
  }
}

const NO_SUCH_PATH: ReadonlySet<string> = new Set(["ENOENT", "ELOOP", "ENOTDIR", "ENAMETOOLONG"]);

const bytes = (count: number): string => `${new Intl.NumberFormat("en").format(count)} bytes`;

const codePoint = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, "0").toUpperCase()}`;

function lineOfBadByte(content: Buffer): number {
  const lines = content.toString("latin1").split("\n"); // one letter a byte
  return 1 + lines.findIndex((line) => !isUtf8(Buffer.from(line, "latin1")));
}
