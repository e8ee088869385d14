import { spawn, spawnSync } from "node:child_process";
import { appendFile, type FileHandle, mkdtemp, open, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { type Journal, type JournalOptions, NotKept, openJournal } from "../../src/store/journal.ts";
import { absent } from "../doubles/absent.ts";

const ENTRY = z.strictObject({ v: z.literal(1), word: z.string() });
type Entry = z.infer<typeof ENTRY>;
const entry = (word: string): Entry => ({ v: 1, word });

/** A path in a folder that goes when the test ends. */
async function fresh(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-journal-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, "state", "ledger.jsonl");
}

interface Told extends Journal<Entry> {
  readonly notes: string[];
}

function journal(path: string, options: Partial<JournalOptions<Entry>> = {}): Told {
  const notes: string[] = [];
  return {
    ...openJournal(path, { schema: ENTRY, onNote: (note) => notes.push(note), ...options }),
    notes,
  };
}

async function words(of: Journal<Entry>): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { word } of of.entries()) found.push(word);
  return found;
}

const line = (value: unknown): string => {
  const json = JSON.stringify(value);
  return `${crc32(json).toString(16).padStart(8, "0")} ${json}\n`;
};

describe("openJournal()", () => {
  it("gives back what was appended, in order, also to the next process", async () => {
    const path = await fresh();
    const own = journal(path);
    const all = ["one", "deux\nlignes\r\u2028", "𝒬 İ \ud800", ""];
    await Promise.all(all.map((word) => own.append(entry(word))));
    expect(await words(own)).toEqual(all);
    expect(await words(journal(path))).toEqual(all);
    expect((await readFile(path, "utf8")).split("\n").filter((text) => text !== "")).toHaveLength(4);
    expect(own.notes).toEqual([]);
  });

  it("is empty where there is no file, and makes none", async () => {
    const path = await fresh();
    expect(await words(journal(path))).toEqual([]);
    await expect(stat(path)).rejects.toThrow("ENOENT");
  });

  it("makes folder and file for this user only", async () => {
    const path = await fresh();
    await journal(path).append(entry("one"));
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(path, ".."))).mode & 0o777).toBe(0o700);
  });

  it("writes what comes during a write as one, in the order of coming", async () => {
    const path = await fresh();
    let writes = 0;
    const own = journal(path, {
      open: disk((handle, bytes) => {
        writes += 1;
        return handle.write(bytes, 0, bytes.length, null);
      }),
    });
    const all = Array.from({ length: 500 }, (_, i) => `${i}`);
    await Promise.all(all.map((word) => own.append(entry(word))));
    expect(writes).toBe(2);
    expect(await words(own)).toEqual(all);
  });

  it("drops half a line at the end with one warning, and what comes next begins on a line of its own", async () => {
    const path = await fresh();
    await journal(path).append(entry("one"));
    await appendFile(path, line(entry("two")).slice(0, 20));
    const own = journal(path);
    expect(await words(own)).toEqual(["one"]);
    expect(await words(own)).toEqual(["one"]);
    expect(own.notes).toEqual([`${path} ends in half a line, line 3: it is dropped`]);
    await own.append(entry("three"));
    expect(await words(own)).toEqual(["one", "three"]);
    const later = journal(path);
    expect(await words(later)).toEqual(["one", "three"]);
    expect(later.notes).toEqual([`${path} line 3 is damaged: it is passed over`]);
  });

  it("takes a last line that wants nothing but its end", async () => {
    const path = await fresh();
    await journal(path).append(entry("one"));
    await appendFile(path, line(entry("two")).trimEnd());
    const own = journal(path);
    expect(await words(own)).toEqual(["one", "two"]);
    await own.append(entry("three"));
    expect(await words(own)).toEqual(["one", "two", "three"]);
    expect(own.notes).toEqual([]);
  });

  it("waits for the end of a line that another process is writing", async () => {
    const path = await fresh();
    await journal(path).append(entry("one"));
    const two = line(entry("two"));
    await appendFile(path, two.slice(0, 15));
    const own = journal(path);
    const found: string[] = [];
    for await (const { word } of own.entries()) {
      found.push(word);
      if (word === "one") await appendFile(path, two.slice(15));
    }
    expect(found).toEqual(["one", "two"]);
    expect(own.notes).toEqual([]);
  });

  const one = line(entry("one"));
  it.each([
    ["a letter changed", one.replace("one", "onf"), "damaged"],
    ["a sum changed", one.replace(/^./, (digit) => (digit === "0" ? "1" : "0")), "damaged"],
    ["two lines run into one", `${one.trimEnd()}${one}`, "damaged"],
    ["no sum", `${JSON.stringify(entry("one"))}\n`, "damaged"],
    ["nothing but zeros, as after a power cut", `${"\0".repeat(50)}\n`, "damaged"],
    ["a sum of what is no JSON", `${crc32("{").toString(16).padStart(8, "0")} {\n`, "damaged"],
    ["longer than an entry may be", `${"x".repeat(1_100_000)}\n`, "damaged"],
    ["of a version to come", line({ v: 2, word: "one" }), "of a version that this one does not know"],
  ])("passes over a line in the middle, and names it: %s", async (_, odd, told) => {
    const path = await fresh();
    await journal(path).append(entry("before"));
    await appendFile(path, odd);
    await appendFile(path, line(entry("after")));
    const before = await readFile(path);
    const own = journal(path);
    expect(await words(own)).toEqual(["before", "after"]);
    expect(own.notes).toEqual([`${path} line 3 is ${told}: it is passed over`]);
    expect((await readFile(path)).equals(before), "nothing is deleted").toBe(true);
  });

  it("tells twenty damaged lines, and that there are more", async () => {
    const path = await fresh();
    await journal(path).append(entry("one"));
    await appendFile(path, "x\n".repeat(1000));
    const own = journal(path);
    await words(own);
    await words(own);
    expect(own.notes).toHaveLength(21);
    expect(own.notes[20]).toBe(`${path}: what else is passed over is not told`);
  });

  it("takes the entries of two at once, and neither spoils the other's", async () => {
    const path = await fresh();
    const both = [journal(path), journal(path)];
    const all = Array.from({ length: 200 }, (_, i) => `${i}`);
    await Promise.all(all.map((word, i) => both[i % 2]?.append(entry(word))));
    expect((await words(journal(path))).toSorted()).toEqual(all.toSorted());
  });

  it("refuses what could not be read again", async () => {
    const own = journal(await fresh());
    await expect(own.append({ v: 2 } as never)).rejects.toThrow(RangeError);
    await expect(own.append(entry("x".repeat(1_000_001)))).rejects.toThrow("must be at most 1000000");
    expect(await words(own)).toEqual([]);
  });

  it("takes nothing after it was closed, and writes first what waits", async () => {
    const path = await fresh();
    const own = journal(path);
    const appended = own.append(entry("one"));
    await own.close();
    await appended;
    await expect(own.append(entry("two"))).rejects.toThrow(`Cannot write ${path}: it is closed`);
    expect(await words(own)).toEqual(["one"]);
  });

  it("reads a large file piece by piece, and others have their turn meanwhile", async () => {
    const path = await fresh();
    const own = journal(path);
    await own.append(entry("first"));
    await writeFile(path, line(entry("x".repeat(1000))).repeat(10_000));
    let turns = 0;
    const turn = () => {
      turns += 1;
      next = setImmediate(turn);
    };
    let next = setImmediate(turn);
    let count = 0;
    for await (const _ of own.entries()) count += 1;
    clearImmediate(next);
    expect(count).toBe(10_000);
    expect(turns).toBeGreaterThan(50);
  });
});

type Write = (handle: FileHandle, bytes: Buffer) => Promise<{ bytesWritten: number }>;

/** Opens files whose writes go another way. */
const disk =
  (
    write: Write,
    datasync: (handle: FileHandle) => Promise<void> = (handle) => handle.datasync(),
  ): typeof open =>
  async (...args) => {
    const handle = await open(...args);
    return {
      stat: () => handle.stat(),
      write: (bytes: Buffer) => write(handle, bytes),
      datasync: () => datasync(handle),
      close: () => handle.close(),
    } as unknown as FileHandle;
  };

const failure = (code: string) => Object.assign(new Error(`${code}: a test`), { code });

describe("a disk that cannot be written", () => {
  it.each(["ENOSPC", "EROFS", "EACCES", "EIO"])("loses nothing to %s that passes", async (code) => {
    const path = await fresh();
    let isBroken = true;
    const own = journal(path, {
      open: disk(async (handle, bytes) => {
        if (isBroken) throw failure(code);
        return handle.write(bytes, 0, bytes.length, null);
      }),
    });
    await expect(own.append(entry("one"))).rejects.toMatchObject({ code });
    const both = await Promise.allSettled([own.append(entry("two")), own.append(entry("three"))]);
    expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await expect(own.flush()).rejects.toMatchObject({ code });
    expect(await words(own)).toEqual([]);
    isBroken = false;
    await own.append(entry("four"));
    expect(await words(own)).toEqual(["one", "two", "three", "four"]);
    expect(own.notes).toEqual([
      `Cannot write ${path}: ${code}: a test. Up to 10000 entries wait in memory`,
      `${path} can be written again: the entries that waited are there`,
    ]);
  });

  it("writes what waits at flush() and at close()", async () => {
    for (const end of ["flush", "close"] as const) {
      let isBroken = true;
      const own = journal(await fresh(), {
        open: disk(async (handle, bytes) => {
          if (isBroken) throw failure("ENOSPC");
          return handle.write(bytes, 0, bytes.length, null);
        }),
      });
      await expect(own.append(entry("one"))).rejects.toThrow("ENOSPC");
      isBroken = false;
      await own[end]();
      expect(await words(own)).toEqual(["one"]);
    }
  });

  it("keeps so many and no more, and tells how many are lost", async () => {
    const path = await fresh();
    let isBroken = true;
    const own = journal(path, {
      most: 2,
      open: disk(async (handle, bytes) => {
        if (isBroken) throw failure("ENOSPC");
        return handle.write(bytes, 0, bytes.length, null);
      }),
    });
    for (const word of ["one", "two"]) await expect(own.append(entry(word))).rejects.toThrow("ENOSPC");
    await expect(own.append(entry("three"))).rejects.toThrow(NotKept);
    isBroken = false;
    await own.flush();
    expect(await words(own)).toEqual(["one", "two"]);
    expect(own.notes.at(-1)).toBe(
      `${path} can be written again: the entries that waited are there; 1 entry is lost`,
    );
  });

  it("tells at close() how many are lost", async () => {
    const path = await fresh();
    const own = journal(path, { open: disk(() => Promise.reject(failure("EROFS"))) });
    for (const word of ["one", "two"]) await expect(own.append(entry(word))).rejects.toThrow("EROFS");
    await own.close();
    expect(own.notes.at(-1)).toBe(`${path} is closed, and cannot be written; 2 entries are lost`);
  });

  it("glues nothing to half a line, and repeats no line that is whole", async () => {
    const path = await fresh();
    let room = 1000;
    const own = journal(path, {
      open: disk(async (handle, bytes) => {
        if (room === 0) throw failure("ENOSPC");
        const length = Math.min(room, bytes.length);
        room -= length;
        return handle.write(bytes, 0, length, null);
      }),
    });
    const all = Array.from({ length: 20 }, (_, i) => `${"x".repeat(90)}${i}`);
    const appended = await Promise.allSettled(all.map((word) => own.append(entry(word))));
    const whole = appended.filter(({ status }) => status === "fulfilled").length;
    expect(whole).toBeGreaterThan(3);
    expect(whole).toBeLessThan(20);
    expect(await words(journal(path))).toEqual(all.slice(0, whole));
    room = Number.POSITIVE_INFINITY;
    await own.flush();
    expect(await words(own)).toEqual(all);
  });

  it("writes once more what the disk could not confirm: twice is told, never is not", async () => {
    let isBroken = true;
    const own = journal(await fresh(), {
      open: disk(
        (handle, bytes) => handle.write(bytes, 0, bytes.length, null),
        async (handle) => {
          if (isBroken) throw failure("EIO");
          await handle.datasync();
        },
      ),
    });
    await expect(own.append(entry("one"))).rejects.toThrow("EIO");
    isBroken = false;
    await own.flush();
    expect(await words(own)).toEqual(["one", "one"]);
  });

  it.skipIf(absent(process.platform !== "linux", "there is no /dev/full here: a full device is not tested"))(
    "tells of /dev/full",
    async () => {
      await expect(journal("/dev/full").append(entry("one"))).rejects.toMatchObject({ code: "ENOSPC" });
    },
  );
});

const MODULES = [
  new URL("../../dist/src/store/journal.js", import.meta.url).href,
  import.meta.resolve("zod"),
];

/** Appends until it cannot, makes room by `MAKE_ROOM`, flushes, and tells what became of each. */
const FILLER = `
  const { openJournal } = await import(process.argv[1]);
  const { z } = await import(process.argv[2]);
  const { rmSync } = await import("node:fs");
  const { execSync } = await import("node:child_process");
  const notes = [];
  const journal = openJournal(process.env.LEDGER, { schema: z.string(), onNote: (note) => notes.push(note) });
  const codes = new Set();
  let confirmed = 0;
  const all = Array.from({ length: 400 }, (_, i) => i + "x".repeat(i % 700));
  for (const word of all)
    await journal.append(word).then(() => { confirmed += 1; }, (error) => codes.add(error.code ?? error.message));
  if (process.env.ROOM) execSync(process.env.ROOM);
  const flushed = await journal.flush().then(() => "yes", (error) => error.code);
  const read = [];
  for await (const word of journal.entries()) read.push(word);
  const isWhole = read.every((word, i) => word === all[i]);
  process.stdout.write(JSON.stringify({ confirmed, codes: [...codes], flushed, read: read.length, isWhole, notes }));
`;

/** Runs it in a shell that sets the scene before \`exec\`. */
async function filled(scene: string, env: Readonly<Record<string, string>>) {
  const child = spawn(
    "sh",
    [
      "-c",
      `${scene} && exec "$NODE" --input-type=module -e "$FILLER" ${MODULES.map((url) => `'${url}'`).join(" ")}`,
    ],
    {
      env: { PATH: process.env.PATH, NODE: process.execPath, FILLER, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const parts: string[] = [];
  const errors: string[] = [];
  child.stdout.on("data", (part) => parts.push(String(part)));
  child.stderr.on("data", (part) => errors.push(String(part)));
  await new Promise((done) => child.once("close", done));
  expect(errors.join("")).toBe("");
  return JSON.parse(parts.join(""));
}

describe("a real disk", { timeout: 30_000 }, () => {
  it.skipIf(
    absent(
      process.platform === "win32",
      "there is no ulimit here: a file that may grow no more is not tested",
    ),
  )("that takes no more of a file parts no line for good", async () => {
    const path = await fresh();
    const told = await filled("ulimit -f 64", { LEDGER: path });
    expect(told.codes).toEqual(expect.arrayContaining(["EFBIG"]));
    expect(told.confirmed).toBeGreaterThan(50);
    expect(told).toMatchObject({ flushed: "EFBIG", read: told.confirmed, isWhole: true });
    const next = openJournal(path, { schema: z.string(), onNote() {} }); // a process without that limit
    await next.append("after");
    const found: string[] = [];
    for await (const word of next.entries()) found.push(word);
    expect([found.length, found.at(-1)]).toEqual([told.confirmed + 1, "after"]);
  });

  const mount = (options: string) =>
    `mkdir -p "$AT" && mount -t tmpfs -o ${options} tmpfs "$AT" && head -c 40000 /dev/zero > "$AT/else"`;
  const isRoot = spawnSync("unshare", ["-m", "true"]).status === 0;
  const skipped = isRoot ? "" : " (SKIPPED, not tested here: unshare may not mount)";
  /** As above, in a room of mounts of its own. */
  const inRoom = (path: string, options: string, room: string) =>
    filled(
      `exec unshare -m sh -c '${mount(options)} && exec "$NODE" --input-type=module -e "$FILLER" ${MODULES.join(" ")}'; true`,
      {
        AT: join(path, ".."),
        LEDGER: path,
        ROOM: room,
      },
    );

  it.skipIf(!isRoot)(`that is full for a while loses nothing${skipped}`, async () => {
    const path = await fresh();
    const told = await inRoom(path, "size=112k", `rm '${join(path, "..", "else")}'`);
    expect(told.codes).toEqual(expect.arrayContaining(["ENOSPC"]));
    expect(told.confirmed).toBeLessThan(400);
    expect(told).toMatchObject({ flushed: "yes", read: 400, isWhole: true });
    expect(told.notes.some((note: string) => note.includes("can be written again"))).toBe(true);
  });

  it.skipIf(!isRoot)(`that is read-only for a while loses nothing${skipped}`, async () => {
    const path = await fresh();
    const at = join(path, "..");
    const told = await filled(
      `exec unshare -m sh -c '${mount("size=4m")} && mount -o remount,ro "$AT" && exec "$NODE" --input-type=module -e "$FILLER" ${MODULES.join(" ")}'; true`,
      { AT: at, LEDGER: path, ROOM: `mount -o remount,rw '${at}'` },
    );
    expect(told).toMatchObject({ codes: ["EROFS"], confirmed: 0, flushed: "yes", read: 400, isWhole: true });
  });
});
