/** The record followed while somebody edits it, both killed: what is on disk is sound, the kept index included. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { faultsLine } from "../../src/store/fault.ts";
import { openLive } from "../../src/store/live.ts";
import { openStore } from "../../src/store/open.ts";
import { writeFileSafely } from "../../src/store/write.ts";
import { must, type Row } from "./row.ts";
import { makeStorm } from "./story.ts";

const LARGE = 1; // documents: so small a dossier keeps its index on disk too, to be killed while it is written

const factFile = (folder: string): string => join(folder, "storm/facts/tempete-numero-1-a-brelac.json");

const glossOf = (number: number) => ({ fr: `Version ${number}`, en: `Version ${number}` });

export const ROW: Row = {
  name: "live",
  children: 2,
  confirms: 8,
  withinMs: 30,
  rounds: 6,
  prepare: (folder) => makeStorm(folder, 14),
  async work({ folder, index, tell, ready }) {
    if (index === 0) {
      const content = JSON.parse(await readFile(factFile(folder), "utf8"));
      ready();
      for (let number = 1; ; number++) {
        tell("do", "edit", number);
        content.facts[0].gloss = glossOf(number);
        content.facts.at(-1).gloss = glossOf(number);
        await writeFileSafely(factFile(folder), `${JSON.stringify(content)}\n`);
        tell("ok", "edit", number);
      }
    }
    const nothing = () => {};
    const listener = { onProgress: nothing, onSwap: nothing, onMended: nothing };
    const fail = (what: unknown) => {
      throw new Error(JSON.stringify(what));
    };
    const opened = await openLive(
      folder,
      { ...listener, onNote: fail, onRefused: fail, onFault: fail },
      { now: Date.now, everyMs: null, quietMs: 1, large: LARGE },
    );
    must("live" in opened, "The record is not sound");
    ready();
    for (let number = 1; ; number++) {
      tell("do", "look", number);
      await opened.live.look();
      tell("ok", "look", number);
    }
  },
  async check(folder) {
    const notes: string[] = [];
    const listener = { onProgress() {}, onNote: (note: string) => void notes.push(note) };
    const opened = await openStore(folder, listener, LARGE);
    must("store" in opened, "faults" in opened ? faultsLine(opened.faults) : "");
    must(notes.length === 0, notes.join("; "));
    const content = JSON.parse(await readFile(factFile(folder), "utf8"));
    const [first, last] = [content.facts[0].gloss, content.facts.at(-1).gloss];
    must(JSON.stringify(first) === JSON.stringify(last), "An edit stands by half");
    return { "edits seen": first === undefined ? 0 : 1 };
  },
};
