/** One question from the command line: what a shell, a script and a person in a hurry get. */
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FACTS, run, shared, start, temporaryFolder } from "./process.ts";

const EXCERPT =
  "En octobre dernier, Facebook (qui possède WhatsApp) a poursuivi NSO pour violation, affirmant que la société n’était pas en mesure de briser le cryptage de Facebook, mais avait infecté les téléphones de nombreux utilisateurs.";
const SOURCE =
  "“Facebook affirme qu’une entreprise de logiciels espions israéliens a mené une vaste opération de piratage aux États-Unis”, PAJU (Palestiniens et juifs unis), April 2020 (inferred)";

const elsewhere = shared(() => run(["/elsewhere", "when"]));

describe.concurrent("one question", () => {
  it("is answered with the whole excerpt, the date as printed and as resolved, and the source", async ({
    expect,
  }) => {
    const { code, stdout, stderr } = await run(["/nso", "when", "Facebook a poursuivi NSO"]);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const lines = stdout.split("\n");
    expect(lines[0]).toBe("On the record");
    expect(lines).toContain(`│ ${EXCERPT}`);
    expect(lines).toContain(
      "  When: “octobre dernier” → October 2019 (worked out from the publication date, itself inferred)",
    );
    expect(lines).toContain(`  Source: ${SOURCE}`);
    expect(stdout).toMatch(/^ {2}Stands at: \S+, accepted, facebook-nso characters 461–686$/m);
    expect(stdout, "ends its last line").toMatch(/[^\n]\n$/);
    expect(stdout, "is no terminal, so it has no escape codes").not.toContain("\u001b");
  });

  it("is answered the same without the slash, and its words may be one argument or many", async ({
    expect,
  }) => {
    const { code, stdout } = await run(["nso", "when Facebook", "a", "poursuivi NSO"]);
    expect(code).toBe(0);
    expect(stdout).toContain(`\n│ ${EXCERPT}\n`);
  });

  it("that the record does not answer exits 1 and says so; other dashes than our options are words", async ({
    expect,
  }) => {
    const dashes = ["-x", "--loud", "-1", "--", "—"];
    const { code, stdout, stderr } = await run(["/nso", "ask", "what colour", "is the moon", ...dashes]);
    expect(stdout).toMatch(/^The record is silent on this \(searched \d+ facts in 1 article\)\n$/);
    expect([code, stderr]).toEqual([1, ""]);
  });

  it("may hold words with a dash behind a dossier without a slash", async ({ expect }) => {
    const { code } = await run(["nso", "ask", "what colour is the moon", "-x"]);
    expect(code).toBe(1);
  });

  it("that asks for help exits 0", async ({ expect }) => {
    const { code, stdout, stderr } = await run(["/nso", "help"]);
    expect(stdout).toMatch(/^What you can ask of \/nso\n {2}\/nso when \[words or a date\]\n/);
    expect([code, stderr]).toEqual([0, ""]);
  });

  it("of more than 1,000 characters exits 2 and says so", async ({ expect }) => {
    const { code, stdout, stderr } = await run(["/nso", "ask", "the ".repeat(250)]);
    expect(stdout).toBe("Ask in 1,000 characters at most\n");
    expect([code, stderr]).toEqual([2, ""]);
  });

  it.for([
    ["no words", () => run(["/nso", "ask"]), "Add what to look for\n"],
    ["an unknown dossier", elsewhere, "There is no such dossier. There is /nso\n"],
  ] as const)("with %s exits 2 and says what can be asked", async ([, asked, says], { expect }) => {
    const { code, stdout, stderr } = await asked();
    expect(stdout.startsWith(says), stdout).toBe(true);
    expect(stdout).toMatch(/\/\S+ who said \[words or a name\]/);
    expect([code, stderr]).toEqual([2, ""]);
  });

  it("of an unknown dossier gets the help of one that there is", async ({ expect }) => {
    const { stdout } = await elsewhere();
    expect(stdout).toContain("  /nso when [words or a date]");
  });

  it("with more than five excerpts does not ask to type more", async ({ expect }) => {
    const { stdout } = await run(["/nso", "who is NSO"]);
    expect(stdout).not.toContain("type more");
  });

  it("whose reader has gone ends quietly, as in `| head -1`", async ({ expect }) => {
    const asked = start(["/nso", "who is NSO"]);
    asked.child.stdout.destroy(); // before it can have written: a pipe that head has closed, without the race
    const { code, stderr } = await asked.ended;
    expect([code, stderr]).toEqual([0, ""]);
  });
});

describe.concurrent("a faulty record", () => {
  it("answers nothing and tells every fault", async ({ expect }) => {
    const facts = await faultyRecord();
    const { code, stdout, stderr } = await run([`--facts=${facts}`, "/nso", "when Facebook a poursuivi NSO"]);
    expect([code, stdout]).toEqual([2, ""]);
    const [word, position, ...rest] = stderr.split("\n");
    expect(word).toMatch(/^nso\/facts\/facebook-nso\.json: facts\[0\]\.evidence: \(\S+\) expected "/);
    expect(word).toContain("une immense opération");
    expect(word).toContain("at 0-120 stands ");
    expect(position).toMatch(
      /^nso\/facts\/facebook-nso\.json: facts\[\d+\]\.entity\.at: \(facebook\) stands at 0-8, expected within "evidence"/,
    );
    expect(rest[0]).toBe(`The record in ${facts} has 2 faults: nothing is answered until that is mended`);
  });
});

/** A copy of the record with one word and one position altered. */
async function faultyRecord(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(FACTS, folder, { recursive: true });
  const path = join(folder, "nso/facts/facebook-nso.json");
  const file = JSON.parse(await readFile(path, "utf8"));
  const quote = file.facts[0].evidence.quote;
  expect(quote.exact).toContain("une vaste opération");
  quote.exact = quote.exact.replace("une vaste opération", "une immense opération");
  const { position, quote: name } = file.facts.find(({ id }: { id: string }) => id === "facebook").entity.at;
  expect(position).toEqual({ type: "TextPositionSelector", start: 481, end: 489 });
  Object.assign(position, { start: 0, end: 8 }); // another "Facebook"
  Object.assign(name, { prefix: "", suffix: "" });
  await writeFile(path, JSON.stringify(file));
  return folder;
}

describe.concurrent("the command line", () => {
  it("tells its use at --help", async ({ expect }) => {
    const { code, stdout, stderr } = await run(["--help"]);
    expect(stdout).toMatch(/^onrecord: .+\n\n {2}onrecord {2,}start/);
    expect([code, stderr]).toEqual([0, ""]);
  });

  it("tells the version of package.json at --version", async ({ expect }) => {
    const { version } = JSON.parse(await readFile(join(FACTS, "../package.json"), "utf8"));
    expect(await run(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  it.for([
    ["an unknown option", ["--loud", "/nso", "help"], "There is no option --loud"],
    ["a dossier that is not there", ["--dossier", "elsewhere", "when"], "There is no dossier elsewhere in "],
  ] as const)("refuses %s with exit 2, on stderr only", async ([, args, says], { expect }) => {
    const { code, stdout, stderr } = await run(args);
    expect(stderr.startsWith(says), stderr).toBe(true);
    expect(stderr).toMatch(/\nTry: onrecord --help\n$/);
    expect([code, stdout]).toEqual([2, ""]);
  });

  it("takes an absolute path behind --facts and a space", async ({ expect }) => {
    const { code } = await run(["--facts", FACTS, "/nso", "help"]);
    expect(code).toBe(0);
  });
});
