/** A small made-up record in a fresh temporary folder, for a test to spoil before it is read. */
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { faultLine } from "../src/store/fault.ts";
import { readDossiers } from "../src/store/files.ts";
import { openStore } from "../src/store/open.ts";
import type { FactStore } from "../src/store/store.ts";

export const DOSSIER = "port/dossier.json";
export const ARTICLE = "port/articles/quays.md";
export const FACTS = "port/facts/quays.json";

/** Holds an astral letter (𝒬), a mark that NFC leaves alone (M̈), İ, typographic apostrophes, and twins. */
export const TEXT = `Le port de Brélac ferme ses quais
La mairie a fermé les quais le 3 mars 2021, après l’échouage du cargo M̈arta. Douze marins d’İzmir ont été mis à l’abri.
« Nous n’avions jamais vu une telle houle », a déclaré la maire, Odile 𝒬uentin. Elle parlait sous la pluie. « Les quais resteront fermés. Les pêcheurs seront payés. » La préfecture a démenti toute fuite.
Les quais resteront fermés tout l’été.`;

const FRONT = `---
title: Le port de Brélac ferme ses quais
publisher: La Vigie
language: fr
published:
  value: 2021-03
  inferred: true
  basis: The storm of 3 March 2021 is its news.
---
`;

/** `words` with their first position in the text, counted without `src`. */
export function passage(words: string) {
  const before = TEXT.split(words)[0] ?? TEXT;
  if (before === TEXT) throw new RangeError(`Cannot write the record: ${words} is not in its text`);
  const start = Array.from(before).length;
  const end = start + Array.from(words).length;
  return { ...quote(words), ...position(start, end) };
}

/** `exact` as a passage without a position. */
export const quote = (exact: string, context: { prefix?: string; suffix?: string } = {}) => ({
  quote: { type: "TextQuoteSelector", exact, ...context },
});

/** A position by itself, for a passage that has another. */
export const position = (start: number, end: number) => ({
  position: { type: "TextPositionSelector", start, end },
});

const review = { state: "accepted", by: "a test", on: "2021-03-09" };
const source = { name: "Odile 𝒬uentin", at: passage("la maire, Odile 𝒬uentin") };

const facts = [
  {
    id: "swell",
    kind: "quotation",
    evidence: passage("« Nous n’avions jamais vu une telle houle »"),
    source,
    cue: passage("a déclaré"),
    content: passage("Nous n’avions jamais vu une telle houle"),
    directness: "direct",
    review,
  },
  {
    id: "payment",
    kind: "quotation",
    evidence: passage("« Les quais resteront fermés. Les pêcheurs seront payés. »"),
    source,
    cue: passage("a déclaré"),
    content: passage("Les quais resteront fermés. Les pêcheurs seront payés."),
    directness: "direct",
    review,
  },
  {
    id: "closing",
    kind: "occurrence",
    evidence: passage("a fermé les quais le 3 mars 2021"),
    when: { type: "DATE", value: "2021-03-03", at: passage("le 3 mars 2021") },
    review,
  },
  {
    id: "sailors",
    kind: "figure",
    evidence: passage("Douze marins d’İzmir"),
    figure: { value: 12, unit: "marins", at: passage("Douze") },
    review,
  },
  {
    id: "marta",
    kind: "entity",
    evidence: passage("cargo M̈arta"),
    entity: { type: "organisation", name: "M̈arta", role: passage("cargo"), at: passage("M̈arta") },
    review,
  },
];

/** What a fact file says its article's text hashes to. */
export const hash = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/** Alters the record below `root`. */
export type Spoil = (root: string) => Promise<void>;

/** Writes the record, alters it, and returns its folder, which goes when the test ends. */
export async function record(...spoils: readonly Spoil[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "onrecord-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const factFile = { article: "quays", sha256: hash(TEXT), facts };
  await write(DOSSIER, json({ title: { fr: "Le port", en: "The port" } }))(root);
  await write(ARTICLE, `${FRONT}${TEXT}\n`)(root);
  await write(FACTS, json(factFile))(root);
  for (const spoil of spoils) await spoil(root);
  return root;
}

/** The fault lines of the record, once altered. */
export const faultLines = async (...spoils: readonly Spoil[]): Promise<readonly string[]> =>
  (await readDossiers(await record(...spoils))).faults.map(faultLine);

/** Alters in several ways, in turn. */
export const all =
  (...spoils: readonly Spoil[]): Spoil =>
  async (root) => {
    for (const spoil of spoils) await spoil(root);
  };

/** Writes `content` as the file `file`. */
export const write =
  (file: string, content: string | Uint8Array): Spoil =>
  async (root) => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), content);
  };

/** Replaces the first `from` of `file`, which must stand there. */
export const swap =
  (file: string, from: string | RegExp, to: string): Spoil =>
  async (root) => {
    const text = await readFile(join(root, file), "utf8");
    const swapped = text.replace(from, () => to);
    if (swapped === text) throw new RangeError(`Cannot swap in ${file}: nothing like ${from} stands there`);
    await writeFile(join(root, file), swapped);
  };

/** Puts `value` at a JSON path as faults write it (`facts[3].when.value`); undefined takes the member away. */
export const set =
  (path: string, value: unknown, file = FACTS): Spoil =>
  async (root) => {
    const data: unknown = JSON.parse(await readFile(join(root, file), "utf8"));
    const parts = path.split(/[.[\]]+/).filter((part) => part !== "");
    const last = parts.pop() ?? "";
    const parent = parts.reduce((node, part) => (node as Record<string, unknown>)[part], data);
    (parent as Record<string, unknown>)[last] = value;
    await writeFile(join(root, file), json(data));
  };

/** Takes a file or a folder away. */
export const remove =
  (path: string): Spoil =>
  (root) =>
    rm(join(root, path), { recursive: true });

/** Moves a file or a folder. */
export const move =
  (from: string, to: string): Spoil =>
  (root) =>
    rename(join(root, from), join(root, to));

/** Makes an empty folder. */
export const folder =
  (path: string): Spoil =>
  async (root) => {
    await mkdir(join(root, path), { recursive: true });
  };

/** Makes `path` a symbolic link to `target`. */
export const link =
  (path: string, target: string): Spoil =>
  (root) =>
    symlink(target, join(root, path));

/** Makes a second dossier, `id`, like the first. */
export const copyDossier =
  (id: string): Spoil =>
  (root) =>
    cp(join(root, "port"), join(root, id), { recursive: true });

/** Puts an article `tide` of the same text beside the first, with those of the facts that have `ids`, renamed. */
export const addTide =
  (ids: Readonly<Record<string, string>>): Spoil =>
  async (root) => {
    const own = facts.flatMap((fact) => {
      const id = ids[fact.id];
      return id === undefined ? [] : [{ ...fact, id }];
    });
    await write("port/articles/tide.md", `${FRONT}${TEXT}\n`)(root);
    await write("port/facts/tide.json", json({ article: "tide", sha256: hash(TEXT), facts: own }))(root);
  };

/** A store of the record in a folder, which must have no fault. */
export async function opened(folder: string): Promise<FactStore> {
  const read = await openStore(folder);
  if ("faults" in read) throw new Error(`The record has faults: ${read.faults.map(faultLine).join("; ")}`);
  return read.store;
}
