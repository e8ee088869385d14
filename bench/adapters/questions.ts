/** What is asked in the bench: real questions, hurried ones among them, each with the next command of the list. */
import { readdirSync } from "node:fs";
import { z } from "zod";
import { commands } from "../../src/answer/commands.ts";
import { readLines } from "../command.ts";

/** One command, as somebody fills it in; `words` is empty where the command takes none. */
export interface Asked {
  /** Counts from 0; platforms take the asker and the locale from it. */
  readonly number: number;
  readonly command: (typeof commands)[number];
  readonly words: string;
}

const Line = z.looseObject({ text: z.string() });
const FOLDERS = ["bench/questions", "bench/data"] as const; // npm runs in the folder of package.json

/** Gives one question after the other, for ever, the same in every run. */
export function questions(): () => Asked {
  const sets = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => readLines(`${folder}/${name}`, Line).map(({ text }) => text.replace(/^\/nso\s+/, ""))),
  );
  const longest = Math.max(...sets.map(({ length }) => length));
  // A set after the other, one question of each, so that any thousand holds the whole mix.
  const mixed = Array.from({ length: longest }, (_, i) => sets.flatMap((set) => set[i] ?? [])).flat();
  let asked = 0;
  return () => {
    const number = asked++;
    const command = commands[number % commands.length] as Asked["command"];
    const words = mixed[number % mixed.length] ?? "";
    return { number, command, words: command.option === null ? "" : words };
  };
}
