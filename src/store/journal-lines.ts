/** The lines of a journal: `<CRC-32 of the JSON text, eight hex digits> <JSON>`; empty lines stand between some of them. */
import { open } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { crc32 } from "node:zlib";
import type { z } from "zod";
import { cut } from "./lines.ts";

/** The most that an entry may hold, in bytes: it is read into memory whole. */
const LONGEST = 1_000_000;

const SUM = 8; // hex digits

/** An entry as a line with its end; JSON has no raw line break. Throws a `RangeError` for what could not be read again. */
export function lineOf<Entry>(schema: z.ZodType<Entry>, entry: Entry): Buffer {
  const text = JSON.stringify(entry);
  if (!schema.safeParse(JSON.parse(text)).success)
    throw new RangeError("Cannot write the entry to the journal: it is not of the journal's schema");
  const json = Buffer.from(text, "utf8");
  if (json.length > LONGEST)
    throw new RangeError(
      `Cannot write the entry to the journal: it has ${json.length} bytes, must be at most ${LONGEST}`,
    );
  return Buffer.concat([Buffer.from(`${sumOf(json)} `), json, LF]);
}

export const LF: Buffer = Buffer.from("\n");

const sumOf = (json: Uint8Array): string => crc32(json).toString(16).padStart(SUM, "0");

/** What a line holds; damaged where it is not letter for letter what was written. */
function contentOf(line: Buffer | null): { readonly value: unknown } | null {
  const json = line?.subarray(SUM + 1);
  if (!line || !json?.length || line.toString("latin1", 0, SUM + 1) !== `${sumOf(json)} `) return null;
  try {
    return { value: JSON.parse(json.toString("utf8")) };
  } catch {
    return null; // somebody has written a sum for what is no JSON
  }
}

/** What is wrong with a line that is passed over. */
export type Odd = "damaged" | "half" | "unknown";

const CHUNK = 1 << 16; // bytes: some milliseconds of work, then others have their turn
const WRITING = 100; // milliseconds: another process may be in the middle of writing the last line

/**
 * Reads the entries of a journal that stand on the disk, in their order; none where there is no file.
 *
 * A line that is passed over is told to `onOdd` with its number, from 1: half a line at the end, a damaged one, one of a
 * version to come. Whether it has an end does not matter: its sum says that it is whole.
 */
export async function* readJournal<Entry>(
  path: string,
  schema: z.ZodType<Entry>,
  onOdd: (line: number, odd: Odd) => void,
): AsyncGenerator<Entry> {
  let last: { readonly at: number; readonly line: number } | null = null; // the last line of all, not whole
  let at = 0;
  let line = 0;
  for (const isAgain of [false, true]) {
    if (isAgain) {
      if (!last) return;
      await pause(WRITING);
      at = last.at;
      line = last.line - 1;
      last = null;
    }
    const handle = await open(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      throw error;
    });
    if (!handle) return;
    for await (const { bytes, size } of cut(handle, LONGEST + SUM + 1, at, CHUNK)) {
      if (last) onOdd(last.line, "damaged");
      last = null;
      line += 1;
      const read = size === 0 ? null : contentOf(bytes);
      if (read) {
        const { success, data } = schema.safeParse(read.value);
        if (success) yield data;
        else onOdd(line, "unknown");
      } else if (size > 0) last = { at, line };
      at += size + 1;
    }
  }
  if (last) onOdd(last.line, "half");
}
