/** The first dossier, asked: every fact of it by a French and an English question, typos and all. */
import { describe, expect, it } from "vitest";
import { answer, openStore } from "../../src/index.ts";
import { SILENT, TABLE } from "./questions.ts";

const opened = await openStore(new URL("../../facts", import.meta.url).pathname);
if ("faults" in opened) throw new Error(`The record has faults: ${JSON.stringify(opened.faults)}`);
const { store } = opened;
const ask = (text: string) => answer(store, { dossier: "nso", text });

describe("every fact of the first dossier", () => {
  it("stands in the table", () => {
    const all = store.list().flatMap(({ entries }) => entries.map(({ fact }) => fact.id));
    expect(all.length).toBeGreaterThan(40);
    expect(TABLE.map(([fact]) => fact).sort()).toEqual([...all].sort());
  });

  it.each(
    TABLE.flatMap(([fact, fr, en]) => [
      [fact, fr],
      [fact, en],
    ]),
  )("%s answers “%s”", async (fact, question) => {
    const said = await ask(question as string);
    expect(said.kind).toBe("found");
    expect(said.excerpts[0]?.facts).toContain(fact);
  });
});

describe("what the dossier does not say", () => {
  it.each(SILENT)("is never found: %s", async (question) => {
    expect((await ask(question)).kind).not.toBe("found");
  });
});
