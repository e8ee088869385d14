import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { type Holder, holderText, newHolder } from "../../src/store/holder.ts";
import { type Hold, type Holding, holdLock } from "../../src/store/process-lock.ts";
import { absent } from "../doubles/absent.ts";

const NO_PROC =
  "the system does not tell which process is which (/proc): a lock is watched there instead, and these are not tested here";
const noProc = absent((await newHolder()).machine === "-", NO_PROC);

async function fresh(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-hold-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, "corrections.lock");
}

const QUICK: Holding = { beatMs: 20, stillMs: 400 };

/** Takes it, or fails. */
async function taken(path: string, holding: Holding = QUICK): Promise<Hold> {
  const hold = await holdLock(path, holding);
  if (!("release" in hold)) throw new Error(hold.holder);
  onTestFinished(() => hold.release().catch(() => {}));
  return hold;
}

/** Another process, as it would write into the file. */
const other = async (like: Partial<Holder> = {}): Promise<string> =>
  holderText({ ...(await newHolder()), host: "newsbot", machine: "another", ...like });

/** Puts a file there whole, as a holder does. */
async function put(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}

describe("holdLock()", () => {
  it.skipIf(noProc)("is one's at a time, and tells the next who has it", async () => {
    const path = await fresh();
    const hold = await taken(path);
    expect(hold.isHeld()).toBe(true);
    expect(await holdLock(path, QUICK)).toEqual({
      holder: expect.stringMatching(
        new RegExp(
          `^Process ${process.pid} on .+, running since \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\dZ, holds ${path}$`,
        ),
      ),
    });
    await hold.release();
    expect(hold.isHeld()).toBe(false);
    expect(await readdir(join(path, ".."))).toEqual([]);
    expect((await taken(path)).isHeld()).toBe(true);
  });

  it("goes to one of ten that ask at once", async () => {
    const path = await fresh();
    await put(path, await other());
    const all = await Promise.all(Array.from({ length: 10 }, () => holdLock(path, QUICK)));
    const holds = all.filter((one): one is Hold => "release" in one);
    expect(holds).toHaveLength(1);
    await holds[0]?.release();
  });

  it.skipIf(noProc)("is taken at once from a process that was killed", async () => {
    const path = await fresh();
    const module = new URL("../../dist/src/store/process-lock.js", import.meta.url).href;
    const script = `
      const { holdLock } = await import(process.argv[1]);
      const hold = await holdLock(process.argv[2]);
      process.stdout.write("release" in hold ? "held" : hold.holder);
      setInterval(() => {}, 1000);
    `;
    const child = spawn(process.execPath, ["--input-type=module", "-e", script, module, path]);
    const said = await new Promise((told) => child.stdout.once("data", (text) => told(String(text))));
    expect(said).toBe("held");
    expect(await holdLock(path)).toEqual({ holder: expect.stringContaining(`Process ${child.pid} on `) });
    const ended = new Promise((done) => child.once("close", done));
    child.kill("SIGKILL");
    await ended;
    const start = performance.now();
    expect((await taken(path, {})).isHeld()).toBe(true);
    expect(performance.now() - start).toBeLessThan(5_000); // one that must be watched takes thirty seconds
  });

  it.skipIf(noProc)("is not kept by a number that another program has by now", async () => {
    const path = await fresh();
    const { machine } = await newHolder();
    await put(path, await other({ machine, ticks: "1" }));
    expect((await taken(path, {})).isHeld()).toBe(true);
  });

  it("stays with a process of another container that beats, though it has the number of this one", async () => {
    const path = await fresh();
    const theirs = await other({ began: "2026-11-30T10:12:00.000Z" });
    let count = 0;
    const beating = setInterval(() => void put(path, `${theirs}\n${count++}\n`).catch(() => {}), 20);
    onTestFinished(() => clearInterval(beating));
    await put(path, `${theirs}\n`);
    expect(await holdLock(path, { beatMs: 20, stillMs: 20_000 })).toEqual({
      holder: `Process ${process.pid} on newsbot, running since 2026-11-30T10:12Z, holds ${path}`,
    });
  });

  it("is taken from a process of another container that is still for long, and not before", async () => {
    const path = await fresh();
    await put(path, `${await other()}\n7\n`);
    const start = performance.now();
    await taken(path);
    expect(performance.now() - start).toBeGreaterThan(390);
  });

  it("is known to be lost, and the file of the next is left alone", async () => {
    const path = await fresh();
    const hold = await taken(path);
    const theirs = `${await other()}\n7\n`;
    await put(path, theirs);
    await vi.waitFor(() => expect(hold.isHeld()).toBe(false));
    await hold.release();
    expect(await readFile(path, "utf8")).toBe(theirs);
  });

  it("is not certain any more when nothing could be written for long", async () => {
    const path = await fresh();
    const hold = await taken(path, { beatMs: 60_000, stillMs: 300 });
    expect(hold.isHeld()).toBe(true);
    await vi.waitFor(() => expect(hold.isHeld()).toBe(false));
  });

  it("beats, so that others see it", async () => {
    const path = await fresh();
    await taken(path);
    const before = await readFile(path, "utf8");
    await vi.waitFor(async () => expect(await readFile(path, "utf8")).not.toBe(before));
    expect((await readFile(path, "utf8")).length).toBe(before.length);
  });

  it("throws the system's error where there can be no file", async () => {
    const path = await fresh();
    await writeFile(path, "");
    await expect(holdLock(join(path, "a.lock"), QUICK)).rejects.toThrow(/ENOTDIR|EEXIST/);
  });
});
