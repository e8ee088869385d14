import { spawn } from "node:child_process";
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished, suite } from "vitest";
import { filesIn } from "../../src/store/folder.ts";
import { updateFile, writeFileSafely } from "../../src/store/write.ts";

/** A fresh folder that goes when the test ends. */
async function fresh(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-write-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

suite("writeFileSafely()", () => {
  it("writes a new file and a file that is there, and leaves nothing beside it", async () => {
    const folder = await fresh();
    const file = join(folder, "quays.json");
    await writeFileSafely(file, "one\n");
    await writeFileSafely(file, "deux, 𝒬\n");
    expect(await readFile(file, "utf8")).toBe("deux, 𝒬\n");
    expect(await readdir(folder)).toEqual(["quays.json"]);
  });

  it("keeps the mode of the file", async () => {
    const file = join(await fresh(), "quays.json");
    await writeFile(file, "one");
    for (const mode of [0o640, 0o664, 0o600]) {
      await chmod(file, mode);
      await writeFileSafely(file, "two");
      expect((await stat(file)).mode & 0o7777).toBe(mode);
    }
  });

  it("writes through a link, which stays", async () => {
    const folder = await fresh();
    await writeFile(join(folder, "real.json"), "one");
    await symlink("real.json", join(folder, "link.json"));
    await writeFileSafely(join(folder, "link.json"), "two");
    expect(await readlink(join(folder, "link.json"))).toBe("real.json");
    expect(await readFile(join(folder, "real.json"), "utf8")).toBe("two");
  });

  it("tells the system's error, and leaves the old and nothing else", async () => {
    const folder = await fresh();
    await expect(writeFileSafely(join(folder, "nowhere", "a.json"), "x")).rejects.toThrow("ENOENT");
    await writeFile(join(folder, "inner"), ""); // a file in the place of a folder
    await expect(writeFileSafely(join(folder, "inner", "a.json"), "x")).rejects.toThrow("ENOTDIR");
    await mkdir(join(folder, "taken.json"));
    await expect(writeFileSafely(join(folder, "taken.json"), "x")).rejects.toThrow(/EISDIR|ENOTEMPTY|EPERM/);
    expect(await readdir(folder)).toEqual(["inner", "taken.json"]);
  });

  it.skipIf(process.platform === "win32")(
    "leaves the old and nothing else on a disk that is full",
    async () => {
      const folder = await fresh();
      await writeFile(join(folder, "a.json"), "old");
      const script = `
      const { writeFileSafely, writeNewFile } = await import(process.argv[1]);
      const told = [];
      for (const [name, write] of [["a.json", writeFileSafely], ["b.json", writeNewFile]])
        await write(process.argv[2] + "/" + name, "x".repeat(200_000)).catch(({ code }) => told.push(code));
      process.stdout.write(told.join());
    `;
      const module = new URL("../../dist/src/store/write.js", import.meta.url).href;
      const line = `ulimit -f 64; exec "$0" --input-type=module -e "$1" "$2" "$3"`;
      const child = spawn("sh", ["-c", line, process.execPath, script, module, folder]);
      const told = await new Promise((said) => child.stdout.once("data", (text) => said(String(text))));
      expect(told, "a file may have 32 kB").toBe("EFBIG,EFBIG");
      expect(await readFile(join(folder, "a.json"), "utf8")).toBe("old");
      expect(await readdir(folder)).toEqual(["a.json"]);
    },
  );

  it("removes what a killed process has left of this file, and of no other", async () => {
    const folder = await fresh();
    const id = "0b6f7c9e-1111-4222-8333-444455556666";
    const left = `.quays.json.${id}.new`;
    const others = [`.tide.json.${id}.new`, ".quays.json.swp", ".quays.json.mine.new"];
    for (const name of [left, ...others]) await writeFile(join(folder, name), "half");
    expect((await filesIn(folder, ".", [".json"])).files, "read as no file").toEqual([]);
    await writeFileSafely(join(folder, "quays.json"), "whole");
    expect(await readdir(folder)).toEqual([...others, "quays.json"].sort());
  });

  it("takes the lock of a process that is gone, and of one killed before it wrote its number", async () => {
    const folder = await fresh();
    for (const content of ["999999999 gone", ""]) {
      await writeFile(join(folder, ".quays.json.lock"), content);
      await writeFileSafely(join(folder, "quays.json"), content);
      expect(await readFile(join(folder, "quays.json"), "utf8")).toBe(content);
    }
    expect(await readdir(folder)).toEqual(["quays.json"]);
  });
});

suite("updateFile()", () => {
  it("loses no change of writers at the same time", async () => {
    const file = join(await fresh(), "count.json");
    await writeFile(file, "0");
    const add = () =>
      updateFile(file, (content) => {
        const after = Number(content.toString()) + 1;
        return { content: [Buffer.from(`${after}`)], told: after };
      });
    const told = await Promise.all(Array.from({ length: 20 }, add));
    expect(told.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(await readFile(file, "utf8")).toBe("20");
  });

  it("leaves the file as it is when there is nothing to write", async () => {
    const file = join(await fresh(), "a.json");
    await writeFile(file, "one");
    await utimes(file, 1, 1);
    expect(await updateFile(file, (content) => ({ content: null, told: content.toString() }))).toBe("one");
    expect((await stat(file)).mtimeMs).toBe(1000);
  });

  it("sets the lock free when the change throws", async () => {
    const folder = await fresh();
    const file = join(folder, "a.json");
    await writeFile(file, "one");
    const fail = (): never => {
      throw new RangeError("no");
    };
    await expect(updateFile(file, fail)).rejects.toThrow(RangeError);
    expect(await readdir(folder)).toEqual(["a.json"]);
  });
});

const KILLS = 30;

/** Writes without end one of two texts that are easy to tell from half of one. */
const WRITER = `
  const { writeFileSafely } = await import(process.argv[1]);
  for (let i = process.pid; ; i++) {
    await writeFileSafely(process.argv[2], String(i % 10).repeat(300_000) + "\\n");
    process.stdout.write(".");
  }
`;

/** Stops a process by force after so many milliseconds of writing. */
async function killed(file: string, after: number): Promise<void> {
  const module = new URL("../../dist/src/store/write.js", import.meta.url).href;
  const child = spawn(process.execPath, ["--input-type=module", "-e", WRITER, module, file]);
  await new Promise((ready) => child.stdout.once("data", ready));
  await new Promise((done) => setTimeout(done, after));
  const ended = new Promise((done) => child.once("close", done));
  child.kill("SIGKILL");
  await ended;
}

it(`a file is whole after each of ${KILLS} kills of its writer`, { timeout: 60_000 }, async () => {
  const folder = await fresh();
  const file = join(folder, "facts.json");
  await writeFileSafely(file, `${"x".repeat(300_000)}\n`);
  const seen = new Set<string>();
  const each = async (i: number) => {
    await killed(file, i % 11);
    const text = await readFile(file, "utf8");
    expect(text).toMatch(/^(.)\1{299999}\n$/);
    seen.add(text[0] ?? "");
    expect((await filesIn(folder, ".", [".json"])).faults).toEqual([]);
  };
  for (let i = 0; i < KILLS; i++) await each(i);
  expect(seen.size, "the writers did write").toBeGreaterThan(2);
  await writeFileSafely(file, "after");
  expect(await readdir(folder), "what they left is gone").toEqual(["facts.json"]);
});
