/** A record that somebody has written to do harm: paths that lead out, YAML and JSON that reach further than their text. */
import { describe, expect, it } from "vitest";
import { readHoldings } from "../../src/desk/holdings.ts";
import { Id } from "../../src/model/article.ts";
import { faultLine } from "../../src/store/fault.ts";
import { parseArticle } from "../../src/store/parse.ts";
import { ARTICLE, DOSSIER, FACTS, faultLines, move, record, set, swap, write } from "../record.ts";

const OUT = [
  "../x",
  "..",
  "../../etc/passwd",
  "/etc/passwd",
  "a/b",
  "a\\b",
  "C:\\x",
  "a\0",
  "%2e%2e",
  ".",
  "",
  "x.md",
  "А",
  "__proto__",
];

describe("path traversal", () => {
  it.each(OUT)("%j is no id of an article or a fact", (id) => {
    expect(Id.safeParse(id).success).toBe(false);
  });

  it.each(["../x", "..", "/tmp/x", "a/../b", "port\0", "~", "", "con.", "é"])(
    "there can be no dossier %j to add to",
    async (dossier) => {
      expect(await readHoldings(await record(), dossier)).toEqual({
        problem: expect.stringContaining(`There can be no dossier ${dossier}`),
      });
    },
  );

  it("a folder whose name is no slash command is a fault", async () => {
    expect(await faultLines(move("port", "..port"))).toHaveLength(1);
    expect((await faultLines(move("port", "p ort")))[0]).toMatch(/^p ort: cannot be a slash command/);
  });

  it("a fact file that names an article elsewhere is a fault, and nothing there is opened", async () => {
    const [line] = await faultLines(set("article", "../../elsewhere/quays"));
    expect(line).toBe(
      `${FACTS}: article: must be 1 to 64 of a-z, 0-9 and inner hyphens; there stands "../../elsewhere/quays"`,
    );
  });

  it("a fact of such an id is a fault", async () => {
    expect((await faultLines(set("facts[0].id", "../swell")))[0]).toMatch(
      /facts\[0\]\.id: must be 1 to 64 of a-z/,
    );
  });
});

describe("YAML", () => {
  const FRONT = "title: T\npublisher: La Vigie\nlanguage: fr\npublished: {value: 2021}";
  const read = (front: string) => {
    const parsed = parseArticle("a", "a.md", `---\n${front}\n---\nT\nfin\n`);
    return "data" in parsed ? parsed.data : parsed.faults.map(faultLine);
  };

  it("that doubles itself by aliases is refused at the first alias", () => {
    const bomb = `a: &a [x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n${FRONT}`;
    expect(read(bomb)).toEqual([expect.stringMatching(/^a\.md: line 3: has a YAML alias/)]);
  });

  it("with a merge key merges nothing", () => {
    expect(read(`<<: {author: Mallory}\n${FRONT}`)).toEqual([
      expect.stringContaining('Unrecognized key: "<<"'),
    ]);
  });

  it.each(["__proto__", "constructor", "prototype"])("with a particular %s pollutes nothing", (name) => {
    expect(read(`${name}: {polluted: true}\n${FRONT}`)).toEqual([
      expect.stringContaining(`Unrecognized key: "${name}"`),
    ]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("with a tag of a language makes text of it, and runs nothing", () => {
    const parsed = read(FRONT.replace("La Vigie", "!!js/function 'function () { throw 1 }'"));
    expect(parsed).toMatchObject({ publisher: "function () { throw 1 }" });
  });

  it.each([
    ["an escape sequence of a terminal", "\\e[2J", "U+001B"],
    ["what turns letters round", "\\u202e", "U+202E"],
    ["a NUL", "\\0", "U+0000"],
  ])("that writes %s as an escape is refused", (_name, written, letter) => {
    expect(read(FRONT.replace("La Vigie", `"La ${written}Vigie"`))).toEqual([
      `a.md: publisher: has a control character, ${letter}: delete it`,
    ]);
  });

  it("that is nested without end is a fault, not a fall", () => {
    for (const open of ["- ", "? ", "["])
      expect(read(`${open.repeat(3000)}\n${FRONT}`)).toEqual([expect.stringMatching(/^a\.md: line 2: /)]);
  });
});

describe("JSON", () => {
  it.each(["__proto__", "constructor", "toString"])("with a member %s pollutes nothing", async (name) => {
    const file = `{"title":{"fr":"a","en":"b"},"${name}":{"polluted":true}}`;
    expect(await faultLines(write(DOSSIER, file))).toEqual([`${DOSSIER}: Unrecognized key: "${name}"`]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("with a hidden letter in a name shows it as an escape in the line that says so", async () => {
    const [line] = await faultLines(swap(DOSSIER, '"title"', '"\\u001b[2J\\u202e": 1, "title"'));
    expect(line).toBe(`${DOSSIER}: Unrecognized key: "\\u001b[2J\\u202e"`);
  });

  it("is told of in one line, whatever the file is called", async () => {
    const lines = await faultLines(write("port/facts/a\n\u001b[2J.txt", ""));
    expect(lines).toEqual([expect.stringMatching(/^port\/facts\/a\\u000a\\u001b\[2J\.txt: is not read/)]);
  });

  it("beside it stands the article whose file has a line end too many in its name", async () => {
    expect((await faultLines(move(ARTICLE, "port/articles/qu\nays.md")))[0]).toMatch(
      /^port\/articles\/qu\\u000aays\.md: its name is no article id/,
    );
  });
});
