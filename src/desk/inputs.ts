/** What the person names to be added: a file, a folder, a link or the standard input; each as the articles in it. */
import { basename } from "node:path";
import { fetchPage } from "../intake/fetch.ts";
import { intake } from "../intake/intake.ts";
import type { IntakeResult } from "../intake/result.ts";
import { filesBelow, readInput } from "../store/inputs.ts";

/** One thing to be read, and how. */
export interface Input {
  /** As the person knows it: a path, a link, `-`. */
  readonly name: string;
  readonly read: () => Promise<IntakeResult>;
}

export type InputsFound =
  | { readonly inputs: readonly Input[]; readonly isFolder: boolean }
  | { readonly problem: string };

export interface Reach {
  /** Whether a link may lead to this machine or into a private network. */
  readonly allowPrivate: boolean;
  /** Reads the standard input, at most so many bytes of it and one more. */
  readonly readStandard: (maxBytes: number) => Promise<Uint8Array>;
}

const MAX_BYTES = 20_000_000; // a book is two; a page with its pictures written into it may have ten
const LIMITS = { timeoutMs: 20_000, maxBytes: MAX_BYTES, maxRedirects: 5 } as const;

/** The inputs that `named` means; a folder has one for each of its files. */
export async function inputsOf(named: string, { allowPrivate, readStandard }: Reach): Promise<InputsFound> {
  if (named === "-")
    return one(named, async () => intake(await readStandard(MAX_BYTES), { name: "the standard input" }));
  if (/^https?:\/\//i.test(named))
    return one(named, async () => {
      const page = await fetchPage(named, { ...LIMITS, allowPrivate });
      if ("problem" in page) return page;
      const { bytes, url, contentType } = page;
      return intake(bytes, { name: url, url, contentType });
    });
  const found = await filesBelow(named);
  if ("problem" in found) return { problem: `${named} ${found.problem}` };
  const inputs = found.files.map((file) => ({
    name: file,
    read: async () => {
      const read = await readInput(file, MAX_BYTES);
      return "problem" in read
        ? { problem: `${basename(file)} ${read.problem}` }
        : intake(read.bytes, { name: basename(file) });
    },
  }));
  return { inputs, isFolder: found.isFolder };
}

const one = (name: string, read: Input["read"]): InputsFound => ({
  inputs: [{ name, read }],
  isFolder: false,
});
