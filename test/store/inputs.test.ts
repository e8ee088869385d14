import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { filesBelow, readInput } from "../../src/store/inputs.ts";

async function folder(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "onrecord-"));
  onTestFinished(() => rm(root, { recursive: true }));
  return root;
}

it("filesBelow() lists all files of a folder in order, and no hidden ones", async () => {
  const root = await folder();
  await mkdir(join(root, "b"));
  await mkdir(join(root, ".git"));
  for (const file of ["c.txt", "b/a.html", "a.txt", ".hidden", ".git/config"])
    await writeFile(join(root, file), "x");
  await symlink(root, join(root, "round"));
  const found = await filesBelow(root);
  expect(found).toEqual({
    isFolder: true,
    files: ["a.txt", "b/a.html", "c.txt", "round"].map((file) => join(root, file)),
  });
});

it.each([
  ["what is not there", "nothing", /not there/],
  ["a link to nowhere", "dangling", /nowhere/],
  ["an empty folder", "empty", /without files/],
])("filesBelow() says so of %s", async (_name, path, tells) => {
  const root = await folder();
  await symlink(join(root, "gone"), join(root, "dangling"));
  await mkdir(join(root, "empty"));
  expect(await filesBelow(join(root, path))).toMatchObject({ problem: expect.stringMatching(tells) });
});

it("readInput() reads bytes as they are, and none of a file that is too large, a folder or a locked file", async () => {
  const root = await folder();
  await writeFile(join(root, "a"), Uint8Array.of(0xff, 0, 1));
  expect(await readInput(join(root, "a"), 10)).toEqual({ bytes: Buffer.of(0xff, 0, 1) });
  await writeFile(join(root, "large"), "");
  await truncate(join(root, "large"), 50_000_000);
  expect(await readInput(join(root, "large"), 20_000_000)).toMatchObject({
    problem: "has 50,000,000 bytes, and an article may have 20,000,000: split it",
  });
  expect(await readInput(root, 10)).toMatchObject({ problem: "is no file" });
  if (process.getuid?.() === 0) return; // root reads everything
  await chmod(join(root, "a"), 0);
  expect(await readInput(join(root, "a"), 10)).toMatchObject({
    problem: expect.stringMatching(/allow this user/),
  });
});
