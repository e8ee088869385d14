import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Holder, holderOf, holderText, lifeOf, newHolder } from "../../src/store/holder.ts";
import { withLock } from "../../src/store/lock.ts";
import { absent } from "../doubles/absent.ts";

const NO_PROC =
  "the system does not tell which process is which (/proc): a lock is watched there instead, and these are not tested here";
const noProc = absent((await newHolder()).machine === "-", NO_PROC);

/** A file in a folder that goes when the test ends, and its lock. */
async function fresh() {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-lock-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return { folder, file: join(folder, "quays.json"), lock: join(folder, ".quays.json.lock") };
}

const like = async (other: Partial<Holder>): Promise<string> =>
  holderText({ ...(await newHolder()), ...other });

describe("withLock()", () => {
  it("lets one work at a time, and leaves nothing", async () => {
    const { folder, file } = await fresh();
    let inside = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++inside);
      await new Promise((done) => setTimeout(done, 2));
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 10 }, () => withLock(file, work)));
    expect([most, await readdir(folder)]).toEqual([1, []]);
  });

  it.skipIf(noProc)("says who holds it rather than wait for a running process for ever", async () => {
    const { file, lock } = await fresh();
    const own = await newHolder();
    await writeFile(lock, holderText({ ...own, host: "newsbot" }));
    await expect(withLock(file, async () => "done", 100)).rejects.toMatchObject({
      code: "ELOCKED",
      message: `${file} is being written by process ${process.pid} on newsbot, running since ${own.began.slice(0, 16)}Z (its lock is ${lock}): wait for that process or end it, then try again`,
    });
    expect(await readFile(lock, "utf8"), "its lock stays").toContain("newsbot");
  });

  it.skipIf(noProc).each([
    ["whose number nobody has", { pid: 999_999_999 }],
    ["whose number another program has by now", { ticks: "1" }],
  ])("takes the lock of a process %s at once", async (_, other) => {
    const { folder, file, lock } = await fresh();
    await writeFile(lock, await like(other));
    expect(await withLock(file, async () => "done", 50)).toBe("done");
    expect(await readdir(folder)).toEqual([]);
  });

  it("waits for a process of another container, whatever number it has here", async () => {
    const { file, lock } = await fresh();
    await writeFile(lock, await like({ pid: 999_999_999, machine: "another" }));
    let isDone = false;
    const done = withLock(file, async () => {
      isDone = true;
    });
    await new Promise((pause) => setTimeout(pause, 300));
    expect(isDone).toBe(false);
    await rm(lock);
    await done;
    expect(isDone).toBe(true);
  });

  it.skipIf(noProc)("takes a lock that others were killed at breaking", async () => {
    const { folder, file, lock } = await fresh();
    const gone = await like({ pid: 999_999_999 });
    for (const end of ["", ".break", ".break.break"]) await writeFile(`${lock}${end}`, gone);
    expect(await withLock(file, async () => "done")).toBe("done");
    expect(await readdir(folder)).toEqual([]);
  });

  it.skipIf(noProc)("is one's at a time, though ten find a lock that is nobody's", async () => {
    const { folder, file, lock } = await fresh();
    for (let round = 0; round < 10; round++) {
      await writeFile(lock, await like({ pid: 999_999_999 }));
      let inside = 0;
      const work = async () => {
        expect(++inside).toBe(1);
        await new Promise((done) => setTimeout(done, 1));
        inside -= 1;
      };
      await Promise.all(Array.from({ length: 10 }, () => withLock(file, work)));
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it("leaves the lock of whoever has taken it meanwhile", async () => {
    const { file, lock } = await fresh();
    const theirs = await like({ machine: "another" });
    await withLock(file, () => writeFile(lock, theirs));
    expect(await readFile(lock, "utf8")).toBe(theirs);
  });
});

describe("a holder", () => {
  it("is read as it was written", async () => {
    const own = { ...(await newHolder()), host: "a host" };
    expect(holderOf(holderText(own))).toEqual(own);
    expect(holderOf(`${holderText(own)}\n000000000007\n`)).toEqual(own);
  });

  it.each(["", "4711", "999999999 gone", "0b6f7c9e"])("is nobody in %j", (text) => {
    expect(holderOf(text)).toBeNull();
  });

  it.skipIf(noProc)("runs as long as its process does", async () => {
    const own = await newHolder();
    expect(await lifeOf(own)).toBe("runs");
    expect(await lifeOf({ ...own, ticks: "1" })).toBe("gone");
    expect(await lifeOf({ ...own, machine: "another" })).toBe("unknown");
    expect(await lifeOf({ ...own, machine: "-" })).toBe("unknown");
  });
});
