import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { z } from "zod";
import { countOf, readLines, setOf, Unusable } from "../../bench/command.ts";
import { TimeDocument } from "../../bench/timexes.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
function file(text: string): string {
  const path = join(folder, `${count++}.jsonl`);
  writeFileSync(path, text);
  return path;
}

const Shape = z.looseObject({ id: z.string(), spans: z.array(z.object({ start: z.int() })).optional() });

it("readLines() reads one object a line, and passes over blank ones", () => {
  expect(readLines(file('{"id":"a"}\n\n{"id":"b"}\n'), Shape).map(({ id }) => id)).toEqual(["a", "b"]);
});

it.each([
  { text: '{"id":"a"}\n{"id":', says: "line 2 is no JSON" },
  { text: '{"id":"a"}\n\n{"id":4}', says: '"id" of line 3 has the wrong shape' },
  { text: "[]", says: "line 1 has the wrong shape" },
  { text: '{"id":"a","spans":[{"start":0.5}]}', says: '"spans.0.start" of line 1 has the wrong shape' },
  { text: "", says: "it has no line" },
])("readLines() refuses $text: $says", ({ text, says }) => {
  const path = file(text);
  expect(() => readLines(path, Shape)).toThrow(Unusable);
  expect(() => readLines(path, Shape)).toThrow(`Cannot read ${path}: ${says}`);
});

it("readLines() says of quotations that they are no time expressions", () => {
  const path = file('{"id":"a","lang":"fr","dct":"2021-05-03","text":"","quotes":[]}');
  expect(() => readLines(path, TimeDocument)).toThrow('"timexes" of line 1');
});

it("readLines() says what hinders it", () => {
  expect(() => readLines(join(folder, "none"), Shape)).toThrow("there is no such file");
  expect(() => readLines(folder, Shape)).toThrow("it is a folder");
});

it.each([
  ["/a/time.fr.jsonl", "time.fr"],
  ["set", "set"],
])("the set of %s is %s", (path, set) => {
  expect(setOf(path)).toBe(set);
});

it("countOf() takes whole numbers alone", () => {
  expect(countOf("--worst", "12")).toBe(12);
  for (const said of ["", "-1", "1.5", "ten", "1e3"])
    expect(() => countOf("--worst", said)).toThrow(Unusable);
});
