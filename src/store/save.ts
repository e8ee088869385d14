/** Changes one fact in its file, unless somebody else has changed it since it was read. */
import { join } from "node:path";
import type { z } from "zod";
import { Fact } from "../model/fact.ts";
import { type FactText, findFact, swapMembers, type Texts, writtenLike } from "./fact-text.ts";
import { type Fault, faultLine } from "./fault.ts";
import { textOf } from "./read.ts";
import { type Update, updateFile } from "./write.ts";

/** A fact as a file may write it: what has a default may be left out. */
export type WrittenFact = z.input<typeof Fact>;

/** What becomes of a fact: new values of some members, or the very text that some had before. */
export type Change =
  | { readonly values: (fact: WrittenFact) => Readonly<Partial<WrittenFact>> }
  | { readonly texts: Texts };

/** Where a fact stands and as what it was read. */
export interface Saving {
  readonly root: string;
  /** A path below `root`, in .json or .jsonl. */
  readonly file: string;
  readonly fact: Fact;
  /** The hash of the article's text that it was read with. */
  readonly sha256: string;
  readonly change: Change;
}

export type Saved =
  /** `before` takes it back. */
  | { readonly kind: "saved"; readonly fact: Fact; readonly before: Texts }
  /** Somebody else has changed this very fact; here is theirs. Nothing was written. */
  | { readonly kind: "changed"; readonly fact: Fact }
  /** Somebody else has taken it away, or the file. */
  | { readonly kind: "gone" }
  /** The article has another text now. */
  | { readonly kind: "article changed" }
  /** Nothing could be written; why. */
  | { readonly kind: "failed"; readonly message: string };

/** Saves a change of `fact`; of the rest of the file not a letter changes, and what others wrote meanwhile stays. */
export async function saveFact(saving: Saving): Promise<Saved> {
  try {
    return await updateFile(join(saving.root, saving.file), (content) => change(content, saving));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code === "ENOENT" ? { kind: "gone" } : { kind: "failed", message };
  }
}

function change(content: Buffer, saving: Saving): Update<Saved> {
  const leave = (told: Saved): Update<Saved> => ({ content: null, told });
  const found = pieceWith(content, saving);
  if (found === null) return leave({ kind: "gone" });
  if ("fault" in found) return leave({ kind: "failed", message: faultLine(found.fault) });
  const { fact: there, text, from, to } = found;
  const theirs = Fact.safeParse(there.raw);
  if (!theirs.success)
    return leave({ kind: "failed", message: `${saving.file}: ${saving.fact.id} has faults` });
  if (there.sha256 !== saving.sha256) return leave({ kind: "article changed" });
  if (!isSame(theirs.data, saving.fact)) return leave({ kind: "changed", fact: theirs.data });

  const texts = textsOf(text, there, saving.change);
  const { text: after, before } = swapMembers(text, there, texts);
  const values = Object.entries(texts).map(([name, value]): [string, unknown] => [name, JSON.parse(value)]);
  const fact = Fact.parse({ ...(there.raw as WrittenFact), ...Object.fromEntries(values) });
  return {
    content: [content.subarray(0, from), Buffer.from(after, "utf8"), content.subarray(to)],
    told: { kind: "saved", fact, before },
  };
}

/** Both came from the schema, which writes the members of all facts in one order. */
const isSame = (one: Fact, other: Fact): boolean => JSON.stringify(one) === JSON.stringify(other);

function textsOf(text: string, there: FactText, change: Change): Texts {
  if ("texts" in change) return change.texts;
  const values = change.values(there.raw as WrittenFact); // parsed just before
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, writtenLike(text, there, name, value)]),
  );
}

interface Piece {
  readonly fact: FactText;
  readonly text: string;
  /** Where the text stands in the file, in bytes. */
  readonly from: number;
  readonly to: number;
}

/** The text that a fact stands in: the whole of a file, or the line of a file of lines. */
function pieceWith(
  content: Buffer,
  { file, fact: { id } }: Saving,
): Piece | { readonly fault: Fault } | null {
  const isLines = file.endsWith(".jsonl");
  const name = Buffer.from(`"${id}"`);
  for (let at = content.indexOf(name); at !== -1; ) {
    const from = isLines ? content.lastIndexOf(LF, at) + 1 : 0;
    const end = isLines ? content.indexOf(LF, at) : -1;
    const to = end === -1 ? content.length : end;
    const read = textOf(file, content.subarray(from, to));
    if ("fault" in read) return read;
    const fact = findFact(read.text, id);
    if (fact === "broken") return { fault: { file, path: "", message: "is no JSON any more" } };
    if (fact) return { fact, text: read.text, from, to };
    at = content.indexOf(name, to);
  }
  return null;
}

const LF = 0x0a;
