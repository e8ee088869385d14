/** What was made of the files of the record, so that a piece that is what it was is not parsed and proved again. */
import { createHash } from "node:crypto";
import { breather } from "../model/steps.ts";
import type { Marks } from "./fingerprint.ts";
import type { Piece } from "./lines.ts";

/** Makes something of each piece of a file, whose pieces `read` reads. */
export interface Memo {
  pieces<T>(file: string, read: () => AsyncIterable<Piece>, make: (piece: Piece) => T): AsyncIterable<T>;
}

/** Remembers nothing. */
export const NO_MEMO: Memo = {
  async *pieces(_file, read, make) {
    for await (const piece of read()) yield make(piece);
  },
};

/** A piece: the hash of its text, and what was made of it. */
interface Made {
  readonly tag: string;
  readonly made: unknown;
}

/** What a reading of a dossier has made, by file. */
export interface Remembered {
  readonly marks: Marks;
  readonly files: ReadonlyMap<string, readonly Made[]>;
}

/** A memo for one reading of a dossier that was last seen as `marks`, and what it remembers when that is done. */
export function remembering(
  marks: Marks,
  before: Remembered | null,
): { readonly memo: Memo; readonly remembered: Remembered } {
  const files = new Map<string, readonly Made[]>();
  const breathe = breather(); // all this goes on beside answers
  const memo: Memo = {
    async *pieces<T>(file: string, read: () => AsyncIterable<Piece>, make: (piece: Piece) => T) {
      const old = before?.files.get(file) ?? [];
      if (old.length > 0 && before?.marks.get(file) === marks.get(file)) {
        files.set(file, old);
        for (const { made } of old) {
          yield made as T; // of this file nothing else was ever made
          await breathe();
        }
        return;
      }
      const all: Made[] = [];
      files.set(file, all);
      for await (const piece of read()) {
        const tag = tagOf(piece);
        const same = old[all.length]; // by place, since faults tell the line
        const made = same?.tag === tag ? (same.made as T) : make(piece);
        all.push({ tag, made });
        yield made;
        await breathe();
      }
    },
  };
  return { memo, remembered: { marks, files } };
}

const tagOf = ({ place, read }: Piece): string =>
  createHash("sha256")
    .update("text" in read ? `${place.line} ${read.text}` : JSON.stringify(read))
    .digest("base64");

/** The hash of all texts of a dossier, with the names of their files. */
export function contentOf({ files }: Remembered): string {
  const hash = createHash("sha256");
  for (const [file, all] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${file} ${all.map(({ tag }) => tag).join(" ")}\n`);
  return hash.digest("hex");
}

const SHORT = 12; // of 64 digits: enough to tell apart all that a newsroom ever writes

/** One content of the whole record told from the next, from the content of each dossier. */
export function versionOf(contents: ReadonlyMap<string, string>): string {
  const lines = [...contents].map(([id, content]) => `${id} ${content}\n`).sort();
  return createHash("sha256").update(lines.join("")).digest("hex").slice(0, SHORT);
}
