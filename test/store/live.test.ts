import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, rename, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { add } from "../../src/desk/add.ts";
import { readHoldings } from "../../src/desk/holdings.ts";
import { indexOf } from "../../src/search/index.ts";
import { faultLine } from "../../src/store/fault.ts";
import { fingerprint, isSame } from "../../src/store/fingerprint.ts";
import { type Live, type LiveOptions, openLive } from "../../src/store/live.ts";
import type { FactStore } from "../../src/store/store.ts";
import { asDrafts, sits } from "../desk/sitting.ts";
import {
  ARTICLE,
  addTide,
  all,
  copyDossier,
  DOSSIER,
  FACTS,
  folder,
  move,
  record,
  remove,
  type Spoil,
  set,
  swap,
  write,
} from "../record.ts";

vi.setConfig({ testTimeout: 20_000 }); // all wait for what happens; this is for the slowest machine
beforeAll(() => void indexOf([]), 60_000); // reads the lexicon, once

const QUIET = 20; // milliseconds: more than a tick of the clock that files are dated by
const NOON = Date.UTC(2021, 2, 9, 12);

/** The record of a folder as it is followed, and all that was told of it. Looks only when asked, unless told otherwise. */
async function follow(root: string, options: Partial<LiveOptions> = {}) {
  const told: string[] = [];
  const waiting: (() => void)[] = [];
  const tell = (line: string) => {
    told.push(line);
    for (const done of waiting.splice(0)) done();
  };
  let minutes = 0;
  const opened = await openLive(
    root,
    {
      onProgress() {},
      onNote: (note) => tell(`note: ${note}`),
      onSwap: ({ version }) => tell(`swap: ${version}`),
      onRefused: (faults) => tell(`refused: ${faults.map(faultLine).join("; ")}`),
      onMended: ({ version }) => tell(`mended: ${version}`),
      onFault: (error) => tell(`fault: ${error}`),
    },
    { now: () => NOON + 60_000 * minutes++, everyMs: null, quietMs: QUIET, ...options },
  );
  if (!("live" in opened)) throw new Error(opened.faults.map(faultLine).join("; "));
  const { live } = opened;
  onTestFinished(() => live.close());
  /** Waits for what is told next, or was since the last time. */
  let read = 0;
  const next = async (): Promise<string> => {
    while (told.length === read) await new Promise<void>((done) => waiting.push(done));
    return told[read++] ?? "";
  };
  return { live, told, next };
}

const keyword = (word: string, fact = 0): Spoil => set(`facts[${fact}].keywords`, { fr: [word], en: [] });

/** The facts that a word finds. */
const find = async (store: FactStore, text: string): Promise<readonly string[]> =>
  (await store.search({ dossier: "port", text, language: "fr" })).map(({ entry }) => entry.fact.id);

/** What stands on the disk as faults of a state, a line each. */
const faults = (live: Live) => live.state().faults.map(faultLine);

/** Puts a new file in the place of the old one, as our own writers and most editors do. */
const byRename =
  (spoil: Spoil): Spoil =>
  async (root) => {
    const file = join(root, FACTS);
    const before = await readFile(file);
    await spoil(root);
    const after = await readFile(file);
    await writeFile(file, before);
    await writeFile(`${file}~`, after);
    await rename(`${file}~`, file);
  };

describe("openLive()", () => {
  it("opens nothing where there is a fault, as openStore() does", async () => {
    const root = await record(swap(FACTS, "{", ""));
    await expect(follow(root)).rejects.toThrow(`${FACTS}: line 2, column 12: is no JSON`);
    await expect(follow(join(root, "none"))).rejects.toThrow("is missing");
  });

  it("tells what serves, and since when", async () => {
    const { live } = await follow(await record());
    expect(live.state()).toEqual({
      version: expect.stringMatching(/^[0-9a-f]{12}$/),
      since: NOON,
      faults: [],
    });
  });

  it("gives the same files the same version wherever they lie", async () => {
    const [one, other] = [await follow(await record()), await follow(await record())];
    expect(one.live.state().version).toBe(other.live.state().version);
    const third = await follow(await record(keyword("phare")));
    expect(third.live.state().version).not.toBe(one.live.state().version);
  });
});

describe("look()", () => {
  it.each([
    ["in place", keyword("phare")],
    ["by a new file in its place", byRename(keyword("phare"))],
  ])("serves what was written %s", async (_, edit) => {
    const root = await record();
    const { live, told } = await follow(root);
    const before = live.state();
    expect(await find(live.now(), "phare")).toEqual([]);
    await edit(root);
    await live.look();
    expect(await find(live.now(), "phare")).toEqual(["swell"]);
    expect(live.state()).toMatchObject({ since: NOON + 60_000, faults: [] });
    expect(live.state().version).not.toBe(before.version);
    expect(told).toEqual([`swap: ${live.state().version}`]);
  });

  it("serves an article that is new, and one that has another text together with its facts", async () => {
    const root = await record();
    const { live } = await follow(root);
    await addTide({ closing: "ebb" })(root);
    await live.look();
    expect(
      live
        .now()
        .list()[0]
        ?.articles.map(({ id }) => id),
    ).toEqual(["quays", "tide"]);
    await all(remove("port/articles/tide.md"), remove("port/facts/tide.json"))(root);
    await live.look();
    expect(
      live
        .now()
        .list()[0]
        ?.articles.map(({ id }) => id),
    ).toEqual(["quays"]);
  });

  it("serves a dossier that is new, and none that is gone", async () => {
    const root = await record();
    const { live } = await follow(root);
    const ids = () =>
      live
        .now()
        .list()
        .map(({ id }) => id);
    await copyDossier("quay")(root);
    await live.look();
    expect(ids()).toEqual(["port", "quay"]);
    await remove("port")(root);
    await live.look();
    expect(ids()).toEqual(["quay"]);
  });

  it("takes two edits since the last look as one", async () => {
    const root = await record();
    const { live, told } = await follow(root);
    await keyword("phare")(root);
    await keyword("cabestan", 2)(root);
    await live.look();
    expect([await find(live.now(), "phare"), await find(live.now(), "cabestan")]).toEqual([
      ["swell"],
      ["closing"],
    ]);
    expect(told).toHaveLength(1);
  });

  it("keeps a store whole for whoever holds it", async () => {
    const root = await record(keyword("phare"));
    const { live } = await follow(root);
    const held = live.now();
    await keyword("cabestan")(root);
    await live.look();
    expect(await find(held, "phare")).toEqual(["swell"]);
    expect(await find(held, "cabestan")).toEqual([]);
  });

  it("reads again only the dossier that has changed, and of that only the file", async () => {
    const root = await record(copyDossier("quay"), addTide({ closing: "ebb" }));
    const { live } = await follow(root);
    const before = live.now().list();
    await keyword("phare")(root);
    await live.look();
    const after = live.now().list();
    expect(after.map(({ id }) => id)).toEqual(["port", "quay"]);
    expect(after[1]).toBe(before[1]);
    expect(after[0]).not.toBe(before[0]);
    const entry = (list: typeof after, id: string) => list[0]?.entries.find(({ fact }) => fact.id === id);
    expect(entry(after, "ebb")).toBeDefined();
    expect(entry(after, "ebb")).toBe(entry(before, "ebb"));
    expect(entry(after, "swell")).not.toBe(entry(before, "swell"));
  });

  it("minds no file that was only touched", async () => {
    const root = await record();
    const { live, told } = await follow(root);
    const [store, state] = [live.now(), live.state()];
    await utimes(join(root, FACTS), 1, 1);
    await writeFile(join(root, ARTICLE), await readFile(join(root, ARTICLE)));
    await live.look();
    expect(live.now()).toBe(store);
    expect(live.state()).toBe(state);
    expect(told).toEqual([]);
  });

  it("sees a file of the same size with the date of the one before", async () => {
    const root = await record(keyword("phare"));
    const file = join(root, FACTS);
    await utimes(file, 1_600_000_000, 1_600_000_000);
    const { live } = await follow(root);
    await swap(FACTS, "phare", "balis")(root);
    await utimes(file, 1_600_000_000, 1_600_000_000);
    await live.look();
    expect(await find(live.now(), "balis")).toEqual(["swell"]);
  });

  const FAULTY: readonly (readonly [name: string, spoil: Spoil, line: string | RegExp])[] = [
    ["broken JSON", swap(FACTS, "[", ""), /^port\/facts\/quays\.json: line \d+/],
    [
      "words that stand in the article no more",
      set("facts[0].evidence.quote.exact", "« Rien de tel »"),
      /^port\/facts\/quays\.json: facts\[0\]\.evidence: \(swell\) /,
    ],
    ["a dossier.json that is gone", remove(DOSSIER), `${DOSSIER}: is missing`],
    ["an article that is gone", remove(ARTICLE), /^port\/articles: holds no article/],
    [
      "a file that is cut off",
      write(FACTS, '{ "article": "quays", "facts": [{'),
      /^port\/facts\/quays\.json: /,
    ],
    ["an empty file", write(FACTS, ""), /^port\/facts\/quays\.json: /],
    ["another dossier that is faulty", folder("quay"), "quay/dossier.json: is missing"],
  ];
  it.each(FAULTY)("goes on with the old record, and tells once: %s", async (_, spoil, line) => {
    const root = await record(keyword("phare"), copyDossier(".kept"));
    const { live, told } = await follow(root);
    const [store, { version }] = [live.now(), live.state()];
    await spoil(root);
    await live.look();
    await live.look();
    expect(live.now()).toBe(store);
    expect(await find(live.now(), "phare")).toEqual(["swell"]);
    expect(faults(live)[0]).toMatch(line);
    expect(told).toEqual([`refused: ${faults(live).join("; ")}`]);

    await all(remove("port"), copyBack)(root);
    await live.look();
    expect([live.now(), faults(live), live.state().version]).toEqual([store, [], version]);
    expect(told.slice(1)).toEqual([`mended: ${version}`]);
  });

  /** Puts the record back as it was; a dossier that was made meanwhile goes. */
  const copyBack: Spoil = async (root) => {
    await move(".kept", "port")(root);
    if ((await readdir(root)).includes("quay")) await remove("quay")(root);
  };

  it("tells of other faults anew, and serves what is mended into something else", async () => {
    const root = await record();
    const { live, told } = await follow(root);
    await set("facts[0].kind", "rumour")(root);
    await live.look();
    await set("facts[1].kind", "rumour")(root);
    await live.look();
    expect(told.map((line) => line.split(":")[0])).toEqual(["refused", "refused"]);
    await all(set("facts[0].kind", "quotation"), set("facts[1].kind", "quotation"), keyword("phare"))(root);
    await live.look();
    expect(told.at(-1)).toBe(`swap: ${live.state().version}`);
    expect(faults(live)).toEqual([]);
    expect(await find(live.now(), "phare")).toEqual(["swell"]);
  });

  it.each([
    ["is gone", "", "is missing"],
    [
      "is empty, as where nothing is mounted",
      "port",
      "holds no dossier: a dossier is a folder with a dossier.json",
    ],
  ])("takes a record whose folder %s for a fault, and no empty record", async (_, path, message) => {
    const root = await record(keyword("phare"), folder("record"), move("port", "record/port"));
    const own = join(root, "record");
    const { live } = await follow(own);
    await rename(join(own, path), join(root, "away"));
    await live.look();
    expect(faults(live)).toEqual([`${own}: ${message}`]);
    expect(await find(live.now(), "phare")).toEqual(["swell"]);
    await rename(join(root, "away"), join(own, path));
    await live.look();
    expect(faults(live)).toEqual([]);
  });

  it("waits for the rest of a file that is written in two halves", async () => {
    const root = await record();
    const { live, told } = await follow(root);
    const file = join(root, FACTS);
    const whole = (await readFile(file, "utf8")).replace('"id": "swell"', '"id": "surge"');
    await writeFile(file, whole.slice(0, whole.length >> 1));
    await live.look();
    expect(await find(live.now(), "houle")).toContain("swell");
    expect(faults(live)).toHaveLength(1);
    await writeFile(file, whole.slice(whole.length >> 1), { flag: "a" });
    await live.look();
    expect(await find(live.now(), "houle")).toContain("surge");
    expect(told.map((line) => line.split(":")[0])).toEqual(["refused", "swap"]);
  });

  it("ends though the record never keeps still, and serves it when it does", async () => {
    const root = await record();
    const { live } = await follow(root, { quietMs: 1 });
    let isOver = false;
    const writer = (async () => {
      while (!isOver) await writeFile(join(root, ARTICLE), await readFile(join(root, ARTICLE)));
    })();
    await live.look();
    isOver = true;
    await writer;
    await keyword("phare")(root);
    await live.look();
    expect(faults(live)).toEqual([]);
    expect(await find(live.now(), "phare")).toEqual(["swell"]);
  });

  it("mixes no two versions in an answer, whoever asks during fifty swaps", async () => {
    const root = await record(addTide({ closing: "ebb" }));
    const version = (n: number): Spoil =>
      all(
        keyword(`houle v${n}`),
        set("facts[0].keywords", { fr: [`houle v${n}`], en: [] }, "port/facts/tide.json"),
      );
    await version(0)(root);
    const { live, told } = await follow(root);
    const seen = new Set<string>();
    let isOver = false;
    /** Asks twice of one record, as an answer and its next page do. */
    const reader = async () => {
      while (!isOver) {
        const store = live.now();
        const words = async (id: string) => {
          const hits = await store.search({ dossier: "port", text: "houle", language: "fr" });
          return hits.find(({ entry }) => entry.fact.id === id)?.entry.fact.keywords.fr[0];
        };
        const first = await words("swell");
        await new Promise((next) => setImmediate(next));
        expect(await words("ebb")).toBe(first);
        seen.add(first ?? "");
      }
    };
    const readers = Array.from({ length: 8 }, reader);
    for (let n = 1; n <= 50; n++) {
      await version(n)(root);
      await live.look();
    }
    isOver = true;
    await Promise.all(readers);
    expect(told).toHaveLength(50);
    expect(seen.size).toBeGreaterThan(25);
  }, 60_000);

  it("follows a reviewer at the desk, verdict by verdict", async () => {
    const root = await record(asDrafts);
    const { live, told } = await follow(root);
    const answerable = async () =>
      (await live.now().search({ dossier: "port", text: "", language: "fr" })).length;
    const reviewer = await sits(root);
    expect(await answerable()).toBe(0);
    for (let n = 1; n <= 3; n++) {
      await reviewer.does("accept");
      await live.look();
      expect(await answerable()).toBe(n);
    }
    await reviewer.does("undo");
    await live.look();
    expect(await answerable()).toBe(2);
    expect(told.map((line) => line.split(":")[0])).toEqual(["swap", "swap", "swap", "swap"]);
  });

  it("follows what is added, a dossier that is new too", async () => {
    const root = await record();
    const { live, told } = await follow(root);
    const read = await readHoldings(root, "storm");
    if (!("holdings" in read)) throw new Error(JSON.stringify(read));
    const became = await add(
      read.holdings,
      {
        ...{ text: "Tempête à Brélac\nAu moins 40 bateaux ont coulé.", title: "Tempête à Brélac" },
        ...{ standfirst: null, author: null, publisher: "La Vigie", url: null, language: "fr" },
        ...{ published: { value: "2021-03-04" }, rights: null, provenance: "a test", notes: [] },
      },
      { told: {}, replace: false, today: "2021-03-05" },
    );
    expect(became.kind).toBe("added");
    await live.look();
    const { list } = live.now();
    expect(list().map(({ id, articles }) => `${id} ${articles.length}`)).toEqual(["port 1", "storm 1"]);
    expect(told).toEqual([`swap: ${live.state().version}`]);
  });
});

describe("a writer that is killed", () => {
  /** Starts a process that writes half of `file`, and kills it there. */
  async function killedWriting(file: string): Promise<void> {
    const script = `
      const { openSync, writeSync } = require("node:fs");
      const file = openSync(process.argv[1], "w");
      writeSync(file, '{ "article": "quays", "sha256": "');
      process.stdout.write("half");
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ["-e", script, file], { stdio: ["ignore", "pipe", "inherit"] });
    await once(child.stdout, "data");
    child.kill("SIGKILL");
    await once(child, "exit");
  }

  it("beside the file, as ours write, leaves nothing to see", async () => {
    const root = await record();
    const { live, told } = await follow(root);
    await killedWriting(join(root, "port/facts/.quays.json.0b9c1f64-1d0c-4b9e-8a43-6cf6a2b5f1de.new"));
    await live.look();
    expect([await find(live.now(), "houle"), told]).toEqual([["swell", "payment"], []]);
  });

  it("in the file itself leaves the old record serving", async () => {
    const root = await record();
    const { live, told } = await follow(root);
    await killedWriting(join(root, FACTS));
    await live.look();
    expect(await find(live.now(), "houle")).toEqual(["swell", "payment"]);
    expect(told).toEqual([expect.stringMatching(/^refused: port\/facts\/quays\.json: line 1, /)]);
  });
});

describe("the record that is followed", () => {
  it("is looked at from time to time, where no event tells of a write", async () => {
    const root = await record();
    const { live, next } = await follow(root, { everyMs: 30, watch: false });
    await keyword("phare")(root);
    expect(await next()).toBe(`swap: ${live.state().version}`);
    expect(await find(live.now(), "phare")).toEqual(["swell"]);
    await swap(DOSSIER, "{", "")(root);
    expect(await next()).toMatch(/^refused: port\/dossier\.json: line 2, /);
  });

  it.each([
    ["in place", keyword("phare")],
    ["by a new file in its place", byRename(keyword("phare"))],
    ["into a folder that is new", copyDossier("quay")],
  ])("is looked at when an event tells of a write %s", async (_, edit) => {
    const root = await record();
    const { live, next } = await follow(root, { everyMs: 3_600_000 });
    const { version } = live.state();
    await edit(root);
    expect(await next()).toMatch(/^swap: /);
    expect(live.state().version).not.toBe(version);
  });

  it("hears of what is written into a folder that took the place of another", async () => {
    const root = await record(copyDossier(".other"));
    const { live, next } = await follow(root, { everyMs: 3_600_000 });
    await keyword("phare")(root);
    await next();
    await move("port", ".old")(root);
    await move(".other", "port")(root);
    while ((await find(live.now(), "phare")).length > 0) await next();
    await keyword("cabestan")(root);
    await next();
    expect(await find(live.now(), "cabestan")).toEqual(["swell"]);
  });

  it("is followed no more once it is closed, and serves all the same", async () => {
    const root = await record();
    const { live, told } = await follow(root, { everyMs: 10 });
    await keyword("phare")(root);
    const looking = live.look();
    await live.close();
    await looking;
    const { version } = live.state();
    await keyword("cabestan")(root);
    await live.look();
    expect(live.state().version).toBe(version);
    expect(await find(live.now(), "houle")).toEqual(["swell", "payment"]);
    expect(told.length).toBeLessThanOrEqual(1);
  });
});

describe("fingerprint()", () => {
  const MINDS_NOT: readonly (readonly [string, Spoil])[] = [
    ["a kept index", write("port/.index", "x")],
    ["a lock", write("port/facts/.quays.json.lock", "1")],
    ["a file that is being written", write("port/facts/.quays.json.x.new", "{")],
    ["what an editor leaves", write("port/facts/quays.json~", "{")],
    ["a README beside the dossiers", write("README.md", "# Facts")],
    ["a hidden folder", write(".git/index", "x")],
  ];
  it.each(MINDS_NOT)("minds not %s", async (_, spoil) => {
    const root = await record();
    const before = await fingerprint(root);
    await spoil(root);
    expect(isSame(before, await fingerprint(root))).toBe(true);
  });

  it.each<readonly [string, Spoil]>([
    ["a file that is new", write("port/facts/more.json", "{}")],
    ["a file that is gone", remove(FACTS)],
    ["a folder that is gone", remove("port/facts")],
    ["a folder that is empty", folder("quay")],
    ["another name", move(FACTS, "port/facts/more.json")],
  ])("sees %s", async (_, spoil) => {
    const root = await record();
    const before = await fingerprint(root);
    await spoil(root);
    expect(isSame(before, await fingerprint(root))).toBe(false);
  });
});
