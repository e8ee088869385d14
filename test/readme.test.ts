/** The README's commands print what it says. */
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { run, shell } from "./adapters/process.ts";

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");

/** `$ command`, then what it prints, until the next; the two that install are for a clean clone. */
const COMMANDS = [...readme.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block = ""]) =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf("\n")), part.slice(part.indexOf("\n") + 1).trimEnd()] as const)
    .filter(([command]) => !command.startsWith("npm ci")),
);

describe("the README", () => {
  it("shows a question in each command", () => {
    expect(COMMANDS.length).toBeGreaterThan(8);
  });

  it.for(COMMANDS)("prints what %s prints", async ([command, printed], { expect }) => {
    const { stdout, stderr } = await shell(command.replace(/npm start -s --|npx onrecord/, "onrecord"));
    expect(stdout.trimEnd()).toBe(printed);
    expect(stderr).toBe("");
  });

  it("shows at its top what the prompt answers", async () => {
    const [, question = "", answer = ""] = /^\/nso> (.*)\n([\s\S]*?)\n\n\$ npm ci/m.exec(readme) ?? [];
    const { stdout } = await run(["/nso", question]);
    expect(stdout.trimEnd()).toBe(answer);
  });
});
