/** The prompt: in a real pseudo-terminal what a person sees, and from a pipe what a script gets. */
import { execFileSync } from "node:child_process";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, it } from "vitest";
import { FACTS, inTerminal, noTerminal, run, shared, start, temporaryFolder } from "./process.ts";

const PROMPT = "/nso> ";
const BOLD = "\u001b[1m";

/** What stands on the screen: no escape codes, one kind of line end, broken lines of an excerpt joined. */
const shown = (text: string): string =>
  stripVTControlCharacters(text)
    .replaceAll("\r", "")
    .replaceAll(/(?<=│ .*)\n│ /g, " ");

const widthsOf = (text: string): readonly number[] =>
  stripVTControlCharacters(text)
    .split("\r\n")
    .map((line) => line.length);

const places = (text: string): readonly string[] => shown(text).match(/^ {2}Stands at: \S+/gm) ?? [];

describe
  .skipIf(noTerminal !== null)
  .concurrent(
    `at a terminal${noTerminal === null ? "" : ` (SKIPPED, not tested here: ${noTerminal})`}`,
    () => {
      it("a question is answered in colour, more pages to the end, and quit leaves", async ({ expect }) => {
        const terminal = inTerminal({ columns: 90 });
        const greeting = await terminal.seen(PROMPT);
        expect(greeting).toContain("/nso: Facebook v. NSO Group – Facebook contre NSO Group (1 article, ");
        expect(greeting).toContain("help or aide");

        terminal.write("/nso when Facebook a poursuivi NSO\r");
        const answer = await terminal.seen(PROMPT);
        expect(answer).toContain(BOLD);
        expect(shown(answer)).toContain(
          "\nOn the record\n\n│ En octobre dernier, Facebook (qui possède WhatsApp) a poursuivi NSO pour violation, affirmant que la société n’était pas en mesure de briser le cryptage de Facebook, mais avait infecté les téléphones de nombreux utilisateurs.\n",
        );
        const widths = widthsOf(answer);
        expect(Math.max(...widths)).toBeGreaterThan(80);
        expect(Math.max(...widths)).toBeLessThanOrEqual(90);

        terminal.write("who is NSO\r");
        let page = await terminal.seen(PROMPT);
        const seen = [...places(page)];
        const all = seen.length + Number(/(\d+) more: type more/.exec(page)?.[1]);
        expect([seen.length, all > 5]).toEqual([5, true]);
        for (const more of ["more", "suite", "/nso more"]) {
          if (!page.includes(" more: type more")) break;
          terminal.write(`${more}\r`);
          page = await terminal.seen(PROMPT);
          seen.push(...places(page));
        }
        expect(seen).toHaveLength(all);
        expect(new Set(seen).size, "none twice").toBe(all);
        terminal.write("encore\r");
        expect(await terminal.seen(PROMPT)).toContain("There are no more excerpts");

        terminal.write("/elsewhere when\r");
        expect(await terminal.seen(PROMPT)).toContain("There is no such dossier. There is /nso");

        terminal.write("quit\r");
        expect(await terminal.ended).toMatchObject({ code: 0, stderr: "" });
      });

      it("tab completes a dossier, a command and a name, an arrow brings back, and Ctrl-C leaves", async ({
        expect,
      }) => {
        const terminal = inTerminal({ columns: 90 });
        await terminal.seen(PROMPT);
        terminal.write("/n\t");
        await terminal.seen("/nso ");
        terminal.write("whe\t");
        await terminal.seen("when ");
        terminal.write("2019\r");
        expect(shown(await terminal.seen(PROMPT))).toContain("\nOn the record\n");

        terminal.write("qui est danna\t"); // the record's capitals for the typed
        await terminal.seen("qui est Danna Ingleton");
        terminal.write("\r");
        expect(shown(await terminal.seen(PROMPT))).toContain("Danna Ingleton");

        terminal.write("\u001b[A");
        await terminal.seen("qui est Danna Ingleton");
        terminal.write("\u001b[A");
        await terminal.seen("/nso when 2019");
        terminal.write("\r");
        expect(shown(await terminal.seen(PROMPT))).toContain("\nOn the record\n");

        terminal.write("half a question\u0003");
        expect(await terminal.ended).toMatchObject({ code: 0, stderr: "" });
      });

      it("NO_COLOR leaves the colours out, and Ctrl-D leaves", async ({ expect }) => {
        const terminal = inTerminal({ columns: 90, env: { NO_COLOR: "1" } });
        await terminal.seen(PROMPT);
        terminal.write("who is NSO\r");
        const answer = await terminal.seen(PROMPT);
        expect(places(answer)).toHaveLength(5);
        expect(answer).not.toContain(BOLD);
        terminal.write("\u0004");
        expect(await terminal.ended).toMatchObject({ code: 0, stderr: "" });
      });

      it("lines stay whole where the terminal does not know its width", async ({ expect }) => {
        const terminal = inTerminal({ columns: 0 });
        await terminal.seen(PROMPT);
        terminal.write("sources\r");
        const answer = await terminal.seen(PROMPT);
        terminal.write("quit\r");
        await terminal.ended;
        expect(shown(answer)).toContain("\n  Stands at: facebook-nso characters 0–120\n");
      });

      it("lines fit the window after it was made narrower", async ({ expect }) => {
        const terminal = inTerminal({ columns: 90 });
        const [device = ""] = /\/dev\/\S+/.exec(await terminal.seen(PROMPT)) ?? [];
        execFileSync("stty", ["-F", device, "cols", "40"]);
        await terminal.seen(PROMPT); // drawn again
        terminal.write("sources\r");
        const answer = await terminal.seen(PROMPT);
        terminal.write("quit\r");
        await terminal.ended;
        const widths = widthsOf(answer);
        expect(widths.length).toBeGreaterThan(5);
        expect(Math.max(...widths)).toBeLessThanOrEqual(40);
      });
    },
  );

describe.concurrent("from a pipe", () => {
  it("lines are answered one after another, without a greeting or a prompt, and exit 0", async ({
    expect,
  }) => {
    const { code, stdout, stderr } = await run([], {
      stdin: "who is NSO\n\n  \nmore\r\n/elsewhere when\n/nso ask what colour is the moon\nsources",
    });
    expect([code, stderr]).toEqual([0, ""]);
    const answers = stdout.split(/\n\n(?=On the record|There is|The record)/);
    expect(answers.map((answer) => answer.split("\n")[0])).toEqual([
      "On the record",
      "On the record",
      "There is no such dossier. There is /nso",
      expect.stringMatching(/^The record is silent on this/),
      "On the record",
    ]);
    const [first, second, , , last] = answers as [string, string, string, string, string];
    expect(places(first)).toHaveLength(5);
    expect(places(second).length).toBeGreaterThan(0);
    expect(places(first)).not.toContain(places(second)[0]);
    expect(last).toMatch(/\n {2}Stands at: facebook-nso characters 0–120\n\n$/);
    for (const one of ["\u001b", PROMPT]) expect(stdout).not.toContain(one);
  });

  it("a quotation pasted with its line breaks is one question", async ({ expect }) => {
    const { stdout } = await run([], {
      stdin: "check « Nous prenons des mesures\nsi nous détectons une telle utilisation »\nsources\n",
    });
    expect(stdout.match(/^(?:Verbatim|Mot pour mot|On the record|Au dossier).*$/gm)).toEqual([
      "Verbatim, but for spaces",
      "On the record",
    ]);
  });

  it("a quotation without its end is answered at the end of the input", async ({ expect }) => {
    const { stdout } = await run([], { stdin: 'check "Nous prenons des mesures si nous' });
    expect(stdout).toMatch(/^Verbatim\n/);
  });

  it("quit leaves while the pipe is still open, and the lines after it are not answered", async ({
    expect,
  }) => {
    const piped = start([]);
    piped.write("help\nquit\nsources\n");
    const { code, stdout } = await piped.ended;
    expect(stdout.match(/^What you can ask/gm)).toHaveLength(1);
    expect(stdout).not.toContain("On the record");
    expect(code).toBe(0);
  });

  const slips = shared(async () => {
    const { stdout } = await run([], { stdin: '/elsewhere when\nsources\n/nso check "but de NSO"\nmore\n' });
    return stdout.split(/\n\n(?=There|On the|Verbatim|Mot pour mot)/);
  });

  it("a slip in the dossier's name holds for its line only", async ({ expect }) => {
    const [, after] = await slips();
    expect(after).toMatch(/^On the record/);
  });

  it("more after a check does not answer the same again", async ({ expect }) => {
    const answers = await slips();
    expect(answers.filter((answer) => /^(Verbatim|Mot pour mot)/.test(answer))).toHaveLength(1);
  });

  it("--dossier is the dossier of questions that name none", async ({ expect }) => {
    const facts = await temporaryFolder();
    await cp(FACTS, facts, { recursive: true });
    await cp(join(FACTS, "nso"), join(facts, "spyware"), { recursive: true });
    const { stdout } = await run([`--facts=${facts}`, "--dossier=nso"], { stdin: "sources\n" });
    expect(stdout).toMatch(/^On the record/);
  });
});
