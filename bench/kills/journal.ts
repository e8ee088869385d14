/** A journal that two processes append to, killed: what was confirmed is there once, and nothing else than what was appended. */
import { join } from "node:path";
import { z } from "zod";
import { openJournal } from "../../src/store/journal.ts";
import { must, type Row, seeded } from "./row.ts";

const ENTRY = z.strictObject({ child: z.string(), number: z.int(), words: z.string() });

const journalIn = (folder: string, onNote: (note: string) => void) =>
  openJournal(join(folder, "state", "ledger.jsonl"), { schema: ENTRY, onNote });

/** Of a few bytes or of several pages, by the number: a kill may part a write at the end of a page. */
function wordsOf(child: string, number: number): string {
  const random = seeded(number + child.length);
  const length = random() < 0.3 ? 30_000 * random() : 200 * random();
  return `${child} «${number}» `.repeat(Math.ceil(length / 20));
}

const AT_ONCE = 6;

export const ROW: Row = {
  name: "journal",
  children: 2,
  confirms: 30,
  withinMs: 20,
  rounds: 20,
  async prepare() {},
  async work({ folder, name, tell, ready }) {
    const journal = journalIn(folder, (note) => {
      throw new Error(note);
    });
    ready();
    let number = 0;
    const appendAll = async (): Promise<void> => {
      for (;;) {
        const mine = number++;
        tell("do", mine);
        await journal.append({ child: name, number: mine, words: wordsOf(name, mine) });
        tell("ok", mine);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, appendAll));
  },
  async check(folder, told) {
    const notes: string[] = [];
    const seen = new Map<string, number>(); // the last number of each child
    let entries = 0;
    for await (const { child, number, words } of journalIn(folder, (note) => notes.push(note)).entries()) {
      must(words === wordsOf(child, number), `Entry ${number} of ${child} is not as it was appended`);
      must(
        number === (seen.get(child) ?? -1) + 1,
        `Entry ${number} of ${child} comes after ${seen.get(child)}`,
      );
      seen.set(child, number);
      entries += 1;
    }
    for (const { child, what, about } of told)
      if (what === "ok")
        must(
          Number(about[0]) <= (seen.get(child) ?? -1),
          `Entry ${about[0]} of ${child} was confirmed and is not there`,
        );
    return { entries, "half lines": notes.length };
  },
};
