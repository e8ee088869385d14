/** Reads one file of the record as text, and refuses what would move or hide its letters. */
import { isUtf8 } from "node:buffer";
import { type FileHandle, lstat, open, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { type Fault, inDigits } from "./fault.ts";

/** The most that a file, or a line that stands for one, may hold. */
export const MAX_BYTES = {
  ".md": 5_000_000, // a long novel is one million
  ".json": 50_000_000,
  ".jsonl": 1_000_000_000,
} as const;

export type Read = { readonly text: string } | { readonly fault: Fault };

/** Reads `file`, a path below `root`. What a person can mend is a fault; a disk that fails throws. */
export async function readText(root: string, file: string): Promise<Read> {
  const opened = await openFile(root, file);
  if ("fault" in opened) return opened;
  try {
    return textOf(file, await opened.handle.readFile());
  } finally {
    await opened.handle.close();
  }
}

/** Opens `file` for whoever closes it, if it is one that may be read. */
export async function openFile(
  root: string,
  file: string,
): Promise<{ readonly handle: FileHandle } | { readonly fault: Fault }> {
  const fault = (message: string) => ({ fault: { file, path: "", message } });
  const path = join(root, file);
  const there = await follow(path);
  if (there === null) return fault("is missing");
  if (there === "nowhere") return fault("is a link to nowhere: put the file itself here");
  if (relative(await realpath(root), there).split(sep)[0] === "..")
    return fault("is a link out of the folder of the record: put the file itself here");

  const status = await stat(there);
  if (!status.isFile()) return fault("is no file");
  const extension = file.slice(file.lastIndexOf(".")) as keyof typeof MAX_BYTES;
  if (status.size > MAX_BYTES[extension]) return fault(tooLong(status.size, MAX_BYTES[extension]));

  const handle = await open(there).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EACCES" || error.code === "EPERM") return null;
    throw error;
  });
  return handle ? { handle } : fault("cannot be read: allow this user to read it");
}

/** The message for what is longer than `limit`, in bytes. */
export const tooLong = (size: number, limit: number): string =>
  `has ${inDigits(size)} bytes, expected at most ${inDigits(limit)} bytes: split it`;

/** The text in `content`, which stands in `file` from line `first` on. */
export function textOf(file: string, content: Buffer, first = 1): Read {
  const fault = (line: number, message: string): Read => ({
    fault: { file, path: `line ${first + line - 1}`, message },
  });
  if (content.subarray(0, 3).equals(MARK))
    return fault(1, "begins with a byte order mark: save it as UTF-8 without one");
  if (!isUtf8(content)) return fault(lineOfBadByte(content), "is not UTF-8 here: save it as UTF-8");
  const text = content.toString("utf8");
  const odd = oddLetter(text);
  return odd ? fault(lineAt(text, odd.index), odd.message) : { text };
}

const MARK = Buffer.from("\ufeff");

// What no article prints: it would hide in an excerpt, or turn its letters round (Unicode UAX 9, 3.1).
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for, to refuse them
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** The first letter that no text of the record may have, and what to do about it; null for none. */
export function oddLetter(text: string): { readonly index: number; readonly message: string } | null {
  const odd = CONTROL.exec(text);
  if (!odd) return null;
  const message =
    odd[0] === "\r"
      ? "ends in a carriage return (CRLF): save it with LF line ends"
      : `has a control character, ${codePoint(odd[0])}: delete it`;
  return { index: odd.index, message };
}

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

/** `U+202E` for the letter that the text begins with. */
export const codePoint = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, "0").toUpperCase()}`;

function lineOfBadByte(content: Buffer): number {
  const lines = content.toString("latin1").split("\n"); // one letter a byte
  return 1 + lines.findIndex((line) => !isUtf8(Buffer.from(line, "latin1")));
}
