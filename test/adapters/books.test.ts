/** What the bot keeps in its state folder, and what happens where that cannot be written. */
import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { openBooks } from "../../adapters/books.ts";
import { UNCOUNTED } from "../../adapters/meter.ts";
import type { Spot } from "../../src/index.ts";
import { logTo } from "./logs.ts";

const SPOT: Spot = { platform: "slack", workspace: "T1", channels: ["C1"], message: "1.1", thread: null };
const TELLING = {
  dossier: "port",
  article: "quays",
  fact: "swell",
  reference: "abcdefgh",
  revision: "abcdef",
};

async function books(below = "state") {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "file"), "");
  const logged: string[] = [];
  const ledgerError = vi.fn();
  const log = logTo((_, __, words) => logged.push(words));
  const state = join(folder, below);
  const open = () => openBooks(state, log, { ...UNCOUNTED, ledgerError }, () => 0);
  const opened = open();
  onTestFinished(() => opened.close());
  return { opened, open, state, logged, ledgerError };
}

describe("the books", () => {
  it("make nothing before there is something to keep, and then for this user alone", async () => {
    const { opened, state } = await books();
    await expect(stat(state)).rejects.toThrow("ENOENT");
    opened.ledger.posted(SPOT, { language: "en", telling: TELLING });
    await opened.close();
    const { mode } = await stat(join(state, "ledger.jsonl"));
    expect([mode & 0o777, (await stat(state)).mode & 0o777]).toEqual([0o600, 0o700]);
  });

  it("are read by the next start: what was posted, and what was answered", async () => {
    const { opened, open } = await books();
    opened.ledger.posted(SPOT, { language: "en", telling: TELLING });
    expect([await opened.claim("a"), await opened.claim("a")]).toEqual([true, false]);
    await opened.close();
    const again = open();
    const lines = [];
    for await (const line of again.lines()) lines.push(line);
    expect(lines).toMatchObject([{ what: "posted", spot: SPOT, telling: TELLING }]);
    expect([await again.claim("a"), await again.claim("b")]).toEqual([false, true]);
    await again.close();
  });

  it("let one process correct, and say who", async () => {
    const { opened, open, logged } = await books();
    expect(await opened.isOurs()).toBe(true);
    const other = open();
    expect([await other.isOurs(), await other.isOurs()]).toEqual([false, false]);
    expect(logged).toEqual([
      expect.stringMatching(/^Process \d+ .*: this process answers, and corrects nothing/),
    ]);
    await opened.close();
    expect(await other.isOurs()).toBe(true);
    await other.close();
  });

  it("that cannot be written keep nobody from being answered, and say so", async () => {
    const { opened, state, logged, ledgerError } = await books("file/state");
    expect([await opened.claim("a"), await opened.claim("a")]).toEqual([true, false]);
    opened.ledger.posted(SPOT, { language: "en", telling: TELLING });
    await vi.waitFor(() => expect(ledgerError).toHaveBeenCalledOnce());
    expect([opened.isWritten(), await opened.isOurs()]).toEqual([false, false]);
    expect(logged.join("\n")).toMatch(
      /ONRECORD_STATE=.* cannot be written .*: this process answers, and corrects nothing/,
    );
    expect(logged.join("\n")).toContain(`Cannot write ${state}/ledger.jsonl: ENOTDIR`);
    expect(await readdir(join(state, "../.."))).toEqual(["file"]);
  });
});
