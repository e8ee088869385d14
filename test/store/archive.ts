/** Articles and fact files as lines beside the made-up record, for tests to spoil. */
import { mkdir, readFile, truncate } from "node:fs/promises";
import { dirname, join } from "node:path";
import { hash, remove, type Spoil, TEXT, write } from "../record.ts";

export const MORE = "port/articles/more.jsonl";
export const LINES = "port/facts/more.jsonl";

export const TIDE = {
  id: "tide",
  title: "Le port de Brélac ferme ses quais",
  publisher: "La Vigie",
  language: "fr",
  published: { value: "2021-03" },
  text: TEXT,
};

/** Each of `data` as a line. */
export const lines = (...data: readonly unknown[]): string =>
  data.map((one) => `${JSON.stringify(one)}\n`).join("");

/** Puts articles beside that of the record, a line each. */
export const articles = (...data: readonly unknown[]): Spoil => write(MORE, lines(...data));

/** Puts fact files beside that of the record, a line each. */
export const facts = (...data: readonly unknown[]): Spoil => write(LINES, lines(...data));

export const quote = (exact: string, more = {}) => ({ quote: { type: "TextQuoteSelector", exact, ...more } });
export const review = { state: "draft", rule: "a test" };

/** A fact of the words “le 3 mars 2021”. */
export const dated = (id: string, more = {}) => ({
  ...{ id, kind: "occurrence", review },
  evidence: quote("les quais le 3 mars 2021"),
  when: { type: "DATE", value: "2021-03-03", at: quote("le 3 mars 2021"), ...more },
});

/** The fact file of an article with the text of the record. */
export const factsOf = (article: string, ...own: readonly unknown[]) => ({
  article,
  sha256: hash(TEXT),
  facts: own,
});

/** Writes the file of facts again as the lines `more.jsonl`. */
export const asLines =
  (...files: readonly string[]): Spoil =>
  async (root) => {
    const data = await Promise.all(
      files.map(async (file) => JSON.parse(await readFile(join(root, file), "utf8"))),
    );
    for (const file of files) await remove(file)(root);
    await facts(...data)(root);
  };

/** Makes a file of `size` bytes that takes no room on the disk. */
export const vast =
  (file: string, size: number): Spoil =>
  async (root) => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await write(file, "")(root);
    await truncate(join(root, file), size);
  };
