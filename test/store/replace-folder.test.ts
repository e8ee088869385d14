import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { replaceFolder } from "../../src/index.ts";

const MARK = "mark.html";
const MARKED = { path: MARK, body: "" };

async function place(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "onrecord-"));
  onTestFinished(() => rm(root, { recursive: true }));
  return root;
}

it("writes the files, in folders below folders too", async () => {
  const root = await place();
  const files = [
    MARKED,
    { path: "a/b/c.txt", body: "one" },
    { path: "a/b/d.bin", body: new Uint8Array([0, 255]) },
  ];
  expect(await replaceFolder(join(root, "new/site"), MARK, files)).toBeNull();
  expect(await readFile(join(root, "new/site/a/b/c.txt"), "utf8")).toBe("one");
  expect([...(await readFile(join(root, "new/site/a/b/d.bin")))]).toEqual([0, 255]);
});

it("takes away what was there before and is no more", async () => {
  const site = join(await place(), "site");
  await replaceFolder(site, MARK, [MARKED, { path: "gone.txt", body: "" }]);
  await replaceFolder(site, MARK, [MARKED, { path: "here.txt", body: "" }]);
  expect((await readdir(site)).sort()).toEqual(["here.txt", MARK]);
});

it("leaves a folder alone that is somebody else’s, and says what to do", async () => {
  const root = await place();
  await writeFile(join(root, "mine.txt"), "mine");
  expect(await replaceFolder(root, MARK, [MARKED])).toEqual({
    problem: `${root} holds other files: name an empty folder, or a new one`,
  });
  expect(await readdir(root)).toEqual(["mine.txt"]);
});

it("takes an empty folder", async () => {
  const site = join(await place(), "site");
  await mkdir(site);
  expect(await replaceFolder(site, MARK, [MARKED])).toBeNull();
});

it("says that a file is no folder", async () => {
  const file = join(await place(), "file");
  await writeFile(file, "");
  expect(await replaceFolder(file, MARK, [MARKED])).toEqual({ problem: `${file} is no folder` });
});

it("leaves what was there, and nothing beside it, where a file cannot be made", async () => {
  const root = await place();
  const site = join(root, "site");
  await replaceFolder(site, MARK, [MARKED]);
  const broken = function* () {
    yield { path: "half.txt", body: "" };
    throw new Error("broken");
  };
  await expect(replaceFolder(site, MARK, broken())).rejects.toThrow("broken");
  expect(await readdir(site)).toEqual([MARK]);
  expect(await readdir(root)).toEqual(["site"]);
});

it("takes away what a process that was killed has left beside it", async () => {
  const root = await place();
  await mkdir(join(root, ".site.01234567-89ab-cdef-0123-456789abcdef.new/half"), { recursive: true });
  expect(await replaceFolder(join(root, "site"), MARK, [MARKED])).toBeNull();
  expect(await readdir(root)).toEqual(["site"]);
});
