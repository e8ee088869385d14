import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { onceEach } from "../../src/chat/seen.ts";
import { type Claims, openClaims, watchClock } from "../../src/store/claims.ts";

const MINUTE = 60_000;

/** A folder of claims that is not there yet, below one that goes when the test ends. */
async function fresh(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-claims-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, "state", "claims");
}

/** A process, as far as claims go; its stopwatch can be set. */
function process_(folder: string) {
  const notes: string[] = [];
  const watch = { ms: 0 };
  const claims: Claims = openClaims(folder, {
    isNew: onceEach(),
    onNote: (note) => notes.push(note),
    now: () => watch.ms + performance.now(),
  });
  onTestFinished(() => claims.close());
  return { ...claims, notes, watch };
}

/** Makes all claims in a folder so much older. */
async function age(folder: string, ms: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const { mtimeMs } = await stat(join(folder, name));
    await utimes(join(folder, name), (mtimeMs - ms) / 1000, (mtimeMs - ms) / 1000);
  }
}

/** Claims so many new events, which sweeps as many times. */
async function busy(claims: Claims, count: number, of = "busy"): Promise<void> {
  for (let i = 0; i < count; i++) {
    expect(await claims.claim(`${of} ${i}`)).toBe(true);
    await new Promise((turn) => setTimeout(turn, 5)); // a sweep is in the background
  }
}

describe("openClaims()", () => {
  it("gives an event to the first that asks, of all processes that share the folder", async () => {
    const folder = await fresh();
    const [one, other] = [process_(folder), process_(folder)];
    expect(await one.claim("event 1")).toBe(true);
    expect(await other.claim("event 1")).toBe(false);
    expect(await one.claim("event 1")).toBe(false);
    expect(await other.claim("event 2")).toBe(true);
    expect(await process_(folder).claim("event 2"), "after a restart").toBe(false);
    expect([...one.notes, ...other.notes]).toEqual([]);
  });

  it("gives an event to one of ten that ask at once", async () => {
    const folder = await fresh();
    const all = Array.from({ length: 10 }, () => process_(folder));
    for (let event = 0; event < 20; event++) {
      const given = await Promise.all(all.map(({ claim }) => claim(`event ${event}`)));
      expect(given.filter(Boolean)).toHaveLength(1);
    }
  });

  it("takes any id for a name, and shows none", async () => {
    const folder = await fresh();
    const { claim } = process_(folder);
    for (const id of ["", "../../out", "a\0b", "Ann Lee", "x".repeat(100_000), "\ud800"])
      expect(await claim(id)).toBe(true);
    const names = await readdir(folder);
    expect(names).toHaveLength(6);
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{32}$/);
  });

  it("is for this user only", async () => {
    const folder = await fresh();
    await process_(folder).claim("event");
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it("sweeps away what is older than a quarter of an hour, bit by bit, and nothing else", async () => {
    const folder = await fresh();
    await busy(process_(folder), 100, "old");
    await age(folder, 16 * MINUTE);
    await writeFile(join(folder, "README"), "");
    await age(folder, 0);
    const own = process_(folder);
    await own.claim("one");
    await own.close();
    expect((await readdir(folder)).length, "no more than eight at once").toBeGreaterThan(90);
    await busy(process_(folder), 40);
    const left = await readdir(folder);
    expect(left).toContain("README");
    expect(left).toHaveLength(42);
  });

  it("does not pile up claims, however many come", async () => {
    const folder = await fresh();
    for (let i = 0; i < 5; i++) {
      await busy(process_(folder), 60, `round ${i}`);
      await age(folder, 20 * MINUTE);
    }
    expect((await readdir(folder)).length).toBeLessThan(140);
  });

  it.each([
    ["forward", 60 * MINUTE],
    ["back", -60 * MINUTE],
  ])("answers no event twice when the clock jumps %s, and sweeps again later", async (_, jump) => {
    const folder = await fresh();
    const [one, other] = [process_(folder), process_(folder)];
    expect(await one.claim("event")).toBe(true);
    expect(await other.claim("something else")).toBe(true);
    // The clock jumps: what was claimed is as old as that to the file system, but not by the stopwatches.
    await age(folder, jump);
    one.watch.ms -= jump;
    other.watch.ms -= jump;
    await busy(one, 5, "one");
    await busy(other, 5, "other");
    expect(await other.claim("event")).toBe(false);
    // A quarter of an hour later it is old by any clock.
    await age(folder, 16 * MINUTE);
    one.watch.ms += 16 * MINUTE;
    await busy(one, 10, "later");
    // The stopwatch alone ran on, which looks like a jump: this one is not waited for.
    expect((await readdir(folder)).length).toBeLessThan(15);
  });

  it("knows its own where the folder cannot be written, says so once, and says when it can again", async () => {
    const folder = await fresh();
    await mkdir(join(folder, "..", ".."), { recursive: true });
    await writeFile(join(folder, ".."), ""); // a file in the place of the folder
    const own = process_(folder);
    expect(await own.claim("event 1")).toBe(true);
    expect(await own.claim("event 1")).toBe(false);
    expect(await own.claim("event 2")).toBe(true);
    expect(own.notes).toHaveLength(1);
    expect(own.notes[0]).toMatch(
      /^Cannot write claims in .*claims: ENOTDIR.*Until it can, each process knows its own only, and two may answer one event$/,
    );
    await rm(join(folder, ".."));
    expect(await own.claim("event 3")).toBe(true);
    expect(await process_(folder).claim("event 3")).toBe(false);
    expect(own.notes[1]).toBe(`Claims can be written in ${folder} again`);
  });

  it("keeps working when somebody deletes the folder", async () => {
    const folder = await fresh();
    const own = process_(folder);
    await busy(own, 3);
    await rm(folder, { recursive: true });
    await busy(own, 30, "later");
    expect(own.notes).toEqual([]);
    expect(await readdir(folder)).toHaveLength(30);
  });

  it("gives each of a hundred events to one of two real processes", async () => {
    const folder = await fresh();
    const module = new URL("../../dist/src/store/claims.js", import.meta.url).href;
    const script = `
      const { openClaims } = await import(process.argv[1]);
      const { claim } = openClaims(process.argv[2], { isNew: () => true, onNote: console.error });
      process.stdout.write("ready");
      process.stdin.once("data", async () => {
        const given = [];
        for (let i = 0; i < 100; i++) if (await claim(String(i))) given.push(i);
        process.stdout.write(JSON.stringify(given), () => process.exit());
      });
    `;
    const children = [1, 2].map(() =>
      spawn(process.execPath, ["--input-type=module", "-e", script, module, folder]),
    );
    const told = children.map((child) => {
      let text = "";
      child.stdout.on("data", (part) => {
        text += part;
      });
      return new Promise<number[]>((done) =>
        child.once("close", () => done(JSON.parse(text.slice("ready".length)))),
      );
    });
    await Promise.all(children.map((child) => new Promise((ready) => child.stdout.once("data", ready))));
    for (const child of children) child.stdin.write("go");
    const given = (await Promise.all(told)).flat();
    expect(given.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i));
  });
});

describe("watchClock()", () => {
  it("believes a clock that runs as a stopwatch does, by small steps too", () => {
    const believes = watchClock(15 * MINUTE);
    for (let minute = 0; minute < 100; minute++)
      expect(believes(1e12 + minute * (MINUTE + 20_000), minute * MINUTE)).toBe(true);
  });

  it.each([10 * MINUTE, -10 * MINUTE, 1e11])(
    "doubts it for a quarter of an hour after a jump of %d ms",
    (jump) => {
      const believes = watchClock(15 * MINUTE);
      expect(believes(1e12, 0)).toBe(true);
      expect(believes(1e12 + jump, 1000)).toBe(false);
      expect(believes(1e12 + jump + 14 * MINUTE, 14 * MINUTE)).toBe(false);
      expect(believes(1e12 + jump + 16 * MINUTE, 16 * MINUTE)).toBe(true);
    },
  );

  it("believes one that jumps all the time half of the time", () => {
    const believes = watchClock(15 * MINUTE);
    let believed = 0;
    for (let minute = 0; minute < 1000; minute++)
      if (believes(minute * 10 * MINUTE, minute * MINUTE)) believed += 1;
    expect(believed).toBeGreaterThan(480);
    expect(believed).toBeLessThan(700);
  });
});
