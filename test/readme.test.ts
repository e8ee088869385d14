/** The README's commands print what it says, and the examples for journalists are facts. */
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { DossierFile } from "../src/model/dossier.ts";
import { Fact } from "../src/model/fact.ts";
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

describe("facts/README.md", async () => {
  const page = await readFile(new URL("../facts/README.md", import.meta.url), "utf8");
  const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = ""]): unknown =>
    JSON.parse(text),
  );
  const facts = examples.filter((example) => Object.hasOwn(example as object, "kind"));

  it("has an example of each kind", () => {
    const kinds = facts.map((fact) => Fact.parse(fact).kind);
    expect(kinds).toEqual(["quotation", "occurrence", "figure", "entity"]);
  });

  it("has a dossier.json", () => {
    expect(examples.map((example) => DossierFile.safeParse(example).success)).toContain(true);
  });
});
