/** A fault of onrecord itself, in the middle of a session. */
import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { serve } from "../../adapters/json/main.ts";
import { prompt } from "../../adapters/terminal/main.ts";
import { type FactStore, openStore } from "../../src/index.ts";

/** The first dossier in a store that fails whenever it is asked for anything about `trap`. */
async function trapped(): Promise<FactStore> {
  const opened = await openStore(new URL("../../facts", import.meta.url).pathname);
  if ("faults" in opened) throw new Error("The record has faults");
  const { store } = opened;
  return {
    ...store,
    search: async (query) => {
      if (query.text.includes("trap")) throw new TypeError("planted");
      return store.search(query);
    },
  };
}

it("costs the JSON door one answer: the line says so, and the next is answered", async () => {
  const faults: unknown[] = [];
  const lines: string[] = [];
  await serve(await trapped(), "nso", {
    input: PassThrough.from([Buffer.from("ask about the trap\nwho is Ingleton\n")]),
    write: async (line) => void lines.push(line),
    onFault: (error) => faults.push(error),
  });
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { kind: "usage", reason: "fault" },
    { kind: "found" },
  ]);
  expect(faults).toMatchObject([{ message: "planted" }]);
});

it("costs the prompt one answer", async () => {
  const faults: unknown[] = [];
  const output = new PassThrough();
  await prompt(await trapped(), "nso", {
    input: PassThrough.from(["ask about the trap\n", "who is Ingleton\n"]),
    output,
    screen: { colour: false, columns: () => null },
    onFault: (error) => faults.push(error),
  });
  expect(String(output.read())).toMatch(/^onrecord has a fault .*\n\nOn the record\n/);
  expect(faults).toHaveLength(1);
});
