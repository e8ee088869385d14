import { mkdir, readdir, readFile, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { indexOf } from "../../src/search/index.ts";
import { openStore } from "../../src/store/open.ts";
import { readSnapshot, SNAPSHOT, writeSnapshot } from "../../src/store/snapshot-file.ts";
import { record, set } from "../record.ts";

const INDEX = indexOf([
  {
    key: "one",
    documents: () => [{ fields: [{ text: "La houle", language: "fr", weight: 1 }], findable: true }],
  },
]);

/** Opens the record, and tells what was noted. */
async function opened(root: string) {
  const notes: string[] = [];
  const said = await openStore(root, { onProgress() {}, onNote: (note) => notes.push(note) });
  if (!("store" in said)) throw new Error("The record has faults");
  const hits = await said.store.search({ dossier: "port", text: "houle", language: "fr" });
  return { notes, first: hits[0]?.entry.fact.id };
}

describe("a snapshot", () => {
  it("is read as it was written, and leaves no other file behind", async () => {
    const root = await record();
    const file = join(root, "port", SNAPSHOT);
    expect(await writeSnapshot(file, INDEX)).toBeNull();
    expect(await readSnapshot(file)).toMatchObject({ kept: { parts: INDEX.parts } });
    expect((await readdir(join(root, "port"))).filter((name) => name.startsWith("."))).toEqual([SNAPSHOT]);
  });

  it("of nothing is nothing, and no problem", async () => {
    expect(await readSnapshot(join(await record(), SNAPSHOT))).toEqual({ problem: null });
  });

  it("is refused whole where one byte is not as it was written", async () => {
    const file = join(await record(), SNAPSHOT);
    await writeSnapshot(file, INDEX);
    const bytes = await readFile(file);
    for (const at of [0, bytes.length >> 1, bytes.length - 1]) {
      const spoilt = Buffer.from(bytes);
      spoilt[at] = (spoilt[at] as number) ^ 1;
      await writeFile(file, spoilt);
      expect(await readSnapshot(file)).toEqual({ problem: "is damaged" });
    }
    await writeFile(file, bytes);
    await truncate(file, bytes.length - 1);
    expect(await readSnapshot(file)).toEqual({ problem: "is damaged" });
  });

  it("that cannot be written says why, and spoils nothing", async () => {
    const folder = join(await record(), "taken");
    await mkdir(folder);
    await writeFile(join(folder, "in it"), "");
    expect(await writeSnapshot(folder, INDEX)).toMatch(/EISDIR|ENOTEMPTY|directory/);
    expect((await readdir(folder)).length).toBe(1);
  });
});

describe("openStore() of a large dossier", () => {
  const LARGE = 1; // every dossier is
  const open = async (root: string) => {
    const told: string[] = [];
    const said = await openStore(
      root,
      { onProgress: (_, done, all) => told.push(`${done}/${all}`), onNote: (note) => told.push(note) },
      LARGE,
    );
    if (!("store" in said)) throw new Error("The record has faults");
    const find = async (text: string) => {
      const hits = await said.store.search({ dossier: "port", text, language: "fr" });
      return hits.map(({ entry, score }) => `${entry.fact.id} ${score.toFixed(3)}`);
    };
    return { told, found: [await find("houle"), await find("pêcheurs"), await find("Odile")] };
  };

  it("keeps its index, indexes nothing again, and finds the same", async () => {
    const root = await record();
    const first = await open(root);
    expect(first.told).toEqual(["1/1"]);
    const { mtimeMs } = await stat(join(root, "port", SNAPSHOT));
    const second = await open(root);
    expect(second.told).toEqual([]);
    expect(second.found).toEqual(first.found);
    expect(first.found.every(({ length }) => length > 0)).toBe(true);
    expect((await stat(join(root, "port", SNAPSHOT))).mtimeMs).toBe(mtimeMs);
  });

  it("sees that a fact has changed", async () => {
    const root = await record();
    await open(root);
    await set("facts[0].keywords", { fr: ["xylophone"], en: [] })(root);
    const said = await openStore(root, undefined, LARGE);
    if (!("store" in said)) throw new Error("The record has faults");
    const hits = await said.store.search({ dossier: "port", text: "xylophone", language: "fr" });
    expect(hits.length).toBe(1);
  });

  it("says that it cannot keep its index, and answers all the same", async () => {
    const root = await record();
    await mkdir(join(root, "port", SNAPSHOT)); // nothing can be written in its place
    const { told, found } = await open(root);
    expect(told.filter((line) => line.startsWith("Cannot write the snapshot port/.index"))).toHaveLength(1);
    expect(found[0]?.length).toBeGreaterThan(0);
  });

  it("is written by two at once, whole, and clears nothing that is being written", async () => {
    const file = join(await record(), "port", SNAPSHOT);
    expect(await Promise.all([writeSnapshot(file, INDEX), writeSnapshot(file, INDEX)])).toEqual([null, null]);
    expect(await readSnapshot(file)).toMatchObject({ kept: { parts: INDEX.parts } });
  });
});

describe("openStore()", () => {
  it.each([
    ["damaged", "nonsense"],
    ["empty", ""],
  ])("names a snapshot that is %s, and answers all the same", async (_, content) => {
    const root = await record();
    await writeFile(join(root, "port", SNAPSHOT), content);
    const { notes, first } = await opened(root);
    expect(notes).toEqual([`The snapshot port/${SNAPSHOT} is damaged: the index is made again`]);
    expect(first).toBe("swell");
  });

  it("takes nothing from the snapshot of another record", async () => {
    const root = await record();
    await writeSnapshot(join(root, "port", SNAPSHOT), INDEX);
    expect(await opened(root)).toEqual({ notes: [], first: "swell" });
  });

  it("writes no snapshot of a small dossier", async () => {
    const root = await record();
    await opened(root);
    await expect(stat(join(root, "port", SNAPSHOT))).rejects.toThrow("ENOENT");
  });
});
