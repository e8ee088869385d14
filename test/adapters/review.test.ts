/** The review desk: in a real pseudo-terminal what a reviewer sees, and on disk what stands after each key. */
import { execFileSync } from "node:child_process";
import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, it } from "vitest";
import { widthOf, wrap } from "../../adapters/review/columns.ts";
import type { Key } from "../../adapters/review/keys.ts";
import { edit } from "../../adapters/review/line.ts";
import { readDossiers } from "../../src/store/files.ts";
import { FACTS, noTerminal, Running, run, temporaryFolder } from "./process.ts";

const MAIN = new URL("../../dist/adapters/main.js", import.meta.url).pathname;
const FILE = "nso/facts/facebook-nso.json";

/** Drafts of the record, by their place among the facts: a quotation, a figure and a date. */
const DRAFTS = ["facebook-affirms-us-operation", "users-hacked", "facebook-sues-nso"];

interface Fact {
  readonly id: string;
  readonly review: Readonly<Record<string, string>>;
  readonly [part: string]: unknown;
}

const factsOf = async (folder: string): Promise<readonly Fact[]> =>
  JSON.parse(await readFile(join(folder, FILE), "utf8")).facts;

/** The record with three drafts in it, in a folder of its own. */
async function recordWithDrafts(ids: readonly string[] = DRAFTS): Promise<string> {
  const folder = await temporaryFolder();
  await cp(FACTS, folder, { recursive: true });
  const data = JSON.parse(await readFile(join(folder, FILE), "utf8"));
  for (const fact of data.facts)
    if (ids.includes(fact.id)) fact.review = { state: "draft", rule: "quotes/a-test" };
  await writeFile(join(folder, FILE), `${JSON.stringify(data, null, 2)}\n`);
  return folder;
}

interface Setting {
  readonly columns?: number;
  readonly args?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Opens the desk in a pseudo-terminal, which tells its device and the number of the process on the first lines. */
function desk(folder: string, { columns = 90, args = "--by 'Ann Lee'", env = {} }: Setting = {}): Running {
  const line = `tty; echo pid $$; stty cols ${columns} rows 40; exec "$NODE" "$MAIN" review ${args}`;
  return new Running("script", ["-qec", line, "/dev/null"], {
    env: { NODE: process.execPath, MAIN, ONRECORD_FACTS: folder, ...env },
  });
}

const PASTE = (text: string): string => `\u001b[200~${text}\u001b[201~`;
const PASTE_OFF = "\u001b[?2004l";
const RIGHT = "\u001b[C";
const SHIFT_LEFT = "\u001b[1;2D";

/** What stands on the screen after the last time it was drawn. */
const shown = (text: string): string =>
  stripVTControlCharacters(text.slice(Math.max(0, text.lastIndexOf("\u001b[H")))).replaceAll("\r", "");

const READY = "help"; // the last word of the legend

describe
  .skipIf(noTerminal !== null)
  .concurrent(
    `the desk at a terminal${noTerminal === null ? "" : ` (SKIPPED, not tested here: ${noTerminal})`}`,
    () => {
      it("accepts, rejects, takes back and quits, each on disk before the next draft is shown", async ({
        expect,
      }) => {
        const folder = await recordWithDrafts();
        const before = await readFile(join(folder, FILE), "utf8");
        const terminal = desk(folder, { env: { NO_COLOR: "1" } });
        const first = shown(await terminal.seen(READY));
        expect(first).toContain("draft 1 of 3 · 0 accepted · 0 rejected · facebook-nso\n");
        expect(first).toContain("Quotation · facebook-affirms-us-operation · drafted by quotes/a-test\n");
        expect(first).toContain("▸Facebook affirme qu’une entreprise");
        expect(first).toContain("aux États-Unis◂\n");
        expect(first).toContain("a\u00a0accept · r\u00a0reject · s\u00a0span · p\u00a0speaker");

        terminal.write("a");
        await terminal.seen("draft 2 of 3 · 1 accepted · 0 rejected");
        const on = /^\d{4}-\d\d-\d\d$/;
        expect((await factsOf(folder))[0]?.review).toEqual({
          state: "accepted",
          by: "Ann Lee",
          on: expect.stringMatching(on),
        });
        expect(await terminal.seen(READY)).toContain("Counted: 1400 utilisateurs de WhatsApp APPROX");
        terminal.write("r");
        await terminal.seen("draft 3 of 3 · 1 accepted · 1 rejected");
        await terminal.seen(READY);
        terminal.write("u");
        await terminal.seen("draft 2 of 3 · 1 accepted · 0 rejected");
        expect(shown(await terminal.seen(READY))).toContain("The rejection is taken back\n");
        terminal.write("u");
        await terminal.seen("draft 1 of 3 · 0 accepted · 0 rejected");
        await terminal.seen(READY);
        expect(await readFile(join(folder, FILE), "utf8")).toBe(before);
        terminal.write("n");
        await terminal.seen("draft 2 of 3");
        await terminal.seen(READY);
        terminal.write("a");
        await terminal.seen("draft 3 of 3");
        await terminal.seen(READY);
        terminal.write("q");
        await terminal.seen(
          "Saved: 1 accepted, 0 rejected, 0 corrected. 2 drafts left in nso. Prove the record: onrecord check",
        );
        expect(await terminal.ended).toMatchObject({ code: 0, stderr: "" });
        expect((await readDossiers(folder)).faults).toEqual([]);
      });

      it("marks other words and names another speaker, and says why not", async ({ expect }) => {
        const folder = await recordWithDrafts();
        const terminal = desk(folder, { env: { NO_COLOR: "1" } });
        await terminal.seen(READY);
        terminal.write("s");
        expect(await terminal.seen("give\u00a0up")).toContain("the words said: qu’une entreprise");
        for (const _ of "12") {
          terminal.write(SHIFT_LEFT); // the start: over the verb, then over its subject
          await terminal.seen("give\u00a0up");
        }
        terminal.write("\r");
        await terminal.seen("The words said and the verb of saying cannot share a letter");
        terminal.write("\u001b");
        await terminal.seen(READY);
        terminal.write("s");
        await terminal.seen("give\u00a0up");
        terminal.write(RIGHT);
        await terminal.seen("aux États-Unis Un\u001b[K");
        terminal.write("\r");
        await terminal.seen("Corrected and saved; it is still a draft");
        await terminal.seen(READY);
        expect((await factsOf(folder))[0]?.content).toMatchObject({
          quote: { exact: expect.stringMatching(/aux États-Unis\nUn$/) },
        });

        terminal.write("p");
        await terminal.seen("Who says it");
        terminal.write(PASTE(" Inc."));
        await terminal.seen("> Facebook Inc.|");
        terminal.write("\r");
        await terminal.seen("Now the words for them (Facebook Inc.): Facebook");
        terminal.write("\r");
        await terminal.seen("Who: Facebook Inc. (“Facebook”)");
        await terminal.seen(READY);

        terminal.write("q");
        await terminal.seen("0 accepted, 0 rejected, 1 corrected");
        await terminal.ended;
        expect((await factsOf(folder))[0]).toMatchObject({ source: { name: "Facebook Inc." } });
      });

      it("corrects a figure and a date, reads the date while it is typed, and says why not", async ({
        expect,
      }) => {
        const folder = await recordWithDrafts(DRAFTS.slice(1));
        const terminal = desk(folder, { env: { NO_COLOR: "1" } });
        await terminal.seen(READY);
        terminal.write("d");
        await terminal.seen("This draft has nothing of the kind");
        await terminal.seen(READY);
        terminal.write("f");
        await terminal.seen("> 1400 utilisateurs de WhatsApp APPROX|");
        terminal.write("\u0015"); // Ctrl-U
        await terminal.seen("> |");
        terminal.write("many");
        await terminal.seen("> many|");
        terminal.write("\r");
        await terminal.seen("Write a number in digits, then what is counted");
        terminal.write("\u0015");
        await terminal.seen("> |");
        terminal.write("1400 utilisateurs MORE_THAN\r");
        await terminal.seen("Counted: 1400 utilisateurs MORE_THAN");
        await terminal.seen(READY);

        terminal.write("n");
        await terminal.seen("draft 2 of 2");
        await terminal.seen(READY);
        terminal.write("d");
        await terminal.seen("> 2019-10|");
        await terminal.seen("→ October 2019");
        terminal.write("-32");
        await terminal.seen("→ ?");
        terminal.write("\r");
        await terminal.seen("“2019-10-32” is no date");
        terminal.write("\u007f\u007f29 BEFORE");
        await terminal.seen("→ before 29 October 2019");
        terminal.write("\r");
        await terminal.seen("Corrected and saved");
        await terminal.seen(READY);
        terminal.write("\u0004"); // Ctrl-D
        await terminal.seen("0 accepted, 0 rejected, 2 corrected. 2 drafts left in nso");
        expect((await terminal.ended).code).toBe(0);
        const others = (await factsOf(folder)).filter(({ id }) => DRAFTS.includes(id));
        expect(others.map(({ figure, when }) => figure ?? when)).toEqual(
          expect.arrayContaining([
            expect.objectContaining({ value: 1400, unit: "utilisateurs", mod: "MORE_THAN" }),
            expect.objectContaining({ value: "2019-10-29", mod: "BEFORE" }),
          ]),
        );
        expect((await readDossiers(folder)).faults).toEqual([]);
      });

      it("a verdict is on disk although the desk is killed at once", async ({ expect }) => {
        const folder = await recordWithDrafts();
        const terminal = desk(folder);
        const [, pid = ""] = /pid (\d+)/.exec(await terminal.seen(READY)) ?? [];
        terminal.write("r");
        await terminal.seen("draft 2 of 3");
        process.kill(Number(pid), "SIGKILL");
        await terminal.ended;
        expect((await factsOf(folder))[0]?.review).toMatchObject({ state: "rejected", by: "Ann Lee" });

        const again = desk(folder);
        await again.seen("draft 1 of 2");
        await again.seen(READY);
        again.write("a");
        await again.seen("draft 2 of 2");
        again.write("q");
        expect((await again.ended).code, "a lock left behind keeps nobody out").toBe(0);
        expect(await readdir(join(folder, "nso/facts"))).toEqual(["facebook-nso.json"]);
      });

      it("SIGTERM leaves as q does, and sets pasting free again", async ({ expect }) => {
        const folder = await recordWithDrafts();
        const terminal = desk(folder);
        const start = await terminal.seen(READY);
        const [, pid = ""] = /pid (\d+)/.exec(start) ?? [];
        terminal.write("a");
        await terminal.seen("draft 2 of 3");
        process.kill(Number(pid), "SIGTERM");
        expect(await terminal.seen("Saved: 1 accepted")).toContain(PASTE_OFF);
        expect((await terminal.ended).code).toBe(143);
      });

      it("asks who reviews, and takes no name from the system", async ({ expect }) => {
        const folder = await recordWithDrafts();
        const terminal = desk(folder, { args: "", env: { USER: "root", NO_COLOR: "1" } });
        await terminal.seen("Who reviews?");
        terminal.write("\r");
        await terminal.seen("Write something");
        terminal.write("Zoé 𝒬\r");
        await terminal.seen("draft 1 of 3");
        await terminal.seen(READY);
        terminal.write("a");
        await terminal.seen("draft 2 of 3");
        terminal.write("\u0003");
        expect((await terminal.ended).code).toBe(0);
        expect((await factsOf(folder))[0]?.review).toMatchObject({ by: "Zoé 𝒬" });
      });

      it("what is pasted gives no verdict, marked as pasted or not", async ({ expect }) => {
        const folder = await recordWithDrafts();
        const before = await readFile(join(folder, FILE), "utf8");
        const terminal = desk(folder, { env: { ONRECORD_REVIEWER: "Ann Lee" }, args: "" });
        await terminal.seen(READY);
        terminal.write(PASTE("arqa"));
        await new Promise((done) => setTimeout(done, 100)); // or the next would come with it
        terminal.write("arar");
        await new Promise((done) => setTimeout(done, 100));
        terminal.write("?");
        await terminal.seen("Any key goes back");
        terminal.write("x");
        expect(await terminal.seen(READY)).toContain("draft 1 of 3 · 0 accepted · 0 rejected");
        terminal.write("q");
        await terminal.ended;
        expect(await readFile(join(folder, FILE), "utf8")).toBe(before);
      });

      it("shows theirs where another has changed the same draft", async ({ expect }) => {
        const folder = await recordWithDrafts();
        const terminal = desk(folder, { env: { NO_COLOR: "1" } });
        await terminal.seen(READY);
        const data = JSON.parse(await readFile(join(folder, FILE), "utf8"));
        data.facts[0].review = { state: "rejected", by: "Bea Roy", on: "2026-11-23" };
        await writeFile(join(folder, FILE), JSON.stringify(data));
        terminal.write("a");
        const theirs = shown(await terminal.seen(READY));
        expect(theirs).toContain("Somebody else has changed this one meanwhile");
        expect(theirs).toContain("· rejected, Bea Roy, 2026-11-23\n");
        terminal.write("q");
        await terminal.seen("Saved: 0 accepted");
        await terminal.ended;
        expect((await factsOf(folder))[0]?.review.by).toBe("Bea Roy");
      });

      it("fits 40 columns, is drawn again when the window changes, and speaks French where the system does", async ({
        expect,
      }) => {
        const folder = await recordWithDrafts();
        const terminal = desk(folder, { columns: 90, env: { LANG: "fr_CA.UTF-8" } });
        const wide = await terminal.seen("aide");
        expect(wide).toContain("\u001b[1m"); // bold
        expect(shown(wide)).toContain("brouillon 1 sur 3 · 0 accepté · 0 rejeté · facebook-nso\n");
        const [device = ""] = /\/dev\/\S+/.exec(wide) ?? [];
        execFileSync("stty", ["-F", device, "cols", "40"]);
        const narrow = shown(await terminal.seen("aide"));
        const widths = narrow.split("\n").map(widthOf);
        expect(widths.length).toBeGreaterThan(20);
        expect(Math.max(...widths)).toBeLessThanOrEqual(40);
        expect(narrow.split("\n").length, "the window has 40").toBeLessThanOrEqual(40);
        execFileSync("stty", ["-F", device, "rows", "22"]);
        const low = shown(await terminal.seen("aide"));
        expect(low.split("\n").length).toBeLessThanOrEqual(22);
        expect(low).toMatch(/Facebook affirme qu’une[\s\S]*… encore \d+ lignes \(m\)/);
        terminal.write("m");
        const all = shown(await terminal.seen("revient"));
        expect(all).toContain("avril 2020");
        expect(all).toContain("large-scale");
        terminal.write("x");
        await terminal.seen("aide");
        terminal.write("q");
        await terminal.seen("Enregistré\u00a0: 0 accepté");
        expect((await terminal.ended).code).toBe(0);
      });

      it("a dumb terminal gets each draft below the one before, without a single escape code", async ({
        expect,
      }) => {
        const terminal = desk(await recordWithDrafts(), { env: { TERM: "dumb" } });
        const first = await terminal.seen(READY);
        terminal.write("n");
        const second = await terminal.seen(READY);
        terminal.write("q");
        const { stdout } = await terminal.ended;
        expect([first, second].map((text) => /draft \d/.exec(text)?.[0])).toEqual(["draft 1", "draft 2"]);
        expect(stdout).not.toContain("\u001b");
      });
    },
  );

describe.concurrent("review", () => {
  it("from a pipe says that it needs a terminal, exit 2", async ({ expect }) => {
    const folder = await recordWithDrafts();
    const { code, stdout, stderr } = await run(["review", `--facts=${folder}`]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toBe("The review needs a terminal. onrecord review --list prints the drafts\n");
  });

  it("--list prints the drafts, one a line", async ({ expect }) => {
    const folder = await recordWithDrafts();
    const { code, stdout, stderr } = await run(["review", "--list", `--facts=${folder}`]);
    expect([code, stderr]).toEqual([0, ""]);
    const rows = stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t"));
    expect(rows.map(([article, id, kind]) => `${article} ${id} ${kind}`)).toEqual([
      "facebook-nso facebook-affirms-us-operation quotation",
      "facebook-nso users-hacked figure",
      "facebook-nso facebook-sues-nso occurrence",
    ]);
    expect(rows[1]?.[3]).toBe("En 2019, près de 1400 utilisateurs de WhatsApp ont été piratés");
  });

  it("says so where there is no draft, exit 0", async ({ expect }) => {
    const { code, stdout } = await run(["review"]);
    expect([code, stdout]).toEqual([0, "There is no draft in nso\n"]);
  });

  it("tells the faults of a record, exit 2", async ({ expect }) => {
    const folder = await recordWithDrafts();
    const text = await readFile(join(folder, FILE), "utf8");
    await writeFile(join(folder, FILE), text.replace('"occurrence"', '"event"'));
    const { code, stderr } = await run(["review", `--facts=${folder}`]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^nso\/facts\/facebook-nso\.json: facts\[\d+\]/);
    expect(stderr).toContain("has 1 fault: nothing is reviewed until that is mended\n");
  });

  it.for([
    ["review", "nso"],
    ["review", "--dossier=elsewhere"],
    ["review", "--json"],
    ["check", "--list"],
  ])("%s %s is a slip, exit 2", async (args, { expect }) => {
    const { code, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toContain("Try: onrecord --help");
  });

  it("of several dossiers wants one named", async ({ expect }) => {
    const folder = await recordWithDrafts();
    await cp(join(folder, "nso"), join(folder, "other"), { recursive: true });
    expect((await run(["review", `--facts=${folder}`])).stderr).toContain(
      "Say with --dossier which: nso, other\n",
    );
    const { stdout } = await run(["review", `--facts=${folder}`, "--dossier", "other", "--list"]);
    expect(stdout.trimEnd().split("\n")).toHaveLength(3);
  });
});

describe("a typed line", () => {
  const typed = (before: string, at: number, key: Partial<Key>): string => {
    const { text, at: cursor } = edit(
      { text: before, at },
      { name: "", ctrl: false, shift: false, text: "", ...key },
    );
    return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
  };
  it.for([
    ["takes a letter where the cursor is", "Lnd", 1, { text: "i" }, "Li|nd"],
    ["takes an astral letter", "a", 1, { text: "𝒬" }, "a𝒬|"],
    ["takes no control character", "a", 1, { text: "\u0007" }, "a|"],
    ["takes none that turns letters round", "a", 1, { text: "\u202e" }, "a|"],
    ["takes no letter with Ctrl", "a", 1, { name: "x", ctrl: true, text: "x" }, "a|"],
    ["deletes a letter with its mark", "e\u0301a", 2, { name: "backspace" }, "|a"],
    ["deletes half of no letter", "𝒬a", 2, { name: "backspace" }, "|a"],
    ["deletes ahead", "ab", 0, { name: "delete" }, "|b"],
    ["deletes a word", "Ada Lind", 8, { name: "w", ctrl: true }, "Ada |"],
    ["deletes to its start", "Ada Lind", 4, { name: "u", ctrl: true }, "|Lind"],
    ["moves left over an astral letter", "a𝒬", 3, { name: "left" }, "a|𝒬"],
    ["moves right over an astral letter", "𝒬a", 0, { name: "right" }, "𝒬|a"],
    ["stays at its start", "a", 0, { name: "left" }, "|a"],
    ["moves to its end", "abc", 0, { name: "end" }, "abc|"],
    ["grows no longer than a name", "x".repeat(500), 500, { text: "y" }, `${"x".repeat(500)}|`],
  ] as const)("%s", ([_name, before, at, key, after], { expect }) => {
    expect(typed(before, at, key)).toBe(after);
  });
});

describe("wrap()", () => {
  const lines = (text: string, room: number) =>
    wrap(text, room).map(({ start, end }) => text.slice(start, end));
  it.for([
    ["one two three", 7, ["one two", "three"]],
    ["one two\nthree", 20, ["one two", "three"]],
    ["", 20, [""]],
    ["abcdefgh ij", 3, ["abc", "def", "gh", "ij"]],
    ["新聞記者 say", 6, ["新聞記", "者 say"]],
    ["e\u0301te\u0301 e\u0301te\u0301", 3, ["e\u0301te\u0301", "e\u0301te\u0301"]],
    ["a  b", 10, ["a  b"]],
  ] as const)("%j at %i", ([text, room, expected], { expect }) => {
    expect(lines(text, room)).toEqual(expected);
  });

  it("measures letters of two columns, and marks of none", ({ expect }) => {
    expect([
      widthOf("été"),
      widthOf("e\u0301te\u0301"),
      widthOf("新聞"),
      widthOf("📱"),
      widthOf("𝒬"),
    ]).toEqual([3, 3, 4, 2, 1]);
  });

  it("is quick with a megabyte of one word", ({ expect }) => {
    const start = performance.now();
    expect(wrap("新".repeat(300_000), 80)).toHaveLength(7500);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
