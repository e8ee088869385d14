/** Reads a file of lines (JSON Lines) one line at a time: the file may be longer than a string can be. */
import type { FileHandle } from "node:fs/promises";
import { type Place, pathIn } from "./fault.ts";
import { openFile, type Read, readText, textOf, tooLong } from "./read.ts";

/** What is read as one, and where it stands. */
export interface Piece {
  readonly place: Place;
  readonly read: Read;
}

/** The text of a file; of one in .jsonl, of each line, which may have `longest` bytes. */
export async function* readPieces(root: string, file: string, longest: number): AsyncGenerator<Piece> {
  if (file.endsWith(".jsonl")) yield* readLines(root, file, longest);
  else yield { place: { file, line: null }, read: await readText(root, file) };
}

const EMPTY = "is empty: delete it";

/** The lines of a file, without what is empty at its end; an empty one before another is a fault. */
async function* readLines(root: string, file: string, longest: number): AsyncGenerator<Piece> {
  const faulty = (line: number | null, message: string): Piece => {
    const place = { file, line };
    return { place, read: { fault: { file, path: pathIn(place, ""), message } } };
  };
  const opened = await openFile(root, file);
  if ("fault" in opened) return yield { place: { file, line: null }, read: opened };
  let line = 0;
  let empty = 0; // of the lines just read
  for await (const { bytes, size } of cut(opened.handle, longest)) {
    line += 1;
    if (size === 0) empty += 1;
    else {
      for (; empty > 0; empty -= 1) yield faulty(line - empty, EMPTY);
      if (bytes) yield { place: { file, line }, read: textOf(file, bytes, line) };
      else yield faulty(line, tooLong(size, longest));
    }
  }
  if (empty === line) yield faulty(null, EMPTY);
}

const CHUNK = 1 << 20; // bytes

const LF = 0x0a; // in UTF-8 never part of another letter

/** Cuts a file at its line ends, from byte `start` on, and closes it. A line above `longest` bytes is counted, but not kept. */
export async function* cut(
  handle: FileHandle,
  longest: number,
  start = 0,
  pieceBytes: number = CHUNK,
): AsyncGenerator<{ readonly bytes: Buffer | null; readonly size: number }> {
  let parts: Buffer[] = [];
  let size = 0;
  const keep = (part: Buffer): void => {
    size += part.length;
    if (size <= longest) parts.push(part);
    else parts = [];
  };
  const take = () => {
    const line = { bytes: size <= longest ? Buffer.concat(parts) : null, size };
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of handle.createReadStream({
    start,
    highWaterMark: pieceBytes,
  }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, from)) {
      keep(chunk.subarray(from, end));
      from = end + 1;
      yield take();
    }
    keep(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
