/** Reads one file of the record as text, and refuses what would move or hide its letters. */

import { isUtf8 } from "node:buffer";
import { readFile, realpath, stat } from "node:fs/promises";
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
  const real = await realpath(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ELOOP") return null;
    throw error;
  });
  if (real === null) return fault("is a link to nowhere: put the file itself here");
  if (relative(await realpath(root), real).split(sep)[0] === "..")
    return fault("is a link out of the folder of the record: put the file itself here");

  const status = await stat(real);
  if (!status.isFile()) return fault("is no file");
  const limit = MAX_BYTES[file.slice(file.lastIndexOf("."))] ?? 0;
  if (status.size > limit)
    return fault(`has ${megabytes(status.size)} MB, at most ${megabytes(limit)} MB are read: split it`);

  const bytes = await readFile(real);
  if (bytes.subarray(0, 3).equals(Buffer.from("\ufeff")))
    return fault("begins with a byte order mark: save it as UTF-8 without one", "line 1");
  if (!isUtf8(bytes)) return fault("is not UTF-8 here: save it as UTF-8", `line ${lineOfBadByte(bytes)}`);
  const text = bytes.toString("utf8");
  const carriage = text.indexOf("\r");
  if (carriage !== -1)
    return fault(
      "ends in a carriage return (CRLF): save it with LF line ends",
      `line ${lineAt(text, carriage)}`,
    );
  return { text };
}

/** The line, from 1, that the code unit at `index` stands in. */
export const lineAt = (text: string, index: number): number => text.slice(0, index).split("\n").length;

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

function lineOfBadByte(bytes: Buffer): number {
  const lines = bytes.toString("latin1").split("\n"); // one letter a byte
  return 1 + lines.findIndex((line) => !isUtf8(Buffer.from(line, "latin1")));
}
