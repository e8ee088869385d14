import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, it, onTestFinished, suite } from "vitest";
import {
  ARTICLE,
  all,
  DOSSIER,
  FACTS,
  faultLines,
  folder,
  link,
  remove,
  type Spoil,
  swap,
  write,
} from "../record.ts";

const OUT = "is a link out of the folder of the record: put the file itself here";
const NOWHERE = "is a link to nowhere: put the file itself here";

/** Another folder, with a file in it. */
async function outside(file: string): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "outside-"));
  onTestFinished(() => rm(path, { recursive: true }));
  await writeFile(join(path, file), "{}");
  return path;
}

/** Makes `bytes` the third line of a file. */
const third = (file: string, bytes: readonly number[]): Spoil =>
  write(file, Buffer.from([...Buffer.from("---\ntitle: été\n"), ...bytes, ...Buffer.from("\n---\n")]));

suite("readText()", () => {
  const FAULTS: readonly (readonly [name: string, spoil: Spoil, line: string])[] = [
    [
      "a byte that is never UTF-8",
      third(ARTICLE, [0xff]),
      `${ARTICLE}: line 3: is not UTF-8 here: save it as UTF-8`,
    ],
    [
      "Latin-1",
      third(ARTICLE, [0xe9, 0x74, 0xe9]),
      `${ARTICLE}: line 3: is not UTF-8 here: save it as UTF-8`,
    ],
    [
      "half a letter",
      third(ARTICLE, [0xf0, 0x9d]),
      `${ARTICLE}: line 3: is not UTF-8 here: save it as UTF-8`,
    ],
    [
      "a surrogate",
      third(ARTICLE, [0xed, 0xa0, 0x80]),
      `${ARTICLE}: line 3: is not UTF-8 here: save it as UTF-8`,
    ],
    [
      "UTF-16",
      write(ARTICLE, Buffer.from("\ufeff---\n", "utf16le")),
      `${ARTICLE}: line 1: is not UTF-8 here: save it as UTF-8`,
    ],
    ["JSON that is not UTF-8", third(FACTS, [0xff]), `${FACTS}: line 3: is not UTF-8 here: save it as UTF-8`],
    [
      "a byte order mark",
      swap(ARTICLE, /^/, "\ufeff"),
      `${ARTICLE}: line 1: begins with a byte order mark: save it as UTF-8 without one`,
    ],
    [
      "a byte order mark in JSON",
      swap(DOSSIER, /^/, "\ufeff"),
      `${DOSSIER}: line 1: begins with a byte order mark: save it as UTF-8 without one`,
    ],
    [
      "CRLF from the first line on",
      swap(ARTICLE, /\n/g, "\r\n"),
      `${ARTICLE}: line 1: ends in a carriage return (CRLF): save it with LF line ends`,
    ],
    [
      "CRLF in one line",
      swap(ARTICLE, "pluie", "pluie\r\n"),
      `${ARTICLE}: line 12: ends in a carriage return (CRLF): save it with LF line ends`,
    ],
    [
      "10 MB",
      write(ARTICLE, "Le port. ".repeat(1_111_112)),
      `${ARTICLE}: has 10,000,008 bytes, expected at most 5,000,000 bytes: split it`,
    ],
    ["a folder named like an article", folder("port/articles/tide.md"), "port/articles/tide.md: is no file"],
    ["a folder named like a fact file", folder("port/facts/tide.json"), "port/facts/tide.json: is no file"],
    ["a folder named dossier.json", all(remove(DOSSIER), folder(DOSSIER)), `${DOSSIER}: is no file`],
    ["a link to nowhere", all(remove(ARTICLE), link(ARTICLE, "nowhere.md")), `${ARTICLE}: ${NOWHERE}`],
    ["a link to itself", all(remove(ARTICLE), link(ARTICLE, "quays.md")), `${ARTICLE}: ${NOWHERE}`],
    ["a link to the folder above", link("port/articles/tide.md", ".."), "port/articles/tide.md: is no file"],
  ];
  it.each(FAULTS)("refuses %s", async (_name, spoil, line) => {
    expect(await faultLines(spoil)).toEqual([line]);
  });

  it("refuses a link to a file out of the folder", async () => {
    const target = join(await outside("quays.md"), "quays.md");
    expect(await faultLines(remove(ARTICLE), link(ARTICLE, target))).toEqual([`${ARTICLE}: ${OUT}`]);
  });

  it("refuses a link to a folder out of the folder", async () => {
    const target = await outside("quays.md");
    const lines = await faultLines(remove("port/articles"), link("port/articles", target));
    expect(lines).toEqual([`${ARTICLE}: ${OUT}`]);
  });

  it("refuses a dossier that is a link out of the folder", async () => {
    const target = await outside("dossier.json");
    expect(await faultLines(link("quay", target))).toEqual([`quay/dossier.json: ${OUT}`]);
  });

  it("refuses a link to a folder beside whose name begins alike", async () => {
    const lines = await faultLines(async (root) => {
      await write(`../${basename(root)}-old/quays.md`, "---\n")(root);
      onTestFinished(() => rm(`${root}-old`, { recursive: true }));
      await link("port/articles/tide.md", `${root}-old/quays.md`)(root);
    });
    expect(lines).toEqual([`port/articles/tide.md: ${OUT}`]);
  });

  // what a person can mend is a fault, not an exception; and no dossier is passed over in silence.
  it.each([
    ["a dossier that is a link to itself", "quay", link("quay", "quay")],
    ["a dossier that is a link to nowhere", "quay", link("quay", "nowhere")],
    [
      "articles that are a link to nowhere",
      "port/articles",
      all(remove("port/facts"), remove("port/articles"), link("port/articles", "nowhere")),
    ],
    [
      "articles that are a file",
      "port/articles",
      all(remove("port/facts"), remove("port/articles"), write("port/articles", "")),
    ],
  ])("refuses %s", async (_name, file, spoil) => {
    expect(await faultLines(spoil)).toEqual([expect.stringMatching(`^${file}: `)]);
  });
});
