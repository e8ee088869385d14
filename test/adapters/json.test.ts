/** The JSON door: one line in, one line out, whatever the line is and however it arrives. */
import { once } from "node:events";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { Answer, type Excerpt } from "../../src/model/answer.ts";
import { FACTS, run, shared, start, temporaryFolder } from "./process.ts";

const DOOR = ["answer", "--json"];

/** The answers of an output: complete lines, each as both schemas want it. */
function answersOf(stdout: string): readonly Answer[] {
  const lines = stdout.split("\n");
  expect(lines.pop(), "the last line is ended").toBe("");
  return lines.map((line) => {
    const json: unknown = JSON.parse(line);
    const answer = Answer.parse(json);
    expect(answer, "zod has dropped and added nothing").toEqual(json);
    return answer;
  });
}

const said = (reason: string, asked?: string) => ({
  kind: "usage",
  reason,
  excerpts: [],
  ...(asked !== undefined && { asked }),
});
const found = (command: string, asked: string) => ({ kind: "found", dossier: "nso", command, asked });
const LONG = "a".repeat(200_000);

/** What it is → the line → what its answer has. */
const LINES: readonly (readonly [name: string, line: string, has: object])[] = [
  ["plain text", "when Facebook a poursuivi NSO", found("when", "when Facebook a poursuivi NSO")],
  ["nothing", "", said("no words", "")],
  ["blanks", " \t ", said("no words", " \t ")],
  ["a slash command", "/nso who is NSO", found("who is", "who is NSO")],
  ["a slash command in capitals", " /NSO  sources", found("sources", "sources")],
  ["another dossier", "/elsewhere when", { ...said("unknown dossier", "when"), dossier: "elsewhere" }],
  ["an object", '{"text":"who is NSO"}', found("who is", "who is NSO")],
  ["an object with blanks before it", '\t {"text": "/nso who is NSO"}', found("who is", "who is NSO")],
  ["the second page", '{"text":"who is NSO","page":2}', found("who is", "who is NSO")],
  [
    "the reasons for the order",
    '{"text":"who is Bennett","reasons":true}',
    {
      ...found("who is", "who is Bennett"),
      excerpts: expect.arrayContaining([expect.objectContaining({ reason: expect.anything() })]),
    },
  ],
  ["a page beyond the last", '{"text":"who is NSO","page":9007199254740991}', said("no such page")],
  ["a language", '{"text":"sources","language":"fr"}', { ...found("sources", "sources"), language: "fr" }],
  ["a dossier as a member", '{"text":"when","dossier":"elsewhere"}', said("unknown dossier", "when")],
  ["the dossier of the slash before the member", '{"text":"/nso when","dossier":"x"}', found("when", "when")],
  ["broken JSON", '{"text":"when"', said("not understood", '{"text":"when"')],
  ["two objects", '{"text":"when"}{"text":"when"}', said("not understood")],
  ["an unknown member", '{"text":"when","pages":2}', said("not understood", '{"text":"when","pages":2}')],
  ["no text", '{"page":2}', said("not understood")],
  ["text that is none", '{"text":5}', said("not understood")],
  ["page 0", '{"text":"when","page":0}', said("not understood")],
  ["half a page", '{"text":"who is NSO","page":1.5}', said("not understood")],
  ["a language that is not spoken", '{"text":"when","language":"de"}', said("not understood")],
  ["__proto__", '{"text":"when","__proto__":{"page":2}}', said("not understood")],
  ["an array, which is no object of ours", '["zzz"]', { kind: "nothing", asked: '["zzz"]' }],
  [
    "a line end within text",
    '{"text":"when Facebook\\na poursuivi NSO"}',
    found("when", "when Facebook\na poursuivi NSO"),
  ],
  ["a line that CRLF ends", "sources\r", found("sources", "sources")],
  ["an object that CRLF ends", '{"text":"sources"}\r', found("sources", "sources")],
  ["a carriage return inside", "ask zzz\rzzz", { kind: "nothing", asked: "ask zzz\rzzz" }],
  ["U+2028, U+2029 and U+0085 inside", "ask z\u2028z\u2029z\u0085z", { asked: "ask z\u2028z\u2029z\u0085z" }],
  ["NUL and an escape", "ask zzz\u0000\u001b[31m", { asked: "ask zzz\u0000\u001b[31m" }],
  ["half of a surrogate pair", '{"text":"ask zzz \\ud83d"}', { asked: "ask zzz \ud83d" }],
  ["a thousand letters", LONG.slice(0, 1000), { kind: "nothing" }],
  ["a letter more", LONG.slice(0, 1001), said("too long", LONG.slice(0, 1001))],
  ["200,000 letters", LONG, said("too long", LONG)],
  ["200,000 letters as an object", `{"text":"check ${LONG}"}`, said("too long", `check ${LONG}`)],
  ["help", "help", said("help")],
  ["the timeline", "when", found("when", "when")],
  ["all that was said", "who said", found("who said", "who said")],
  ["all names", "qui est", { ...found("who is", "qui est"), language: "fr" }],
  ["all figures", "how many", found("how many", "how many")],
  ["a quotation", "check « NSO a nié ces affirmations. »", { kind: "found", check: { verdict: "verbatim" } }],
  [
    "an altered one",
    "check NSO a nié toutes ces affirmations",
    { kind: "closest", check: { verdict: "differs" } },
  ],
  [
    "one that is not there",
    "check zzz zzz zzz",
    { kind: "nothing", check: { verdict: "not on the record" } },
  ],
  ["a last line without its end", "sources", found("sources", "sources")],
];

const outcome = shared(() => run(DOOR, { stdin: LINES.map(([, line]) => line).join("\n") }));
const answers = shared(async () => answersOf((await outcome()).stdout));

describe("a line of the JSON door", () => {
  it("has one answer, in order, and nothing is said on the side", async () => {
    const { code, stderr } = await outcome();
    expect([code, stderr]).toEqual([0, ""]);
    expect(await answers()).toHaveLength(LINES.length);
  });

  it.each(LINES.map(([name, , has], i) => [name, i, has] as const))("that is %s", async (_, i, has) => {
    expect((await answers())[i]).toMatchObject(has);
  });

  it("is answered as docs/answer.schema.json says, which refuses a further member", async () => {
    const schema = JSON.parse(await readFile(join(FACTS, "../docs/answer.schema.json"), "utf8"));
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    const all = await answers();
    expect(new Set(all.map(({ kind }) => kind)).size, "kinds seen").toBe(4);
    for (const answer of all) expect(validate(answer), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...all[0], further: 1 })).toBe(false);
  });

  it("with a page gets the excerpts after those of the page before", async () => {
    const places = (await answers())
      .filter(({ kind, asked }) => kind === "found" && asked === "who is NSO")
      .map(({ excerpts, more }) => ({ more, at: excerpts.map(({ position }) => JSON.stringify(position)) }));
    const [one, again, , two] = places;
    expect(places).toHaveLength(4);
    expect(again).toEqual(one);
    expect(one?.at).toHaveLength(5);
    expect((two?.at.length ?? 0) + (two?.more ?? 0)).toBe(one?.more);
    for (const place of two?.at ?? []) expect(one?.at).not.toContain(place);
  });

  it("is answered with slices of the article by code points", async () => {
    const text = await textOf(join(FACTS, "nso/articles/facebook-nso.md"));
    const excerpts = excerptsOf(await answers());
    expect(excerpts.length).toBeGreaterThan(30);
    expect(excerpts.filter(({ article }) => article.id !== "facebook-nso")).toEqual([]);
    for (const { verbatim, position } of excerpts) expect(verbatim).toBe(slice(text, position));
  });
});

/** All excerpts, the denials beside them too. */
const excerptsOf = (answers: readonly Answer[]): readonly Excerpt[] =>
  answers.flatMap(({ excerpts }) => excerpts.flatMap((excerpt) => [excerpt, ...(excerpt.denials ?? [])]));

/** What follows the second line `---`. */
async function textOf(file: string): Promise<string> {
  const lines = (await readFile(file, "utf8")).split("\n");
  return lines.slice(lines.indexOf("---", 1) + 1).join("\n");
}

const slice = (text: string, { start, end }: Excerpt["position"]): string =>
  [...text].slice(start, end).join("");

describe.concurrent("the JSON door", () => {
  it("counts letters beyond U+FFFF once", async ({ expect }) => {
    const facts = await temporaryFolder();
    await mkdir(join(facts, "sea/articles"), { recursive: true });
    await writeFile(join(facts, "sea/dossier.json"), '{ "title": { "fr": "Mer", "en": "Sea" } }');
    const front = 'title: "𝒲hales 🐋"\npublisher: P\nlanguage: en\npublished: { value: "2020" }';
    const text = "🐋🐋 𝒲hales 🐋\n🐋 The whales 🐋 sang all night. 🐋 Nobody slept.";
    await writeFile(join(facts, "sea/articles/a.md"), `---\n${front}\n---\n${text}\n`);
    const { stdout } = await run([...DOOR, `--facts=${facts}`, "--dossier=sea"], {
      stdin: "sources\ncheck the whales sang all night\ncheck nobody slept\n",
    });
    const excerpts = excerptsOf(answersOf(stdout));
    expect(excerpts).toHaveLength(3);
    expect(excerpts[0]?.verbatim).toBe("𝒲hales 🐋");
    for (const { verbatim, position } of excerpts) {
      expect(verbatim).toBe(slice(text, position));
      expect(verbatim, "is told from code units").not.toBe(text.slice(position.start, position.end));
    }
  });

  it("answers a line as soon as it is there, though the next is cut inside a letter", async ({ expect }) => {
    const door = start(DOOR);
    const lines = ["help", "ask zzz – 1", "ask zzz œ 2", "ask zzz 🐋 3"];
    const bytes = Buffer.from(`${lines.join("\n")}\n`);
    const cuts = [bytes.indexOf("–") + 1, bytes.indexOf("œ") + 1, bytes.indexOf("🐋") + 3, bytes.length];
    let from = 0;
    for (const [i, cut] of cuts.entries()) {
      door.write(bytes.subarray(from, cut));
      from = cut;
      expect(JSON.parse(await door.seen("\n")).asked).toBe(lines[i]); // so it has read the piece, cut and all
    }
    const { code, stdout } = await door.end();
    expect([code, answersOf(stdout).length]).toEqual([0, lines.length]);
  });

  it("answers three thousand lines that come at once", async ({ expect }) => {
    const lines = Array.from({ length: 3000 }, (_, i) => `ask zzz ${i}`);
    const { code, stdout } = await run(DOOR, { stdin: `${lines.join("\n")}\n` });
    expect(answersOf(stdout).map(({ asked }) => asked)).toEqual(lines);
    expect(code).toBe(0);
  });

  it("stops reading while its reader does, and loses nothing", async ({ expect }) => {
    const door = start(DOOR);
    door.write("help\n");
    await door.seen("\n");
    door.child.stdout.pause();
    const line = `{${"x".repeat(10_000)}\n`; // costs little to refuse, and is given back whole
    let taken = 0;
    const written = (async () => {
      for (; taken < 1500; taken++) await new Promise((done) => door.child.stdin.write(line, done));
    })();
    for (let before = -1; taken > before; await pause(250)) before = taken;
    expect(taken, "is held back").toBeLessThan(1500);
    door.child.stdout.resume();
    await written;
    const { code, stdout } = await door.end();
    expect([code, answersOf(stdout).length]).toEqual([0, 1501]);
  });

  it("ends quietly when its reader has gone", async ({ expect }) => {
    const door = start(DOOR);
    door.write("help\n");
    await door.seen("\n");
    door.child.stdout.destroy();
    await once(door.child.stdout, "close");
    const { code, stderr } = await door.end("help\n".repeat(10));
    expect([code, stderr]).toEqual([0, ""]);
  });
});
