/** What the environment and the working folder start, and what they never let out. */
import { cp, mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "vitest";
import { FACTS, run, shared, start, temporaryFolder } from "./process.ts";

describe.concurrent("a token", () => {
  const NOWHERE = "http://127.0.0.1:9"; // the port of discard, where nobody listens
  const DISCORD = { DISCORD_TOKEN: "MTk4.fake.0000", DISCORD_API_URL: NOWHERE };

  it("starts the bot, which goes on trying, and ends when it is asked to", async ({ expect }) => {
    const bot = start([], { env: DISCORD });
    await bot.told("Discord cannot be reached; trying again");
    bot.child.kill("SIGTERM");
    const { code, stdout, stderr } = await bot.ended;
    expect([code, stdout]).toEqual([143, ""]);
    expect(stderr).not.toContain("fake");
  });

  it("in .env of the working folder counts as well", async ({ expect }) => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, ".env"), `DISCORD_TOKEN=MTk4.fake.0000\nDISCORD_API_URL=${NOWHERE}\n`);
    const bot = start([], { cwd });
    await bot.told("Discord cannot be reached; trying again");
    bot.child.kill("SIGINT");
    expect((await bot.ended).code).toBe(130);
  });

  it("that is no such token, or lacks its other one, is told with every other fault at once, and not shown", async ({
    expect,
  }) => {
    const env = {
      DISCORD_TOKEN: "fake fake",
      SLACK_BOT_TOKEN: "xoxb-fake",
      PORT: "fake",
      ONRECORD_VISIBILITY: "fake",
    };
    const { code, stdout, stderr } = await run([], { env });
    expect([code, stdout]).toEqual([2, ""]);
    for (const name of ["DISCORD_TOKEN", "SLACK_APP_TOKEN", "PORT", "ONRECORD_VISIBILITY"])
      expect(stderr).toMatch(new RegExp(`^  ${name} (is|must)`, "m"));
    expect(stderr).not.toContain("fake");
  });

  it("is of no use where Discord cannot be reached, which is told in a sentence", async ({ expect }) => {
    const { code, stderr } = await run(["discord-register"], { env: DISCORD });
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^Discord cannot be reached: .*\nTry: onrecord --help\n$/),
    ]);
  });

  it("is asked for by what needs it", async ({ expect }) => {
    const { code, stderr } = await run(["discord-register"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("Set DISCORD_TOKEN first")]);
  });
});

describe.concurrent("the folder of the record", () => {
  const PROVED = /^(\S+): [1-9]\d* facts in 1 article\(s\), all in their place, [1-9]\d* accepted\n$/;

  it("is the one that came with onrecord, whatever the working folder, and check proves it", async ({
    expect,
  }) => {
    const { code, stdout, stderr } = await run(["check"], { cwd: await temporaryFolder() });
    expect(PROVED.exec(stdout)?.[1]).toBe("nso");
    expect([code, stderr]).toEqual([0, ""]);
  });

  it.for([
    ["ONRECORD_FACTS in .env", (facts: string) => ({ file: facts, option: [] })],
    ["--facts, before that", (facts: string) => ({ file: "/nowhere", option: [`--facts=${facts}`] })],
  ] as const)("is named by %s", async ([, named], { expect }) => {
    const [cwd, facts] = await Promise.all([temporaryFolder(), otherRecord()]);
    const { file, option } = named(facts);
    await writeFile(join(cwd, ".env"), `ONRECORD_FACTS=${file}\n`);
    const { code, stdout, stderr } = await run(["check", ...option], { cwd });
    expect(PROVED.exec(stdout)?.[1]).toBe("spyware");
    expect([code, stderr]).toEqual([0, ""]);
  });

  it("is not proved by check where it has a fault, and every fault is told", async ({ expect }) => {
    const facts = await otherRecord();
    await writeFile(join(facts, "spyware/articles/facebook-nso.md"), "no front matter\n");
    await writeFile(join(facts, "spyware/articles/notes.txt"), "");
    await mkdir(join(facts, "help"));
    const { code, stdout, stderr } = await run(["check"], { env: { ONRECORD_FACTS: facts } });
    expect(stderr).toContain("\nspyware/articles/notes.txt: is not read");
    expect(stderr).toMatch(/^help: cannot be a slash command/);
    expect(stderr).toContain(`\nThe record in ${facts} has `);
    expect([code, stdout]).toEqual([2, ""]);
  });

  it("is the one that came with onrecord where ONRECORD_FACTS is empty", async ({ expect }) => {
    const { code } = await run(["check"], { env: { ONRECORD_FACTS: "" } });
    expect(code).toBe(0);
  });
});

/** A record with one dossier, under another name. */
async function otherRecord(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(FACTS, folder, { recursive: true });
  await rename(join(folder, "nso"), join(folder, "spyware"));
  return folder;
}

describe.concurrent("a reporter's question", () => {
  const SECRET = ["Zanzibar", "okapi"] as const; // words that nothing else would print
  const asked = `ask about ${SECRET.join(" ")}`;
  const lines = `${asked}\n/nso ${asked}\n/${SECRET[0]} when ${SECRET[1]}\ncheck "${asked}"\n{"${asked}\n`;

  // What is printed at warn, error and fatal is printed at info too.
  it.for([
    ["at the prompt", []],
    ["at the JSON door", ["answer", "--json"]],
  ] as const)("%s is not logged at level info", async ([, args], { expect }) => {
    const { code, stdout, stderr } = await run(args, { stdin: lines, env: { LOG_LEVEL: "info" } });
    expect(stdout.split("\n").length, "was answered").toBeGreaterThan(5);
    expect(code).toBe(0);
    for (const word of SECRET) expect(stderr).not.toContain(word);
  });
});

describe.concurrent("a fault of onrecord itself", () => {
  const planted = shared(() => faulty("info"));

  it("exits 70 with a plain sentence, and without the question", async ({ expect }) => {
    const { code, stdout, stderr } = await planted();
    expect([code, stdout]).toEqual([70, ""]);
    expect(stderr).toContain('"msg":"onrecord has a fault"');
    expect(stderr).toContain("onrecord has a fault and stopped.");
    expect(stderr).not.toContain("Zanzibar");
  });

  it("is logged with its message and its stack", async ({ expect }) => {
    const { stderr } = await planted();
    expect(stderr).toContain("planted");
    expect(stderr).toContain('"stack":');
  });

  it("exits 70 at a LOG_LEVEL that is none, too", async ({ expect }) => {
    const { code } = await faulty("loud");
    expect(code).toBe(70);
  });

  it("is not a folder named .env", async ({ expect }) => {
    const cwd = await temporaryFolder();
    await mkdir(join(cwd, ".env"));
    const { code } = await run(["/nso", "help"], { cwd });
    expect(code).toBe(0);
  });
});

/** Plants a fault in Node, as no input should lead to one. */
const faulty = (level: string) =>
  run(["/nso", "ask about Zanzibar"], {
    env: {
      NODE_OPTIONS:
        "--import=data:text/javascript,process.loadEnvFile=()=>{throw%20new%20TypeError('planted')}",
      LOG_LEVEL: level,
    },
  });
